using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Lists;

/// <summary>Plain ifs, one function a kind, that name each rule broken: what most applications would write.</summary>
internal static class IfsIntoList
{
    public static List<string> Of(SituationKind kind, PlainFacts f)
    {
        var broken = new List<string>();
        switch (kind)
        {
            case SituationKind.Connection:
                ConnectionList.Of(f, broken);
                break;
            case SituationKind.Message:
                MessageList.Of(f, broken);
                break;
            case SituationKind.Publication:
                PublicationList.Of(f, broken);
                break;
            case SituationKind.Group:
                SmallLists.OfGroup(f, broken);
                break;
            case SituationKind.OnlinePlay:
                SmallLists.OfOnlinePlay(f, broken);
                break;
            case SituationKind.Access:
                SmallLists.OfAccess(f, broken);
                break;
            case SituationKind.SchoolAccount:
                SchoolAccountList.Of(f, broken);
                break;
            case SituationKind.OwnAccount:
                SmallLists.OfOwnAccount(f, broken);
                break;
            case SituationKind.CommentReceived:
                SmallLists.OfCommentReceived(f, broken);
                break;
            case SituationKind.Concern:
                SmallLists.OfConcern(f, broken);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }

        return broken;
    }

    /// <summary>The worries that every kind of situation can raise, for one who refuses to report them.</summary>
    public static void Worries(PlainFacts f, List<string> broken)
    {
        if (f.ConcernSuspicion)
        {
            broken.Add("KW1103");
        }

        if (f.ConcernChildInDanger)
        {
            broken.Add("KW1104");
        }
    }
}
