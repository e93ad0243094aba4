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
        node.OnlyWithAll("a rule", AdaptationMembers.Rule, ["id", "clause", "force", "title", "says", "serves", "limbs"]);
        var errors = words.Errors;
        var (serves, also) = errors.Or((Purposes.None, []), () => ServesOf(node.Required("serves")));
        return new()
        {
            Id = errors.Or("", () => node.Required("id").AsText()),
            Clause = errors.Or(Clause.Gap, () => ClauseOf(node.Required("clause"))),
            Force = errors.Or(default, () => node.Required("force").AsOneOf<Force>()),
            Title = errors.Or("", () => node.Required("title").AsText()),
            Says = errors.Or("", () => node.Required("says").AsText()),
            Serves = serves,
            AlsoServes = also,
            Related = errors.Or([], () => node.Find("related")?.AsTexts("a list of ids of rules") ?? []),
            Binds = errors.Or(Binding.Staff, () => node.Find("binds")?.AsOneOf<Binding>() ?? Binding.Staff),
            Limbs = [.. errors.Or([], () => node.Required("limbs").AsList("a list of limbs")).SelectMany(l => errors.Or<Limb[]>([], () => [LimbOf(l, words)]))],
            Exceptions =
            [
                .. errors.Or([], () => node.ListOf("exceptions", "a list of exceptions"))
                    .SelectMany(e => errors.Or<Exemption[]>([], () => [ExceptionOf(e, words)])),
            ],
            Owes = errors.Or(null, () => DutyReading.Owes(node, words)),
            Advice = Text("advice"),
            Instead = Text("instead"),
            Meanwhile = Text("meanwhile"),
            Ask = Text("ask"),
            LeadsTo = Text("leadsTo"),
            IsAskedByLaw = errors.Or(false, () => node.TruthOf("isAskedByLaw")),
        };

        string? Text(string name) => errors.Or(null, () => node.TextOf(name));
    }

    /// <summary>An exception. The object may have further members of its owner.</summary>
    public static Exemption ReadException(DataNode node, AdaptationWords words) => new(node.Required("id").AsText())
    {
        When = words.Errors.Or(Condition.Never, () => ConditionReading.Read(node.Required("when"), words)),
        Source = words.Errors.Or("", () => node.Required("source").AsText()),
        Advice = words.Errors.Or(null, () => node.TextOf("advice")),
        Owes = words.Errors.Or(null, () => DutyReading.Owes(node, words)),
        GoesBeyondTheText = words.Errors.Or(false, () => node.TruthOf("goesBeyondTheText")),
    };

    /// <summary>Kinds of situation, each once.</summary>
    public static Values<SituationKind> KindsOf(DataNode node)
    {
        var kinds = node.AsList("a list of kinds of situation").Select(k => k.AsOneOf<SituationKind>()).ToList();
        return kinds.Count == 0 ? throw node.Fail("one kind of situation at least")
            : kinds.Distinct().Count() != kinds.Count ? throw node.Fail("each kind of situation once", "one twice")
            : Values.Create<SituationKind>([.. kinds]);
    }

    private static (Purposes Serves, IReadOnlyList<string> Also) ServesOf(DataNode node)
    {
        var (serves, also) = (Purposes.None, new List<string>());
        foreach (var text in node.AsTexts("a list of purposes"))
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
            node.Only("a clause", AdaptationMembers.Clause);
            return new(node.Required("place").AsText(), node.Required("about").AsText());
        }

        return node.Text == Clause.Gap.Coordinate ? Clause.Gap
            : node.Text == Clause.Law.Coordinate ? Clause.Law
            : throw node.Fail("an object with \"place\" and \"about\", or \"gap\", or \"law\"");
    }

    private static Limb LimbOf(DataNode node, AdaptationWords words)
    {
        node.OnlyWithAll("a limb", AdaptationMembers.Limb, ["kinds"]);
        return new([.. words.Errors.Or([], () => KindsOf(node.Required("kinds")))])
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
            return ReadException(node.Only("an exception", AdaptationMembers.ExceptionOfRule), words);
        }

        return words.PolicyExceptions.FirstOrDefault(e => e.Id == id)
            ?? throw node.Fail(
                "the id of an exception of the policy, or an exception", hint: DataReading.Meant(id, words.PolicyExceptions.Select(e => e.Id)));
    }
}
