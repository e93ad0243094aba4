using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A question whose answer can change the verdict or what is owed.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Text">The question, as it is put to a person.</param>
/// <param name="Facts">The ids of those of its facts that are not known and matter.</param>
/// <param name="Part">The person or child that it is about; <see langword="null"/> for the whole situation.</param>
public sealed record MissingFactDocument(string Question, string Text, Values<string> Facts, string? Part);

/// <summary>A yes that somebody with authority has not given, and that would change the verdict.</summary>
/// <param name="Fact">The id of the fact that it was given.</param>
/// <param name="Question">The question that asks for it.</param>
public sealed record RequiredApprovalDocument(string Fact, string Question);

/// <summary>A place where the policy is silent and should not be.</summary>
/// <param name="Rule">The id of the rule that marks it; <see langword="null"/> where nobody is named to receive or approve.</param>
/// <param name="Says">What the policy is silent about.</param>
/// <param name="Ask">Whom to ask.</param>
public sealed record GapDocument(string? Rule, string Says, string Ask);

/// <summary>A fact that was taken as absent because nobody stated it.</summary>
/// <param name="Fact">The id of the fact.</param>
/// <param name="Says">What was taken to be so, as a sentence.</param>
public sealed record PresumptionDocument(string Fact, string Says);

/// <summary>What somebody could bring about, and the verdict that would follow.</summary>
/// <param name="Facts">The ids of the facts that would have to be otherwise.</param>
/// <param name="IfOnly">The same in words, each the second half of "it would be … if …".</param>
/// <param name="Then">The verdict that would follow.</param>
public sealed record ChangeDocument(Values<string> Facts, Values<string> IfOnly, Verdict Then);
