using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1602: groups that undermine British Values.</summary>
internal static partial class KW1602GroupsAgainstBritishValues
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1602",
        Clause = Clauses.PersonalUse.Groups,
        Force = Force.Statement,
        Title = "Groups that undermine British Values",
        Says = "Nobody belongs to a group that undermines British Values. Membership of a lawful party or union is "
            + "never that.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Group)
            {
                BrokenWhen = AllOf(
                    TheGroup.IsJoinedOrKept,
                    TheGroup.UnderminesBritishValues),
            },
        ],
        Instead = "Do not join it; leave it if you are in it.",
        LeadsTo = "Membership leads to disciplinary action.",
        Related = ["KW1601", "KW1603"],
    };
}
