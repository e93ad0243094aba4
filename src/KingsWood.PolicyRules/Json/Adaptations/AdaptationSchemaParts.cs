using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.Json.SchemaParts;

namespace KingsWood.PolicyRules.Json;

/// <summary>The definitions in the schema of adaptations.</summary>
internal static class AdaptationSchemaParts
{
    private const int Most = 1000;

    public static JsonObject Definitions() => new()
    {
        ["because"] = Because(),
        ["clause"] = Clause(),
        ["condition"] = Condition(),
        ["duty"] = Duty(),
        ["exception"] = Object("An exception to rules that are there.", [.. ExceptionMembers("lifts!"), .. Stated()]),
        ["exceptionOfRule"] = Object("An exception to this rule.", ExceptionMembers(null)),
        ["fact"] = Fact(),
        ["factOfDuty"] = Object("A fact in place of the usual one.", [("id", Ref("ownId")), .. Sentences()]),
        ["idOnly"] = Object("A post, and what else there is to say of it.", [("id!", Word("")), .. Stated()]),
        ["limb"] = Limb(),
        ["lock"] = Object("A lock, and what else there is to say of it.", [("id!", Ref("lockId")), .. Stated()]),
        ["owes"] = Owes(),
        ["purpose"] = Object("A purpose.", [("id!", Ref("ownId")), ("says!", Text("What it is, in a sentence.")), .. Stated()]),
        ["question"] = Question(),
        ["relation"] = Object(
            "A kind of relation.",
            [("id!", Word("Its id.")), ("countsAs", Ref("relationId", "The relation that it counts as; it stands alone without it.")), .. Stated()]),
        ["role"] = Object(
            "A role.",
            [
                ("id!", Word("Its id.")), ("isStaff!", Truth("Whether it is staff.")),
                ("teaches", Truth("Whether it is a teacher's, so that the duty which the law gives to teachers is owed.")), .. Stated(),
            ]),
        ["rule"] = Rule(),
        ["severities"] = OneOrMore("severity", OneOf<Severity>()),
        ["severity"] = Object(
            "A severity, and what else there is to say of it.",
            [("is!", OneOf<Severity>()), ("owes", Ref("owes")), .. Stated()]),
        ["silences"] = OneOrMore("silence", OneOf<Silence>()),
        ["silence"] = Object(
            "What silence means, and what else there is to say of it.",
            [("is!", OneOf<Silence>()), ("kind", OneOf<SituationKind>("In which kind of situation; in all, without it.")), .. Stated()]),
        ["text"] = Object(
            "A text that replaces (is) or extends (also) what is there.",
            [("is", Text("In the place of what is there.")), ("also", Text("After what is there.")), .. Stated()]),
        ["texts"] = Object("The texts that are replaced or extended.", [.. TextParts.Names.Select(n => (n, OneOrMore("text", Text())))]),
    };

    // The plain value; an object that says more about it; or a list of such objects, for different days.
    private static JsonObject OneOrMore(string definition, JsonObject plain) => AnyOf(plain, Ref(definition), List(Ref(definition)));

    internal static (string Name, JsonObject Schema)[] Stated() =>
    [
        ("because", Ref("because")),
        ("from", Day("The first day on which it holds, by the day of the situation.")),
        ("until", Day("The last day on which it holds.")),
    ];

    private static JsonObject Because() => Object(
        "Why a safeguarding rule is loosened.",
        ("reason!", Text("The reason, which every decision that it touches shows.")),
        ("approvedBy!", Ref("post", "The post of whoever approved it; never a name.")),
        ("until", Day("The last day on which it holds.")));

    private static JsonObject Clause() => AnyOf(
        new JsonObject { ["enum"] = new JsonArray("gap", "law") },
        Object("A place in the school's own text.", ("place!", Text("Such as Oakfield 3.1.")), ("about!", Text("What it is about."))));

    private static JsonObject Condition() => AnyOf(
        Ref("conditionFact", "The id of a fact, \"always\" or \"never\"."),
        Object("Holds when all of them hold.", ("all!", List(Ref("condition")))),
        Object("Holds when at least one of them holds.", ("any!", List(Ref("condition")))),
        Object("Holds when it does not.", ("not!", Ref("condition"))),
        Object("Holds when the school reads it so.", ("reading!", Ref("readingOption", "A reading and its option: approval-form=written-only."))),
        Object(
            "A fact that differs in a number, for the number that the school sets.",
            ("fact!", Ref("family", "The id without its number.")), ("setting!", Ref("numberSetting", "The id of the setting."))))
        .Described("When something holds.");

    private static JsonObject Duty() => Object(
        "Something that can be owed.",
        ("id!", Ref("ownId", "Its id, with the prefix.")),
        ("says!", Text("What is to be done, with {to} for the recipient.")),
        ("to", AnyOf(Ref("post"), Object("The setting that names the post.", ("setting!", Ref("postSetting"))))),
        ("order", Number("Where it comes among the duties: the lower, the earlier.", 0, Most)),
        ("isOwedToThePublic", Truth("Whether its recipient is outside the school.")),
        ("isLaw", Truth("Whether it is one of the law, which no school can loosen.")),
        ("done", Ref("factOfDuty")),
        ("leftUndone", Ref("factOfDuty")),
        ("doneLate", AnyOf(new JsonObject { ["type"] = "boolean" }, Ref("factOfDuty"))));

