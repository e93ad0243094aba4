using System.Text;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Whether a reason says something, and whether whoever approved it is in a position to.</summary>
internal static class GivenReason
{
    // "ok", "n/a" and a full stop explain nothing. Letters are counted in any script, and a row of one letter is no sentence.
    private const int FewestLetters = 10;
    private const int FewestDifferentLetters = 5;

    /// <summary>By what the place of the reason is found within a change; no id can have a space.</summary>
    public const string ReasonIs = "the reason";

    /// <summary>By what the place of whoever approved it is found.</summary>
    public const string ApproverIs = "the approver";

    /// <param name="adjustment">The change that gives a reason.</param>
    /// <param name="before">The policy that the layer adapts: who is first named in the layer itself cannot approve it.</param>
    public static IEnumerable<AdaptationProblem> WhatIsWrong(Adjustment adjustment, PolicyContent before)
    {
        var (says, approvedBy) = (adjustment.Because!.Says, adjustment.Because.ApprovedBy);
        var letters = (says ?? "").EnumerateRunes().Where(Rune.IsLetter).Select(Rune.ToLowerInvariant).ToList();
        if (letters.Count < FewestLetters || letters.Distinct().Count() < FewestDifferentLetters)
        {
            yield return new(ProblemKind.LooseningWithoutReason, adjustment.PlaceOf(ReasonIs) ?? adjustment.Origin, $"The reason for the {adjustment.Of} says nothing.")
            {
                Expected = $"why, in a sentence of {FewestLetters} letters or more",
                Found = $"\"{PlainText.ShortenAtWord(says ?? "", 100)}\"",
            };
        }

        if (approvedBy is null || !(Post.WithAuthority.Contains(approvedBy) || before.OwnPosts.Contains(approvedBy)))
        {
            yield return new(ProblemKind.UnknownWord, adjustment.PlaceOf(ApproverIs) ?? adjustment.Origin, $"Nobody who could has approved the {adjustment.Of}.")
            {
                Expected = "the post of whoever approved it: one of "
                    + string.Join(", ", Post.WithAuthority.Concat(before.OwnPosts).Select(p => p.Id)),
                Found = approvedBy is null ? "" : Quoted.Of(approvedBy.Id),
                Hint = "A post of the school's own can approve what is said in a later layer than the one that adds it.",
            };
        }
    }
}
