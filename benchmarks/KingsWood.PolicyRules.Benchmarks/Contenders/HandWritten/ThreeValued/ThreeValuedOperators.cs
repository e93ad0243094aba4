using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

/// <summary>C#'s <c>bool?</c> operators, one function a kind: the plainest way to three answers by hand.</summary>
internal static class ThreeValuedOperators
{
    public static FindingAnswers Of(SituationKind kind, MaybeFacts f) => kind switch
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

    /// <summary>The worries that every kind of situation can raise, and that are to be reported.</summary>
    public static void AddWorries(ref FindingAnswers answers, MaybeFacts f, bool? bound, bool? refuses)
    {
        answers.ToReport(RuleSet.KW1103, bound & f.ConcernSuspicion, refuses);
        answers.ToReport(RuleSet.KW1104, bound & f.ConcernChildInDanger, refuses);
    }

    /// <summary>A child turns to whoever acts: of the school, to be reported; another, advice.</summary>
    public static void AddChildTurnsToThem(ref FindingAnswers answers, MaybeFacts f, bool? received, bool? childOfSchool, bool? refuses)
    {
        if (received != false)
        {
            answers.ToReport(RuleSet.KW1101, received & childOfSchool & !f.OtherOwnHousehold, refuses);
            answers.LiftedWithAdvice(RuleSet.KW1101, received & childOfSchool & f.OtherOwnHousehold);
            answers.Advised(RuleSet.KW1101, received & f.OtherIsAnotherChild() & !f.OtherIsFamily());
        }
    }

    /// <summary>A rule on contact that something lifts, an emergency with a report.</summary>
    public static void AddLifted(
        ref FindingAnswers answers, RuleSet rule, bool? applies, bool? liftedOtherwise, bool? emergency, bool? refuses)
    {
        if (applies != false)
        {
            answers.LiftedWithAdvice(rule, applies & (liftedOtherwise | emergency));
            answers.Owed(rule, applies & emergency);
            answers.Broken(rule, applies & (!(liftedOtherwise | emergency) | (emergency & refuses)));
        }
    }
}
