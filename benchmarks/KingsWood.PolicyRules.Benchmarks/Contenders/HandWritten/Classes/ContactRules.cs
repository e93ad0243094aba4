using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on contact with children: connections, messages and online play.
internal sealed class ContactWithChildren() : RuleClass(Broken.KW1001)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactEngagedIn && f.AccountPersonal && f.IsBound() && f.OtherIsAChildOfTheSchool()
        && (f.ContactEmergency ? f.RefusesToReport() : !f.OtherOwnHousehold && !f.ConnectionWithinGrace);
}

internal sealed class MessagesToChildren() : RuleClass(Broken.KW1001)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactEngagedIn && f.ChannelSocialMedia && f.AccountPersonal && f.IsBound() && f.OtherIsAChildOfTheSchool()
        && f.IsNotLifted();
}

internal sealed class CurrentPupils() : RuleClass(Broken.KW1002)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ConnectionAccepted && f.AccountPersonal && f.OtherCurrentPupil && f.IsBound()
        && (f.ContactEmergency ? f.RefusesToReport() : !f.OtherOwnHousehold && !f.ConnectionWithinGrace);
}

internal sealed class FormerPupils() : RuleClass(Broken.KW1003)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ConnectionAccepted && f.AccountPersonal && f.OtherFormerPupil && f.OtherUnder18 && f.IsBound()
        && (f.ContactEmergency ? f.RefusesToReport() : !f.OtherOwnHousehold && !f.ConnectionWithinGrace);
}

internal sealed class RequestNotReported() : RuleClass(Broken.KW1101)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactReceived && f.AccountPersonal && f.IsBound() && f.RefusesToReport()
        && !f.OtherOwnHousehold && f.OtherIsAChildOfTheSchool();
}

internal sealed class MessageNotReported() : RuleClass(Broken.KW1101)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactReceived && f.ChannelSocialMedia && f.AccountPersonal && f.IsBound() && f.RefusesToReport()
        && !f.OtherOwnHousehold && f.OtherIsAChildOfTheSchool();
}

internal sealed class PlayNotReported() : RuleClass(Broken.KW1101)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactReceived && f.AccountPersonal && f.ContactSomebodyKnown && f.IsBound() && f.RefusesToReport()
        && !f.OtherOwnHousehold && f.OtherIsAChildOfTheSchool();
}

internal sealed class HiddenConnection() : RuleClass(Broken.KW0009)
{
    public override bool IsBroken(PlainFacts f) =>
        f.IsBound() && f.RefusesToReport() && f.AccountPersonal && f.OtherUnder18 && f.ContactEngagedIn
        && (f.ContactHappened || f.ContactEmergency) && !f.ContactLeadAgreed
        && !f.OtherOwnHousehold && !f.OtherWiderFamily && !f.OtherIsAChildOfTheSchool();
}

internal sealed class HiddenMessage() : RuleClass(Broken.KW0009)
{
    public override bool IsBroken(PlainFacts f) => f.IsBound() && f.RefusesToReport() && PrivateContact.IsHidden(f);
}

internal sealed class DirectMessages() : RuleClass(Broken.KW2303)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactEngagedIn && f.ChannelSocialMedia && f.AccountSchool && f.OtherCurrentPupil && f.IsBound()
        && !f.AudiencePublic && !f.AudienceOpenToStaff && (!f.ContactEmergency || f.RefusesToReport());
}

internal sealed class ReasonableEfforts() : RuleClass(Broken.KW1605)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ActorStaff && f.ContactHappened && !f.ContactEffortsMade && (f.OtherCurrentPupil || !f.OtherOwnHousehold)
        && f.IsNotLifted();
}

internal sealed class ContactFound() : RuleClass(Broken.KW1606)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ActorStaff && f.ContactDirect && !f.ContactEnded && f.ContactSomebodyKnown
        && (f.OtherCurrentPupil || (f.OtherUnder18 && !f.OtherOwnHousehold && !f.OtherWiderFamily))
        && f.IsNotLifted();
}
