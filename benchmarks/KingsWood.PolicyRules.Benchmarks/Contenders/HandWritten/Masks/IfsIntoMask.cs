using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Masks;

/// <summary>Plain ifs, one function a kind, that set a bit for each rule broken. What a developer in a hurry for speed would write.</summary>
internal static class IfsIntoMask
{
    public static Broken Of(SituationKind kind, PlainFacts f) => kind switch
    {
        SituationKind.Connection => ConnectionMask.Of(f),
        SituationKind.Message => MessageMask.Of(f),
        SituationKind.Publication => PublicationMask.Of(f),
        SituationKind.Group => SmallMasks.OfGroup(f),
        SituationKind.OnlinePlay => SmallMasks.OfOnlinePlay(f),
        SituationKind.Access => SmallMasks.OfAccess(f),
        SituationKind.SchoolAccount => SchoolAccountMask.Of(f),
        SituationKind.OwnAccount => SmallMasks.OfOwnAccount(f),
        SituationKind.CommentReceived => SmallMasks.OfCommentReceived(f),
        SituationKind.Concern => SmallMasks.OfConcern(f),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The worries that every kind of situation can raise, for one who refuses to report them.</summary>
    public static Broken Worries(PlainFacts f)
    {
        var broken = Broken.None;
        if (f.ConcernSuspicion)
        {
            broken |= Broken.KW1103;
        }

        if (f.ConcernChildInDanger)
        {
            broken |= Broken.KW1104;
        }

        return broken;
    }
}
