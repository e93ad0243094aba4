using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using Finding = KingsWood.PolicyRules.Benchmarks.Clauses.Finding;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>Everything that the benchmarks ask of the library, in one place.</summary>
internal static class Ours
{
    /// <summary>The policy.</summary>
    public static Policy Policy => SocialMediaPolicy.Default;

    /// <summary>The moment at which everything is decided.</summary>
    public static Moment AsOf { get; } = new(new DateOnly(2026, 11, 23), new TimeOnly(10, 0));

    /// <summary>The verdict from facts that were read once: prohibitions, gaps, duties, coverage and advice.</summary>
    public static Judgement Judge(in FactSet facts) => Policy.Judge(facts);

    /// <summary>The same with the rules behind it, and the facts that are needed and not known.</summary>
    public static Judgement Judge(in FactSet facts, Reasons reasons) => Policy.Judge(facts, reasons);

    /// <summary>The verdict of a made-up policy.</summary>
    public static Verdict Judge(MadeUpPolicy policy, MadeUpSample sample) =>
        policy.Policy.For(MadeUpPolicy.Kind).Judge(sample.Known);

    /// <summary>The verdict on a typed situation.</summary>
    public static Judgement Judge(Situation situation) => Policy.Judge(situation, AsOf);

    /// <summary>A decision object on a typed situation, before anything of it is read.</summary>
    public static Decision Decide(Situation situation) => Policy.Decide(situation, AsOf);

    /// <summary>What judges one line of JSON after the other; one a thread.</summary>
    public static SituationJsonJudge LineJudge() => new(Policy);

    /// <summary>The parts of a typed situation as the facts that the library reads from it.</summary>
    public static IEnumerable<Sample> Parts(Situation situation)
    {
        foreach (var facts in Policy.Decide(situation, AsOf).Parts)
        {
            yield return Packing.Pack(situation.Kind, facts);
        }
    }

    /// <summary>What holds and what may hold, from the terms. Not measured: contenders are held to it.</summary>
    public static (Findings Yes, Findings Perhaps) Find(Sample sample)
    {
        Findings yes = default, perhaps = default;
        var compiled = Policy.For(sample.Kind);
        var known = sample.Facts.Facts.Known;
        foreach (var (finding, group) in Groups(compiled))
        {
            foreach (var term in group.Terms)
            {
                var rule = finding == Finding.Bound ? RuleSet.None : RuleOf(compiled.Outcomes[term.Outcome]);
                if (term.Literals.IsMetBy(known))
                {
                    yes.Add(finding, rule);
                }
                else if (term.Literals.IsOpenTo(known))
                {
                    perhaps.Add(finding, rule);
                }
            }
        }

        return (yes, perhaps.Without(yes));
    }

    /// <summary>What the terms of a kind can find at all.</summary>
    public static IEnumerable<(Finding Finding, RuleSet Rule)> Findable(SituationKind kind)
    {
        var compiled = Policy.For(kind);
        return Groups(compiled)
            .SelectMany(g => g.Group.Terms.Select(t => (g.Finding, t.Outcome < 0 ? RuleSet.None : RuleOf(compiled.Outcomes[t.Outcome]))))
            .Distinct();
    }

    /// <summary>What the measured reasons name.</summary>
    public static Findings FindReasons(Sample sample, Reasons reasons)
    {
        var found = default(Findings);
        if (Judge(sample.Facts, reasons).Verdict != Verdict.NotCovered)
        {
            found.Bound();
        }

        Add(Finding.Broken, reasons.Broken);
        Add(Finding.Gap, reasons.Gaps);
        Add(Finding.Owed, reasons.Owed);
        Add(Finding.Advised, reasons.Advised);
        Add(Finding.Lifted, reasons.Exempted);
        return found;

        void Add(Finding finding, ReadOnlySpan<Norm> norms)
        {
            foreach (var norm in norms)
            {
                found.Add(finding, Enum.Parse<RuleSet>(norm.Id));
            }
        }
    }

    private static IEnumerable<(Finding Finding, Group Group)> Groups(CompiledKind kind) =>
    [
        (Finding.Bound, kind.Covered),
        (Finding.Broken, kind.Prohibited),
        (Finding.Gap, kind.Gaps),
        .. kind.Duties.Select(d => (Finding.Owed, d.Owed)),
        (Finding.Advised, kind.Advice),
        (Finding.Lifted, kind.Exempted),
    ];

    private static RuleSet RuleOf(Outcome outcome) => Enum.Parse<RuleSet>(outcome.Norm.Id);
}
