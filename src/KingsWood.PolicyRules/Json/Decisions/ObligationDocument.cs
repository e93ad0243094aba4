using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>Something that is owed, or was, as it is written down.</summary>
/// <param name="Duty">The id of the duty.</param>
/// <param name="Says">What is to be done, as an instruction.</param>
/// <param name="State">What became of it.</param>
/// <param name="How">How soon.</param>
/// <param name="To">To whom; <see langword="null"/> for what is owed by doing, such as a removal.</param>
/// <param name="Rules">The ids of the rules that owe it.</param>
/// <param name="Within">How long there is, in words; <see langword="null"/> where the promptness says it all.</param>
/// <param name="DueBy">
/// By when, as a day or a day with a time; <see langword="null"/> for what is owed at once or soon, and where that is not known.
/// </param>
/// <param name="Overdue">Whether that is over, and it was not said to be done.</param>
/// <param name="AlthoughUnsure">Whether it is owed although a fact is not known, because being unsure is enough.</param>
/// <param name="OwedByTheSchool">Whether the school owes it, and not the actor.</param>
public sealed record ObligationDocument(
    string Duty,
    string Says,
    ObligationState State,
    Promptness How,
    RecipientDocument? To,
    Values<string> Rules,
    string? Within,
    string? DueBy,
    bool Overdue,
    bool AlthoughUnsure,
    bool OwedByTheSchool);

/// <summary>Who receives what is owed.</summary>
/// <param name="Post">The id of the post; <see langword="null"/> where the policy names nobody who could receive it.</param>
/// <param name="Says">The recipient in words.</param>
public sealed record RecipientDocument(string? Post, string Says);
