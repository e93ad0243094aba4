using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0012: young people and vulnerable adults.</summary>
internal static partial class KW0012VulnerableAdults
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW0012",
        Clause = Clauses.Opening.Rationale,
        Force = Force.Statement,
        Title = "Young people and vulnerable adults",
        Says = "The duty to safeguard does not end at 18: it reaches young people and vulnerable adults.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Mentions = [Parameters.ReportTo],
        Limbs =
        [
            new(SituationKind.Connection, SituationKind.Message, SituationKind.OnlinePlay)
            {
                AdvisedWhen = AllOf(
                    TheOtherPerson.IsAVulnerableAdult,
                    Not(TheOtherPerson.IsOfTheOwnHousehold),
                    Not(TheOtherPerson.IsOfTheWiderFamily)),
            },
        ],
        Advice = "Tell {report-to} about the contact with a vulnerable adult.",
        Related = ["KW1004"],
    };
}
