using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1602GroupsAgainstBritishValues
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A teacher is a member of a group that is known to preach hatred of a religion",
            Shows.Breach,
            Verdict.NotPermitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.Member,
                Account = Account.Personal with { Platform = new("facebook") },
                UnderminesBritishValues = Answer.Yes,
            }),
        new(
            "A teacher thinks of joining such a group",
            Shows.Breach,
            Verdict.NotPermitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.ToJoin,
                Account = Account.Personal with { Platform = new("facebook") },
                UnderminesBritishValues = Answer.Yes,
            }),
        new(
            "A teacher has left such a group",
            Shows.Compliance,
            Verdict.Permitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.Left,
                Account = Account.Personal with { Platform = new("facebook") },
                UnderminesBritishValues = Answer.Yes,
            }),
        new(
            "A teacher joins the group of a political party, and nobody says that it undermines British Values",
            Shows.Compliance,
            Verdict.Permitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.ToJoin,
                Account = Account.Personal with { Platform = new("facebook") },
                IsLocalOrLinkedToTheSchool = Answer.No,
            }),
        new(
            "A teacher is a member of a union's group",
            Shows.Compliance,
            Verdict.Permitted,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.Member,
                Account = Account.Personal with { Platform = new("facebook") },
                IsLocalOrLinkedToTheSchool = Answer.No,
            }),
        new(
            "A teacher says expressly that it is not known what the group stands for",
            Shows.Unknown,
            Verdict.Undetermined,
            new GroupMembership
            {
                Actor = Actor.Teacher,
                Step = GroupStep.ToJoin,
                Account = Account.Personal with { Platform = new("facebook") },
                UnderminesBritishValues = Answer.NotKnown,
            }),
    ];
}
