using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2103PupilsContentChecked
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new(
            "Poems of Year 5 go on the class blog after the teacher has read each of them",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Contents = [Content.Text, Content.PupilsWork],
                ShowsChildren = Answer.No,
                PupilsWorkChecked = Answer.Yes,
            }),
        new(
            "A photograph of a wall of paintings by pupils, looked over for names, with no child in it",
            Shows.Compliance,
            Verdict.Permitted,
            Rules.Examples.ClassPost with
            {
                Contents = [Content.Photograph, Content.PupilsWork],
                ShowsChildren = Answer.No,
                PupilsWorkChecked = Answer.Yes,
            }),
        new(
            "A film that pupils made goes online without anybody having watched it to the end",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with
            {
                Contents = [Content.Video, Content.PupilsWork],
                ShowsChildren = Answer.No,
                PupilsWorkChecked = Answer.No,
            }),
        new(
            "A teacher shows a pupil's unchecked drawing on her own account",
            Shows.Breach,
            Verdict.NotPermitted,
            Rules.Examples.ClassPost with
            {
                Account = Rules.Examples.Instagram,
                Contents = [Content.PupilsWork],
                ShowsChildren = Answer.No,
                PupilsWorkChecked = Answer.No,
            }),
        new(
            "Pupils made the podcast, and nobody has said whether it was checked",
            Shows.Unknown,
            Verdict.Undetermined,
            Rules.Examples.ClassPost with { Contents = [Content.PupilsWork], ShowsChildren = Answer.No }),
        new(
            "A pupil's harmless comment appears on the class account without a check",
            Shows.Breach,
            Verdict.NotPermitted,
            new CommentReceived
            {
                Actor = Actor.Teacher,
                IsInappropriate = Answer.No,
                IsAPupilsAndUnchecked = Answer.Yes,
            }),
        new(
            "Pupils' comments appear on the class account after a check",
            Shows.Compliance,
            Verdict.Permitted,
            new CommentReceived
            {
                Actor = Actor.Teacher,
                IsInappropriate = Answer.No,
                IsAPupilsAndUnchecked = Answer.No,
            }),
    ];
}
