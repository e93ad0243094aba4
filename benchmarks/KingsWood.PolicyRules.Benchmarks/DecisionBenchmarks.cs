using BenchmarkDotNet.Attributes;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks;

/// <summary>One decision, the library beside what people would use instead. A batch at a time: a single one is too short.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private const int Batch = 20_000;

    private readonly Policy policy = SocialMediaPolicy.Default;
    private readonly Sample[] known = Samples.Known(Batch, seed: 2);
    private readonly Sample[] partlyKnown = Samples.PartlyKnown(Batch, seed: 3);
    private readonly MicrosoftRulesEngine engine = new();
    private readonly Moment now = new(new DateOnly(2026, 11, 23), new TimeOnly(10, 0));

    private readonly Situation request = new Connection
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Requested,
        With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(17) }],
        Account = Account.Personal,
    };

    /// <summary>RulesEngine: the prohibitions only, every fact known.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Batch)]
    public int RulesEngine()
    {
        var prohibited = 0;
        foreach (var sample in known)
        {
            prohibited += engine.IsProhibited(sample) ? 1 : 0;
        }

        return prohibited;
    }

    /// <summary>The verdict from bits: prohibitions, gaps, duties, coverage and advice, every fact known.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public int VerdictFromBits() => JudgeAll(known);

    /// <summary>The same with 15 per cent of the facts not known.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public int VerdictFromPartlyKnownBits() => JudgeAll(partlyKnown);

    /// <summary>The verdict on a typed situation, read and judged.</summary>
    [Benchmark]
    public Verdict VerdictOnAnObject() => policy.Judge(request, now).Verdict;

    /// <summary>A decision object on a typed situation, before anything of it is read.</summary>
    [Benchmark]
    public Verdict DecisionOnAnObject() => policy.Decide(request, now).Verdict;

    /// <summary>The decision in words.</summary>
    [Benchmark]
    public string DecisionInWords() => DecisionText.Write(policy.Decide(request, now), Reader.Staff);

    private int JudgeAll(Sample[] samples)
    {
        var sum = 0;
        foreach (var sample in samples)
        {
            sum += (int)policy.For(sample.Kind).Judge(sample.Known);
        }

        return sum;
    }
}
