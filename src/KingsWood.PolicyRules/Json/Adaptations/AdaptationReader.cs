using System.Globalization;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads an adaptation from nodes, whole or not at all; each change keeps the place where it was said.</summary>
internal sealed class AdaptationReader
{
    // Stands for a reason that cannot be read, which has been told: it is not missing besides, and others may be.
    private static readonly LooseningReason NotReadable = new("It is given, and cannot be read.", Post.Headteacher);

    private const string Change = "what it is, or an object with \"is\"";

    private readonly AdaptationJsonOptions options;
    private readonly FormErrors errors;
    private readonly AdaptationWords words;
    private readonly List<DataNode> readDuties = [];
    private readonly List<Adjustment> readInPart = [];
    private readonly Dictionary<string, string> unread = new(StringComparer.Ordinal);
    private Adaptation read;
    private int count;

    private AdaptationReader(Adaptation start, AdaptationJsonOptions options, FormErrors errors) =>
        (read, this.options, this.errors, words) = (start, options, errors, new(options.Content, errors));

    /// <summary>The adaptation.</summary>
    /// <exception cref="AdaptationFormatException">The nodes are anything but an adaptation.</exception>
    public static Adaptation Read(DataNode document, AdaptationJsonOptions options, FormErrors errors)
    {
        if (document.Members is null)
        {
            throw document.Fail("an object: an adaptation");
        }

        if (document.Find("version") is { } version && version.NumberIn() != AdaptationJson.Version)
        {
            // All the rest may be as it should be there.
            throw version.Fail(string.Create(CultureInfo.InvariantCulture, $"{AdaptationJson.Version}"));
        }

        errors.Try(() => document.OnlyWithAll("an object: an adaptation", AdaptationMembers.Document, ["version", "name", "prefix"]));
        errors.Try(() => document.TextOf("$schema"));
        var start = new Adaptation(Text("name") ?? "", Text("prefix") ?? "").At(document.Place.ToOrigin() with { Within = [.. PlacesOfTheWhole(document)] });
        start = Text("edition") is { } edition ? start.AsEdition(edition) : start;
        start = Text("adapts") is { } adapted ? start.Of(adapted) : start;
        start = start.StartFrom(errors.Or(Preset.Default, () => document.Find("preset")?.AsOneOf<Preset>() ?? Preset.Default));
        var reader = new AdaptationReader(start, options, errors);
        reader.ReadWords(document);
        reader.ReadChanges(document);
        return errors.Count == 0
            ? reader.read
            : throw errors.ToException(reader.readInPart.Aggregate(reader.read, (all, one) => all.Add(one)), reader.unread);

        string? Text(string name) => errors.Or(null, () => document.TextOf(name));
    }

    // What is wrong with the name or the prefix is told there, and not where the document begins.
    private static IEnumerable<(string Id, Origin Place)> PlacesOfTheWhole(DataNode document) =>
        AdaptationMembers.OfTheWhole
            .Select(name => (Name: name, Node: document.Find(name)))
            .Where(m => m.Node is not null)
            .Select(m => (m.Name, m.Node!.Place.ToOrigin()));

    private void ReadWords(DataNode document)
    {
        List("posts", document, WordReading.Post);
        List("roles", document, n => WordReading.Role(n, errors));
        List("relations", document, n => WordReading.Relation(n, errors));
        List("purposes", document, n => WordReading.Purpose(n, errors));
        List("facts", document, n => WordReading.Fact(n, words));
        List("questions", document, n => WordReading.Question(n, words));
        foreach (var node in errors.Or([], () => document.ListOf("duties", "a list of duties")))
        {
            if (errors.Try(() => ReadDuty(node)))
            {
                readDuties.Add(node);
            }
            else if (IdIn(node) is { Length: > 0 } id)
            {
                // What cannot be read is there all the same: whatever mentions it is not wrong for that.
                words.OwnDuties.TryAdd(id, OwnDuty.Create(id, id));
                unread[node.Place.Path] = id;
            }
        }
    }

