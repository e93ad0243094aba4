using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

/// <summary>A rule as a class, the way a textbook does it: a list of them a kind, each asked in turn.</summary>
internal abstract class RuleClass
{
    public abstract void Find(PlainFacts f, ref Findings found);
}

/// <summary>A rule that prohibits something to staff outside virtual worlds, and advises everybody else who is bound.</summary>
internal abstract class StaffRule(RuleSet rule) : RuleClass
{
    public sealed override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && Applies(f))
        {
            SharedIfs.BrokenOrAdvised(rule, Binds(f), ref found);
        }
    }

    protected virtual bool Binds(PlainFacts f) => f.IsStaffOutsideVirtualWorlds();

    protected abstract bool Applies(PlainFacts f);
}

/// <summary>The same for what happens nowhere else than where it happens.</summary>
internal abstract class AccountRule(RuleSet rule) : StaffRule(rule)
{
    protected sealed override bool Binds(PlainFacts f) => f.ActorStaff;
}

/// <summary>A rule that has something reported to the lead.</summary>
internal abstract class ReportRule(RuleSet rule) : RuleClass
{
    public sealed override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && Applies(f))
        {
            SharedIfs.ToReport(rule, f.RefusesToReport(), ref found);
        }
    }

    protected abstract bool Applies(PlainFacts f);
}

/// <summary>A rule that advises whoever is bound.</summary>
internal abstract class AdviceRule(RuleSet rule) : RuleClass
{
    public sealed override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && Applies(f))
        {
            found.Advised(rule);
        }
    }

    protected abstract bool Applies(PlainFacts f);
}

/// <summary>A rule on contact that family and emergencies lift.</summary>
internal abstract class LiftedRule(RuleSet rule) : RuleClass
{
    public sealed override void Find(PlainFacts f, ref Findings found)
    {
        if (!f.IsBound() || !Applies(f))
        {
            return;
        }

        if (f.ContactEmergency)
        {
            SharedIfs.InAnEmergency(rule, f.RefusesToReport(), ref found);
        }
        else if (IsLifted(f))
        {
            SharedIfs.LiftedWithAdvice(rule, ref found);
        }
        else
        {
            found.Broken(rule);
        }
    }

    protected virtual bool IsLifted(PlainFacts f) => f.OtherOwnHousehold;

    protected abstract bool Applies(PlainFacts f);
}
