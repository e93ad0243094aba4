using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.LocalRules.Workflows.SchemaParts;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>The JSON Schema of files of local rules: whatever it refuses, the reader refuses; expressions it does not look into.</summary>
internal static class WorkflowSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Policy policy)
    {
        var duties = new DutyReader(policy, LocalVocabulary.Of(policy));
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Local rules",
            ["description"] = "A school's own rules, in the form of workflows of RulesEngine. They only add to the policy.",
            ["anyOf"] = new JsonArray(Ref("workflow"), List(Ref("workflow"))),
            ["$defs"] = new JsonObject
            {
                ["workflow"] = Workflow(),
                ["condition"] = NamedCondition(),
                ["rule"] = Rule(),
                ["part"] = Part(),
                ["properties"] = AnyOf([.. Choices.Effects.Select(e => Properties(e.Key, e.Value))]),
                ["duty"] = AnyOf(
                    OneOf([.. duties.Known]).Described("A duty of the policy."),
                    WordBeginningOtherwise("The id of a duty that an earlier rule of the file says.", duties.FirstWords),
                    OwnDuty()),
            },
        };
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            schema.WriteTo(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) + "\n";
    }

    private static JsonObject Workflow() => Object(
        "Rules that belong together.",
        [
            ("$schema", Text("Where this schema is, for editors.")),
            ("WorkflowName!", Text("The name, which no other workflow of the file has.", 100)),
            ("GlobalParams", OrNull(List(Ref("condition"), "Conditions with a name, which every rule can use like a fact.", mayBeEmpty: true))),
            ("Rules!", List(Ref("rule"))),
            .. Common(),
        ]);

    private static JsonObject NamedCondition() => Object(
        "A condition with a name.",
        ("Name!", Text("Lower-case letters, digits and underscores; not the name of a fact.", 60, "^[a-z][a-z0-9_]*$")),
        ("Expression!", Text("What it stands for.")));

    private static JsonObject Rule() => Object(
        "A rule: its expression says when it bites.",
        [
            ("RuleName!", Text("The name, which no other rule of the workflow has.", 100)),
            ("Properties!", Ref("properties")),
            ("Enabled", OrNull(Truth("Whether it takes part; it is checked all the same."))),
            ("LocalParams", OrNull(List(Ref("condition"), "Conditions with a name, for this rule.", mayBeEmpty: true))),
            .. Condition(),
        ]).With("anyOf", EitherCondition());

    private static JsonObject Part() => Object(
        "A part of a rule's condition.",
        [
            ("RuleName!", Text("The name, which no other rule of the workflow has.", 100)),
            ("Properties", Values("A part has none.", (JsonNode?)null)),
            ("Enabled", Values("A part is there or not.", true, null)),
            ("LocalParams", Values("Conditions are named at the whole rule, or at the workflow.", (JsonNode?)null)),
            .. Condition(),
        ]).With("anyOf", EitherCondition());

    private static (string Name, JsonObject Schema)[] Condition() =>
    [
        ("Expression", OrNull(Text("Names of facts, true, false, ==, !=, &&, ||, !, and, or, not, and brackets."))),
        ("Operator", OrNull(OneOf("And", "AndAlso", "Or", "OrElse").Described("What joins the rules inside, in place of an expression."))),
        ("Rules", OrNull(List(Ref("part")))),
        ("SuccessEvent", OrNull(Text("Means nothing here."))),
        ("ErrorMessage", OrNull(Text("Means nothing here."))),
        .. Common(),
    ];

    private static (string Name, JsonObject Schema)[] Common() =>
    [
        ("RuleExpressionType", Values("The one that there is.", "LambdaExpression", 0, null)),
        ("WorkflowsToInject", Values("A file is whole in itself.", new JsonArray(), null)),
        ("WorkflowRulesToInject", Values("A file is whole in itself.", new JsonArray(), null)),
        ("Actions", Values("A rule does nothing but hold or not.", (JsonNode?)null)),
    ];

    private static JsonArray EitherCondition() => new(
        new JsonObject { ["required"] = new JsonArray("Expression") },
        new JsonObject { ["required"] = new JsonArray("Operator", "Rules") });

    private static JsonObject Properties(string word, RuleEffect effect) => Object(
        effect switch
        {
            RuleEffect.Broken => "What a rule prohibits: it is broken when the expression holds.",
            RuleEffect.Owed => "What a rule obliges to: it is owed when the expression holds.",
            RuleEffect.Advised => "What a rule advises when the expression holds.",
            _ => "Where the school's texts are silent, and somebody has to be asked.",
        },
        [
            ("id!", Text("The school's own prefix in capitals, not KW, and a number: OAK1001.", pattern: "^(?!KW)[A-Z]{2,10}[0-9]{1,6}$")),
            ("kind!", OneOrSome(Choices.Kinds.Keys, "The kind of situation, or several.")),
            ("effect!", Values("", word)),
            ("clause!", effect == RuleEffect.Gap
                ? Values("", Clause.Gap.Coordinate)
                : Text("Where it is written: a clause of the policy, or a place in a text of the school.", 60, $"^(?!({Clause.Gap.Coordinate}|{Clause.Law.Coordinate})$).*\\S")),
            ("topic", Text("What that place is about; the title where it is left out.", 100)),
            ("force!", OneOf([.. Choices.ForcesOf(effect).Keys]).Described("How the text puts it.")),
            ("title!", Text("A few words.", 100)),
            ("says!", Text("One sentence.")),
            ("purposes!", OneOrSome(Choices.Purposes.Keys, "What it is for.")),
            ("binds", OneOf([.. Choices.Bindings.Keys]).Described("Whom it binds; staff where it is left out.")),
            .. OfEffect(effect),
        ]);

    private static (string Name, JsonObject Schema)[] OfEffect(RuleEffect effect)
    {
        (string, JsonObject)[] texts =
        [
            ("instead", Text("What to do rather than the breach.")),
            ("meanwhile", Text("What to do while it is not known, or until what is owed is done.")),
        ];
        return effect switch
        {
            RuleEffect.Broken => texts,
            RuleEffect.Owed =>
            [
                ("duty!", Ref("duty")),
                ("deadline!", OneOf([.. Choices.Deadlines.Keys]).Described("How soon it is owed.")),
                .. texts,
            ],
            RuleEffect.Advised => [("advice!", Text("The advice."))],
            _ => [("ask!", Text("Whom to ask.")), .. texts],
        };
    }

    private static JsonObject OwnDuty() => Object(
        "A duty of the school's own.",
        ("id!", Word("Its id, which no other duty has.")),
        ("says!", Text("What is owed, with {to} for who receives it.")),
        ("to", Word("The post that receives it.")),
        ("done!", Text("The fact that it was done, by the name that expressions use.")),
        ("leftUndone!", Text("The fact that it will not be done, or should have been by now.")),
        ("doneLate", Text("The fact that it was done too late.")));
}
