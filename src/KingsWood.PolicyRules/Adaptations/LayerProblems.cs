using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Finds what is wrong with a layer that can be read: what is locked, what does not fit, what loosens and may not.</summary>
/// <param name="before">The policy that the layer adapts.</param>
/// <param name="layer">The layer.</param>
/// <param name="locked">What earlier layers have locked.</param>
internal sealed class LayerProblems(Policy before, Adaptation layer, Dictionary<string, LockedBy> locked)
{
    /// <summary>What loosens and may not, and what was meant to and does not.</summary>
    public IEnumerable<AdaptationProblem> WhatLoosens(Policy after, IReadOnlyList<Adjustment> adjustments, LayerLoosening loosening) =>
        loosening.Problems
            .Concat(Exceptions.WithoutEffect(before, after, layer, adjustments))
            .Concat(LoosenedLocks(after, adjustments))
            .Concat(QuestionApplier.WhatSilenceCannotSay(after.Vocabulary, adjustments));

    /// <summary>What loosens and may not of the changes that are not wrong for something else: they are looked at without the others.</summary>
    public IReadOnlyList<AdaptationProblem> WhatElse(
        IReadOnlyList<Adjustment> adjustments, IReadOnlyList<AdaptationProblem> problems)
    {
        var rest = adjustments;
        while (problems.Count > 0)
        {
            var wrong = problems;
            var without = rest.Where(a => !wrong.Any(p => a.Has(p.Place))).ToList();
            if (without.Count == rest.Count || rest.Except(without).Any(a => a is RuleAdjustment))
            {
                return []; // the layer itself is wrong; or a rule that may keep what something else loosens
            }

            // What rests on something that was wrong is left out as well, and is no problem of its own.
            rest = without;
            problems = LayerApplier.Apply(before, layer, rest).Problems;
        }

        var (content, settings, _) = LayerApplier.Apply(before, layer, rest);
        var after = before.With(content, settings);
        return WhatDoesNotFit(after).Any() ? [] : [.. WhatLoosens(after, rest, new(before, after, layer, rest))];
    }

    /// <summary>What changes something that an earlier layer has locked.</summary>
    public IEnumerable<AdaptationProblem> Locked(IReadOnlyList<Adjustment> adjustments) =>
        TouchedLocks(adjustments)
            .Concat(adjustments.OfType<SettingAdjustment>().SelectMany(PostsOfLockedRules))
            .Concat(adjustments.OfType<SilenceAdjustment>().SelectMany(SilencesOfLockedRules));

    // A prohibition that held because nobody spoke of an exception would wait for an answer: stricter in nothing, and not as locked.
    private IEnumerable<AdaptationProblem> SilencesOfLockedRules(SilenceAdjustment adjustment)
    {
        if (locked.Count == 0 || adjustment.Silence == Logic.Silence.Presumed)
        {
            return [];
        }

        var told = ToldBySilence.Of([adjustment.FactId], before.Vocabulary.Questions);
        return before.Content.Norms
            .Where(n => locked.ContainsKey(n.Id) && IsPresumedIn(adjustment, n) && IsLiftedBy(n, told))
            .Select(n => Locked(
                n.Id, adjustment.Origin,
                $", where nobody lifts it by saying nothing of {Quoted.Of(adjustment.FactId)}, and {layer.Name} leaves that open.", adjustment.ToString()));
    }

    private bool IsPresumedIn(SilenceAdjustment adjustment, Norm norm) => norm.Limbs.SelectMany(l => l.Kinds)
        .Where(kind => adjustment.Kind is null || kind == adjustment.Kind)
        .Any(kind => before.Vocabulary.Find(kind, adjustment.FactId) is { Silence: Logic.Silence.Presumed });

    // By its exceptions, by a scope that leaves of it only advice, by what discharges what it owes, or by what must not be so.
    private bool IsLiftedBy(Norm norm, HashSet<string> toldBy) => norm.Exceptions.Select(e => e.When)
        .Concat(before.Content.Rules.OfType<Scope>().SelectMany(s => s.Limits).Where(l => !l.Keeps.Contains(norm.Id)).Select(l => l.When))
        .Concat(norm.Owings.Select(o => o.Duty.Done))
        .SelectMany(c => Needed(c, isSo: true))
        .Concat(norm.Limbs.SelectMany(l => new[] { l.BrokenWhen, l.OwedWhen, l.GapWhen }).OfType<Logic.Condition>().SelectMany(c => Needed(c, isSo: false)))
        .Any(f => toldBy.Contains(f.Family?.Id ?? f.Id));

    // The facts that have to be so for a condition to be, or not to be.
    private IEnumerable<Logic.Fact> Needed(Logic.Condition condition, bool isSo) => condition switch
    {
        Logic.Negation not => Needed(not.Item, !isSo),
        Logic.Conjunction all => all.Items.SelectMany(i => Needed(i, isSo)),
        Logic.Disjunction any => any.Items.SelectMany(i => Needed(i, isSo)),
        _ => isSo ? ConditionRewriter.FactsOf(condition, before.Settings) : [],
    };

