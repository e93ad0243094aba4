using System.Text;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A situation in which something is loosened, in sentences: what is so, then what is not.</summary>
internal static class Witness
{
    // As many sentences as somebody reads; what would be one more is left out as a whole.
    private const int Longest = 400;

    /// <summary>The shortest of several.</summary>
    public static string Say(IReadOnlyList<Loosened> several, Policy policy) => several.Select(one => Say(one, policy)).MinBy(text => text.Length)!;

    /// <summary>What is lost, where that is a duty alone; empty where something that was prohibited would be done.</summary>
    public static string SayWhatIsLost(IReadOnlyList<Loosened> several, Policy before)
    {
        var duties = several.Select(l => l.Outcome.Owes?.Duty).Distinct().ToList();
        return duties.Contains(null) ? ""
            : $"what was owed would not be, or not as before: {Quoted.Of(duties.OfType<Duty>().Select(d => d.SaysTo(d.Recipient is { } to ? before.Settings.Get(to).InWords() : null)))}; ";
    }

    /// <summary>The situation. What is taken as absent where nobody says is not said to be.</summary>
    public static string Say(Loosened one, Policy policy)
    {
        var said = new StringBuilder($"{Phrases.Of(one.Kind)}:");
        foreach (var (id, answer) in one.Witness.OrderBy(w => w.Value == Answer.Yes ? 0 : 1))
        {
            var word = policy.Vocabulary.Find(one.Kind, id);
            if (answer == Answer.No && word is { Silence: Silence.Presumed })
            {
                continue;
            }

            var sentence = Sentence(word?.Fact, id, answer);
            if (said.Length + sentence.Length > Longest)
            {
                return said.Append(" …").ToString();
            }

            said.Append(' ').Append(sentence);
        }

        return said.ToString();
    }

    private static string Sentence(Fact? fact, string id, Answer answer) =>
        fact is null ? $"{id}: {answer}."
        : answer == Answer.Yes ? fact.Yes
        : answer == Answer.No ? fact.No
        : fact.Unknown;
}
