using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1605: efforts to avoid pupils, parents and children.</summary>
internal static partial class KW1605ReasonableEfforts
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1605",
        Clause = Clauses.PersonalUse.OnlineGaming,
        Force = Force.Should,
        Title = "Efforts to avoid pupils, parents and children",
        Says = "In online games staff make reasonable efforts to keep away from pupils, parents and other children.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Limbs =
        [
            new(SituationKind.OnlinePlay)
            {
                BrokenWhen = AllOf(
                    GamingEfforts.Required,
                    TheContact.HasHappened,
                    Not(TheContact.EffortsWereMade),
                    AnyOf(TheOtherPerson.IsACurrentPupil, Not(TheOtherPerson.IsOfTheOwnHousehold))),
                AdvisedWhen = AnyOf(
                    Not(TheContact.HasHappened),
                    AllOf(
                        GamingEfforts.AdviceOnly,
                        Not(TheContact.EffortsWereMade))),
            },
        ],
        Exceptions = [Exemptions.Family, Exemptions.Emergency],
        Advice = "Before you play, close open chat and invitations, and play with people whom you know to be adults.",
        Instead = "Close open chat and invitations, check who you play with, and stop where you meet a pupil.",
        Related = ["KW1604", "KW1606"],
    };
}
