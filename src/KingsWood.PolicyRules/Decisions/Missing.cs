using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>A question whose answer can change the verdict or what is owed.</summary>
/// <param name="Question">The question.</param>
/// <param name="Facts">Those of its facts that are not known and matter.</param>
/// <param name="Part">The part that it is about, in words; empty for the whole situation.</param>
/// <param name="PartIndex">The index of the part, or -1 for the whole situation.</param>
public sealed record MissingFact(Question Question, IReadOnlyList<Fact> Facts, string Part, int PartIndex);

/// <summary>A yes that somebody with authority has not given, and that would change the verdict.</summary>
/// <param name="Fact">The fact that it was given.</param>
public sealed record RequiredApproval(Fact Fact);

/// <summary>A place where the policy is silent and should not be.</summary>
/// <param name="Rule">The rule that marks it; <see langword="null"/> where nobody is named to receive or approve.</param>
/// <param name="Says">What the policy is silent about.</param>
/// <param name="Ask">Whom to ask.</param>
public sealed record Gap(Norm? Rule, string Says, string Ask);

/// <summary>A fact that was taken as absent because nobody stated it, and on which the verdict or a duty rests.</summary>
/// <param name="Fact">The fact.</param>
public sealed record Presumption(Fact Fact);

/// <summary>What somebody could bring about, and the verdict that would follow.</summary>
/// <param name="Facts">The facts that would have to be otherwise.</param>
/// <param name="Then">
/// The verdict, found by deciding again: permitted or permitted with advice. Advice that hangs on what followed from the
/// answer before, and not from what somebody stated, may be named although it would then be gone.
/// </param>
public sealed record Change(IReadOnlyList<Fact> Facts, Verdict Then)
{
    /// <summary>The conditions, each the second half of "it would be … if …".</summary>
    public IEnumerable<string> IfOnly => Facts.Select(f => f.IfOnly!);
}
