using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Lists;

internal static class SchoolAccountList
{
    public static void Of(PlainFacts f, List<string> broken)
    {
        if (!f.IsBound())
        {
            return;
        }

        if (f.RefusesToReport())
        {
            IfsIntoList.Worries(f, broken);
        }

        if (!f.ActorStaff)
        {
            return;
        }

        if (!f.SchoolAccountDedicated)
        {
            broken.Add("KW2002");
        }

        if (!f.SchoolAccountSeparate)
        {
            broken.Add("KW2003");
        }

        if (!f.SchoolAccountSchoolEmail)
        {
            broken.Add("KW2004");
        }

        if (!f.SchoolAccountAdministratorRecorded)
        {
            broken.Add("KW2005");
        }

        if (f.SchoolAccountOpening ? !f.SchoolAccountNotifiedBefore : f.SchoolAccountReview && !f.SchoolAccountNotified)
        {
            broken.Add("KW2007");
        }

        if (!f.SchoolAccountESafetyLink)
        {
            broken.Add("KW2008");
        }

        if (!f.SchoolAccountPolicyLink)
        {
            broken.Add("KW2009");
        }

        if (f.ContentUnprofessional)
        {
            broken.Add("KW2101");
        }

        if (f.ContentReflectsBadly)
        {
            broken.Add("KW2102");
        }
    }
}
