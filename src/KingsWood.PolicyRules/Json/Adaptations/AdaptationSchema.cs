using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.Json.SchemaParts;

namespace KingsWood.PolicyRules.Json;

/// <summary>The schema of adaptations.</summary>
internal static class AdaptationSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(PolicyContent content)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "An adaptation",
        };
        var (ids, definitions) = (new SchemaIds(content), AdaptationSchemaParts.Definitions());
        ids.AddTo(definitions);
        foreach (var (name, value) in Document(ids, definitions).ToList())
        {
            schema[name] = value!.DeepClone();
        }

        schema["$defs"] = new JsonObject(definitions.OrderBy(d => d.Key, StringComparer.Ordinal).ToList().Select(d => KeyValuePair.Create(d.Key, d.Value?.DeepClone())));
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            schema.WriteTo(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) + "\n";
    }

    private static JsonObject Document(SchemaIds ids, JsonObject definitions) => Object(
        "What one school, or one trust, changes in a policy. The order in which changes are stated does not matter.",
        ("$schema", Text("Where this schema is, for editors.")),
        ("version!", new JsonObject { ["const"] = AdaptationJson.Version }),
        ("name!", Text("The name of the policy that follows.")),
        ("prefix!", new JsonObject { ["type"] = "string", ["pattern"] = "^(?!KW[0-9]*$)[A-Z][A-Z0-9]{1,7}$" }
            .Described("What the ids of the school's own begin with: capitals in the ids of rules, small letters elsewhere. Not KW, and no word with which ids of the policy begin.")),
        ("adapts", Text("The name of the adaptation, or of the policy, that this one adapts.")),
        ("edition", Text("The edition of the policy that follows.")),
        ("preset", OneOf<Preset>("What the school starts from.")),
        ("settings", ids.MapOfSettings("Readings and parameters, by their ids.", definitions)),
        ("severities", ids.MapOfRules("What becomes of a rule, by its id.", Ref("severities"))),
        ("silences", ids.MapOfFacts("What it means that nobody states a fact, by its id.", Ref("silences"))),
        ("texts", ids.MapOfRules("Texts of a rule, by its id.", Ref("texts"))),
        ("posts", List(AnyOf(Word(""), Ref("idOnly")), "Posts of the school's own, which can receive reports and approve.", mayBeEmpty: true)),
        ("roles", List(Ref("role"), "Roles of the school's own.", mayBeEmpty: true)),
        ("relations", List(Ref("relation"), "Kinds of relation of the school's own.", mayBeEmpty: true)),
        ("purposes", List(Ref("purpose"), "Purposes of the school's own.", mayBeEmpty: true)),
        ("facts", List(Ref("fact"), "Facts of the school's own.", mayBeEmpty: true)),
        ("questions", List(Ref("question"), "Questions that answer several facts of the school's own.", mayBeEmpty: true)),
        ("duties", List(Ref("duty"), "What can be owed, beside the duties of the policy.", mayBeEmpty: true)),
        ("rules", List(Ref("rule"), "Rules of the school's own.", mayBeEmpty: true)),
        ("exceptions", List(Ref("exception"), "Exceptions to rules that are there.", mayBeEmpty: true)),
        ("locks", List(AnyOf(Ref("lockId"), Ref("lock")), "The ids of rules and settings that later layers may not touch.", mayBeEmpty: true)));
}
