using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Masks;

internal static class PublicationMask
{
    public static Broken Of(PlainFacts f)
    {
        if (!f.IsBound())
        {
            return Broken.None;
        }

        var broken = f.RefusesToReport() ? IfsIntoMask.Worries(f) : Broken.None;
        if (f.PlaceVirtualWorld)
        {
            return broken;
        }

        if (f.ShowsAChildWhoIsMeant())
        {
            broken |= OfAChild(f);
        }

        if (f.ChildDetails && (f.AccountSchool || f.ShowsAChildWhoIsMeant()))
        {
            broken |= Broken.KW2203;
        }

        if (!f.ActorStaff)
        {
            return broken;
        }

        broken |= OfContent(f);
        return f.AccountSchool ? broken | OnAnAccountOfTheSchool(f) : broken;
    }

    private static Broken OfAChild(PlainFacts f)
    {
        var broken = Broken.None;
        if (!f.ChildConsent
            || f.ChildRefused
            || (f.ChildConsentWithdrawn && (!f.PublicationPublished || f.RefusesToRemove())))
        {
            broken |= Broken.KW2201;
        }

        if (f.ChildNamed)
        {
            broken |= Broken.KW2202;
        }

        return broken;
    }

    private static Broken OfContent(PlainFacts f)
    {
        var broken = Broken.None;
        if (f.ContentClash)
        {
            broken |= Broken.KW0005;
        }

        if (f.ContentUnlawful)
        {
            broken |= Broken.KW0011;
        }

        if (f.DeviceSchool && f.AccountPersonal)
        {
            broken |= Broken.KW1201;
        }

        if (f.ContentAgainstBritishValues)
        {
            broken |= Broken.KW1603;
        }

        if (f.ContentByPupils && !f.ContentChecked)
        {
            broken |= Broken.KW2103;
        }

        return broken;
    }

    private static Broken OnAnAccountOfTheSchool(PlainFacts f)
    {
        var broken = Broken.None;
        if (f.AccountKnownFlaw && f.MendingLeftUndone && !f.MendingDone)
        {
            broken |= Broken.KW2010;
        }

        if (f.ContentUnprofessional)
        {
            broken |= Broken.KW2101;
        }

        if (f.ContentReflectsBadly)
        {
            broken |= Broken.KW2102;
        }

        if ((f.LinksAny && !f.LinksChecked)
            || f.LinksUnsafe
            || (f.LinksGoneBad && (!f.PublicationPublished || f.RefusesToRemove())))
        {
            broken |= Broken.KW2104;
        }

        return broken;
    }
}
