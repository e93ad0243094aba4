using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A rule that one policy does not keep as another said it.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Kind">In which kind of situation.</param>
/// <param name="Outcome">What is not kept.</param>
/// <param name="Witness">The facts under which it is not, where conditions tell.</param>
internal sealed record Loosened(string RuleId, SituationKind Kind, Outcome Outcome, StatedFacts Witness);

/// <summary>Finds what is not provably as strict as it was. Quick and sound: whatever loosens is found.</summary>
/// <remarks>
/// A rule is kept where each flattened alternative of it is one in which the other policy is as strict, whatever else is
/// so: by the same rule or by another that counts. Both policies are resolved for their settings, so readings and ages are
/// seen. What situations are read by, and what silence means, no condition tells; both are judged by which way they lean.
/// So are the words of a rule, unless <see cref="MindsWords"/> says otherwise: other words in their place may say anything.
/// </remarks>
internal sealed class LooseningFinder(Policy before, Policy after)
{
    private readonly Dictionary<SituationKind, (NormGroups Before, NormGroups After)> groups = [];
    private readonly Strictness strictness = new(before, after);
    private readonly SettingLoosening settings = new(before, after);

    /// <summary>Whether other words in the place of a rule's own count as loosening it.</summary>
    public bool MindsWords { get; init; } = true;

    /// <summary>What is loosened of the rules that are judged.</summary>
    /// <param name="judged">The rules that are looked at.</param>
    /// <param name="keeping">The rules that can keep what a judged one says.</param>
    public IReadOnlyList<Loosened> Find(Func<Norm, bool> judged, Func<Norm, bool> keeping)
    {
        var found = new List<Loosened>();
        var readBy = settings.FactsReadLoosely();
        for (var i = 0; i < SituationKinds.Count; i++)
        {
            var kind = (SituationKind)i;
            var norms = before.Content.NormsFor(kind).Where(judged).ToList();
            if (norms.Count > 0 && (readBy.AreAny || !IsTheSame(kind)))
            {
                FindIn(kind, norms, keeping, readBy, found);
            }
        }

        return found;
    }

    /// <summary>What is loosened that needs a reason: of the rules that keep children safe, or that the law asks for.</summary>
    public IReadOnlyList<Loosened> FindWhatNeedsAReason() => Find(n => n.IsGuarded, n => n.IsGuarded);

    private (NormGroups Before, NormGroups After) GroupsOf(SituationKind kind)
    {
        if (!groups.TryGetValue(kind, out var of))
        {
            groups[kind] = of = (new(before.For(kind)), new(after.For(kind)));
        }

        return of;
    }

    private void FindIn(
        SituationKind kind, List<Norm> norms, Func<Norm, bool> keeping, MovedFacts readBy, List<Loosened> found)
    {
        var (was, now) = GroupsOf(kind);
        var ids = norms.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var keepers = new Dictionary<string, Group>(StringComparer.Ordinal);
        var loose = Presumed(kind);
        var seen = new HashSet<(string, string)>();
        foreach (var (term, outcome) in was.TermsOf(o => ids.Contains(o.Norm.Id) && Strictness.Counts(o.Effect)))
        {
            if (seen.Contains((outcome.Norm.Id, Strictness.ClassOf(outcome))))
            {
                continue;
            }

            var facts = KnownElsewhere.FactsOf(was.Kind, term.Literals);
            if (MentionsAny(was.Kind, term.Said.Mask, loose) || MentionsAny(was.Kind, term.Said.NeedYes, readBy.Less)
                || MentionsAny(was.Kind, term.Said.NeedNo, readBy.More) || IsSaidOtherwise(outcome)
                || Become(readBy, outcome, kind, facts).Any(of => !IsKept(outcome, of, now, keeping, keepers)))
            {
                seen.Add((outcome.Norm.Id, Strictness.ClassOf(outcome)));
                found.Add(new(outcome.Norm.Id, kind, outcome, facts));
            }
        }

        // What was too large to flatten is not looked into: unless the rule is the very same, it counts as loosened.
        foreach (var outcome in was.TreesOf(o => ids.Contains(o.Norm.Id) && Strictness.Counts(o.Effect)))
        {
            if ((after.Find(outcome.Norm.Id) != outcome.Norm || !before.Settings.SaysTheSameAs(after.Settings))
                && seen.Add((outcome.Norm.Id, Strictness.ClassOf(outcome))))
            {
                found.Add(new(outcome.Norm.Id, kind, outcome, StatedFacts.None));
            }
        }
    }

    // The facts, and what they become where somebody is bound in another way: a rule that the policy as it was given has is as strict then.
    private IEnumerable<StatedFacts> Become(MovedFacts readBy, Outcome outcome, SituationKind kind, StatedFacts facts) =>
        readBy.Become.Count == 0 || IsOfItsClass(outcome, kind) || IsGiven(outcome.Norm)
            ? [facts]
            : KnownElsewhere.Once(readBy.Become, facts).Prepend(facts);

    private bool IsGiven(Norm norm) => (before.Content.Given ?? before.Content).Norms.Any(n => n.Id == norm.Id);

    // A gap for a further class, of which the policy says no more: it says more to whoever is staff besides.
    private static bool IsOfItsClass(Outcome outcome, SituationKind kind) =>
        outcome.Effect == Effect.Gap && outcome.Norm.LimbFor(kind) is { GapWhen: null };

    private bool IsSaidOtherwise(Outcome outcome) => MindsWords && strictness.IsSaidOtherwise(outcome.Norm);

    private bool IsKept(
        Outcome outcome, StatedFacts facts, NormGroups now, Func<Norm, bool> keeping, Dictionary<string, Group> keepers)
    {
        var name = Strictness.ClassOf(outcome);
        if (!keepers.TryGetValue(name, out var keeper))
        {
            keepers[name] = keeper = now.GroupOf(o => keeping(o.Norm) && strictness.Keeps(outcome, o));
        }

        var known = KnownElsewhere.Of(facts, now.Kind);
        return !now.Kind.Constraints.Allows(known) || keeper.IsMetBy(known);
    }

    private bool IsTheSame(SituationKind kind)
    {
        if (!before.Settings.SaysTheSameAs(after.Settings) || !ReferenceEquals(before.Vocabulary[kind], after.Vocabulary[kind]))
        {
            return false;
        }

        var (was, now) = (before.Content.NormsFor(kind), after.Content.NormsFor(kind).ToHashSet());
        return was.All(now.Contains);
    }

    // The facts of which silence made nothing known, and that silence now makes absent, with what it so tells of others.
    private HashSet<string> Presumed(SituationKind kind) => ToldBySilence.Of(
        after.Vocabulary[kind].Facts
            .Where(word => word.Silence == Silence.Presumed && before.Vocabulary[kind].Find(word.Fact) is not { Silence: Silence.Presumed })
            .Select(word => word.Fact.Family?.Id ?? word.Fact.Id),
        [.. before.Vocabulary.Questions.Union(after.Vocabulary.Questions)]);

    private static bool MentionsAny(CompiledKind kind, Bits said, HashSet<string> facts)
    {
        if (facts.Count == 0)
        {
            return false;
        }

        foreach (var bit in said)
        {
            var fact = kind.Facts[bit].Fact;
            if (facts.Contains(fact.Family?.Id ?? fact.Id))
            {
                return true;
            }
        }

        return false;
    }
}