    // Whose agreement counts can be neither stricter nor milder, as far as anybody can tell: a lock on a rule that turns on it
    // holds the posts as well.
    private IEnumerable<AdaptationProblem> PostsOfLockedRules(SettingAdjustment adjustment)
    {
        if (locked.Count == 0
            || before.Content.Settings.FirstOrDefault(s => s.Id == adjustment.SettingId) is not Logic.Parameter<Post> post
            || post.ReadBy.Count == 0
            || adjustment.Value.Equals(SettingValue.OfValue(before.Settings.Get(post))))
        {
            yield break;
        }

        foreach (var norm in before.Content.Norms.Where(n => locked.ContainsKey(n.Id) && TurnsOn(n, post, adjustment.Value)))
        {
            yield return Locked(
                norm.Id, adjustment.Origin, $", which turns on the setting {post.Id}, and {layer.Name} changes it.", adjustment.ToString());
        }
    }

    private bool TurnsOn(Norm norm, Logic.Parameter<Post> post, SettingValue value) => norm.Limbs
        .SelectMany(l => new[] { l.BrokenWhen, l.OwedWhen, l.GapWhen, l.AdvisedWhen })
        .Concat(norm.Exceptions.Select(e => (Logic.Condition?)e.When))
        .SelectMany(c => ConditionRewriter.FactsOf(c, before.Settings))
        .Any(f => post.ReadBy.Contains(f.Id) && post.IsToldBy(f.Id, before.Settings, before.Settings.With(post, new(value.Word ?? post.Default.Id))));

    private IEnumerable<AdaptationProblem> TouchedLocks(IReadOnlyList<Adjustment> adjustments)
    {
        foreach (var adjustment in adjustments)
        {
            foreach (var id in adjustment.Touches.Where(locked.ContainsKey))
            {
                yield return Locked(id, adjustment.PlaceOf(id) ?? adjustment.Origin, $", and {layer.Name} changes it.", adjustment.ToString());
            }
        }
    }

    private IEnumerable<AdaptationProblem> LoosenedLocks(Policy after, IReadOnlyList<Adjustment> adjustments) =>
        LoosenedOf(after).SelectMany(l => ByWhat(l.RuleId, adjustments).Select(by =>
        {
            var changes = by is null ? $"what {layer.Name} changes" : $"the {by.Of} of {layer.Name}";
            return Locked(
                l.RuleId, by?.Origin ?? layer.Origin, $", and {changes} loosens it.",
                $"{(by is null ? "" : $"{PlainText.ShortenAtWord(by.Shown, 100)}; ")}for example {Witness.Say(l, after)}");
        }));

    private AdaptationProblem Locked(string id, Origin place, string says, string found) =>
        new(ProblemKind.Locked, place, $"An earlier layer has locked {id}{says}")
        {
            Found = found,
            OtherPlace = locked[id].Place,
            Hint = locked[id].Hint,
        };

    // Each change that loosens it alone; where none does, all of them together.
    private List<Adjustment?> ByWhat(string rule, IReadOnlyList<Adjustment> adjustments)
    {
        List<Adjustment?> alone = [.. adjustments.Where(a => LoosensAlone(a, rule, adjustments))];
        return alone.Count > 0 ? alone : [null];
    }

    private IEnumerable<Loosened> LoosenedOf(Policy after) => locked.Count == 0
        ? []
        : new LooseningFinder(before, after)
            .Find(n => locked.ContainsKey(n.Id), n => locked.ContainsKey(n.Id)) // another rule is not locked, and could be put away next
            .DistinctBy(l => l.RuleId);

    // Only asked where something is refused, so that the place of the error is that of the change.
    private bool LoosensAlone(Adjustment adjustment, string rule, IReadOnlyList<Adjustment> adjustments)
    {
        if (LayerLoosening.IsWord(adjustment) || adjustment is LockAdjustment)
        {
            return false;
        }

        var (content, settings, problems) = LayerApplier.Apply(
            before, layer, [.. adjustments.Where(LayerLoosening.IsWord), adjustment]);
        return problems.Count == 0 && LoosenedOf(before.With(content, settings)).Any(l => l.RuleId == rule);
    }

    /// <summary>The kinds of situation whose rules do not fit together.</summary>
    public IEnumerable<AdaptationProblem> WhatDoesNotFit(Policy policy)
    {
        for (var kind = 0; kind < SituationKinds.Count; kind++)
        {
            AdaptationProblem? problem = null;
            try
            {
                policy.For((SituationKind)kind);
            }
            catch (PolicyBuildException found)
            {
                problem = new(ProblemKind.DoesNotFit, layer.Origin, found.Message);
            }

            if (problem is not null)
            {
                yield return problem;
            }
        }
    }
}
