using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on publications.
internal sealed class ContentClash() : RuleClass(Broken.KW0005)
{
    public override bool IsBroken(PlainFacts f) => f.ContentClash && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class BritishValues() : RuleClass(Broken.KW1603)
{
    public override bool IsBroken(PlainFacts f) => f.ContentAgainstBritishValues && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class FlawLeftStanding() : RuleClass(Broken.KW2010)
{
    public override bool IsBroken(PlainFacts f) =>
        f.AccountSchool && f.AccountKnownFlaw && f.MendingLeftUndone && !f.MendingDone
        && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class UnprofessionalPost() : RuleClass(Broken.KW2101)
{
    public override bool IsBroken(PlainFacts f) =>
        f.AccountSchool && f.ContentUnprofessional && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class BadlyReflectingPost() : RuleClass(Broken.KW2102)
{
    public override bool IsBroken(PlainFacts f) => f.AccountSchool && f.ContentReflectsBadly && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class PupilsContentUnchecked() : RuleClass(Broken.KW2103)
{
    public override bool IsBroken(PlainFacts f) => f.ContentByPupils && !f.ContentChecked && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class Links() : RuleClass(Broken.KW2104)
{
    public override bool IsBroken(PlainFacts f) =>
        f.AccountSchool && f.IsStaffOutsideVirtualWorlds()
        && ((f.LinksAny && !f.LinksChecked)
            || f.LinksUnsafe
            || (f.LinksGoneBad && (!f.PublicationPublished || f.RefusesToRemove())));
}

internal sealed class WrittenConsent() : RuleClass(Broken.KW2201)
{
    public override bool IsBroken(PlainFacts f) =>
        f.IsBound() && !f.PlaceVirtualWorld && f.ShowsAChildWhoIsMeant()
        && (!f.ChildConsent
            || f.ChildRefused
            || (f.ChildConsentWithdrawn && (!f.PublicationPublished || f.RefusesToRemove())));
}

internal sealed class NoNames() : RuleClass(Broken.KW2202)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ChildNamed && f.IsBound() && !f.PlaceVirtualWorld && f.ShowsAChildWhoIsMeant();
}

internal sealed class NoDetails() : RuleClass(Broken.KW2203)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ChildDetails && f.IsBound() && !f.PlaceVirtualWorld && (f.AccountSchool || f.ShowsAChildWhoIsMeant());
}
