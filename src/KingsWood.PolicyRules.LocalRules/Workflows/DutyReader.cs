using System.Text.Json;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>Reads what is owed: a duty of the policy by its id, or one of the school's own, which further rules say by its id or say again.</summary>
internal sealed class DutyReader
{
    private readonly Policy policy;
    private readonly LocalVocabulary vocabulary;
    private readonly SortedDictionary<string, Duty> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Duty> own = new(StringComparer.Ordinal);

    public DutyReader(Policy policy, LocalVocabulary vocabulary)
    {
        (this.policy, this.vocabulary) = (policy, vocabulary);
        foreach (var duty in OwedIn(policy))
        {
            known[duty.Id] = duty;
        }

        FirstWords = new(OwedIn(policy.Adapted?.Base ?? policy).Select(d => FirstWordOf(d.Id)), StringComparer.Ordinal);
    }

    private static IEnumerable<Duty> OwedIn(Policy policy) => policy.Content.Rules.OfType<Norm>()
        .SelectMany(n => n.Exceptions.Select(e => e.Owes).Append(n.Owes)).OfType<Owing>().Select(o => o.Duty);

    /// <summary>The ids of the policy's duties.</summary>
    public IReadOnlyCollection<string> Known => known.Keys;

    /// <summary>How the ids of the duties begin that the policy as it was given owes.</summary>
    public SortedSet<string> FirstWords { get; }

