using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

internal static class PublicationAnswers
{
    public static RuleAnswers Of(MaybeFacts f)
    {
        var answers = default(RuleAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        ThreeValuedOperators.AddWorries(ref answers, f, bound & f.RefusesToReport());
        if (f.PlaceVirtualWorld == true)
        {
            return answers;
        }

        var inPlace = bound & !f.PlaceVirtualWorld;
        var meant = f.ShowsAChildWhoIsMeant();
        var keepsUp = !f.PublicationPublished | f.RefusesToRemove();
        answers.Add(
            Broken.KW2201, inPlace & meant & (!f.ChildConsent | f.ChildRefused | (f.ChildConsentWithdrawn & keepsUp)));
        answers.Add(Broken.KW2202, inPlace & meant & f.ChildNamed);
        answers.Add(Broken.KW2203, inPlace & f.ChildDetails & (f.AccountSchool | meant));

        var byStaff = f.IsStaffOutsideVirtualWorlds();
        if (byStaff == false)
        {
            return answers;
        }

        answers.Add(Broken.KW0005, byStaff & f.ContentClash);
        answers.Add(Broken.KW0011, byStaff & f.ContentUnlawful);
        answers.Add(Broken.KW1201, byStaff & f.DeviceSchool & f.AccountPersonal);
        answers.Add(Broken.KW1603, byStaff & f.ContentAgainstBritishValues);
        answers.Add(Broken.KW2103, byStaff & f.ContentByPupils & !f.ContentChecked);

        var ofSchool = byStaff & f.AccountSchool;
        if (ofSchool != false)
        {
            answers.Add(Broken.KW2010, ofSchool & f.AccountKnownFlaw & f.MendingLeftUndone & !f.MendingDone);
            answers.Add(Broken.KW2101, ofSchool & f.ContentUnprofessional);
            answers.Add(Broken.KW2102, ofSchool & f.ContentReflectsBadly);
            answers.Add(
                Broken.KW2104, ofSchool & ((f.LinksAny & !f.LinksChecked) | f.LinksUnsafe | (f.LinksGoneBad & keepsUp)));
        }

        return answers;
    }
}
