using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Lists;

internal static class PublicationList
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

        if (f.PlaceVirtualWorld)
        {
            return;
        }

        if (f.ShowsAChildWhoIsMeant())
        {
            OfAChild(f, broken);
        }

        if (f.ChildDetails && (f.AccountSchool || f.ShowsAChildWhoIsMeant()))
        {
            broken.Add("KW2203");
        }

        if (!f.ActorStaff)
        {
            return;
        }

        OfContent(f, broken);
        if (f.AccountSchool)
        {
            OnAnAccountOfTheSchool(f, broken);
        }
    }

    private static void OfAChild(PlainFacts f, List<string> broken)
    {
        if (!f.ChildConsent
            || f.ChildRefused
            || (f.ChildConsentWithdrawn && (!f.PublicationPublished || f.RefusesToRemove())))
        {
            broken.Add("KW2201");
        }

        if (f.ChildNamed)
        {
            broken.Add("KW2202");
        }
    }

    private static void OfContent(PlainFacts f, List<string> broken)
    {
        if (f.ContentClash)
        {
            broken.Add("KW0005");
        }

        if (f.ContentUnlawful)
        {
            broken.Add("KW0011");
        }

        if (f.DeviceSchool && f.AccountPersonal)
        {
            broken.Add("KW1201");
        }

        if (f.ContentAgainstBritishValues)
        {
            broken.Add("KW1603");
        }

        if (f.ContentByPupils && !f.ContentChecked)
        {
            broken.Add("KW2103");
        }
    }

    private static void OnAnAccountOfTheSchool(PlainFacts f, List<string> broken)
    {
        if (f.AccountKnownFlaw && f.MendingLeftUndone && !f.MendingDone)
        {
            broken.Add("KW2010");
        }

        if (f.ContentUnprofessional)
        {
            broken.Add("KW2101");
        }

        if (f.ContentReflectsBadly)
        {
            broken.Add("KW2102");
        }

        if ((f.LinksAny && !f.LinksChecked)
            || f.LinksUnsafe
            || (f.LinksGoneBad && (!f.PublicationPublished || f.RefusesToRemove())))
        {
            broken.Add("KW2104");
        }
    }
}
