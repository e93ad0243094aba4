using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on publications.
internal sealed class PostOfOthersMaterial() : AdviceRule(RuleSet.KW0004)
{
    protected override bool Applies(PlainFacts f) => f.ContentMaterialOfOthers && !f.PublicationPublic;
}

internal sealed class ContentClash() : StaffRule(RuleSet.KW0005)
{
    protected override bool Applies(PlainFacts f) => f.ContentClash;
}

internal sealed class ContentUnlawful() : StaffRule(RuleSet.KW0011)
{
    protected override bool Applies(PlainFacts f) => f.ContentUnlawful;
}

internal sealed class IndividualMatters() : AdviceRule(RuleSet.KW1501)
{
    protected override bool Applies(PlainFacts f) =>
        (f.ContentIndividualMatter || (f.AccountPersonal && f.ChildDetails)) && !f.ApprovalExpress;
}

internal sealed class AboutTheSchool() : AdviceRule(RuleSet.KW1502)
{
    protected override bool Applies(PlainFacts f) => f.ContentReflectsBadly || (f.AccountPersonal && f.ContentAboutSchool);
}

internal sealed class BritishValues() : StaffRule(RuleSet.KW1603)
{
    protected override bool Applies(PlainFacts f) => f.ContentAgainstBritishValues;
}

internal sealed class FlawLeftStanding : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (!f.IsBound() || !f.AccountSchool || !f.AccountKnownFlaw)
        {
            return;
        }

        if (f.IsStaffOutsideVirtualWorlds())
        {
            SharedIfs.ToReport(RuleSet.KW2010, f.MendingLeftUndone && !f.MendingDone, ref found);
        }
        else
        {
            found.Advised(RuleSet.KW2010);
        }
    }
}

internal sealed class UnprofessionalPost() : StaffRule(RuleSet.KW2101)
{
    protected override bool Applies(PlainFacts f) => f.AccountSchool && f.ContentUnprofessional;
}

internal sealed class BadlyReflectingPost() : StaffRule(RuleSet.KW2102)
{
    protected override bool Applies(PlainFacts f) => f.AccountSchool && f.ContentReflectsBadly;
}

internal sealed class PupilsContentUnchecked() : StaffRule(RuleSet.KW2103)
{
    protected override bool Applies(PlainFacts f) => f.ContentByPupils && !f.ContentChecked;
}

internal sealed class Links : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (!f.IsBound() || !f.AccountSchool)
        {
            return;
        }

        var binds = f.IsStaffOutsideVirtualWorlds();
        var standsThere = binds && f.LinksGoneBad && f.PublicationPublished;
        if (standsThere)
        {
            SharedIfs.ToReport(RuleSet.KW2104, f.RefusesToRemove(), ref found);
        }

        if ((f.LinksAny && !f.LinksChecked) || f.LinksUnsafe || (f.LinksGoneBad && !standsThere))
        {
            SharedIfs.BrokenOrAdvised(RuleSet.KW2104, binds, ref found);
        }
    }
}

internal sealed class WrittenConsent : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (!f.IsBound() || !f.ShowsAChildWhoIsMeant())
        {
            return;
        }

        var standsThere = f.ChildConsentWithdrawn && f.PublicationPublished && !f.PlaceVirtualWorld;
        if (standsThere)
        {
            SharedIfs.ToReport(RuleSet.KW2201, f.RefusesToRemove(), ref found);
        }

        if (!f.ChildConsent || f.ChildRefused || (f.ChildConsentWithdrawn && !standsThere))
        {
            SharedIfs.BrokenOrAdvised(RuleSet.KW2201, !f.PlaceVirtualWorld, ref found);
        }
    }
}

internal sealed class NoNames : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && f.ChildNamed && f.ShowsAChildWhoIsMeant())
        {
            SharedIfs.BrokenOrAdvised(RuleSet.KW2202, !f.PlaceVirtualWorld, ref found);
        }
    }
}

internal sealed class NoDetails : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && f.ChildDetails && (f.AccountSchool || f.ShowsAChildWhoIsMeant()))
        {
            SharedIfs.BrokenOrAdvised(RuleSet.KW2203, !f.PlaceVirtualWorld, ref found);
        }
    }
}
