using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>What the other person may be to a school that has kinds of relation of its own.</summary>
internal sealed class RelationChoices(FactChoices facts, Values<OwnRelation> own)
{
    /// <summary>The choices: what the policy knows, and then the school's own.</summary>
    public IReadOnlyList<Choice> All => [.. facts.Each, .. own.Select(o => new Choice(o.Relation.Id, Wording.Of(o.Relation)))];

    /// <summary>Whether answers, one for each choice, can be.</summary>
    public bool Allow(IReadOnlyList<Answer> answers) => facts.Allow([.. answers.Take(facts.Facts.Count)]);

    /// <summary>What answers say: the relations of the school's own, and what they say of each fact.</summary>
    public (IReadOnlyList<Relation> Relations, IReadOnlyList<Answer> Facts) Read(IReadOnlyList<Answer> answers)
    {
        var chosen = own.Where((_, i) => answers[facts.Facts.Count + i] == Answer.Yes).ToList();
        var unsure = own.Where((_, i) => answers[facts.Facts.Count + i] == Answer.NotKnown).Any();
        var said = facts.Facts.Select((f, i) => chosen.Exists(o => CountsAs(o, f)) ? Answer.Yes : answers[i]);

        // Somebody who may be of a relation of the school's own may be anything that it stands for.
        return unsure
            ? ([], [.. said.Select(a => a == Answer.Yes ? a : Answer.NotKnown)])
            : ([.. chosen.Select(o => o.Relation)], [.. said]);
    }

    private static bool CountsAs(OwnRelation relation, Fact fact) =>
        relation.CountsAs is { } counted && Parts.FactOf(counted) == fact;
}
