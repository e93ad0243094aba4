using System.Globalization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>What a situation says against itself. The reader refuses such a situation; the writer does not write it.</summary>
/// <remarks>
/// Only what cannot be so is a problem. What breaks the policy, such as an approval that came too late, is for the policy
/// to decide; so is what is merely unlikely.
/// </remarks>
public static class SituationChecks
{
    /// <summary>The longest reference that is accepted, in UTF-16 units.</summary>
    public const int MaximumReferenceLength = 200;

    /// <summary>The problems of a situation, none where it makes sense.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="today">
    /// The day that counts for a situation that states none; <see langword="null"/> to check nothing against it.
    /// </param>
    public static IReadOnlyList<SituationProblem> Check(Situation situation, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var problems = new ProblemList();
        var day = situation.On?.Date ?? today;

        CheckReference(situation.Reference, problems);
        foreach (var (path, facts) in SituationParts.FactsOf(situation))
        {
            CheckFacts(facts, path, problems);
        }

        foreach (var (path, action) in SituationParts.ActionsOf(situation))
        {
            ApprovalChecks.Check(action, path, problems);
        }

        foreach (var (path, approval) in SituationParts.ApprovalsOf(situation))
        {
            ApprovalChecks.Check(approval, situation.On, path, problems);
        }

        if (SituationParts.AccountOf(situation) is { } account)
        {
            CheckAccount(account, problems);
        }

        PeopleChecks.Check(situation.Actor, problems);
        var people = SituationParts.PeopleOf(situation);
        for (var i = 0; i < people.Count; i++)
        {
            PeopleChecks.Check(people[i], day, JsonPath.Item("$.with", i), problems);
        }

        KindChecks.Check(situation, day, problems);
        return problems;
    }

    private static void CheckReference(string? reference, ProblemList problems)
    {
        if (reference is null)
        {
            return;
        }

        problems.AddIf(
            reference.Length > MaximumReferenceLength,
            "$.reference",
            string.Create(CultureInfo.InvariantCulture, $"text of at most {MaximumReferenceLength} characters"),
            string.Create(CultureInfo.InvariantCulture, $"{reference.Length} characters"));
        problems.AddIf(
            !IsWhole(reference), "$.reference", "text of whole characters", "half of a character");
    }

    // A surrogate without its other half could not be written down.
    private static bool IsWhole(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (System.Text.Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    private static void CheckFacts(StatedFacts facts, string path, ProblemList problems)
    {
        foreach (var (id, answer) in facts)
        {
            var place = JsonPath.Member(path, id);
            problems.AddIf(!FactsShape.IsId(id), place, FactsShape.ExpectedId, Quotation.Of(id));
            problems.AddIf(
                answer == Answer.NotStated, place, AnswerShape.Instance.Expected, "not stated", "Leave the fact out instead.");
        }
    }

    private static void CheckAccount(Account account, ProblemList problems)
    {
        if (account.Platform is not { Category: not PlatformCategory.NotKnown and var known } platform)
        {
            return;
        }

        problems.AddIf(
            account.Category != PlatformCategory.NotKnown && account.Category != known,
            "$.account.category",
            $"{Words.Of(known)}, which is what {platform.Id} is",
            Words.Of(account.Category),
            "Leave the category out: it is for platforms that are not well known.");
    }
}