    private void ReadDuty(DataNode node)
    {
        if (DutyReading.Read(node, words) is not { } duty)
        {
            return;
        }

        // A duty of the layer under it, said again in the same words, is that duty.
        if (words.PolicyDuties.FirstOrDefault(d => d.Id == duty.Id) is { } known)
        {
            duty = DutiesById.AreTheSame(known, duty) ? known : throw node.Required("id").Fail("an id that is not taken");
        }

        if (!words.OwnDuties.TryAdd(duty.Id, duty))
        {
            throw node.Required("id").Fail("an id that is not taken");
        }

        words.DeclaredDuties[duty.Id] = node.Required("id");
        if (node.Find("to") is { Text: not null } to)
        {
            words.RecipientsOfOwnDuties[duty.Id] = to;
        }

        foreach (var fact in duty.Fates)
        {
            words.OwnFacts.TryAdd(fact.Id, fact);
        }
    }

    private void ReadChanges(DataNode document)
    {
        Map("settings", document, AdaptationMembers.Setting, (id, n) => new SettingAdjustment(id, ValueOf(n.Is, words)));
        var beforeOwing = errors.Count;
        Map("severities", document, AdaptationMembers.Severity, SeverityOf);
        var wrongOwing = errors.Count - beforeOwing;
        Map("silences", document, AdaptationMembers.Silence, (id, n) =>
            new SilenceAdjustment(id, n.Around?.Find("kind")?.AsOneOf<SituationKind>(), n.Is.AsOneOf<Silence>()));
        foreach (var rule in MembersOf(document, "texts"))
        {
            errors.Try(() => rule.Value.Only("an object: the texts of a rule", TextParts.Names));
            foreach (var part in (rule.Value.Members ?? []).Where(m => TextParts.Names.Contains(m.Name)))
            {
                Statements(part.Value, AdaptationMembers.Text, n => new TextAdjustment(
                    rule.Name, TextParts.Of(part.Name), n.Is.AsText(), Extends: n.Around?.Find("also") is not null));
            }
        }

        beforeOwing = errors.Count;
        List("rules", document, n => new RuleAdjustment(RuleReading.Read(n, words)));
        List("exceptions", document, n =>
        {
            errors.Try(() => n.OnlyWithAll("an exception", AdaptationMembers.Exception, ["id", "lifts", "when", "source"]));
            return new ExceptionAdjustment(
                RuleReading.ReadException(n, words),
                errors.Of(n, "lifts", [], l => Values.Create<string>([.. words.NameEach(l, "a list of ids of rules")])));
        });
        wrongOwing += errors.Count - beforeOwing;
        List("locks", document, WordReading.Lock);
        if (wrongOwing == 0)
        {
            CheckDuties(); // what could not be read may owe them
        }
    }

    // One of which a part cannot be read says nothing that could be looked at.
    private SeverityAdjustment? SeverityOf(string id, Statement said)
    {
        var severity = errors.Or<Severity?>(null, () => said.Is.AsOneOf<Severity>());
        var owes = said.Around is null ? null : errors.Or(null, () => DutyReading.Owes(said.Around, words));
        return severity is { } known && (owes is not null || said.Around?.Find("owes") is null) ? new(id, known) { Owes = owes } : null;
    }

    private void CheckDuties()
    {
        foreach (var id in readDuties.Select(d => d.Required("id")).Where(id => !words.Owed.Contains(id.Text!)))
        {
            errors.Add(id.Fail("a duty that something here owes", hint: "Say who owes it with \"owes\", or leave it out."));
        }
    }

    private IReadOnlyList<DataMember> MembersOf(DataNode document, string section) => errors.Or([], () =>
        document.Find(section) is not { } node ? []
        : node.IsNothing ? []
        : node.Members ?? throw node.Fail("an object, with an id for each member"));

    private void List(string section, DataNode document, Func<DataNode, Adjustment?> readOne)
    {
        foreach (var node in errors.Or([], () => document.ListOf(section, "a list")))
        {
            Add(() => readOne(node), node, node);
        }
    }

    private void Map(string section, DataNode document, string[] members, Func<string, Statement, Adjustment?> readOne)
    {
        foreach (var member in MembersOf(document, section))
        {
            Statements(member.Value, members, s => readOne(member.Name, s));
        }
    }

