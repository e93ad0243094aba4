using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2301AbuseRemoved
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "Abuse under one of the school's posts has been removed and reported",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AbuseDealtWith),
        new(
            "Abuse under one of the school's posts has been reported and is not removed yet",
            Shows.Duty,
            Verdict.Permitted,
            Rules.Examples.AbuseDealtWith with { Removed = ActionTaken.NotYet }),
        new(
            "Abuse under one of the school's posts has been reported, and is going to stay",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AbuseDealtWith with { Removed = ActionTaken.WillNot }),
        new(
            "Abuse found last Friday was reported, and was still there on Monday",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AbuseDealtWith with { On = new DateOnly(2026, 11, 20), Removed = ActionTaken.NotYet }),
        new(
            "Abuse has been reported by a teacher who cannot remove it",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            Rules.Examples.AbuseDealtWith with { CanBeRemoved = Answer.No, Removed = ActionTaken.NotYet }),
        new(
            "A threat under one of the school's posts has been recorded, removed and reported",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            Rules.Examples.AbuseDealtWith with { IsThreatOrCrime = Answer.Yes }),
        new(
            "A parent disagrees politely under one of the school's posts",
            Shows.Silence,
            Verdict.Permitted,
            new CommentReceived { Actor = Actor.Teacher, IsInappropriate = Answer.No }),
        new(
            "Nobody has said whether the comment is inappropriate",
            Shows.Unknown,
            Verdict.Undetermined,
            new CommentReceived { Actor = Actor.Teacher, InvolvesAChild = Answer.No }),
    ];
}
