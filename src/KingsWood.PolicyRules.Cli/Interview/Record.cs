using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>What an interview has learnt: the situation, and what was asked, so that nothing is asked twice.</summary>
internal sealed class Record(Situation start, Vocabulary vocabulary)
{
    private const int WholeSituation = -1;

    private readonly Dictionary<(string Fact, int Part), Answer> answers = [];

    /// <summary>The situation as far as it is known.</summary>
    public Situation Situation { get; set; } = start;

    /// <summary>What was answered; <see cref="Answer.NotStated"/> where it was not asked.</summary>
    public Answer this[Fact fact, int part] => answers.GetValueOrDefault((fact.Id, PlaceOf(fact, part)));

    /// <summary>Whether an answer has a place: of somebody who is not listed nothing can be said.</summary>
    public bool HasAPlaceFor(Fact fact, int part) =>
        PlaceOf(fact, part) is var place && (place == WholeSituation || place < Parts.Listed(Situation));

    /// <summary>Whether a fact differs between the listed people or children.</summary>
    public bool DiffersByPart(Fact fact) => PlaceOf(fact, 0) != WholeSituation;

    /// <summary>Puts an answer where it belongs, and remembers that it was given.</summary>
    public void Take(Fact fact, int part, Answer answer)
    {
        Situation = With(Situation, fact, PlaceOf(fact, part), answer);
        answers[(fact.Id, PlaceOf(fact, part))] = answer;
    }

    /// <summary>Puts the roles of the actor into the situation, and remembers what was asked by them.</summary>
    public void Take(Values<Role> roles, IEnumerable<(Fact Fact, Answer Answer)> asked)
    {
        Situation = Situation with { Actor = Situation.Actor with { Roles = roles } };
        foreach (var (fact, answer) in asked)
        {
            answers[(fact.Id, WholeSituation)] = answer;
        }
    }

    /// <summary>Puts relations of the school's own to one person.</summary>
    public void Take(IReadOnlyList<Relation> own, int part) => Situation = Parts.WithOwnRelations(Situation, part, own);

    /// <summary>A record as it would be with these answers.</summary>
    public Record Supposing(IEnumerable<(Fact Fact, Answer Answer)> supposed, int part) => new(
        supposed.Aggregate(Situation, (s, a) => With(s, a.Fact, PlaceOf(a.Fact, part), a.Answer)), vocabulary);

    private static Situation With(Situation situation, Fact fact, int place, Answer answer) =>
        fact == TheConcern.AChildIsInDanger ? situation with { ChildInDanger = answer }
        : place != WholeSituation ? Parts.With(situation, place, fact, answer)
        : fact == ThePublication.GivesIdentifyingDetails && situation is Publication publication
            ? publication with { GivesIdentifyingDetails = answer }
        : situation with { Facts = situation.Facts.With(fact.Id, answer) };

    // With nobody listed, what is said of "each" is said of the whole.
    private int PlaceOf(Fact fact, int part) =>
        part >= 0 && Parts.Listed(Situation) > 0 && (vocabulary[Situation.Kind].Find(fact)?.DiffersByPart ?? false)
            ? part
            : WholeSituation;
}
