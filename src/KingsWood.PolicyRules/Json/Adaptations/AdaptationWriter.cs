using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>Writes adaptations as <see cref="AdaptationReader"/> reads them.</summary>
internal static class AdaptationWriter
{
    // For a file, never for a web page: an apostrophe stays an apostrophe.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Adaptation adaptation, PolicyContent content)
    {
        var objects = new ObjectWriting(content);
        var all = adaptation.Adjustments;
        var document = new JsonObject
        {
            ["version"] = AdaptationJson.Version,
            ["name"] = adaptation.Name,
            ["prefix"] = adaptation.Prefix,
        }
            .With("adapts", adaptation.Adapts)
            .With("edition", adaptation.Edition)
            .With("preset", adaptation.Preset == Preset.Default ? null : Words.Of(adaptation.Preset));
        Map<SettingAdjustment>("settings", a => a.SettingId, a => (ValueOf(a), new()));
        Map<SeverityAdjustment>("severities", a => a.RuleId, a => (Words.Of(a.Severity), Member("owes", objects.Owes(a.Owes))));
        Map<SilenceAdjustment>(
            "silences", a => a.FactId, a => (Words.Of(a.Silence), Member("kind", a.Kind is { } kind ? Words.Of(kind) : null)));
        AddTexts(document, all);
        List<PostAdjustment>("posts", a => Short(a, a.Post.Id));
        List<RoleAdjustment>("roles", a => Stated(a, ObjectWriting.Role(a.Role)));
        List<RelationAdjustment>("relations", a => Stated(a, ObjectWriting.Relation(a.Relation)));
        List<PurposeAdjustment>("purposes", a => Stated(a, new() { ["id"] = a.Purpose.Id, ["says"] = a.Purpose.Says }));
        List<FactAdjustment>("facts", a => Stated(a, ObjectWriting.Fact(a)));
        List<QuestionAdjustment>("questions", a => Stated(a, ObjectWriting.Question(a.Question)));
        var rules = ListOf<RuleAdjustment>(a => Stated(a, objects.Rule(a.Rule)));
        var exceptions = ListOf<ExceptionAdjustment>(a => Stated(a, objects.Exception(a)));
        Put("duties", objects.Duties());
        Put("rules", rules);
        Put("exceptions", exceptions);
        List<LockAdjustment>("locks", a => Short(a, a.Id));
        return TextOf(document);

        JsonArray ListOf<T>(Func<T, JsonNode> write)
            where T : Adjustment => new([.. all.OfType<T>().Select(write)]);

        void List<T>(string section, Func<T, JsonNode> write)
            where T : Adjustment => Put(section, ListOf(write));

        void Put(string section, JsonArray items)
        {
            if (items.Count > 0)
            {
                document[section] = items;
            }
        }

        void Map<T>(string section, Func<T, string> id, Func<T, (JsonNode Is, JsonObject More)> write)
            where T : Adjustment
        {
            var members = new JsonObject();
            foreach (var group in all.OfType<T>().GroupBy(id))
            {
                members[group.Key] = Several([.. group.Select(a => Statement(a, "is", write(a)))]);
            }

            if (members.Count > 0)
            {
                document[section] = members;
            }
        }
    }

    /// <summary>The same object with a member, where there is something to say.</summary>
    internal static JsonObject With(this JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }

        return node;
    }

    /// <summary>A day as it is written.</summary>
    internal static JsonNode? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Member(string name, JsonNode? value) => new JsonObject().With(name, value);

    private static void AddTexts(JsonObject document, IReadOnlyList<Adjustment> all)
    {
        var texts = new JsonObject();
        foreach (var rule in all.OfType<TextAdjustment>().GroupBy(t => t.RuleId))
        {
            var parts = new JsonObject();
            foreach (var part in rule.GroupBy(t => t.Part))
            {
                parts[TextParts.NameOf(part.Key)] =
                    Several([.. part.Select(t => Statement(t, t.Extends ? "also" : "is", (t.Text, new())))]);
            }

            texts[rule.Key] = parts;
        }

        if (texts.Count > 0)
        {
            document["texts"] = texts;
        }
    }

    // A plain value says it alone, where there is no more to say. Several are objects, told apart from a list of words.
    private static JsonNode Several(JsonNode[] statements) =>
        statements is [var one] ? one
        : new JsonArray([.. statements.Select(s => s is JsonObject ? s : new JsonObject { ["is"] = s })]);

    private static JsonNode Statement(Adjustment adjustment, string name, (JsonNode Is, JsonObject More) said)
    {
        var statement = new JsonObject { [name] = said.Is };
        foreach (var (key, value) in said.More.ToList())
        {
            said.More.Remove(key);
            statement[key] = value;
        }

        Stated(adjustment, statement);
        if (statement.Count > 1 || name != "is")
        {
            return statement;
        }

        statement.Remove(name);
        return said.Is;
    }

    private static JsonNode Short(Adjustment adjustment, string id)
    {
        var stated = Stated(adjustment, new() { ["id"] = id });
        return stated.Count == 1 ? id : stated;
    }

    private static JsonObject Stated(Adjustment adjustment, JsonObject node) => node
        .With("because", adjustment.Because is { } because
            ? new JsonObject { ["reason"] = because.Says, ["approvedBy"] = because.ApprovedBy.Id }.With("until", Day(because.Until))
            : null)
        .With("from", Day(adjustment.From))
        .With("until", Day(adjustment.Until));

    private static JsonNode ValueOf(SettingAdjustment adjustment) => adjustment.Value switch
    {
        { Itself: WorkingDays days } => new JsonArray([.. days.Closed.Select(d => Day(d))]),
        { Itself: not null } => throw new ArgumentException(
            $"A file cannot say the value of the setting \"{adjustment.SettingId}\": it is the host's own."),
        { Number: { } number } => number,
        { Words: { } words } => new JsonArray([.. words.Select(w => (JsonNode?)w)]),
        var value => value.Word ?? "",
    };

    private static string TextOf(JsonObject document)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            document.WriteTo(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) + "\n";
    }
}
