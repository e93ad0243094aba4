using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

internal static class SchoolAccountIfs
{
    public static void Find<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (!f.IsBound())
        {
            return;
        }

        found.Bound();
        SharedIfs.ToReport(SharedIfs.Worries(f), f.RefusesToReport(), ref found);
        SharedIfs.BrokenOrAdvised(Practices(f) | Content(f), f.ActorStaff, ref found);
        if (f.SchoolAccountDetailsExposed)
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

    private static RuleSet Practices(PlainFacts f) =>
        (f.SchoolAccountDedicated ? RuleSet.None : RuleSet.KW2002)
        | (f.SchoolAccountSeparate ? RuleSet.None : RuleSet.KW2003)
        | (f.SchoolAccountSchoolEmail ? RuleSet.None : RuleSet.KW2004)
        | (f.SchoolAccountAdministratorRecorded ? RuleSet.None : RuleSet.KW2005)
        | (IsNotNotified(f) ? RuleSet.KW2007 : RuleSet.None)
        | (f.SchoolAccountESafetyLink ? RuleSet.None : RuleSet.KW2008)
        | (f.SchoolAccountPolicyLink ? RuleSet.None : RuleSet.KW2009);

    private static RuleSet Content(PlainFacts f) =>
        (f.ContentUnprofessional ? RuleSet.KW2101 : RuleSet.None)
        | (f.ContentReflectsBadly ? RuleSet.KW2102 : RuleSet.None);

    private static bool IsNotNotified(PlainFacts f) =>
        f.SchoolAccountOpening ? !f.SchoolAccountNotifiedBefore : f.SchoolAccountReview && !f.SchoolAccountNotified;
}
