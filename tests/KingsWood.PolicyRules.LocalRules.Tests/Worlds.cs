using KingsWood.PolicyRules.LocalRules.Export;
using KingsWood.PolicyRules.LocalRules.Trials;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>Situations of one kind, stated by facts and fully known, in which no two answers contradict each other.</summary>
/// <remarks>Three in four are made around a rule, or hardly any rule would ever have something to say.</remarks>
internal sealed class Worlds
{
    private readonly Policy policy;
    private readonly IReadOnlyList<Condition> conditions;
    private readonly List<List<Fact>> groups;

    public Worlds(Policy policy, SituationKind kind)
    {
        this.policy = policy;
        conditions = [.. RuleCondition.In(policy, kind).Select(r => r.When)];
        var facts = policy.Vocabulary[kind].Facts.Select(f => f.Fact).Concat(WorkflowExport.Inputs(policy, kind)).Distinct();
        groups = [.. facts.GroupBy(f => f.Family?.Id ?? policy.Vocabulary.QuestionOf(f).Id).Select(g => g.ToList())];
    }

    public Dictionary<Fact, bool> Make(int seed)
    {
        var random = new Random(seed);
        var wanted = new Dictionary<Fact, bool>();
        if (random.Next(4) != 0)
        {
            Want(conditions[random.Next(conditions.Count)], holds: true, wanted, random);
        }

        var world = new Dictionary<Fact, bool>();
        foreach (var group in groups)
        {
            var answers = Answer(group, wanted, random);
            for (var i = 0; i < group.Count; i++)
            {
                world[group[i]] = answers[i];
            }
        }

        return world;
    }

    private bool[] Answer(List<Fact> group, Dictionary<Fact, bool> wanted, Random random)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answers = group
                .Select(f => attempt < 200 && wanted.TryGetValue(f, out var w) ? w : random.Next(4) == 0)
                .ToArray();
            if (Assignments.CanBe(policy.Vocabulary, group, answers))
            {
                return answers;
            }

            Assert.True(attempt < 1000, $"No answers fit together: {string.Join(", ", group.Select(f => f.Id))}.");
        }
    }

    private void Want(Condition condition, bool holds, Dictionary<Fact, bool> wanted, Random random)
    {
        switch (condition)
        {
            case Fact fact:
                wanted.TryAdd(fact, holds);
                break;
            case FamilyFact family:
                wanted.TryAdd(family.Family.For(policy.Settings.Get(family.Parameter)), holds);
                break;
            case Negation not:
                Want(not.Item, !holds, wanted, random);
                break;
            case Conjunction all:
                Some(all.Items, every: holds);
                break;
            case Disjunction any:
                Some(any.Items, every: !holds);
                break;
        }

        void Some(IReadOnlyList<Condition> items, bool every)
        {
            foreach (var item in every || items.Count == 0 ? items : [items[random.Next(items.Count)]])
            {
                Want(item, holds, wanted, random);
            }
        }
    }
}
