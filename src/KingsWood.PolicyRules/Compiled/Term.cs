using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>One flattened alternative of one outcome.</summary>
/// <param name="Literals">
/// What it needs, with all that follows from it, so that it is seen early to be out of the question; or as much of it as tells that.
/// </param>
/// <param name="Said">
/// What the condition says it needs, which is met as soon as all that follows from it is, and which an explanation shows.
/// </param>
/// <param name="Outcome">The index of the outcome that it stands for; -1 where it stands for none.</param>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly record struct Term<T>(Literals<T> Literals, Literals<T> Said, int Outcome)
    where T : struct, IBits<T>;