    // A plain value; an object that says more about it; or a list of such objects, for different days.
    private void Statements(DataNode node, string[] members, Func<Statement, Adjustment?> readOne)
    {
        foreach (var item in node.Items is [{ Members: not null }, ..] several ? several : [node])
        {
            Add(() => StatementOf(item, members) is { } said ? readOne(said) : null, item, item.Members is null ? null : item);
        }
    }

    private Statement? StatementOf(DataNode item, string[] members)
    {
        if (item.Members is null)
        {
            return new(item, null);
        }

        var isKnown = errors.Try(() => item.Only(Change, members));
        var (value, also) = (item.Find("is"), item.Find("also"));
        return value is not null && also is not null
            ? throw also.Fail("\"is\" or \"also\"", "both")
            : (value ?? also) is { } said ? new(said, item)
            : isKnown ? throw item.Fail("the member \"is\"", "none")
            : null; // it may be there under another name, which has been told
    }

    // What is wrong with the days or the reason of a change is told beside what is wrong with the change itself.
    private void Add(Func<Adjustment?> readOne, DataNode node, DataNode? around)
    {
        if (++count > options.MaximumChanges)
        {
            if (count == options.MaximumChanges + 1)
            {
                errors.Add(node.Fail(string.Create(CultureInfo.InvariantCulture, $"at most {options.MaximumChanges} changes"), "one more"));
            }

            return;
        }

        var before = errors.Count;
        words.TakeNamed();
        var adjustment = errors.Or(null, readOne);
        var isRead = errors.Count == before;
        var beforeDays = errors.Count;
        var (from, until) = (errors.Or(null, () => around?.DayOf("from")), errors.Or(null, () => around?.DayOf("until")));
        var isDated = errors.Count == beforeDays;
        var because = around?.Find("because") is { } reason ? BecauseOf(reason) : null;
        if (!isRead && IdIn(node) is { } id)
        {
            unread[node.Place.Path] = id;
        }

        if (adjustment is null || !isDated || !(isRead || CanBeLookedAt(adjustment)))
        {
            return;
        }

        adjustment = adjustment with
        {
            Origin = node.Place.ToOrigin() with { Within = [.. words.TakeNamed(), .. PlacesOf(around?.Find("because"))] },
            Because = because,
            From = from,
            Until = until,
        };
        if (isRead)
        {
            read = read.Add(adjustment);
        }
        else
        {
            readInPart.Add(adjustment);
        }
    }

    // What else is wrong with a large one is told at once; it is never applied.
    private static bool CanBeLookedAt(Adjustment adjustment) => adjustment switch
    {
        RuleAdjustment { Rule.Id.Length: > 0 } or ExceptionAdjustment { Exception.Id.Length: > 0 } or SeverityAdjustment => true,
        _ => false,
    };

    private static string? IdIn(DataNode node) => node.Text ?? node.Find("id")?.Text;

    // What is wrong with a reason is told at the reason, or at whoever is said to have approved it.
    private static IEnumerable<(string Id, Origin Place)> PlacesOf(DataNode? because) =>
        new[] { (Id: GivenReason.ReasonIs, Node: because?.Find("reason")), (Id: GivenReason.ApproverIs, Node: because?.Find("approvedBy")) }
            .Where(p => p.Node is not null)
            .Select(p => (p.Id, p.Node!.Place.ToOrigin()));

    private LooseningReason BecauseOf(DataNode node)
    {
        var before = errors.Count;
        errors.Try(() => node.OnlyWithAll("a reason, an object with the members reason and approvedBy", AdaptationMembers.Because, ["reason", "approvedBy"]));
        var reason = errors.Of(node, "reason", "", n => n.AsText());
        var approver = errors.Of(node, "approvedBy", Post.SomebodyElse, n => n.AsPost());
        var until = errors.Or(null, () => node.DayOf("until"));
        return errors.Count == before ? new(reason, approver) { Until = until } : NotReadable;
    }

    private static SettingValue ValueOf(DataNode node, AdaptationWords words) =>
        node.Items is not null ? SettingValue.Of(words.NameEach(node, "a list of words"))
        : node.NumberIn() is { } number ? SettingValue.Of(number)
        : node.Number is not null ? throw node.Fail("a whole number")
        : node.Text is not null ? SettingValue.Of(node.AsText())
        : throw node.Fail("a word, a whole number or a list of words");

    private sealed record Statement(DataNode Is, DataNode? Around);
}
