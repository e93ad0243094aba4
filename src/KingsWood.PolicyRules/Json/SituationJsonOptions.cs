using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>What <see cref="SituationJson"/> accepts. The defaults suit a document from somebody who is not trusted.</summary>
public sealed record SituationJsonOptions
{
    /// <summary>The defaults.</summary>
    public static SituationJsonOptions Default { get; } = new();

    /// <summary>What <paramref name="policy"/> can decide: only facts that it knows, and none against what a member says.</summary>
    /// <remarks>
    /// Of several editions, those count that any of them knows: what became of a duty is told after the rule that owed it has ended.
    /// </remarks>
    public static SituationJsonOptions For(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new()
        {
            KnownFacts = policy.Knows,
            MeantFact = (kind, id) => StatedFactChecks.Meant(policy.Vocabulary, kind, id),
            FurtherChecks = new ChecksOfPolicy(policy).Check,
        };
    }

    /// <summary>The longest document in bytes of UTF-8; 1 MiB unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaximumBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1024 * 1024;

    /// <summary>The most situations in a case; 100 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaximumSituations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 100;

    /// <summary>
    /// Whether a policy knows the fact of this id in situations of this kind; <see langword="null"/>, the default, accepts
    /// every id that is well formed.
    /// </summary>
    public Func<SituationKind, string, bool>? KnownFacts { get; init; }

    /// <summary>What may have been meant by the id of a fact that is not known, as a sentence; nothing where nobody can tell.</summary>
    internal Func<SituationKind, string, string>? MeantFact { get; init; }

    /// <summary>
    /// The day on which the document is read, for a situation that states none: nobody is born after it.
    /// <see langword="null"/>, the default, leaves that to whoever decides.
    /// </summary>
    public DateOnly? Today { get; init; }

    /// <summary>
    /// What else can be wrong with a situation, in the same form as <see cref="SituationChecks"/> says it, such as a fact
    /// stated by id against what a member says; <see langword="null"/>, the default, for nothing.
    /// </summary>
    public Func<Situation, IReadOnlyList<SituationProblem>>? FurtherChecks { get; init; }

    /// <summary>
    /// Whether all checks are the library's own, so that what they are shown may be filled again: a caller's could keep it.
    /// </summary>
    internal bool KeepsNothing => FurtherChecks is null or { Target: ChecksOfPolicy };

    private sealed class ChecksOfPolicy(Policy policy)
    {
        private readonly Lazy<UnknownWordChecks> words = new(() => new(policy));

        public IReadOnlyList<SituationProblem> Check(Situation situation) =>
            words.Value.Check(situation) is { Count: > 0 } unknown ? unknown : StatedFactChecks.Check(policy, situation);
    }
}
