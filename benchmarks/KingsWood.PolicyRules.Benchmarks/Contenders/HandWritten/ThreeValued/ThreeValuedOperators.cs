using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

/// <summary>C#'s <c>bool?</c> operators, one function a kind: the plainest way to three answers by hand.</summary>
internal static class ThreeValuedOperators
{
    public static RuleAnswers Of(SituationKind kind, MaybeFacts f) => kind switch
    {
        SituationKind.Connection => ContactAnswers.OfConnection(f),
        SituationKind.Message => MessageAnswers.Of(f),
        SituationKind.Publication => PublicationAnswers.Of(f),
        SituationKind.Group => SmallAnswers.OfGroup(f),
        SituationKind.OnlinePlay => ContactAnswers.OfOnlinePlay(f),
        SituationKind.Access => SmallAnswers.OfAccess(f),
        SituationKind.SchoolAccount => SmallAnswers.OfSchoolAccount(f),
        SituationKind.OwnAccount => SmallAnswers.OfOwnAccount(f),
        SituationKind.CommentReceived => SmallAnswers.OfCommentReceived(f),
        SituationKind.Concern => SmallAnswers.OfConcern(f),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The worries that every kind of situation can raise, for one who is bound and refuses to report them.</summary>
    public static void AddWorries(ref RuleAnswers answers, MaybeFacts f, bool? boundAndRefuses)
    {
        answers.Add(Broken.KW1103, boundAndRefuses & f.ConcernSuspicion);
        answers.Add(Broken.KW1104, boundAndRefuses & f.ConcernChildInDanger);
    }
}
