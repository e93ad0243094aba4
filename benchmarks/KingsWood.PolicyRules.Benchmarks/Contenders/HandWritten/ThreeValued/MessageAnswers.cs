using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

internal static class MessageAnswers
{
    public static RuleAnswers Of(MaybeFacts f)
    {
        var answers = default(RuleAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        var refuses = f.RefusesToReport();
        var child = f.OtherIsAChild();
        var childOfSchool = f.OtherIsAChildOfTheSchool();
        var worry = f.ContentInappropriate & (child | f.MessageAboutChild);
        var boundAndRefuses = bound & refuses;
        if (refuses != false)
        {
            answers.Add(Broken.KW1102, boundAndRefuses & worry & f.ChannelSocialMedia);
            answers.Add(Broken.KW1103, boundAndRefuses & f.ConcernSuspicion);
            answers.Add(Broken.KW1104, boundAndRefuses & (f.ConcernChildInDanger | (worry & !f.ChannelSocialMedia)));
            answers.Add(
                Broken.KW1101,
                boundAndRefuses & f.ContactReceived & f.ChannelSocialMedia & f.AccountPersonal & childOfSchool
                    & !f.OtherOwnHousehold);
            answers.Add(Broken.KW0009, boundAndRefuses & IsHidden(f, child, childOfSchool));
        }

        if (f.ContactEngagedIn == false)
        {
            return answers;
        }

        var onSocialMedia = bound & f.ContactEngagedIn & f.ChannelSocialMedia;
        answers.Add(Broken.KW1001, onSocialMedia & f.AccountPersonal & childOfSchool & f.IsNotLifted(refuses));
        answers.Add(
            Broken.KW2303,
            onSocialMedia & f.AccountSchool & f.OtherCurrentPupil & !f.AudiencePublic & !f.AudienceOpenToStaff
                & (!f.ContactEmergency | refuses));

        var byStaff = f.ContactEngagedIn & f.IsStaffOutsideVirtualWorlds();
        if (byStaff != false)
        {
            answers.Add(Broken.KW0005, byStaff & !f.ContactReceived & worry);
            answers.Add(Broken.KW0011, byStaff & f.ContentUnlawful);
            answers.Add(Broken.KW1201, byStaff & f.ChannelSocialMedia & f.DeviceSchool & f.AccountPersonal);
            AddSchoolBusiness(ref answers, f, byStaff & f.MessageSchoolBusiness, refuses, childOfSchool);
        }

        return answers;
    }

    private static void AddSchoolBusiness(
        ref RuleAnswers answers, MaybeFacts f, bool? onBusiness, bool? refuses, bool? childOfSchool)
    {
        if (onBusiness == false)
        {
            return;
        }

        var adult = f.OtherParent | f.OtherCommunityMember;
        var ofCommunity = adult | childOfSchool;
        answers.Add(
            Broken.KW1401,
            onBusiness & f.ChannelEmail & !(f.ContactReceived & f.MessageOnlyRedirects) & !f.AccountSchool
                & (ofCommunity | f.OtherColleague)
                & f.IsNotApproved(refuses));

        var isApproved = f.ActorApprover | f.ApprovalBeforehand | f.ContactEmergency;
        var personally = onBusiness & f.AccountPersonal & (f.ChannelEmail | f.ChannelTelephone)
            & (!isApproved | (f.ContactEmergency & refuses))
            & ofCommunity
            & (!f.OtherColleague | f.OtherIsAChild() | (f.MessageAboutTheirFamily & adult));
        answers.Add(Broken.KW1402, personally & !f.ContactReceived);
        answers.Add(Broken.KW1403, personally & f.ContactReceived & !f.MessageOnlyRedirects);
    }

    // Private contact that no other rule reaches: see the two-valued form.
    private static bool? IsHidden(MaybeFacts f, bool? child, bool? childOfSchool)
    {
        var familyOnly = !f.OtherCurrentPupil & (f.OtherOwnHousehold | f.OtherWiderFamily);
        var meant = child & !familyOnly & (f.ContactEmergency | !f.OtherOwnHousehold);
        var silent = (!f.ChannelSocialMedia & (!f.MessageSchoolBusiness | (f.AccountPersonal & !childOfSchool)))
            | (f.ChannelSocialMedia & f.AccountSchool & f.OtherUnder18 & !f.OtherCurrentPupil & !f.AudienceOpenToStaff);
        var otherChild = f.ChannelSocialMedia & f.AccountPersonal & f.OtherUnder18 & !childOfSchool;
        return meant
            & ((silent & f.ContactReceived)
                | (f.ContactEngagedIn & !f.ContactLeadAgreed & (f.ContactHappened | f.ContactEmergency)
                    & (silent | otherChild)));
    }
}
