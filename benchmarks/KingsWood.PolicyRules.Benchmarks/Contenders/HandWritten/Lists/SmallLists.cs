using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Lists;

internal static class SmallLists
{
    public static void OfGroup(PlainFacts f, List<string> broken)
    {
        if (!f.IsBound())
        {
            return;
        }

        if (f.RefusesToReport())
        {
            IfsIntoList.Worries(f, broken);
        }

        if (f.GroupJoined && f.IsStaffOutsideVirtualWorlds())
        {
            if (f.DeviceSchool && f.AccountPersonal)
            {
                broken.Add("KW1201");
            }

            if (f.GroupUnderminesBritishValues)
            {
                broken.Add("KW1602");
            }
        }
    }

    public static void OfOnlinePlay(PlainFacts f, List<string> broken)
    {
        if (!f.IsBound())
        {
            return;
        }

        if (f.RefusesToReport())
        {
            IfsIntoList.Worries(f, broken);
            if (f.ContactReceived
                && f.AccountPersonal
                && f.ContactSomebodyKnown
                && !f.OtherOwnHousehold
                && f.OtherIsAChildOfTheSchool())
            {
                broken.Add("KW1101");
            }
        }

        if (f.ActorStaff)
        {
            OfPlayByStaff(f, broken);
        }
    }

    public static void OfAccess(PlainFacts f, List<string> broken)
    {
        var misused = f.DeviceSchool && f.AccountPersonal && !f.PlaceVirtualWorld;
        if (f.ActorPupil)
        {
            if (misused)
            {
                broken.Add("KW1202");
            }

            return;
        }

        if (!f.IsBound())
        {
            return;
        }

        if (f.RefusesToReport())
        {
            IfsIntoList.Worries(f, broken);
        }

        if (f.IsStaffOutsideVirtualWorlds())
        {
            if (f.UseClash)
            {
                broken.Add("KW0005");
            }

            if (misused)
            {
                broken.Add("KW1201");
            }
        }
    }

    public static void OfOwnAccount(PlainFacts f, List<string> broken)
    {
        if (f.IsBound() && f.RefusesToReport())
        {
            IfsIntoList.Worries(f, broken);
        }
    }

    public static void OfCommentReceived(PlainFacts f, List<string> broken)
    {
        if (!f.IsBound())
        {
            return;
        }

        if (f.RefusesToReport())
        {
            IfsIntoList.Worries(f, broken);
            if (f.CommentInappropriate && f.CommentInvolvesChild)
            {
                broken.Add("KW1102");
            }
        }

        if (f.ActorStaff && f.CommentPupilUnchecked)
        {
            broken.Add("KW2103");
        }

        if (f.CommentIdentifiesChild && ((f.CommentLeftStanding && !f.CommentNotRemovable) || f.RefusesToRemove()))
        {
            broken.Add("KW2203");
        }

        if (f.CommentInappropriate)
        {
            if (f.ActorStaff && !f.CommentNotRemovable && f.RefusesToRemove())
            {
                broken.Add("KW2301");
            }

            if (f.ReportLeadershipLeftUndone && !f.ReportLeadershipDone)
            {
                broken.Add("KW2302");
            }
        }
    }

    public static void OfConcern(PlainFacts f, List<string> broken)
    {
        if (f.ActorTeacher
            && f.ConcernMutilationKnown
            && f.ConcernChildUnder18
            && f.ReportPoliceLeftUndone
            && !f.ReportPoliceDone)
        {
            broken.Add("KW1105");
        }

        if (!f.IsBound() || !f.RefusesToReport())
        {
            return;
        }

        if (f.ConcernInappropriateCommunication && f.ChannelSocialMedia)
        {
            broken.Add("KW1102");
        }

        if (f.ConcernSuspicion)
        {
            broken.Add("KW1103");
        }

        if (f.ConcernChildInDanger
            || f.ConcernOtherWorry
            || f.ConcernMutilationKnown
            || (f.ConcernInappropriateCommunication && !f.ChannelSocialMedia))
        {
            broken.Add("KW1104");
        }
    }

    private static void OfPlayByStaff(PlainFacts f, List<string> broken)
    {
        if (f.DeviceSchool && f.AccountPersonal && !f.PlaceVirtualWorld)
        {
            broken.Add("KW1201");
        }

        if (!f.IsNotLifted())
        {
            return;
        }

        if (f.ContactHappened && !f.ContactEffortsMade && (f.OtherCurrentPupil || !f.OtherOwnHousehold))
        {
            broken.Add("KW1605");
        }

        if (f.ContactDirect
            && !f.ContactEnded
            && f.ContactSomebodyKnown
            && (f.OtherCurrentPupil || (f.OtherUnder18 && !f.OtherOwnHousehold && !f.OtherWiderFamily)))
        {
            broken.Add("KW1606");
        }
    }
}
