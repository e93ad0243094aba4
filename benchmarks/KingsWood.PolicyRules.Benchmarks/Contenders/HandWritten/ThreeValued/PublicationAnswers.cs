using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

internal static class PublicationAnswers
{
    public static FindingAnswers Of(MaybeFacts f)
    {
        var answers = default(FindingAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        answers.Bound(bound);
        ThreeValuedOperators.AddWorries(ref answers, f, bound, f.RefusesToReport());
        AddAdvice(ref answers, f, bound);
        AddChild(ref answers, f, bound);
        AddContent(ref answers, f, f.IsStaffOutsideVirtualWorlds(), f.IsOnlyAdvised());
        return answers;
    }

    private static void AddAdvice(ref FindingAnswers answers, MaybeFacts f, bool? bound)
    {
        answers.Advised(RuleSet.KW0004, bound & f.ContentMaterialOfOthers & !f.PublicationPublic);
        answers.Advised(RuleSet.KW1301, bound & f.AccountPersonal & f.AccountLowerPrivacy);
        answers.Advised(
            RuleSet.KW1501, bound & (f.ContentIndividualMatter | (f.AccountPersonal & f.ChildDetails)) & !f.ApprovalExpress);
        answers.Advised(RuleSet.KW1502, bound & (f.ContentReflectsBadly | (f.AccountPersonal & f.ContentAboutSchool)));
    }

    private static void AddChild(ref FindingAnswers answers, MaybeFacts f, bool? bound)
    {
        var (binds, beyond) = (bound & !f.PlaceVirtualWorld, bound & f.PlaceVirtualWorld);
        var meant = f.ShowsAChildWhoIsMeant();
        var withdrawn = meant & f.ChildConsentWithdrawn;
        var without = meant & (!f.ChildConsent | f.ChildRefused);
        answers.Owed(RuleSet.KW2201, binds & f.PublicationPublished & withdrawn);
        answers.Broken(
            RuleSet.KW2201, binds & (without | (withdrawn & (!f.PublicationPublished | f.RefusesToRemove()))));
        answers.Advised(RuleSet.KW2201, beyond & (without | withdrawn));
        answers.BrokenOrAdvised(RuleSet.KW2202, meant & f.ChildNamed, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW2203, f.ChildDetails & (f.AccountSchool | meant), binds, beyond);
    }

    private static void AddContent(ref FindingAnswers answers, MaybeFacts f, bool? binds, bool? beyond)
    {
        answers.BrokenOrAdvised(RuleSet.KW0005, f.ContentClash, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW0011, f.ContentUnlawful, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW1201, f.DeviceSchool & f.AccountPersonal, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW1603, f.ContentAgainstBritishValues, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW2103, f.ContentByPupils & !f.ContentChecked, binds, beyond);
        if (f.AccountSchool == false)
        {
            return;
        }

        var ofSchool = f.AccountSchool;
        answers.ToReport(RuleSet.KW2010, binds & ofSchool & f.AccountKnownFlaw, f.MendingLeftUndone & !f.MendingDone);
        answers.Advised(RuleSet.KW2010, beyond & ofSchool & f.AccountKnownFlaw);
        answers.BrokenOrAdvised(RuleSet.KW2101, ofSchool & f.ContentUnprofessional, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW2102, ofSchool & f.ContentReflectsBadly, binds, beyond);

        var unsafeLinks = ofSchool & ((f.LinksAny & !f.LinksChecked) | f.LinksUnsafe);
        var goneBad = ofSchool & f.LinksGoneBad;
        answers.Owed(RuleSet.KW2104, binds & goneBad & f.PublicationPublished);
        answers.Broken(RuleSet.KW2104, binds & (unsafeLinks | (goneBad & (!f.PublicationPublished | f.RefusesToRemove()))));
        answers.Advised(RuleSet.KW2104, beyond & (unsafeLinks | goneBad));
    }
}