    public Duty Read(Element value, IReadOnlyList<SituationKind> kinds)
    {
        if (value.Kind == JsonTokenType.StartObject)
        {
            return Own(value, kinds);
        }

        if (value.Kind != JsonTokenType.String || NamedBy(value.Text) is not { } duty)
        {
            throw value.Refuse(
                $"a duty: {string.Join(", ", known.Keys.Concat(own.Keys).Select(k => $"\"{k}\""))}, or an object {{ … }} for one of the school's own",
                Suggestion.For(value.Text, known.Keys.Concat(own.Keys)) ?? "A duty that an adaptation adds is there once the policy is adapted with it, and one of the file's own after the rule that says it.");
        }

        return OwedIn(duty, value, kinds);
    }

    private Duty? DutyOf(string id) => known.GetValueOrDefault(id) ?? own.GetValueOrDefault(id);

    // What begins as a duty of the policy does is taken for one that is misspelt, by editors too, which do not see the other rules.
    private Duty? NamedBy(string id) => known.ContainsKey(id) || !FirstWords.Contains(FirstWordOf(id)) ? DutyOf(id) : null;

    private static string FirstWordOf(string id) => id.Split('-')[0];

    private Duty OwedIn(Duty duty, Element value, IReadOnlyList<SituationKind> kinds)
    {
        var without = kinds.Where(k => !CanBeOwed(duty, k)).Select(LocalVocabulary.WordOf).ToList();
        if (without.Count > 0)
        {
            var others = known.Values.Where(d => kinds.All(k => CanBeOwed(d, k))).Select(d => d.Id).ToList();
            throw value.Refuse(
                $"a duty that can be owed in a situation of the kind {string.Join(" and of the kind ", without)}",
                (others.Count == 0 ? "None of the policy can. " : $"There can be owed: {string.Join(", ", others)}. ")
                    + $"{duty.Id} is told by {LocalVocabulary.NameOf(duty.Done)} and {LocalVocabulary.NameOf(duty.LeftUndone)}, which that kind does not know.");
        }

        return duty;
    }

    private bool CanBeOwed(Duty duty, SituationKind kind) =>
        policy.Vocabulary[kind].Find(duty.Done) is not null && policy.Vocabulary[kind].Find(duty.LeftUndone) is not null;

    private Duty Own(Element value, IReadOnlyList<SituationKind> kinds)
    {
        var members = MemberReader.Of(value, "a duty", nullIsAbsent: false);
        var id = members.Get("id");
        if (id.Kind != JsonTokenType.String || !Word.IsValid(id.Text))
        {
            throw id.Refuse("an id of lower-case letters, digits and single hyphens");
        }

        // One that is there is said again in the same words, or by its id.
        var there = DutyOf(id.Text);
        if (there is not null && members.Find("says")?.Text != there.Says)
        {
            throw Taken(id);
        }

        var to = members.Find("to");
        if (to is not null && (to.Kind != JsonTokenType.String || !Word.IsValid(to.Text)))
        {
            throw to.Refuse("the id of a post, such as \"ict-leader\"");
        }

        var says = members.Get("says");
        if (MemberReader.TextOf(says).Contains("{to}", StringComparison.Ordinal) != (to is not null))
        {
            throw says.Refuse("{to} where the recipient is named, and none where nobody receives it");
        }

        var duty = new Duty(id.Text)
        {
            Says = says.Text,
            Order = 50 + own.Count, // after those of the policy, in the order of the file
            Recipient = to is null ? null : new("local." + id.Text, new Post(to.Text))
            {
                Where = "local rules",
                Question = $"Who receives the duty {id.Text}?",
            },
            Done = FactOf(members.Get("done"), kinds),
            LeftUndone = FactOf(members.Get("leftUndone"), kinds),
            DoneLate = members.Find("doneLate") is { } late ? FactOf(late, kinds) : null,
        };
        members.RefuseOthers();
        if (duty.Done == duty.LeftUndone || duty.Done == duty.DoneLate || duty.LeftUndone == duty.DoneLate)
        {
            throw value.Refuse("a fact of its own for each of done, leftUndone and doneLate");
        }

        if (known.Values.Any(d => duty.Done == d.LeftUndone || duty.LeftUndone == d.Done))
        {
            throw value.Refuse("in \"done\" a fact that tells that a duty was done, and in \"leftUndone\" one that tells that it is not");
        }

        return there is null ? own[duty.Id] = duty : SaysTheSame(there, duty) ? OwedIn(there, value, kinds) : throw Taken(id);
    }

    private Refusal Taken(Element id) => id.Refuse(
        "an id that no other duty has",
        known.ContainsKey(id.Text)
            ? "A duty of the policy is named by its id alone, without an object."
            : "A duty that another rule of the file owes is named by its id alone, or said again in the same words.");

    // What a file can say of it. Where it comes among the duties follows from where it stood first.
    private static bool SaysTheSame(Duty one, Duty other) =>
        (one.Says, one.Recipient?.Default, one.Done, one.LeftUndone, one.DoneLate)
        == (other.Says, other.Recipient?.Default, other.Done, other.LeftUndone, other.DoneLate);

    // A school without an adaptation has no facts of its own, so those that tell of the policy's duties may tell of this one as
    // well. Any other fact, such as whose account it is, would discharge it by chance.
    private Fact FactOf(Element value, IReadOnlyList<SituationKind> kinds)
    {
        var fact = new Grammar.Scope(vocabulary, kinds, []).FactCalled(MemberReader.TextOf(value), value.Place).Fact;
        var given = policy.Adapted?.Base.Vocabulary ?? policy.Vocabulary;
        return !given.Facts.Any(f => f.Id == fact.Id || (f.Family is not null && f.Family == fact.Family)) || known.Values.Any(d => Tells(d, fact))
            ? fact
            : throw value.Refuse(
                "a fact that tells what became of a duty, or one of the school's own",
                "Those of the policy are: " + string.Join(", ", known.Values.SelectMany(d => new[] { d.Done, d.LeftUndone, d.DoneLate })
                    .OfType<Fact>().Select(LocalVocabulary.NameOf).Distinct().Order(StringComparer.Ordinal)) + ".");
    }

    private static bool Tells(Duty duty, Fact fact) => fact == duty.Done || fact == duty.LeftUndone || fact == duty.DoneLate;
}
