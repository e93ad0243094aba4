using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2202NoNames
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "A class photograph with every consent, and the class as its only caption",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPhotograph(
                Rules.Examples.ChildWithConsent,
                Rules.Examples.ChildWithConsent,
                Rules.Examples.ChildWithConsent)),
        new(
            "A photograph of three pupils with every consent, and the first name of one in the caption",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPhotograph(
                Rules.Examples.ChildWithConsent,
                Rules.Examples.ChildWithConsent,
                new ChildShown { Consent = Consent.Written, Identified = Identification.ByName })),
        new(
            "A photograph of a pupil with a name on the jumper, which can be read",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPhotograph(
                new ChildShown { Consent = Consent.Written, Identified = Identification.ByName })),
        new(
            "A teacher names a pupil under a photograph on her own account",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPhotograph(
                new ChildShown { Consent = Consent.Written, Identified = Identification.ByName, IsOfTheSchool = Answer.Yes })
                with { Account = Rules.Examples.Instagram }),
        new(
            "A teacher names her own child, a pupil, under a photograph on her own account",
            Shows.Silence,
            Verdict.Permitted,
            Rules.Examples.ClassPhotograph(
                new ChildShown { Identified = Identification.ByName, IsOfTheSchool = Answer.Yes, IsOwnChild = Answer.Yes })
                with { Account = Rules.Examples.Instagram }),
        new(
            "Nobody has said whether the pupil in the photograph is named",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.ClassPhotograph(new ChildShown { Consent = Consent.Written })),
        new(
            "A photograph of a teacher at the school fair, with the teacher's name",
            Shows.Silence,
            Verdict.Permitted,
            Rules.Examples.ClassPhotograph() with { ShowsChildren = Answer.No }),
    ];
}
