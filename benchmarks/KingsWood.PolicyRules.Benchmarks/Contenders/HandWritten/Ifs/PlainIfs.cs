using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

/// <summary>Plain ifs, one function a kind, that take down what they find: what most applications would write.</summary>
internal static class PlainIfs
{
    /// <summary>Into masks, which is what a developer in a hurry for speed would take.</summary>
    public static Findings IntoMasks(SituationKind kind, PlainFacts f)
    {
        var found = default(Findings);
        Find(kind, f, ref found);
        return found;
    }

    /// <summary>Into a list of words, which is what most would take.</summary>
    public static List<string> IntoList(SituationKind kind, PlainFacts f)
    {
        var found = new FindingList([]);
        Find(kind, f, ref found);
        return found.Words;
    }

    private static void Find<T>(SituationKind kind, PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        switch (kind)
        {
            case SituationKind.Connection:
                ConnectionIfs.Find(f, ref found);
                break;
            case SituationKind.Message:
                MessageIfs.Find(f, ref found);
                break;
            case SituationKind.Publication:
                PublicationIfs.Find(f, ref found);
                break;
            case SituationKind.Group:
                OwnUseIfs.FindOfGroup(f, ref found);
                break;
            case SituationKind.OnlinePlay:
                OnlinePlayIfs.Find(f, ref found);
                break;
            case SituationKind.Access:
                OwnUseIfs.FindOfAccess(f, ref found);
                break;
            case SituationKind.SchoolAccount:
                SchoolAccountIfs.Find(f, ref found);
                break;
            case SituationKind.OwnAccount:
                OwnUseIfs.FindOfOwnAccount(f, ref found);
                break;
            case SituationKind.CommentReceived:
                ReportingIfs.FindOfComment(f, ref found);
                break;
            case SituationKind.Concern:
                ReportingIfs.FindOfConcern(f, ref found);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }
}
