using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2102ReflectsWell
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher passes on a road closure that the council announced",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost with { SharesMaterialOfOthers = Answer.Yes, IsPublic = Answer.Yes }),
        new(
            "A teacher mocks the football team of a neighbouring school on the class account",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with { ReflectsBadly = Answer.Yes }),
        new(
            "A review finds a quarrel with a parent on the school's account",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.AccountInOrder with { ReflectsBadly = Answer.Yes }),
        new(
            "A review finds nothing that reflects badly on the school",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.AccountInOrder with { ReflectsBadly = Answer.No }),
        new(
            "Whether a joke on the class account reflects badly has been asked, and is not known",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.ClassPost with { ReflectsBadly = Answer.NotKnown }),
    ];
}
