using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1606: end contact that turns out wrong.</summary>
internal static partial class KW1606ContactFound
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1606",
        Clause = Clauses.PersonalUse.OnlineGaming,
        Force = Force.Should,
        Title = "End contact that turns out wrong",
        Says = "Contact in a game that turns out to be with a pupil, or with a child outside the family, is ended.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        Mentions = [Parameters.ReportTo],
        Limbs =
        [
            new(SituationKind.OnlinePlay)
            {
                BrokenWhen = AllOf(
                    TheContact.IsDirect,
                    Not(TheContact.IsEnded),
                    TheContact.IsWithSomebodyKnown,
                    AnyOf(
                        TheOtherPerson.IsACurrentPupil,
                        AllOf(
                            TheOtherPerson.IsAChild,
                            Not(TheOtherPerson.IsOfTheOwnHousehold),
                            Not(TheOtherPerson.IsOfTheWiderFamily)))),
                AdvisedWhen = AllOf(
                    TheContact.IsDirect,
                    Not(TheContact.IsEnded),
                    TheOtherPerson.IsAParent),
            },
        ],
        Exceptions = [Exemptions.Family, Exemptions.Emergency],
        Advice = "You are in contact with a parent there: keep school out of it, or end it.",
        Instead = "End the contact, and tell {report-to}.",
        Meanwhile = "Stop the contact until you know.",
        Related = ["KW1001", "KW1605"],
    };
}
