using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2201WrittenConsent
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A photograph of three pupils, for each of whom a parent agreed in writing",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPhotograph(
                Rules.Examples.ChildWithConsent,
                Rules.Examples.ChildWithConsent,
                Rules.Examples.ChildWithConsent)),
        new(
            "A photograph of three pupils, one of them without written consent",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPhotograph(
                Rules.Examples.ChildWithConsent,
                Rules.Examples.ChildWithConsent,
                new ChildShown { Consent = Consent.None, Identified = Identification.None })),
        new(
            "A photograph of three pupils, and nobody has said whether there is consent for the third",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.ClassPhotograph(
                Rules.Examples.ChildWithConsent,
                Rules.Examples.ChildWithConsent,
                new ChildShown { Identified = Identification.None })),
        new(
            "A parent agreed at the school gate, by word of mouth",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPhotograph(
                new ChildShown { Consent = Consent.Spoken, Identified = Identification.None })),
        new(
            "A parent signed the form the day before the photograph appeared",
            Shows.Compliance,
            Verdict.Permitted,
            AppearedOnThe19th(Consent.Written with { On = November(18) })),
        new(
            "A parent signed the form on the day on which the photograph appeared, and nobody knows which came first",
            Shows.Unknown,
            Verdict.Undetermined,
            AppearedOnThe19th(Consent.Written with { On = November(19) })),
        new(
            "A parent signed the form the day after the photograph appeared",
            Shows.Breach,
            Verdict.NotPermitted,
            AppearedOnThe19th(Consent.Written with { On = November(20) })),
        new(
            "A parent withdrew consent the day before the photograph appeared",
            Shows.Breach,
            Verdict.NotPermitted,
            AppearedOnThe19th(Consent.Written with { WithdrawnOn = November(18) })),
        new(
            "A parent withdraws consent today for a photograph that appeared last week",
            Shows.Duty,
            Verdict.Permitted,
            AppearedOnThe19th(Consent.Written with { WithdrawnOn = November(23) })),
        new(
            "The nativity play is to be streamed live, and nobody has said who agreed for the children on stage",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.ClassPost with { Contents = [Content.LiveStream], ShowsChildren = Answer.Yes }),
        new(
            "A teacher posts her own child, a pupil, on her own account",
            Shows.Silence,
            Verdict.Permitted,
            Rules.Examples.ClassPhotograph(
                new ChildShown { IsOfTheSchool = Answer.Yes, IsOwnChild = Answer.Yes })
                with { Account = Rules.Examples.Instagram }),
        new(
            "On her own account a teacher posts her child with a friend, whose parents agreed to the school website only",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPhotograph(
                new ChildShown { IsOfTheSchool = Answer.Yes, IsOwnChild = Answer.Yes },
                Rules.Examples.ChildWithConsent with
                {
                    IsOfTheSchool = Answer.Yes,
                    Consent = Consent.Written with { CoversThisUse = Answer.No },
                })
                with { Account = Rules.Examples.Instagram }),
        new(
            "A photograph of the new caretaker, with no child in it",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPhotograph() with { ShowsChildren = Answer.No }),
    ];

    private static Publication AppearedOnThe19th(Consent consent) =>
        Rules.Examples.ClassPhotograph(Rules.Examples.ChildWithConsent with { Consent = consent }) with
        {
            Step = PublicationStep.Published,
            On = November(19),
        };

    private static DateOnly November(int day) => new(2026, 11, day);
}
