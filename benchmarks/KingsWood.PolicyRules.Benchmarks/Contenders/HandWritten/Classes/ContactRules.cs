using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on contact with children: connections, messages and online play.
internal abstract class ConnectionRule(RuleSet rule) : LiftedRule(rule)
{
    protected sealed override bool IsLifted(PlainFacts f) => f.OtherOwnHousehold;
}

internal sealed class ContactWithChildren() : ConnectionRule(RuleSet.KW1001)
{
    protected override bool Applies(PlainFacts f) => f.ContactEngagedIn && f.AccountPersonal && f.OtherIsAChildOfTheSchool();
}

internal sealed class MessagesToChildren() : LiftedRule(RuleSet.KW1001)
{
    protected override bool Applies(PlainFacts f) =>
        f.ContactEngagedIn && f.ChannelSocialMedia && f.AccountPersonal && f.OtherIsAChildOfTheSchool();
}

internal sealed class CurrentPupils() : ConnectionRule(RuleSet.KW1002)
{
    protected override bool Applies(PlainFacts f) => f.ConnectionAccepted && f.AccountPersonal && f.OtherCurrentPupil;
}

internal sealed class FormerPupils() : ConnectionRule(RuleSet.KW1003)
{
    protected override bool Applies(PlainFacts f) =>
        f.ConnectionAccepted && f.AccountPersonal && f.OtherFormerPupil && f.OtherUnder18;
}

internal sealed class GrownUpFormerPupils() : AdviceRule(RuleSet.KW1004)
{
    protected override bool Applies(PlainFacts f) =>
        f.ContactEngagedIn && f.AccountPersonal && f.OtherFormerPupil && !f.OtherUnder18;
}

internal abstract class ChildTurnsToThem : RuleClass
{
    public sealed override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && f.ContactReceived && f.AccountPersonal && Applies(f))
        {
            SharedIfs.ChildTurnsToThem(f, f.RefusesToReport(), ref found);
        }
    }

    protected abstract bool Applies(PlainFacts f);
}

internal sealed class RequestReceived : ChildTurnsToThem
{
    protected override bool Applies(PlainFacts f) => true;
}

internal sealed class MessageReceived : ChildTurnsToThem
{
    protected override bool Applies(PlainFacts f) => f.ChannelSocialMedia;
}

internal sealed class ContactReceivedInPlay : ChildTurnsToThem
{
    protected override bool Applies(PlainFacts f) => f.ContactSomebodyKnown;
}

internal sealed class HiddenConnection : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (!f.IsBound() || !f.AccountPersonal || !f.OtherUnder18 || !f.ContactEngagedIn || f.ContactLeadAgreed
            || f.OtherIsAChildOfTheSchool() || !f.OtherIsNoFamily())
        {
            return;
        }

        if (f.ContactEmergency)
        {
            SharedIfs.InAnEmergency(RuleSet.KW0009, f.RefusesToReport(), ref found);
            return;
        }

        found.Gap(RuleSet.KW0009);
        if (f.ContactHappened)
        {
            SharedIfs.ToReport(RuleSet.KW0009, f.RefusesToReport(), ref found);
        }
    }
}

internal sealed class HiddenMessage : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound())
        {
            PrivateContactIfs.Find(f, f.RefusesToReport(), ref found);
        }
    }
}

internal sealed class DirectMessages() : LiftedRule(RuleSet.KW2303)
{
    protected override bool Applies(PlainFacts f) =>
        f.ContactEngagedIn && f.ChannelSocialMedia && f.AccountSchool && f.OtherCurrentPupil
        && !f.AudiencePublic && !f.AudienceOpenToStaff;

    protected override bool IsLifted(PlainFacts f) => false;
}

internal abstract class PlayRule(RuleSet rule) : RuleClass
{
    public sealed override void Find(PlainFacts f, ref Findings found)
    {
        if (!f.IsBound())
        {
            return;
        }

        if (Advises(f))
        {
            found.Advised(rule);
        }

        if (!Applies(f))
        {
            return;
        }

        if (!f.ContactEmergency && !f.OtherOwnHousehold)
        {
            SharedIfs.BrokenOrAdvised(rule, f.ActorStaff, ref found);
        }
        else if (f.ActorStaff)
        {
            SharedIfs.LiftedWithAdvice(rule, ref found);
            if (f.ContactEmergency)
            {
                SharedIfs.ToReport(rule, f.RefusesToReport(), ref found);
            }
        }
    }

    protected abstract bool Advises(PlainFacts f);

    protected abstract bool Applies(PlainFacts f);
}

internal sealed class Aliases() : AdviceRule(RuleSet.KW1604)
{
    protected override bool Applies(PlainFacts f) => !f.ContactHappened;
}

internal sealed class ReasonableEfforts() : PlayRule(RuleSet.KW1605)
{
    protected override bool Advises(PlainFacts f) => !f.ContactHappened;

    protected override bool Applies(PlainFacts f) =>
        f.ContactHappened && !f.ContactEffortsMade && (f.OtherCurrentPupil || !f.OtherOwnHousehold);
}

internal sealed class ContactFound() : PlayRule(RuleSet.KW1606)
{
    protected override bool Advises(PlainFacts f) => f.ContactDirect && !f.ContactEnded && f.OtherParent;

    protected override bool Applies(PlainFacts f) =>
        f.ContactDirect && !f.ContactEnded && f.ContactSomebodyKnown
        && (f.OtherCurrentPupil || (f.OtherUnder18 && f.OtherIsNoFamily()));
}
