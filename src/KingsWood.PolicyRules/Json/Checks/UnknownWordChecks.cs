using System.Collections.Concurrent;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Finds roles, posts and relations that nobody has declared and that are a slip away from one that is known.</summary>
/// <remarks>
/// Any other word that nobody knows is taken: it permits nothing, and what it leaves open is asked for. A slip would be asked
/// for as well, and whoever made it would never learn why.
/// </remarks>
internal sealed class UnknownWordChecks
{
    private const int MostRemembered = 256;

    private readonly List<Word> known;

    // The same words come again and again, and what was no slip is none.
    private readonly ConcurrentDictionary<Word, bool> taken = new();

    public UnknownWordChecks(Policy policy)
    {
        var editions = policy.Editions?.All.Select(e => e.Policy).ToList() ?? [policy];
        known =
        [
            .. Role.WellKnown, .. Post.WellKnown, .. Relation.WellKnown,
            .. editions.SelectMany(e => e.Settings.Get(OwnWords.Roles)).Select(r => r.Role),
            .. editions.SelectMany(e => e.Content.OwnPosts),
            .. editions.SelectMany(e => e.Settings.Get(OwnWords.Relations)).Select(r => r.Relation),
        ];
    }

    public IReadOnlyList<SituationProblem> Check(Situation situation)
    {
        var problems = default(ProblemList);
        Check(situation.Actor.Roles, "role", PartPath.Whole, "actor.roles", ref problems);
        Check(situation.Actor.Posts, "post", PartPath.Whole, "actor.posts", ref problems);
        for (var i = 0; situation is Connection or Message or OnlinePlay && i < SituationParts.Listed(situation); i++)
        {
            Check(SituationParts.PeopleOf(situation)[i].Relations, "relation", PartPath.Of(situation, i), "relations", ref problems);
        }

        return problems.All;
    }

    // A slip, or a word of another list: of a pupil, it has to be said whether they are a pupil now.
    private string HintFor(string id, List<string> others) =>
        Nearest.Hint(id, others) is { Length: > 0 } near ? near
        : !known.Exists(w => w.Id == id) ? ""
        : others.Where(o => o.Split('-').Contains(id)).ToList() is { Count: > 0 } like ? $"Did you mean {string.Join(" or ", like.Select(Quotation.Of))}?"
        : "It is a word of another list.";

    private void Check<T>(Values<T>? words, string what, PartPath path, string member, ref ProblemList problems)
        where T : Word
    {
        if (words is null || !words.HasOwn())
        {
            return;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].LookedUp == WordLists.Own && !taken.ContainsKey(words[i]))
            {
                Check(words[i], what, path, member, i, ref problems);
            }
        }
    }

    private void Check<T>(T word, string what, PartPath path, string member, int index, ref ProblemList problems)
        where T : Word
    {
        var others = known.OfType<T>().ToList();
        if (!others.Contains(word) && HintFor(word.Id, others.ConvertAll(w => w.Id)) is { Length: > 0 } hint)
        {
            problems.Add(
                JsonPath.Item(path.Member(member), index),
                $"a {what} that is known, or one that is like none of them",
                Quotation.Of(word.Id),
                $"{hint} A {what} of the school's own is declared in an adaptation.");
        }
        else if (taken.Count < MostRemembered)
        {
            taken.TryAdd(word, true);
        }
    }
}
