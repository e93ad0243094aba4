using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on what a message says, and on school business.
internal sealed class InappropriateMessage() : RuleClass(Broken.KW0005)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContentInappropriate && f.ContactEngagedIn && !f.ContactReceived && f.IsStaffOutsideVirtualWorlds()
        && f.IsAboutAChild();
}

internal sealed class InappropriateNotReported() : RuleClass(Broken.KW1102)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContentInappropriate && f.ChannelSocialMedia && f.IsBound() && f.RefusesToReport() && f.IsAboutAChild();
}

internal sealed class MessageWorry() : RuleClass(Broken.KW1104)
{
    public override bool IsBroken(PlainFacts f) =>
        f.IsBound() && f.RefusesToReport()
        && (f.ConcernChildInDanger || (f.ContentInappropriate && !f.ChannelSocialMedia && f.IsAboutAChild()));
}

internal sealed class SchoolEmail() : RuleClass(Broken.KW1401)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactEngagedIn && f.ChannelEmail && f.MessageSchoolBusiness && !f.AccountSchool
        && !(f.ContactReceived && f.MessageOnlyRedirects) && f.IsStaffOutsideVirtualWorlds()
        && (f.OtherParent || f.OtherCommunityMember || f.OtherColleague || f.OtherIsAChildOfTheSchool())
        && f.IsNotApproved();
}

internal sealed class MakingContact() : RuleClass(Broken.KW1402)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactEngagedIn && !f.ContactReceived && f.GoesByPersonalEmailOrTelephone()
        && f.IsStaffOutsideVirtualWorlds() && (!f.ActorApprover || f.ContactEmergency)
        && f.OtherIsOfTheCommunity() && f.IsNotApproved();
}

internal sealed class AcceptingContact() : RuleClass(Broken.KW1403)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactEngagedIn && f.ContactReceived && !f.MessageOnlyRedirects && f.GoesByPersonalEmailOrTelephone()
        && f.IsStaffOutsideVirtualWorlds() && (!f.ActorApprover || f.ContactEmergency)
        && f.OtherIsOfTheCommunity() && f.IsNotApproved();
}
