using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>A kind of situation as the interview offers it.</summary>
/// <param name="Key">The word that chooses it.</param>
/// <param name="Says">What it is, in plain words.</param>
/// <param name="Start">A situation of this kind of which nothing is known yet.</param>
/// <param name="Steps">How far it may have come; empty where that is no question of its own.</param>
internal sealed record KindChoice(string Key, string Says, Situation Start, IReadOnlyList<StepChoice> Steps);

/// <summary>How far a situation has come, as the interview offers it.</summary>
/// <param name="Key">The word that chooses it.</param>
/// <param name="Says">What it is, in plain words.</param>
/// <param name="Take">Puts the step into a situation.</param>
internal sealed record StepChoice(string Key, string Says, Func<Situation, Situation> Take);
