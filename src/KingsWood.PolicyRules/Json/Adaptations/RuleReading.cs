using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads rules and exceptions.</summary>
internal static class RuleReading
{
    private static readonly Purposes[] FivePurposes =
        [.. Enum.GetValues<Purposes>().Where(p => p != Purposes.None)];

    /// <summary>A rule of the school's own.</summary>
    public static Norm Read(DataNode node, AdaptationWords words)
    {
        var errors = words.Errors;
        errors.Try(() => node.OnlyWithAll("a rule", AdaptationMembers.Rule, ["id", "clause", "force", "title", "says", "serves", "limbs"]));
        var (serves, also) = errors.Of(node, "serves", (Purposes.None, []), n => ServesOf(n, words));
        return new()
        {
            Id = Text("id") ?? "",
            Clause = errors.Of(node, "clause", Clause.Gap, ClauseOf),
            Force = errors.Of(node, "force", default, n => n.AsOneOf<Force>()),
            Title = Text("title") ?? "",
            Says = Text("says") ?? "",
            Serves = serves,
            AlsoServes = also,
            Related = errors.Of(node, "related", [], n => words.NameEach(n, "a list of ids of rules")),
            Binds = errors.Of(node, "binds", Binding.Staff, n => n.AsOneOf<Binding>()),
            Limbs = [.. Each("limbs", "a list of limbs", n => LimbOf(n, words))],
            Exceptions = [.. Each("exceptions", "a list of exceptions", n => ExceptionOf(n, words))],
            Owes = errors.Or(null, () => DutyReading.Owes(node, words)),
            Advice = Text("advice"),
            Instead = Text("instead"),
            Meanwhile = Text("meanwhile"),
            Ask = Text("ask"),
            LeadsTo = Text("leadsTo"),
            IsAskedByLaw = errors.Of(node, "isAskedByLaw", false, n => n.AsTruth()),
        };

        string? Text(string name) => errors.Of(node, name, null, n => n.AsText());

        IEnumerable<T> Each<T>(string name, string what, Func<DataNode, T> read) =>
            errors.Of(node, name, [], n => n.AsList(what)).SelectMany(n => errors.Or<T[]>([], () => [read(n)]));
    }

    /// <summary>An exception. The object may have further members of its owner.</summary>
    public static Exemption ReadException(DataNode node, AdaptationWords words) => new(words.Errors.Of(node, "id", "", n => n.AsText()))
    {
        When = words.Errors.Of(node, "when", Condition.Never, n => ConditionReading.Read(n, words)),
        Source = words.Errors.Of(node, "source", "", n => n.AsText()),
        Advice = words.Errors.Of(node, "advice", null, n => n.AsText()),
        Owes = words.Errors.Or(null, () => DutyReading.Owes(node, words)),
        GoesBeyondTheText = words.Errors.Of(node, "goesBeyondTheText", false, n => n.AsTruth()),
    };

    /// <summary>Kinds of situation, each once.</summary>
    public static Values<SituationKind> KindsOf(DataNode node)
    {
        var known = new HashSet<SituationKind>();
        var kinds = node.AsList("a list of kinds of situation").Each(item =>
        {
            var kind = item.AsOneOf<SituationKind>();
            return known.Add(kind) ? kind : throw item.Fail("each kind of situation once", $"{item.Found} a second time");
        });
        return kinds.Count == 0 ? throw node.Fail("one kind of situation at least") : Values.Create<SituationKind>([.. kinds]);
    }

    private static (Purposes Serves, IReadOnlyList<string> Also) ServesOf(DataNode node, AdaptationWords words)
    {
        var (serves, also) = (Purposes.None, new List<string>());
        foreach (var text in words.NameEach(node, "a list of purposes"))
        {
            // A purpose that is none of the five is the school's own; applying the adaptation says whether it is known.
            var known = Array.Find(FivePurposes, p => Words.Of(p) == text);
            serves |= known;
            if (known == Purposes.None)
            {
                also.Add(text);
            }
        }

        return (serves, also);
    }

    private static Clause ClauseOf(DataNode node)
    {
        if (node.Members is not null)
        {
            node.OnlyWithAll("a clause", AdaptationMembers.Clause, ["place", "about"]);
            return new(node.Required("place").AsText(), node.Required("about").AsText());
        }

        return node.Text == Clause.Gap.Coordinate ? Clause.Gap
            : node.Text == Clause.Law.Coordinate ? Clause.Law
            : throw node.Fail("an object with \"place\" and \"about\", or \"gap\", or \"law\"");
    }

    private static Limb LimbOf(DataNode node, AdaptationWords words)
    {
        words.Errors.Try(() => node.OnlyWithAll("a limb", AdaptationMembers.Limb, ["kinds"]));
        return new([.. words.Errors.Of(node, "kinds", [], KindsOf)])
        {
            BrokenWhen = ConditionReading.Of(node, "brokenWhen", words),
            OwedWhen = ConditionReading.Of(node, "owedWhen", words),
            GapWhen = ConditionReading.Of(node, "gapWhen", words),
            AdvisedWhen = ConditionReading.Of(node, "advisedWhen", words),
            GroundedWhen = ConditionReading.Of(node, "groundedWhen", words),
            NotedWhen = ConditionReading.Of(node, "notedWhen", words),
        };
    }

    // Of a rule of its own a school can say that an exception of the policy lifts it, by the id alone.
    private static Exemption ExceptionOf(DataNode node, AdaptationWords words)
    {
        if (node.Text is not { } id)
        {
            words.Errors.Try(() => node.OnlyWithAll("an exception", AdaptationMembers.ExceptionOfRule, ["id", "when", "source"]));
            return ReadException(node, words);
        }

        return words.PolicyExceptions.FirstOrDefault(e => e.Id == id)
            ?? throw node.Fail(
                "the id of an exception of the policy, or an exception", hint: DataReading.Meant(id, words.PolicyExceptions.Select(e => e.Id)));
    }
}
