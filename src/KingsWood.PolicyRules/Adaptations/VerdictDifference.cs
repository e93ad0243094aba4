using System.Numerics;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Situations of one kind that two policies decide differently.</summary>
/// <param name="Kind">The kind of the situations.</param>
/// <param name="Before">The verdict of the first policy.</param>
/// <param name="After">The verdict of the second.</param>
/// <param name="Count">How many fully known situations there are of them.</param>
/// <param name="Witness">
/// What is so in one of them, everything else not being so: the plainest. Facts that the two policies read differently (who is
/// staff, for one) are said in words that mean the same under both (who has which role).
/// </param>
public sealed record VerdictDifference(
    SituationKind Kind, Verdict Before, Verdict After, BigInteger Count, IReadOnlyList<Fact> Witness)
{
    /// <summary>
    /// What of the witness makes the difference, where the two policies read situations differently: a role, an approval by
    /// somebody, a time that has passed. Nothing, where it is the rules that differ.
    /// </summary>
    public IReadOnlyList<Fact> Because { get; init; } = [];

    /// <summary>The ids of the rules of which one policy says something of the witness that the other does not, in order.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The ids of the rules that bind the person of the witness under the first policy, or may, and not under the second.</summary>
    public IReadOnlyList<string> Unbinds { get; init; } = [];

    /// <summary>The ids of the rules that bind the person of the witness under the second policy, or may, and not under the first.</summary>
    public IReadOnlyList<string> Binds { get; init; } = [];

    /// <summary>Whether the person of the witness is one of staff, whom the norms bind in the first place, to one of the policies at least.</summary>
    public bool IsOfStaff { get; init; }

    /// <summary>Whether only advice is no longer given where something is owed: the duty says more than the advice did.</summary>
    public bool LosesAdvice { get; init; }

    /// <summary>
    /// Whether it is less strict only because a gap is filled: the school names somebody with authority where nobody was named,
    /// who can agree to what nobody could agree to before; or it says of a role that was not known that it is one of staff.
    /// </summary>
    public bool FillsAGap { get; init; }

    /// <summary>Whether the second policy is less strict. Where it no longer reaches the person, it is; where it only fills a gap, it is not.</summary>
    public bool IsLooser => After < Before && !LosesAdvice && !FillsAGap;

    /// <summary>What each policy, the first and the second, reads of the witness.</summary>
    internal (StatedFacts Before, StatedFacts After) Read { get; init; }

    /// <summary>The verdicts, and the witness in sentences.</summary>
    public override string ToString() => $"{Kind}: {Before}, then {After}. {string.Join(' ', Witness.Select(f => f.Yes))}";
}
