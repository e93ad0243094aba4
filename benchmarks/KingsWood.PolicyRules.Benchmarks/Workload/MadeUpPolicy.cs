using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>A policy of as many rules over as many facts as wanted, larger than any real one.</summary>
internal sealed class MadeUpPolicy
{
    public const SituationKind Kind = SituationKind.Access;

    // About as many facts as a real rule asks.
    private const int FactsOfARule = 8;

    private readonly Condition[] broken;
    private readonly Dictionary<Fact, int> numbers;

    public MadeUpPolicy(int rules, int facts, int seed)
    {
        var random = new Random(seed);
        Facts = [.. Enumerable.Range(0, facts).Select(Named)];
        numbers = Facts.Select((fact, number) => (fact, number)).ToDictionary(f => f.fact, f => f.number);
        broken = [.. Enumerable.Range(0, rules).Select(_ => Condition(random))];
        Policy = new(Content());
    }

    public Policy Policy { get; }

    public Fact[] Facts { get; }

    /// <summary>The conditions of the rules, in their order.</summary>
    public IReadOnlyList<Condition> Conditions => broken;

    /// <summary>The number of a fact, from 0.</summary>
    public int NumberOf(Fact fact) => numbers[fact];

    // Each rule is "all of these", with a choice in it.
    private Condition Condition(Random random)
    {
        var items = Enumerable.Range(0, FactsOfARule)
            .Select(_ => Facts[random.Next(Facts.Length)])
            .Distinct()
            .Select(f => random.Next(6) == 0 ? Not(f) : f)
            .ToArray();
        return items.Length < 4 ? AllOf(items) : AllOf([AnyOf(items[0], items[1]), .. items[2..]]);
    }

    private PolicyContent Content() => new()
    {
        Name = "made up",
        Edition = "1",
        Clauses = [Rules.Clause.Gap],
        Rules = [.. broken.Select((condition, i) => Prohibition($"M{i:00000}", condition))],
        Vocabulary = new(Words, () => []),
        Settings = [],
        Binds = _ => Always,
        Danger = Facts[0],
        Lead = SocialMediaPolicy.Content.Lead,
        Deputy = SocialMediaPolicy.Content.Deputy,
        Alternate = SocialMediaPolicy.Content.Alternate,
    };

    private KindVocabulary Words(SituationKind kind)
    {
        var words = new KindVocabulary(kind);
        foreach (var fact in Facts)
        {
            words.About(fact, static (in Part _, int _) => Answer.NotStated);
        }

        return words;
    }

    private static Fact Named(int number) => new($"made-up.f{number}")
    {
        Yes = $"F{number}.",
        No = $"Not F{number}.",
        Unknown = $"F{number} is not known.",
        Question = $"F{number}?",
    };

    private static Norm Prohibition(string id, Condition broken) => new()
    {
        Id = id,
        Clause = Rules.Clause.Gap,
        Force = Force.MustNot,
        Title = id,
        Says = $"{id} is not done.",
        Serves = Purposes.ProtectStaff,
        Limbs = [new Limb(Kind) { BrokenWhen = broken }],
    };
}