    private static (string Name, JsonObject Schema)[] ExceptionMembers(string? lifts) =>
    [
        ("id!", Ref("ownId", "Its id, with the prefix.")),
        .. lifts is null ? [] : new[] { (lifts, List(Ref("ruleId"), "The ids of the rules that it lifts.", mayBeEmpty: true)) },
        ("when!", Ref("condition")),
        ("source!", Text("Where it comes from.")),
        ("advice", Text("What whoever uses it is advised to do.")),
        ("owes", Ref("owes")),
        .. lifts is null ? [("goesBeyondTheText", Truth("Whether the text itself has no such exception, which every decision that uses it says."))] : Array.Empty<(string, JsonObject)>(),
    ];

    private static JsonObject Fact() => Object(
        "A fact of the school's own.",
        [
            ("id!", Ref("ownId", "Its id, with the prefix.")),
            ("kinds!", Kinds()),
            ("ofEachPart", Truth("Whether it is about each other person or each child.")),
            .. Sentences(),
            ("readFrom", Object(
                "Where it is read, beside being stated by its id: one of these.",
                ("platform", List(Word(""))), ("role", List(Ref("roleId"))), ("post", List(Ref("post"))), ("relation", List(Ref("relationId"))))),
            .. Stated(),
        ]);

    private static (string Name, JsonObject Schema)[] Sentences() =>
    [
        ("question!", Text("The question that asks for it, answered by yes or no.")),
        ("yes!", Text("The sentence for yes.")),
        ("no!", Text("The sentence for no.")),
        ("unknown!", Text("The sentence for not known.")),
        ("silence", OneOf<Silence>("What it means that nobody states it: open (not known) unless presumed (absent).")),
        ("ifOnly", Text("The other half of \"it would be permitted if\", for what somebody can still bring about.")),
        ("isMendedByNo", Truth("Whether ifOnly is about the fact being absent.")),
        ("isApproval", Truth("Whether yes is a permission that somebody gives.")),
    ];

    private static JsonObject Kinds() => List(OneOf<SituationKind>(), "The kinds of situation.");

    private static JsonObject Limb() => Object(
        "What a rule says of some kinds of situation.",
        ("kinds!", Kinds()),
        ("brokenWhen", Ref("condition")),
        ("owedWhen", Ref("condition")),
        ("gapWhen", Ref("condition")),
        ("advisedWhen", Ref("condition")),
        ("groundedWhen", Ref("condition")),
        ("notedWhen", Ref("condition")));

    private static JsonObject Owes() => Object(
        "What is owed, and how soon.",
        ("duty!", Ref("dutyId", "The id of a duty, of the policy or of \"duties\".")),
        ("how!", OneOf<Promptness>("How soon.")),
        ("withinHours", Number("Within how many hours.", 1, Deadline.Most)),
        ("withinWorkingDays", Number("Within how many working days.", 1, Deadline.Most)));

    private static JsonObject Question() => Object(
        "A question that answers several facts.",
        [
            ("id!", Ref("ownId", "Its id, with the prefix.")),
            ("asks!", Text("The question.")),
            ("facts", List(Ref("ownId"), "The facts that it answers.", mayBeEmpty: true)),
            ("atMostOne", List(Ref("ownId"), "At most one of these holds.", mayBeEmpty: true)),
            ("atLeastOne", List(Ref("ownId"), "At least one of these holds.", mayBeEmpty: true)),
            ("ascending", List(Ref("ownId"), "Each of these implies the next.", mayBeEmpty: true)),
            ("order", Number("Where it comes among the questions: the lower, the earlier.", 0, Most)),
            .. Stated(),
        ]);

    private static JsonObject Rule() => Object(
        "A rule of the school's own.",
        [
            ("id!", Ref("ownRuleId", "The prefix and digits.")),
            ("clause!", Ref("clause")),
            ("force!", OneOf<Force>("How strongly the text says it.")),
            ("title!", Text("A few words.")),
            ("says!", Text("What it says.")),
            ("serves!", List(Ref("purposeId"), "What it is for.", mayBeEmpty: true)),
            ("related", List(Ref("ruleId"), "The ids of rules that one reads together with it.", mayBeEmpty: true)),
            ("binds", OneOf<Binding>("Whom it binds; staff without it.")),
            ("limbs!", List(Ref("limb"), "What it says of each kind of situation.", mayBeEmpty: true)),
            ("exceptions", List(AnyOf(Ref("exceptionOfPolicy", "The id of an exception of the policy."), Ref("exceptionOfRule")), mayBeEmpty: true)),
            ("owes", Ref("owes")),
            ("advice", Text("The advice, where a limb says when.")),
            ("instead", Text("What to do rather than the breach.")),
            ("meanwhile", Text("What to do while it is not known whether it is broken, or until what it owes is done.")),
            ("ask", Text("Whom to ask, where the policy is silent.")),
            ("leadsTo", Text("What a breach leads to, certainly.")),
            ("isAskedByLaw", Truth("Whether the law asks for it, so that it cannot be abolished.")),
            .. Stated(),
        ]);
}
