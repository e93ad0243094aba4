using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on an account of the school.
internal sealed class Dedicated() : AccountRule(RuleSet.KW2002)
{
    protected override bool Applies(PlainFacts f) => !f.SchoolAccountDedicated;
}

internal sealed class Separate() : AccountRule(RuleSet.KW2003)
{
    protected override bool Applies(PlainFacts f) => !f.SchoolAccountSeparate;
}

internal sealed class LinkedToSchoolEmail() : AccountRule(RuleSet.KW2004)
{
    protected override bool Applies(PlainFacts f) => !f.SchoolAccountSchoolEmail;
}

internal sealed class AdministratorRecorded() : AccountRule(RuleSet.KW2005)
{
    protected override bool Applies(PlainFacts f) => !f.SchoolAccountAdministratorRecorded;
}

internal sealed class DetailsExposed : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && f.SchoolAccountDetailsExposed)
        {
            if (f.ActorStaff)
            {
                found.Owed(RuleSet.KW2006);
            }
            else
            {
                found.Advised(RuleSet.KW2006);
            }
        }
    }
}

internal sealed class Notified() : AccountRule(RuleSet.KW2007)
{
    protected override bool Applies(PlainFacts f) =>
        (f.SchoolAccountOpening && !f.SchoolAccountNotifiedBefore) || (f.SchoolAccountReview && !f.SchoolAccountNotified);
}

internal sealed class LinkToESafety() : AccountRule(RuleSet.KW2008)
{
    protected override bool Applies(PlainFacts f) => !f.SchoolAccountESafetyLink;
}

internal sealed class LinkToPolicy() : AccountRule(RuleSet.KW2009)
{
    protected override bool Applies(PlainFacts f) => !f.SchoolAccountPolicyLink;
}

internal sealed class Unprofessional() : AccountRule(RuleSet.KW2101)
{
    protected override bool Applies(PlainFacts f) => f.ContentUnprofessional;
}

internal sealed class BadReflection() : AccountRule(RuleSet.KW2102)
{
    protected override bool Applies(PlainFacts f) => f.ContentReflectsBadly;
}
