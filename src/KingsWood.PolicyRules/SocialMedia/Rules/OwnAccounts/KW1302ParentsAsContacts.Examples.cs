using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1302ParentsAsContacts
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher accepts the mother of a pupil as a friend, with the settings at the highest",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Connection
            {
                Actor = Actor.Teacher,
                Step = ConnectionStep.Accepted,
                Account = Account.Personal with { Privacy = PrivacySettings.Highest },
                With = [Parent],
            }),
        new(
            "A teacher thinks of inviting a pupil's father whom she knows from the choir",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Connection
            {
                Actor = Actor.Teacher,
                Step = ConnectionStep.ToInvite,
                Account = Account.Personal with { Privacy = PrivacySettings.Highest },
                With = [Parent],
            }),
        new(
            "A teacher is friends with a colleague who has a child at the school",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new Connection
            {
                Actor = Actor.Teacher,
                Step = ConnectionStep.Kept,
                Account = Account.Personal with { Privacy = PrivacySettings.Highest },
                With = [ColleagueAndParent],
            }),
        new(
            "A teacher finds that parents see the photographs on her own account",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new OwnAccount
            {
                Actor = Actor.Teacher,
                ParentsSeePersonalMaterial = Answer.Yes,
            }),
        new(
            "A teacher accepts a parent into a list that sees nothing personal",
            Shows.Silence,
            Verdict.Permitted,
            new Connection
            {
                Actor = Actor.Teacher,
                Step = ConnectionStep.Accepted,
                Account = Account.Personal with { Privacy = PrivacySettings.Highest },
                With = [Parent],
                ShowsPersonalMaterial = Answer.No,
            }),
        new(
            "A teacher declines the request of a parent",
            Shows.Silence,
            Verdict.Permitted,
            new Connection
            {
                Actor = Actor.Teacher,
                Step = ConnectionStep.Declined,
                Account = Account.Personal with { Privacy = PrivacySettings.Highest },
                With = [Parent],
            }),
        new(
            "A teacher accepts a colleague as a friend",
            Shows.Silence,
            Verdict.Permitted,
            new Connection
            {
                Actor = Actor.Teacher,
                Step = ConnectionStep.Accepted,
                Account = Account.Personal with { Privacy = PrivacySettings.Highest },
                With = [Colleague],
            }),
    ];
}
