using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Finds roles, posts and relations that nobody has declared and that are a slip away from one that is known.</summary>
/// <remarks>
/// Any other word that nobody knows is taken: it permits nothing, and what it leaves open is asked for. A slip would be asked
/// for as well, and whoever made it would never learn why.
/// </remarks>
internal static class UnknownWordChecks
{
    public static IReadOnlyList<SituationProblem> Check(Policy policy, Situation situation)
    {
        var problems = default(ProblemList);
        var settings = policy.Settings;
        if (situation.Actor.Roles is { } roles && roles.HasOwn())
        {
            Check(roles, Role.WellKnown, settings.Get(OwnWords.Roles).Select(r => r.Role), "role", "$.actor.roles", ref problems);
        }

        if (situation.Actor.Posts is { } posts && posts.HasOwn())
        {
            Check(posts, Post.WellKnown, policy.Content.OwnPosts, "post", "$.actor.posts", ref problems);
        }

        var people = SituationParts.PeopleOf(situation);
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Relations is { } relations && relations.HasOwn())
            {
                Check(
                    relations, Relation.WellKnown, settings.Get(OwnWords.Relations).Select(r => r.Relation), "relation",
                    PartPath.Of(situation, i).Member("relations"), ref problems);
            }
        }

        return problems.All;
    }

    private static void Check<T>(
        Values<T> words, IReadOnlyList<T> wellKnown, IEnumerable<T> declared, string what, string path, ref ProblemList problems)
        where T : Word
    {
        var known = wellKnown.Concat(declared).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (!known.Contains(words[i]) && Nearest.Hint(words[i].Id, known.Select(w => w.Id)) is { Length: > 0 } hint)
            {
                problems.Add(
                    JsonPath.Item(path, i),
                    $"a {what} that is known, or one that is like none of them",
                    Quotation.Of(words[i].Id),
                    $"{hint} A {what} of the school's own is declared in an adaptation.");
            }
        }
    }
}
