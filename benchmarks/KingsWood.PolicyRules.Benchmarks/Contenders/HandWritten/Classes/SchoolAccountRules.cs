using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on an account of the school.
internal sealed class Dedicated() : RuleClass(Broken.KW2002)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && !f.SchoolAccountDedicated;
}

internal sealed class Separate() : RuleClass(Broken.KW2003)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && !f.SchoolAccountSeparate;
}

internal sealed class LinkedToSchoolEmail() : RuleClass(Broken.KW2004)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && !f.SchoolAccountSchoolEmail;
}

internal sealed class AdministratorRecorded() : RuleClass(Broken.KW2005)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && !f.SchoolAccountAdministratorRecorded;
}

internal sealed class Notified() : RuleClass(Broken.KW2007)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ActorStaff
        && ((f.SchoolAccountOpening && !f.SchoolAccountNotifiedBefore) || (f.SchoolAccountReview && !f.SchoolAccountNotified));
}

internal sealed class LinkToESafety() : RuleClass(Broken.KW2008)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && !f.SchoolAccountESafetyLink;
}

internal sealed class LinkToPolicy() : RuleClass(Broken.KW2009)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && !f.SchoolAccountPolicyLink;
}
