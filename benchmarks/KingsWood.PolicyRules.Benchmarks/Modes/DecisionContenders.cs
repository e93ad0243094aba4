using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;
using KingsWood.PolicyRules.Benchmarks.Measuring;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>Everybody who decides, over the same situations.</summary>
internal sealed class DecisionContenders
{
    public const string Engine = "RulesEngine, the policy as a workflow";
    public const string EngineByKind = "RulesEngine, a workflow a kind";
    public const string Mask = "hand-written ifs into masks, two-valued";
    public const string FromFacts = "the library, from facts";
    public const string WithReasons = "the library, from facts, with reasons";
    public const string EngineOfTyped = "RulesEngine, typed situations packed beforehand";
    public const string EngineByKindOfTyped = "the same, a workflow a kind";
    public const string Exhausted = "the library, every situation, 512 at once";
    public const string MaskOfTyped = "ifs into masks, typed situations packed beforehand";
    public const string FromTyped = "the library, from a typed situation";
    public const string DecisionOfTyped = "the library, a decision object";

    private readonly FactWorkload facts;
    private readonly TypedWorkload typed;
    private readonly MicrosoftRulesEngine engine = new(MicrosoftRulesEngine.AsDocumented);
    private readonly OneWorkflow whole = new();
    private readonly Exhaustion exhaustion = new();
    private readonly MicrosoftRulesEngine fastest = new(MicrosoftRulesEngine.Fastest);
    private readonly FluentValidators validators = new();
    private readonly InterpretedTree tree = new();

    public DecisionContenders(int situations, int seed)
    {
        facts = new(Samples.OfEveryKind(situations, seed, Samples.NotKnown));
        typed = new(situations, seed + 1);
        All =
        [
            OfFacts(Engine, new ByOneWorkflow(facts, whole)),
            OfFacts(EngineByKind, new ByEngine(facts, engine)),
            OfFacts("the same, everything spared", new ByEngine(facts, fastest)),
            OfFacts("FluentValidation", new ByValidators(facts, validators)),
            OfFacts("a tree interpreted node by node, three-valued", new ByTree(facts, tree)),
            OfFacts("C# bool? operators, three-valued", new ByOperators(facts)),
            OfFacts("a class a rule, virtual calls, two-valued", new ByClasses(facts)),
            OfFacts("hand-written ifs into a list, two-valued", new ByLists(facts)),
            OfFacts(Mask, new ByMasks(facts)),
            OfFacts(FromFacts, new ByLibrary(facts)),
            OfFacts(WithReasons, new ByLibraryWithReasons(facts, new())),
            OfTyped(EngineOfTyped, new TypedByOneWorkflow(typed, whole)),
            OfTyped(EngineByKindOfTyped, new TypedByEngine(typed, engine)),
            OfTyped(MaskOfTyped, new TypedByMasks(typed)),
            OfTyped(FromTyped, new TypedByLibrary(typed)),
            OfTyped(DecisionOfTyped, new TypedIntoDecision(typed)),
            new(Exhausted, Engine, exhaustion.Count, exhaustion.Run),
        ];
    }

    /// <summary>The contenders, in the order of the table.</summary>
    public IReadOnlyList<Contender> All { get; }

    /// <summary>How many parts the typed situations have in all.</summary>
    public int Parts => typed.Plain.Sum(p => p.Length);

    private Contender OfFacts<T>(string name, T decider)
        where T : struct, IDecider => new(name, Engine, facts.Count, () => Sum(decider, facts.Count));

    private Contender OfTyped<T>(string name, T decider)
        where T : struct, IDecider => new(name, EngineOfTyped, typed.Count, () => Sum(decider, typed.Count));

    // A struct a contender: the loop is compiled for each of them, and nobody is called through a delegate.
    private static long Sum<T>(T decider, int count)
        where T : struct, IDecider
    {
        var sum = 0L;
        for (var i = 0; i < count; i++)
        {
            sum += decider.Decide(i);
        }

        return sum;
    }

    /// <summary>Decides one situation of its workload. What it returns keeps the work from being optimised away.</summary>
    private interface IDecider
    {
        long Decide(int i);
    }

    private readonly struct ByEngine(FactWorkload of, MicrosoftRulesEngine engine) : IDecider
    {
        public long Decide(int i) => engine.Execute(of.Kinds[i], of.Plain[i]).Count;
    }

    private readonly struct ByOneWorkflow(FactWorkload of, OneWorkflow engine) : IDecider
    {
        public long Decide(int i) => engine.Execute(of.Kinds[i], of.Plain[i]).Count;
    }

    private readonly struct ByValidators(FactWorkload of, FluentValidators validators) : IDecider
    {
        public long Decide(int i) => validators.Of(of.Kinds[i], of.Plain[i]).Sum;
    }

    private readonly struct ByTree(FactWorkload of, InterpretedTree tree) : IDecider
    {
        public long Decide(int i) => tree.Of(of.Kinds[i], of.Answers[i]).Yes.Sum;
    }

    private readonly struct ByOperators(FactWorkload of) : IDecider
    {
        public long Decide(int i) => ThreeValuedOperators.Of(of.Kinds[i], of.Maybe[i]).Yes.Sum;
    }

    private readonly struct ByClasses(FactWorkload of) : IDecider
    {
        public long Decide(int i) => ClassPerRule.Of(of.Kinds[i], of.Plain[i]).Sum;
    }

    private readonly struct ByLists(FactWorkload of) : IDecider
    {
        public long Decide(int i) => PlainIfs.IntoList(of.Kinds[i], of.Plain[i]).Count;
    }

    private readonly struct ByMasks(FactWorkload of) : IDecider
    {
        public long Decide(int i) => PlainIfs.IntoMasks(of.Kinds[i], of.Plain[i]).Sum;
    }

    private readonly struct ByLibrary(FactWorkload of) : IDecider
    {
        public long Decide(int i) => (long)Ours.Judge(of.Facts[i]).Verdict;
    }

    private readonly struct ByLibraryWithReasons(FactWorkload of, Reasons reasons) : IDecider
    {
        public long Decide(int i) => (long)Ours.Judge(of.Facts[i], reasons).Verdict + reasons.Broken.Length + reasons.Unknown.Length;
    }

    private readonly struct TypedByOneWorkflow(TypedWorkload of, OneWorkflow engine) : IDecider
    {
        public long Decide(int i)
        {
            var results = 0L;
            foreach (var part in of.Plain[i])
            {
                results += engine.Execute(of.Situations[i].Kind, part).Count;
            }

            return results;
        }
    }

    private readonly struct TypedByEngine(TypedWorkload of, MicrosoftRulesEngine engine) : IDecider
    {
        public long Decide(int i)
        {
            var results = 0L;
            foreach (var part in of.Plain[i])
            {
                results += engine.Execute(of.Situations[i].Kind, part).Count;
            }

            return results;
        }
    }

    private readonly struct TypedByMasks(TypedWorkload of) : IDecider
    {
        public long Decide(int i)
        {
            var found = 0L;
            foreach (var part in of.Plain[i])
            {
                found ^= PlainIfs.IntoMasks(of.Situations[i].Kind, part).Sum;
            }

            return found;
        }
    }

    private readonly struct TypedByLibrary(TypedWorkload of) : IDecider
    {
        public long Decide(int i) => (long)Ours.Judge(of.Situations[i]).Verdict;
    }

    private readonly struct TypedIntoDecision(TypedWorkload of) : IDecider
    {
        public long Decide(int i) => (long)Ours.Decide(of.Situations[i]).Verdict;
    }
}
