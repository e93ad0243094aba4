using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Masks;

internal static class SchoolAccountMask
{
    public static Broken Of(PlainFacts f)
    {
        if (!f.IsBound())
        {
            return Broken.None;
        }

        var broken = f.RefusesToReport() ? IfsIntoMask.Worries(f) : Broken.None;
        if (!f.ActorStaff)
        {
            return broken;
        }

        if (!f.SchoolAccountDedicated)
        {
            broken |= Broken.KW2002;
        }

        if (!f.SchoolAccountSeparate)
        {
            broken |= Broken.KW2003;
        }

        if (!f.SchoolAccountSchoolEmail)
        {
            broken |= Broken.KW2004;
        }

        if (!f.SchoolAccountAdministratorRecorded)
        {
            broken |= Broken.KW2005;
        }

        if (f.SchoolAccountOpening ? !f.SchoolAccountNotifiedBefore : f.SchoolAccountReview && !f.SchoolAccountNotified)
        {
            broken |= Broken.KW2007;
        }

        if (!f.SchoolAccountESafetyLink)
        {
            broken |= Broken.KW2008;
        }

        if (!f.SchoolAccountPolicyLink)
        {
            broken |= Broken.KW2009;
        }

        if (f.ContentUnprofessional)
        {
            broken |= Broken.KW2101;
        }

        if (f.ContentReflectsBadly)
        {
            broken |= Broken.KW2102;
        }

        return broken;
    }
}
