using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>Everything that the benchmarks ask of the library, in one place.</summary>
internal static class Ours
{
    private static readonly Broken[][] RuleOfOutcome = [.. Enum.GetValues<SituationKind>().Select(RulesOf)];

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

    /// <summary>Of each rule whether it is broken, from the terms. Not measured: contenders are held to it.</summary>
    public static (Broken Yes, Broken Perhaps) Rules(Sample sample)
    {
        Broken yes = 0, perhaps = 0;
        foreach (var term in Policy.For(sample.Kind).Prohibited.Terms)
        {
            var rule = RuleOfOutcome[(int)sample.Kind][term.Outcome];
            yes |= term.Literals.IsMetBy(sample.Facts.Facts.Known) ? rule : 0;
            perhaps |= term.Literals.IsOpenTo(sample.Facts.Facts.Known) ? rule : 0;
        }

        return (yes, perhaps & ~yes);
    }

    /// <summary>The ids of the rules whose terms prohibit something in a kind.</summary>
    public static IEnumerable<string> RulesThatProhibit(SituationKind kind)
    {
        var compiled = Policy.For(kind);
        return compiled.Prohibited.Terms.Select(t => compiled.Outcomes[t.Outcome].Norm.Id).Distinct();
    }

    /// <summary>Whether a fully known situation is prohibited, as the measured path sees it.</summary>
    public static bool IsProhibited(Sample sample) => Judge(sample.Facts).Verdict == Verdict.NotPermitted;

    /// <summary>The rules broken, as the measured reasons name them.</summary>
    public static Broken BrokenByReasons(Sample sample, Reasons reasons)
    {
        Judge(sample.Facts, reasons);
        var broken = Broken.None;
        foreach (var norm in reasons.Broken)
        {
            broken |= Enum.Parse<Broken>(norm.Id);
        }

        return broken;
    }

    private static Broken[] RulesOf(SituationKind kind) =>
        [.. Policy.For(kind).Outcomes.Select(o => Enum.TryParse<Broken>(o.Norm.Id, out var rule) ? rule : Broken.None)];
}
