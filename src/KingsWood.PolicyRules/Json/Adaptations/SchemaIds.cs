using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.Json.SchemaParts;

namespace KingsWood.PolicyRules.Json;

/// <summary>
/// The ids in the schema of adaptations: those of the policy one by one, so that an editor completes them and marks a slip, and
/// those of a school's own by their form. They are what the reader itself looks ids up in.
/// </summary>
internal sealed class SchemaIds(PolicyContent content)
{
    private readonly AdaptationWords words = new(content, new FormErrors());

    private string SmallOwn => $"(?!(?:{string.Join('|', OwnId.WordsOf(content))})[.-])[a-z][a-z0-9]{{1,7}}(?:[.-][a-z0-9]+)+";

    /// <summary>The form of the ids of a school's own rules.</summary>
    private const string OwnRule = "(?!KW[0-9]+$)[A-Z][A-Z0-9]{1,7}[0-9]+";

    public void AddTo(JsonObject definitions)
    {
        definitions["conditionFact"] = AnyOf(
            OneOf([ConditionReading.Always, ConditionReading.Never, .. Facts]), Pattern(Families + "|" + SmallOwn));
        definitions["dutyId"] = AnyOf(OneOf(words.PolicyDuties.Select(d => d.Id)), Pattern(SmallOwn));
        definitions["exceptionOfPolicy"] = OneOf(words.PolicyExceptions.Select(e => e.Id));
        definitions["family"] = OneOf(words.Families.Select(f => f.Id));
        definitions["lockId"] = AnyOf(OneOf([.. Rules, .. words.Settings.Select(s => s.Id)]), Pattern(OwnRule));
        definitions["numberSetting"] = OneOf(words.Settings.OfType<Parameter<int>>().Select(s => s.Id));
        definitions["ownId"] = Pattern(SmallOwn).With("maxLength", OwnId.MaximumLength);
        definitions["ownRuleId"] = Pattern(OwnRule).With("maxLength", OwnId.MaximumLength);
        definitions["postSetting"] = OneOf(words.Settings.OfType<Parameter<Post>>().Select(s => s.Id));
        definitions["post"] = OrOwnWord(Post.WellKnown);
        definitions["purposeId"] = AnyOf(OneOf(Enum.GetValues<Purposes>().Where(p => p != Purposes.None).Select(Words.Of)), Pattern(SmallOwn));
        definitions["readingOption"] = OneOf(
            words.Settings.OfType<Reading>().SelectMany(r => r.Options.Select(o => $"{r.Id}={o.Id}")));
        definitions["relationId"] = OrOwnWord(Relation.WellKnown);
        definitions["roleId"] = OrOwnWord(Role.WellKnown);
        definitions["ruleId"] = AnyOf(OneOf(Rules), Pattern(OwnRule));
    }

    /// <summary>An object whose members are ids of rules.</summary>
    public JsonObject MapOfRules(string description, JsonObject value) =>
        Map(description, content.Rules.Select(r => (r.Id, value.DeepClone().AsObject().Described(r.Title))), $"^{OwnRule}$", value);

    /// <summary>An object whose members are ids of facts.</summary>
    public JsonObject MapOfFacts(string description, JsonObject value) => Map(
        description,
        content.Vocabulary.Facts.Where(f => f.Family is null).Select(f => (f.Id, value.DeepClone().AsObject().Described(f.Question))),
        $"^(?:{Families}|{SmallOwn})$",
        value);

    /// <summary>An object whose members are the settings, each with what can be set.</summary>
    public JsonObject MapOfSettings(string description, JsonObject definitions)
    {
        var settings = words.Settings.Where(s => SettingSchema.Of(s) is not null).ToList();
        foreach (var setting in settings)
        {
            definitions[NameOf(setting)] = SettingSchema.Of(setting);
            definitions[StatementOf(setting)] = Object("The value, and what else there is to say of it.",
                [("is!", Ref(NameOf(setting))), .. AdaptationSchemaParts.Stated()]);
        }

        return Object(
            description,
            [
                .. settings.Select(s => (
                    s.Id,
                    AnyOf(Ref(NameOf(s)), Ref(StatementOf(s)), List(Ref(StatementOf(s)))).Described($"{s.Question} ({s.Where})"))),
            ]);
    }

    private IEnumerable<string> Rules => content.Rules.Select(r => r.Id);

    private IEnumerable<string> Facts => content.Vocabulary.Facts.Where(f => f.Family is null).Select(f => f.Id);

    // Of a family any number can be meant; how great it can be, the reader says.
    private string Families =>
        "(?:" + string.Join('|', words.Families.Select(f => f.Id.Replace(".", "\\.", StringComparison.Ordinal))) + "):[1-9][0-9]{0,2}";

    public static string StatementOf(Setting setting) => NameOf(setting) + ".stated";

    private static string NameOf(Setting setting) => "setting." + setting.Id;

    // Words of a school's own have no prefix: whether one of them was declared, only reading the file can say.
    internal static JsonObject OrOwnWord(IEnumerable<Word> known) => AnyOf(OneOf(known.Select(w => w.Id)), Word(""));

    private static JsonObject Pattern(string form) => new() { ["type"] = "string", ["pattern"] = $"^(?:{form})$" };
}
