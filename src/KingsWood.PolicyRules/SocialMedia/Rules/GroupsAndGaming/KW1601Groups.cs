using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1601: care over groups.</summary>
internal static partial class KW1601Groups
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1601",
        Clause = Clauses.PersonalUse.Groups,
        Force = Force.Advised,
        Title = "Care over groups",
        Says = "Staff take care over the groups that they join on social media: {groups-with-pupils}.",
        Mentions = [GroupsWithPupils.Reading],
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Group)
            {
                // A class group on a school account has pupils in it by its nature: the clause is about personal use.
                BrokenWhen = AllOf(
                    GroupsWithPupils.Leave,
                    TheAccount.IsPersonal,
                    TheGroup.IsJoinedOrKept,
                    TheGroup.HasPupils),
                AdvisedWhen = AllOf(
                    TheAccount.IsPersonal,
                    TheGroup.IsJoinedOrKept,
                    AnyOf(
                        AllOf(GroupsWithPupils.NoContact, TheGroup.HasPupils),
                        TheGroup.IsDoubtful)),
            },
        ],
        Advice = "Look again at the group and its members: writing to a pupil there, answering or tagging one is contact.",
        Instead = "Leave the group.",
        Related = ["KW1001", "KW1602"],
    };
}
