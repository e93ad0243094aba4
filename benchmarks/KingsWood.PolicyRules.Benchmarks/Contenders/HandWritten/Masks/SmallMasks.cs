using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Masks;

internal static class SmallMasks
{
    public static Broken OfGroup(PlainFacts f)
    {
        if (!f.IsBound())
        {
            return Broken.None;
        }

        var broken = f.RefusesToReport() ? IfsIntoMask.Worries(f) : Broken.None;
        if (f.GroupJoined && f.IsStaffOutsideVirtualWorlds())
        {
            if (f.DeviceSchool && f.AccountPersonal)
            {
                broken |= Broken.KW1201;
            }

            if (f.GroupUnderminesBritishValues)
            {
                broken |= Broken.KW1602;
            }
        }

        return broken;
    }

    public static Broken OfOnlinePlay(PlainFacts f)
    {
        if (!f.IsBound())
        {
            return Broken.None;
        }

        var broken = Broken.None;
        if (f.RefusesToReport())
        {
            broken |= IfsIntoMask.Worries(f);
            if (f.ContactReceived
                && f.AccountPersonal
                && f.ContactSomebodyKnown
                && !f.OtherOwnHousehold
                && f.OtherIsAChildOfTheSchool())
            {
                broken |= Broken.KW1101;
            }
        }

        return f.ActorStaff ? broken | OfPlayByStaff(f) : broken;
    }

    public static Broken OfAccess(PlainFacts f)
    {
        var misused = f.DeviceSchool && f.AccountPersonal && !f.PlaceVirtualWorld;
        if (f.ActorPupil)
        {
            return misused ? Broken.KW1202 : Broken.None;
        }

        if (!f.IsBound())
        {
            return Broken.None;
        }

        var broken = f.RefusesToReport() ? IfsIntoMask.Worries(f) : Broken.None;
        if (f.IsStaffOutsideVirtualWorlds())
        {
            if (f.UseClash)
            {
                broken |= Broken.KW0005;
            }

            if (misused)
            {
                broken |= Broken.KW1201;
            }
        }

        return broken;
    }

    public static Broken OfOwnAccount(PlainFacts f) =>
        f.IsBound() && f.RefusesToReport() ? IfsIntoMask.Worries(f) : Broken.None;

    public static Broken OfCommentReceived(PlainFacts f)
    {
        if (!f.IsBound())
        {
            return Broken.None;
        }

        var broken = Broken.None;
        if (f.RefusesToReport())
        {
            broken |= IfsIntoMask.Worries(f);
            if (f.CommentInappropriate && f.CommentInvolvesChild)
            {
                broken |= Broken.KW1102;
            }
        }

        if (f.ActorStaff && f.CommentPupilUnchecked)
        {
            broken |= Broken.KW2103;
        }

        if (f.CommentIdentifiesChild && ((f.CommentLeftStanding && !f.CommentNotRemovable) || f.RefusesToRemove()))
        {
            broken |= Broken.KW2203;
        }

        if (f.CommentInappropriate)
        {
            if (f.ActorStaff && !f.CommentNotRemovable && f.RefusesToRemove())
            {
                broken |= Broken.KW2301;
            }

            if (f.ReportLeadershipLeftUndone && !f.ReportLeadershipDone)
            {
                broken |= Broken.KW2302;
            }
        }

        return broken;
    }

    public static Broken OfConcern(PlainFacts f)
    {
        var broken = Broken.None;
        if (f.ActorTeacher
            && f.ConcernMutilationKnown
            && f.ConcernChildUnder18
            && f.ReportPoliceLeftUndone
            && !f.ReportPoliceDone)
        {
            broken |= Broken.KW1105;
        }

        if (!f.IsBound() || !f.RefusesToReport())
        {
            return broken;
        }

        broken |= IfsIntoMask.Worries(f);
        if (f.ConcernInappropriateCommunication)
        {
            broken |= f.ChannelSocialMedia ? Broken.KW1102 : Broken.KW1104;
        }

        if (f.ConcernOtherWorry || f.ConcernMutilationKnown)
        {
            broken |= Broken.KW1104;
        }

        return broken;
    }

    private static Broken OfPlayByStaff(PlainFacts f)
    {
        var broken = Broken.None;
        if (f.DeviceSchool && f.AccountPersonal && !f.PlaceVirtualWorld)
        {
            broken |= Broken.KW1201;
        }

        if (!f.IsNotLifted())
        {
            return broken;
        }

        if (f.ContactHappened && !f.ContactEffortsMade && (f.OtherCurrentPupil || !f.OtherOwnHousehold))
        {
            broken |= Broken.KW1605;
        }

        if (f.ContactDirect
            && !f.ContactEnded
            && f.ContactSomebodyKnown
            && (f.OtherCurrentPupil || (f.OtherUnder18 && !f.OtherOwnHousehold && !f.OtherWiderFamily)))
        {
            broken |= Broken.KW1606;
        }

        return broken;
    }
}
