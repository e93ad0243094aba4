using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on what a message says, and on school business.
internal sealed class MessageOfOthersMaterial() : AdviceRule(RuleSet.KW0004)
{
    protected override bool Applies(PlainFacts f) => f.ContactEngagedIn && f.ContentMaterialOfOthers && !f.AudiencePublic;
}

internal sealed class InappropriateMessage() : StaffRule(RuleSet.KW0005)
{
    protected override bool Applies(PlainFacts f) =>
        f.ContentInappropriate && f.ContactEngagedIn && !f.ContactReceived && f.IsAboutAChild();
}

internal sealed class UnlawfulMessage() : StaffRule(RuleSet.KW0011)
{
    protected override bool Applies(PlainFacts f) => f.ContactEngagedIn && f.ContentUnlawful;
}

internal sealed class InappropriateToReport() : ReportRule(RuleSet.KW1102)
{
    protected override bool Applies(PlainFacts f) =>
        f.ContentInappropriate && f.ChannelSocialMedia && (f.ContactHappened || f.ContactReceived) && f.IsAboutAChild();
}

internal sealed class MessageWorry() : ReportRule(RuleSet.KW1104)
{
    protected override bool Applies(PlainFacts f) =>
        f.ConcernChildInDanger || (f.ContentInappropriate && !f.ChannelSocialMedia && (f.ContactHappened || f.ContactReceived) && f.IsAboutAChild());
}

internal sealed class SchoolEmail : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && f.ContactEngagedIn && f.MessageSchoolBusiness && f.ChannelEmail && !f.AccountSchool
            && !(f.ContactReceived && f.MessageOnlyRedirects) && f.OtherIsOfTheCommunityOrAColleague())
        {
            SchoolBusinessIfs.ByEmail(f, f.RefusesToReport(), ref found);
        }
    }
}

internal abstract class PersonalContact(RuleSet rule) : RuleClass
{
    public sealed override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && f.ContactEngagedIn && f.MessageSchoolBusiness && f.AccountPersonal
            && (f.ChannelEmail || f.ChannelTelephone) && Applies(f))
        {
            SchoolBusinessIfs.Personally(f, rule, f.RefusesToReport(), ref found);
        }
    }

    protected abstract bool Applies(PlainFacts f);
}

internal sealed class MakingContact() : PersonalContact(RuleSet.KW1402)
{
    protected override bool Applies(PlainFacts f) => !f.ContactReceived;
}

internal sealed class AcceptingContact() : PersonalContact(RuleSet.KW1403)
{
    protected override bool Applies(PlainFacts f) => f.ContactReceived && !f.MessageOnlyRedirects;
}
