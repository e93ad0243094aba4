using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1601Groups
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher is in the Facebook group of her village, and older pupils are in it too",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.Member,
                Account = Account.Personal with { Platform = new("facebook") },
                IsLocalOrLinkedToTheSchool = Answer.Yes,
                HasPupils = Answer.Yes,
            }),
        new(
            "A teacher thinks of joining a group whose jokes make her hesitate",
            Shows.Advice,
            Verdict.PermittedWithAdvice,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.ToJoin,
                Account = Account.Personal with { Platform = new("facebook") },
                IsLocalOrLinkedToTheSchool = Answer.No,
                IsDoubtful = Answer.Yes,
            }),
        new(
            "A teacher joins a knitting group that has nothing to do with the place or the school",
            Shows.Silence,
            Verdict.Permitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.ToJoin,
                Account = Account.Personal with { Platform = new("facebook") },
                IsLocalOrLinkedToTheSchool = Answer.No,
            }),
        new(
            "A teacher joins the group of a political party",
            Shows.Silence,
            Verdict.Permitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.ToJoin,
                Account = Account.Personal with { Platform = new("facebook") },
                IsLocalOrLinkedToTheSchool = Answer.No,
            }),
        new(
            "A class group on an account of the school has pupils in it, as it is meant to",
            Shows.Silence,
            Verdict.Permitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.Member,
                Account = ClassAccount,
                HasPupils = Answer.Yes,
            }),
        new(
            "A teacher has left the group of the village",
            Shows.Silence,
            Verdict.Permitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.Left,
                Account = Account.Personal with { Platform = new("facebook") },
                HasPupils = Answer.Yes,
            }),
    ];
}
