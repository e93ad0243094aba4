using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What follows where facts are taken as absent because nobody speaks of them: a question may tie others to them.</summary>
internal static class ToldBySilence
{
    /// <summary>The ids of facts that are absent by silence, and of all that may follow from it; of a family, its id.</summary>
    /// <param name="absent">The ids of the facts that silence makes absent.</param>
    /// <param name="questions">What ties facts together.</param>
    public static HashSet<string> Of(IEnumerable<string> absent, IReadOnlyList<Question> questions)
    {
        var told = absent.ToHashSet(StringComparer.Ordinal);
        var next = new Queue<string>(questions.SelectMany(q => FollowingFrom(told, q)).Where(id => !told.Contains(id)).Distinct());
        while (next.TryDequeue(out var id))
        {
            // What follows may be a yes: then everything that is tied to it may follow as well.
            if (told.Add(id))
            {
                foreach (var question in questions.Where(q => q.Facts.Any(f => IdOf(f) == id)))
                {
                    question.Facts.ToList().ForEach(f => next.Enqueue(IdOf(f)));
                }
            }
        }

        return told;
    }

    // Of what one of several has to be, another is; what implies it is absent too.
    private static IEnumerable<string> FollowingFrom(HashSet<string> absent, Question question)
    {
        var others = question.AtLeastOne.Any(f => absent.Contains(IdOf(f))) ? question.AtLeastOne : [];
        var last = question.Ascending.Index().LastOrDefault(f => absent.Contains(IdOf(f.Item))).Index;
        return others.Concat(question.Ascending.Take(last)).Select(IdOf);
    }

    private static string IdOf(Fact fact) => fact.Family?.Id ?? fact.Id;
}
