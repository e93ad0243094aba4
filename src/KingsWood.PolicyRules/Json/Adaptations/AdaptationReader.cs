using System.Globalization;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads an adaptation from nodes, whole or not at all; each change keeps the place where it was said.</summary>
internal sealed class AdaptationReader
{
    private const string Change = "what it is, or an object with \"is\"";

    private readonly AdaptationJsonOptions options;
    private readonly AdaptationWords words;
    private Adaptation read;
    private int count;

    private AdaptationReader(Adaptation start, AdaptationJsonOptions options) =>
        (read, this.options, words) = (start, options, new(options.Content));

    /// <summary>The adaptation.</summary>
    /// <exception cref="AdaptationFormatException">The nodes are anything but an adaptation.</exception>
    public static Adaptation Read(DataNode document, AdaptationJsonOptions options)
    {
        document.Only("an object: an adaptation", AdaptationMembers.Document);
        if (document.Required("version").NumberIn() != AdaptationJson.Version)
        {
            throw document.Required("version").Fail(string.Create(CultureInfo.InvariantCulture, $"{AdaptationJson.Version}"));
        }

        _ = document.TextOf("$schema");
        var start = new Adaptation(document.Required("name").AsText(), document.Required("prefix").AsText()).At(document.Place.ToOrigin());
        start = document.TextOf("edition") is { } edition ? start.AsEdition(edition) : start;
        start = document.TextOf("adapts") is { } adapted ? start.Of(adapted) : start;
        start = document.Find("preset") is { } preset ? start.StartFrom(preset.AsOneOf<Preset>()) : start;
        var reader = new AdaptationReader(start, options);
        reader.ReadWords(document);
        reader.ReadChanges(document);
        return reader.read;
    }

    private void ReadWords(DataNode document)
    {
        List("posts", document, WordReading.Post);
        List("roles", document, WordReading.Role);
        List("relations", document, WordReading.Relation);
        List("purposes", document, WordReading.Purpose);
        List("facts", document, n => WordReading.Fact(n, words));
        List("questions", document, n => WordReading.Question(n, words));
        foreach (var node in document.ListOf("duties", "a list of duties"))
        {
            var duty = DutyReading.Read(node, words);
            if (words.PolicyDuties.Any(d => d.Id == duty.Id) || !words.OwnDuties.TryAdd(duty.Id, duty))
            {
                throw node.Required("id").Fail("an id that is not taken");
            }

            foreach (var fact in new[] { duty.Done, duty.LeftUndone, duty.DoneLate }.OfType<Fact>())
            {
                words.OwnFacts.TryAdd(fact.Id, fact);
            }
        }
    }

    private void ReadChanges(DataNode document)
    {
        Map("settings", document, AdaptationMembers.Setting, (id, n) => new SettingAdjustment(id, ValueOf(n.Is)));
        Map("severities", document, AdaptationMembers.Severity, (id, n) =>
            new SeverityAdjustment(id, n.Is.AsOneOf<Severity>()) { Owes = n.Around is null ? null : DutyReading.Owes(n.Around, words) });
        Map("silences", document, AdaptationMembers.Silence, (id, n) =>
            new SilenceAdjustment(id, n.Around?.Find("kind")?.AsOneOf<SituationKind>(), n.Is.AsOneOf<Silence>()));
        foreach (var rule in MembersOf(document, "texts"))
        {
            rule.Value.Only("an object: the texts of a rule", TextParts.Names);
            foreach (var part in rule.Value.Members!)
            {
                Statements(part.Value, AdaptationMembers.Text, n => new TextAdjustment(
                    rule.Name, TextParts.Of(part.Name), n.Is.AsText(), Extends: n.Around?.Find("also") is not null));
            }
        }

        List("rules", document, n => new RuleAdjustment(RuleReading.Read(n, words)));
        List("exceptions", document, n => new ExceptionAdjustment(
            RuleReading.ReadException(n.Only("an exception", AdaptationMembers.Exception), words),
            Values.Create<string>([.. n.Required("lifts").AsTexts("a list of ids of rules")])));
        List("locks", document, WordReading.Lock);
        foreach (var node in document.ListOf("duties", "a list of duties"))
        {
            if (!words.Owed.Contains(node.Required("id").AsText()))
            {
                throw node.Required("id").Fail("a duty that something here owes", hint: "Say who owes it with \"owes\", or leave it out.");
            }
        }
    }

    private static IReadOnlyList<DataMember> MembersOf(DataNode document, string section) =>
        document.Find(section) is not { } node ? []
        : node.IsNothing ? []
        : node.Members ?? throw node.Fail("an object, with an id for each member");

    private void List(string section, DataNode document, Func<DataNode, Adjustment> readOne)
    {
        foreach (var node in document.ListOf(section, "a list"))
        {
            Add(readOne(node), node, node);
        }
    }

    private void Map(string section, DataNode document, string[] members, Func<string, Statement, Adjustment> readOne)
    {
        foreach (var member in MembersOf(document, section))
        {
            Statements(member.Value, members, s => readOne(member.Name, s));
        }
    }

    // A plain value; an object that says more about it; or a list of such objects, for different days.
    private void Statements(DataNode node, string[] members, Func<Statement, Adjustment> readOne)
    {
        foreach (var item in node.Items is [{ Members: not null }, ..] several ? several : [node])
        {
            if (item.Members is null)
            {
                Add(readOne(new(item, null)), item, null);
                continue;
            }

            item.Only(Change, members);
            var (value, also) = (item.Find("is"), item.Find("also"));
            if (value is not null && also is not null)
            {
                throw also.Fail("\"is\" or \"also\"", "both");
            }

            Add(readOne(new(value ?? also ?? throw item.Fail("the member \"is\"", "none"), item)), item, item);
        }
    }

    private void Add(Adjustment adjustment, DataNode node, DataNode? around)
    {
        if (++count > options.MaximumChanges)
        {
            throw node.Fail(string.Create(CultureInfo.InvariantCulture, $"at most {options.MaximumChanges} changes"), "one more");
        }

        read = read.Add(adjustment with
        {
            Origin = node.Place.ToOrigin(),
            Because = around?.Find("because") is { } because ? BecauseOf(because) : null,
            From = around?.DayOf("from"),
            Until = around?.DayOf("until"),
        });
    }

    private static LooseningReason BecauseOf(DataNode node)
    {
        node.Only("a reason", AdaptationMembers.Because);
        return new(node.Required("reason").AsText(), node.Required("approvedBy").AsPost()) { Until = node.DayOf("until") };
    }

    private static SettingValue ValueOf(DataNode node) =>
        node.Items is not null ? SettingValue.Of(node.AsTexts("a list of words"))
        : node.NumberIn() is { } number ? SettingValue.Of(number)
        : node.Number is not null ? throw node.Fail("a whole number")
        : node.Text is not null ? SettingValue.Of(node.AsText())
        : throw node.Fail("a word, a whole number or a list of words");

    private sealed record Statement(DataNode Is, DataNode? Around);
}
