using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>
/// Finds facts stated by id that contradict what the situation's members say, or each other, and facts of each person or
/// child that are stated once for several of them.
/// </summary>
/// <remarks>
/// What contradicts itself counts as not known, and is still better refused. A fact of each person or child that is stated
/// of the whole situation counts for every one of them: who builds situations in code asks here before deciding.
/// </remarks>
public static class StatedFactChecks
{
    private const string OfWhole = "$.facts";

    /// <summary>What is wrong with the facts that <paramref name="situation"/> states by id; empty when nothing is.</summary>
    /// <param name="policy">The policy whose words they are.</param>
    /// <param name="situation">The situation.</param>
    public static IReadOnlyList<SituationProblem> Check(Policy policy, Situation situation)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(situation);
        var onItsDay = situation.On is { } on ? policy.InForceOn(on.Date) : policy;
        if (StatedFactScan.IsClean(onItsDay, situation))
        {
            return [];
        }

        return Find(onItsDay, situation, policy);
    }

    /// <summary>What may have been meant by an id that a kind of situation does not know; empty where nobody can tell.</summary>
    internal static string Meant(Vocabulary vocabulary, SituationKind kind, string id)
    {
        var words = vocabulary[kind].Facts;
        if (words.FirstOrDefault(w => id == w.Fact.Family?.Id || id.StartsWith(w.Fact.Family?.Id + ":", StringComparison.Ordinal)) is { } family)
        {
            return $"It takes a number from 1 to {family.Fact.Family!.Greatest}, such as \"{family.Fact.Id}\".";
        }

        var elsewhere = Enum.GetValues<SituationKind>().Where(k => vocabulary.Knows(k, id)).Select(Words.Of).ToList();
        return elsewhere.Count > 0
            ? $"It is a fact of other kinds of situation: {string.Join(", ", elsewhere)}."
            : Nearest.Hint(id, words.Select(w => w.Fact.Id));
    }

    // What the members of a situation say of a fact.
    internal static Answer Read(KindFact word, Policy policy, Situation situation, int index) =>
        word.Reader(new Part(situation, index, situation.On ?? new Moment(DateOnly.MaxValue), policy.Settings), word.Fact.Value);

    internal static bool Contradict(Answer member, Answer stated) =>
        (member, stated) is (Answer.Yes, Answer.No) or (Answer.No, Answer.Yes);

    internal static List<SituationProblem> Find(Policy policy, Situation situation, Policy ofAllDays)
    {
        var problems = new List<SituationProblem>();
        for (var i = 0; i < situation.PartCount; i++)
        {
            var stated = situation.Facts
                .Select(f => (f.Key, f.Value, Path: OfWhole))
                .Concat(situation.FactsOfPart(i).Select(f => (f.Key, f.Value, Path: $"{ListOf(situation)}[{i}].facts")))
                .ToList();
            var read = new Dictionary<Fact, Answer>();
            foreach (var (id, answer, path) in stated)
            {
                if (policy.Vocabulary.Find(situation.Kind, id) is not { } word)
                {
                    // What another edition knows is no slip, and says nothing on this day.
                    if (!ofAllDays.Knows(situation.Kind, id))
                    {
                        problems.Add(new(
                            JsonPath.Member(path, id), "a fact of this kind of situation", $"\"{id}\"",
                            Meant(policy.Vocabulary, situation.Kind, id) is { Length: > 0 } hint ? hint : null));
                    }
                }
                else if (word.DiffersByPart && path == OfWhole && SituationParts.MayBeSeveral(situation))
                {
                    problems.Add(OfNobody(situation, path, id));
                }
                else if (Read(word, policy, situation, i) is var member && Contradict(member, answer))
                {
                    problems.Add(new(JsonPath.Member(path, id), $"what the members of the situation say: {In(member)}", In(answer)));
                }
                else
                {
                    read[word.Fact] = answer;
                }
            }

            problems.AddRange(AgainstEachOther(policy, read, stated.Count == 0 ? OfWhole : stated[0].Path));
        }

        return [.. problems.DistinctBy(p => (p.Path, p.Found))];
    }

    private static IEnumerable<SituationProblem> AgainstEachOther(Policy policy, Dictionary<Fact, Answer> read, string path) =>
        from question in read.Keys.Select(policy.Vocabulary.QuestionOf).DistinctBy(q => q.Id)
        let held = question.AtMostOne.Where(f => read.GetValueOrDefault(f) == Answer.Yes).ToList()
        let none = question.AtLeastOne.Count > 0 && question.AtLeastOne.All(f => read.GetValueOrDefault(f) == Answer.No)
        let broken = question.Ascending.Zip(question.Ascending.Skip(1))
            .Any(p => read.GetValueOrDefault(p.First) == Answer.Yes && read.GetValueOrDefault(p.Second) == Answer.No)
        where held.Count > 1 || none || broken
        select new SituationProblem(
            path,
            $"answers that can all be so ({question.Text})",
            string.Join(", ", question.Facts.Where(read.ContainsKey).Select(f => $"{f.Id}: {In(read[f])}")));

    // Stated once for all of them, it would count for whoever it was not meant for.
    private static SituationProblem OfNobody(Situation situation, string path, string id)
    {
        var (one, list) = situation is Publication ? ("child", "children") : ("person", "with");
        return new(
            JsonPath.Member(path, id),
            $"a fact of the whole situation: this one is about each {one}, and there can be more than one here",
            $"\"{id}\", which does not say of whom",
            $"State it in the facts of each {one} of whom it is so: {JsonPath.Member(ListOf(situation) + "[0].facts", id)}."
                + (situation.PartCount > SituationParts.Listed(situation) ? $" Those who are not listed in {list} are not known." : ""));
    }

    private static string ListOf(Situation situation) => situation is Publication ? "$.children" : "$.with";

    private static string In(Answer answer) => answer switch
    {
        Answer.Yes => "true",
        Answer.No => "false",
        _ => "\"not known\"",
    };
}
