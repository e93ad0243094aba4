using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Lists;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Masks;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;
using KingsWood.PolicyRules.Benchmarks.Measuring;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>Everybody who decides, over the same situations.</summary>
internal sealed class DecisionContenders
{
    public const string Engine = "RulesEngine";
    public const string Mask = "hand-written ifs into a mask, two-valued";
    public const string FromFacts = "the library, from facts";
    public const string WithReasons = "the library, from facts, with reasons";
    public const string EngineOfTyped = "RulesEngine, typed situations packed beforehand";
    public const string MaskOfTyped = "ifs into a mask, typed situations packed beforehand";
    public const string FromTyped = "the library, from a typed situation";
    public const string DecisionOfTyped = "the library, a decision object";

    private readonly Sample[] samples;
    private readonly TypedSample[] typed;
    private readonly MicrosoftRulesEngine engine = new();
    private readonly FluentValidators validators = new();
    private readonly InterpretedTree tree = new();

    public DecisionContenders(int situations, int seed)
    {
        samples = Samples.OfEveryKind(situations, seed, Samples.NotKnown);
        typed = TypedSample.OfEveryKind(situations, seed + 1);
        All =
        [
            Of(Engine, s => engine.Execute(s.Kind, s.Plain).Count),
            Of("FluentValidation", s => (long)validators.Of(s.Kind, s.Plain)),
            Of("a tree interpreted node by node, three-valued", s => (long)tree.Of(s).Yes),
            Of("C# bool? operators, three-valued", s => (long)ThreeValuedOperators.Of(s.Kind, s.Maybe).Yes),
            Of("a class a rule, virtual calls, two-valued", s => (long)ClassPerRule.Of(s.Kind, s.Plain)),
            Of("hand-written ifs into a list, two-valued", s => IfsIntoList.Of(s.Kind, s.Plain).Count),
            Of(Mask, s => (long)IfsIntoMask.Of(s.Kind, s.Plain)),
            Of(FromFacts, s => (long)Ours.Judge(s)),
            Of(WithReasons, s => Ours.DecideWithReasons(s)),
            OfTyped(EngineOfTyped, ResultsOf),
            OfTyped(MaskOfTyped, MaskOf),
            OfTyped(FromTyped, t => (long)Ours.Judge(t.Situation).Verdict),
            OfTyped(DecisionOfTyped, t => (long)Ours.Decide(t.Situation).Verdict),
        ];
    }

    /// <summary>The contenders, in the order of the table.</summary>
    public IReadOnlyList<Contender> All { get; }

    /// <summary>How many parts the typed situations have in all.</summary>
    public int Parts => typed.Sum(t => t.Parts.Length);

    private long ResultsOf(TypedSample typed)
    {
        var results = 0L;
        foreach (var part in typed.Parts)
        {
            results += engine.Execute(part.Kind, part.Plain).Count;
        }

        return results;
    }

    private static long MaskOf(TypedSample typed)
    {
        var broken = 0L;
        foreach (var part in typed.Parts)
        {
            broken |= (long)IfsIntoMask.Of(part.Kind, part.Plain);
        }

        return broken;
    }

    private Contender Of(string name, Func<Sample, long> decide) => new(name, Engine, samples.Length, () => Sum(samples, decide));

    private Contender OfTyped(string name, Func<TypedSample, long> decide) =>
        new(name, EngineOfTyped, typed.Length, () => Sum(typed, decide));

    // Every contender is called through the same kind of delegate, which costs each of them the same.
    private static long Sum<T>(T[] samples, Func<T, long> decide)
    {
        var sum = 0L;
        foreach (var sample in samples)
        {
            sum += decide(sample);
        }

        return sum;
    }
}
