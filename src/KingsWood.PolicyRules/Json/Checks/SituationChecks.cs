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
        var problems = default(ProblemList);
        var day = situation.On?.Date ?? today;

        CheckReference(situation.Reference, ref problems);
        CheckFacts(situation.Facts, PartPath.Whole, ref problems);
        for (var i = 0; i < SituationParts.Listed(situation); i++)
        {
            CheckFacts(situation.FactsOfPart(i), PartPath.Of(situation, i), ref problems);
        }

        CheckActions(situation, ref problems);
        CheckApprovals(situation, ref problems);
        if (SituationParts.AccountOf(situation) is { } account)
        {
            CheckAccount(account, ref problems);
        }

        PeopleChecks.Check(situation.Actor, ref problems);
        var people = SituationParts.PeopleOf(situation);
        for (var i = 0; i < people.Count; i++)
        {
            PeopleChecks.Check(people[i], day, PartPath.Of(situation, i), ref problems);
        }

        KindChecks.Check(situation, day, ref problems);
        return problems.All;
    }

    private static void CheckReference(string? reference, ref ProblemList problems)
    {
        if (reference is null)
        {
            return;
        }

        if (reference.Length > MaximumReferenceLength)
        {
            problems.Add(
                "$.reference",
                string.Create(CultureInfo.InvariantCulture, $"text of at most {MaximumReferenceLength} characters"),
                string.Create(CultureInfo.InvariantCulture, $"{reference.Length} characters"));
        }

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

    private static void CheckFacts(StatedFacts facts, PartPath path, ref ProblemList problems)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            var (id, answer) = facts.At(i);
            if (!FactsShape.IsId(id))
            {
                problems.Add(JsonPath.Member(path.Member("facts"), id), FactsShape.ExpectedId, Quotation.Of(id));
            }

            if (answer == Answer.NotStated)
            {
                problems.Add(
                    JsonPath.Member(path.Member("facts"), id),
                    AnswerShape.Instance.Expected,
                    "not stated",
                    "Leave the fact out instead.");
            }
        }
    }

    private static void CheckActions(Situation situation, ref ProblemList problems)
    {
        ApprovalChecks.Check(situation.ReportedToLead, "$.reportedToLead", ref problems);
        switch (situation)
        {
            case Publication publication:
                ApprovalChecks.Check(publication.Removed, "$.removed", ref problems);
                ApprovalChecks.Check(publication.AccountMended, "$.accountMended", ref problems);
                break;
            case CommentReceived comment:
                ApprovalChecks.Check(comment.Removed, "$.removed", ref problems);
                ApprovalChecks.Check(comment.ReportedToLeadership, "$.reportedToLeadership", ref problems);
                break;
            case Concern concern:
                ApprovalChecks.Check(concern.ReportedToPolice, "$.reportedToPolice", ref problems);
                break;
        }
    }

    private static void CheckApprovals(Situation situation, ref ProblemList problems)
    {
        switch (situation)
        {
            case Connection connection:
                ApprovalChecks.Check(connection.LeadAgreed, situation.On, "$.leadAgreed", ref problems);
                break;
            case Message message:
                ApprovalChecks.Check(message.Approval, situation.On, "$.approval", ref problems);
                ApprovalChecks.Check(message.LeadAgreed, situation.On, "$.leadAgreed", ref problems);
                break;
            case Publication publication:
                ApprovalChecks.Check(publication.Permission, situation.On, "$.permission", ref problems);
                break;
        }
    }

    private static void CheckAccount(Account account, ref ProblemList problems)
    {
        if (account.Category != PlatformCategory.NotKnown
            && account.Platform is { Category: not PlatformCategory.NotKnown and var known } platform
            && account.Category != known)
        {
            problems.Add(
                "$.account.category",
                $"{Words.Of(known)}, which is what {platform.Id} is",
                Words.Of(account.Category),
                "Leave the category out: it is for platforms that are not well known.");
        }
    }
}
