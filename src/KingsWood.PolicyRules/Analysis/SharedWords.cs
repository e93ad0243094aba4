using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>
/// What two policies read differently out of one situation, said in words that mean the same under both: who has which role
/// in place of who is staff, for one. Only so are both decided over the same situations.
/// </summary>
internal sealed class SharedWords
{
    /// <summary>They read everything alike.</summary>
    public static SharedWords None { get; } = new();

    /// <summary>What each fact that is read differently means under the first policy, by its id.</summary>
    public IReadOnlyDictionary<string, Condition> Before { get; init; } = new Dictionary<string, Condition>();

    /// <summary>The same under the second.</summary>
    public IReadOnlyDictionary<string, Condition> After { get; init; } = new Dictionary<string, Condition>();

    /// <summary>Further facts on which something depends that the two decide differently.</summary>
    public IReadOnlyList<Fact> Further { get; init; } = [];

    /// <summary>Facts, such as roles, of which each makes a difference by itself: differences are told of each apart.</summary>
    public IReadOnlyList<Fact> Apart { get; init; } = [];

    /// <summary>Further facts that make a difference where they hold.</summary>
    public IReadOnlyList<Fact> Causes { get; init; } = [];

    /// <summary>What is so in every situation.</summary>
    public IReadOnlyList<Condition> Holds { get; init; } = [];

    /// <summary>Facts that a policy cannot tell, because the situation says a word that it does not know.</summary>
    public IReadOnlyList<Fact> Untold { get; init; } = [];

    /// <summary>What the two read differently of situations of a kind.</summary>
    public static SharedWords Between(Policy before, Policy after, SituationKind kind) =>
        after.Content.ReadBySettings
            .Select(r => r.Between(before, after, kind))
            .OfType<SharedWords>()
            .Append(DutyRecipients.Words(before, after, kind))
            .Append(NumbersSetOtherwise.Words(before, after, kind))
            .Aggregate(None, (all, one) => all.With(one));

    /// <summary>The facts that neither policy asks, and that are needed all the same.</summary>
    public IEnumerable<Fact> Beside => Holds.SelectMany(h => FactsOf.Condition(h, Settings.Default)).Concat(Further).Concat(Untold);

    /// <summary>The facts that stand in the place of one, which is itself where both read it alike.</summary>
    public IEnumerable<Fact> InPlaceOf(Fact fact) =>
        IsShared(fact)
            ? new[] { Before, After }
                .Where(read => read.ContainsKey(fact.Id))
                .SelectMany(read => FactsOf.Condition(read[fact.Id], Settings.Default))
            : [fact];

    /// <summary>Whether a fact makes a difference where it holds.</summary>
    public bool IsCause(Fact fact) => Apart.Concat(Causes).Any(f => f.Id == fact.Id);

    /// <summary>Whether something stands in the place of a fact.</summary>
    public bool IsShared(Fact fact) => Before.ContainsKey(fact.Id) || After.ContainsKey(fact.Id);

    // A fact that two settings are read into is said by whoever sees both of them: no two say the same one.
    private SharedWords With(SharedWords other) => new()
    {
        Before = Before.Concat(other.Before).ToDictionary(StringComparer.Ordinal),
        After = After.Concat(other.After).ToDictionary(StringComparer.Ordinal),
        Further = [.. Further, .. other.Further],
        Apart = [.. Apart, .. other.Apart],
        Causes = [.. Causes, .. other.Causes],
        Holds = [.. Holds, .. other.Holds],
        Untold = [.. Untold, .. other.Untold],
    };
}

/// <summary>Settings that situations are read by, and how two policies are decided over the same situations all the same.</summary>
internal abstract class ReadBySettings
{
    /// <summary>The settings of which nothing is left unseen by it.</summary>
    public abstract IReadOnlyList<Setting> Settings { get; }

    /// <summary>What stands in the place of the facts that they are read into; <see langword="null"/> where nothing differs.</summary>
    public abstract SharedWords? Between(Policy before, Policy after, SituationKind kind);
}
