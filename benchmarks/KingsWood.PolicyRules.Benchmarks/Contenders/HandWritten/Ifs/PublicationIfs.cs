using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

internal static class PublicationIfs
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
        Advice(f, ref found);
        OfAChild(f, ref found);
        var binds = f.IsStaffOutsideVirtualWorlds();
        SharedIfs.BrokenOrAdvised(OfContent(f), binds, ref found);
        if (f.AccountSchool)
        {
            OnAnAccountOfTheSchool(f, binds, ref found);
        }
    }

    private static void Advice<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        var rules = f.ContentMaterialOfOthers && !f.PublicationPublic ? RuleSet.KW0004 : RuleSet.None;
        if (f.AccountPersonal && f.AccountLowerPrivacy)
        {
            rules |= RuleSet.KW1301;
        }

        if ((f.ContentIndividualMatter || (f.AccountPersonal && f.ChildDetails)) && !f.ApprovalExpress)
        {
            rules |= RuleSet.KW1501;
        }

        if (f.ContentReflectsBadly || (f.AccountPersonal && f.ContentAboutSchool))
        {
            rules |= RuleSet.KW1502;
        }

        found.Advised(rules);
    }

    private static void OfAChild<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        var isMeant = f.ShowsAChildWhoIsMeant();
        var rules = f.ChildDetails && (f.AccountSchool || isMeant) ? RuleSet.KW2203 : RuleSet.None;
        if (isMeant)
        {
            rules |= f.ChildNamed ? RuleSet.KW2202 : RuleSet.None;
            if (!f.ChildConsent || f.ChildRefused)
            {
                rules |= RuleSet.KW2201;
            }

            if (f.ChildConsentWithdrawn)
            {
                if (!f.PublicationPublished || f.PlaceVirtualWorld || f.RefusesToRemove())
                {
                    rules |= RuleSet.KW2201;
                }

                if (f.PublicationPublished && !f.PlaceVirtualWorld)
                {
                    found.Owed(RuleSet.KW2201);
                }
            }
        }

        SharedIfs.BrokenOrAdvised(rules, !f.PlaceVirtualWorld, ref found);
    }

    private static RuleSet OfContent(PlainFacts f) =>
        (f.ContentClash ? RuleSet.KW0005 : RuleSet.None)
        | (f.ContentUnlawful ? RuleSet.KW0011 : RuleSet.None)
        | (f.DeviceSchool && f.AccountPersonal ? RuleSet.KW1201 : RuleSet.None)
        | (f.ContentAgainstBritishValues ? RuleSet.KW1603 : RuleSet.None)
        | (f.ContentByPupils && !f.ContentChecked ? RuleSet.KW2103 : RuleSet.None);

    private static void OnAnAccountOfTheSchool<T>(PlainFacts f, bool binds, ref T found)
        where T : struct, IFindings
    {
        var rules = (f.ContentUnprofessional ? RuleSet.KW2101 : RuleSet.None)
            | (f.ContentReflectsBadly ? RuleSet.KW2102 : RuleSet.None);
        if ((f.LinksAny && !f.LinksChecked) || f.LinksUnsafe)
        {
            rules |= RuleSet.KW2104;
        }

        if (f.LinksGoneBad)
        {
            if (!binds || !f.PublicationPublished || f.RefusesToRemove())
            {
                rules |= RuleSet.KW2104;
            }

            if (binds && f.PublicationPublished)
            {
                found.Owed(RuleSet.KW2104);
            }
        }

        if (f.AccountKnownFlaw)
        {
            if (binds)
            {
                SharedIfs.ToReport(RuleSet.KW2010, f.MendingLeftUndone && !f.MendingDone, ref found);
            }
            else
            {
                found.Advised(RuleSet.KW2010);
            }
        }

        SharedIfs.BrokenOrAdvised(rules, binds, ref found);
    }
}
