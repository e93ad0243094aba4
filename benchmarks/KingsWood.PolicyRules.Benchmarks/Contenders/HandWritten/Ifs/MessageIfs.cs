using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

internal static class MessageIfs
{
    public static void Find<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (!f.IsBound())
        {
            return;
        }

        found.Bound();
        var refuses = f.RefusesToReport();
        var worries = SharedIfs.Worries(f);
        if (f.ContentInappropriate && f.IsAboutAChild() && (f.ContactHappened || f.ContactReceived))
        {
            worries |= f.ChannelSocialMedia ? RuleSet.KW1102 : RuleSet.KW1104;
        }

        SharedIfs.ToReport(worries, refuses, ref found);
        SharedIfs.OtherPersonIsVulnerable(f, ref found);

        if (f.ChannelSocialMedia && f.AccountPersonal)
        {
            if (f.AccountLowerPrivacy)
            {
                found.Advised(RuleSet.KW1301);
            }

            if (f.ContactReceived)
            {
                SharedIfs.ChildTurnsToThem(f, refuses, ref found);
            }
        }

        PrivateContactIfs.Find(f, refuses, ref found);
        if (f.ContactEngagedIn)
        {
            WhenEngagedIn(f, refuses, ref found);
        }
    }

    private static void WhenEngagedIn<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (f.ContentMaterialOfOthers && !f.AudiencePublic)
        {
            found.Advised(RuleSet.KW0004);
        }

        var rules = (f.ContentUnlawful ? RuleSet.KW0011 : RuleSet.None)
            | (f.ContentInappropriate && !f.ContactReceived && f.IsAboutAChild() ? RuleSet.KW0005 : RuleSet.None)
            | (f.ChannelSocialMedia && f.DeviceSchool && f.AccountPersonal ? RuleSet.KW1201 : RuleSet.None);
        SharedIfs.BrokenOrAdvised(rules, f.IsStaffOutsideVirtualWorlds(), ref found);
        if (f.ChannelSocialMedia)
        {
            OnSocialMedia(f, refuses, ref found);
        }

        if (f.MessageSchoolBusiness)
        {
            SchoolBusinessIfs.Find(f, refuses, ref found);
        }
    }

    private static void OnSocialMedia<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (f.AccountPersonal && f.OtherIsAChildOfTheSchool())
        {
            if (f.ContactEmergency)
            {
                SharedIfs.InAnEmergency(RuleSet.KW1001, refuses, ref found);
            }
            else if (f.OtherOwnHousehold)
            {
                SharedIfs.LiftedWithAdvice(RuleSet.KW1001, ref found);
            }
            else
            {
                found.Broken(RuleSet.KW1001);
            }
        }

        if (f.AccountSchool && f.OtherCurrentPupil && !f.AudiencePublic && !f.AudienceOpenToStaff)
        {
            if (f.ContactEmergency)
            {
                SharedIfs.InAnEmergency(RuleSet.KW2303, refuses, ref found);
            }
            else
            {
                found.Broken(RuleSet.KW2303);
            }
        }
    }
}
