using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>How the model looks in JSON: the generated metadata with our names, words and omissions.</summary>
internal static class SituationContract
{
    public const string Kind = "kind";

    public static ReadOnlySpan<byte> KindInUtf8 => "kind"u8;

    private static readonly JsonConverter[] Leaves =
    [
        new AnswerConverter(), new FactsConverter(), new DayConverter(), new MomentConverter(),
        new WordConverter<Role>(), new WordConverter<Post>(),
        new WordConverter<Relation>(),
        new WordConverter<Platform>(),
        new ValuesConverter<Role>(), new ValuesConverter<Post>(), new ValuesConverter<Relation>(),
        new ValuesConverter<OtherPerson>(), new ValuesConverter<ChildShown>(),
        new ValuesConverter<Content>(), new ValuesConverter<Situation>(),
        new EnumConverter<AccountUse>(), new EnumConverter<Audience>(), new EnumConverter<Channel>(),
        new EnumConverter<ConnectionStep>(), new EnumConverter<Content>(), new EnumConverter<Device>(),
        new EnumConverter<Family>(), new EnumConverter<Form>(), new EnumConverter<Given>(), new EnumConverter<GroupStep>(),
        new EnumConverter<Identification>(), new EnumConverter<MessageStep>(), new EnumConverter<MutilationSign>(),
        new EnumConverter<Network>(), new EnumConverter<PlatformCategory>(), new EnumConverter<PlayStep>(),
        new EnumConverter<PrivacySettings>(), new EnumConverter<PublicationStep>(), new EnumConverter<SchoolAccountStep>(),
    ];

    // What an approval and the like are as objects, before a word such as "none" may stand for them.
    private static readonly JsonSerializerOptions Parts = Build([]);

    /// <summary>The options under which a whole document is written.</summary>
    public static JsonSerializerOptions Options { get; } = Build(
    [
        new ShorthandConverter<Approval, Approval>(Parts, Shorthands.Approval, approval => approval),
        new ShorthandConverter<Consent, Consent>(Parts, Shorthands.Consent, consent => consent),
        new ShorthandConverter<Age, AgeInJson>(Parts, Shorthands.Age, AgeInJson.From),
        new ShorthandConverter<ActionTaken, ActionInJson>(Parts, Shorthands.ActionTaken, ActionInJson.From),
    ]);

    /// <summary>A document that holds a case.</summary>
    public static JsonTypeInfo<SituationDocument> Document => Of<SituationDocument>();

    /// <summary>One situation, of any kind.</summary>
    public static JsonTypeInfo<Situation> Situation => Of<Situation>();

    private static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Build(JsonConverter[] shorthands)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            WriteIndented = true,
            NewLine = "\n",
            TypeInfoResolver = SituationJsonContext.Default.WithAddedModifier(Adjust),
        };
        foreach (var converter in Leaves.Concat(shorthands))
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    private static void Adjust(JsonTypeInfo type)
    {
        if (type.Type == typeof(Situation))
        {
            type.PolymorphismOptions = Kinds();
        }

        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (property.Set is null)
            {
                // What is computed is no part of a document.
                type.Properties.RemoveAt(i);
            }
            else
            {
                property.Order = OrderOf(property);
                property.ShouldSerialize = WhenToWrite(property);
            }
        }
    }

    // When and who come first, then what the kind adds, then what every situation has.
    private static int OrderOf(JsonPropertyInfo property) =>
        property.DeclaringType != typeof(Situation) ? 0
        : property.Name is "on" or "actor" ? -1
        : 1;

    // An object form of an approval or a consent says that it was given. A flag is true, a list or a part empty unless
    // stated; an optional list that is stated to be empty has something to say.
    private static Func<object, object?, bool>? WhenToWrite(JsonPropertyInfo property) =>
        property.PropertyType == typeof(Given) ? (_, _) => false
        : property.PropertyType == typeof(bool) ? (_, value) => value is false
        : property.PropertyType.IsValueType || property.IsSetNullable ? property.ShouldSerialize
        : (_, value) => !IsEmpty(value);

    private static bool IsEmpty(object? value) => value switch
    {
        null => true,
        Account account => account == Account.NotStated,
        Actor actor => actor == Actor.NotStated,
        IEnumerable items => !items.GetEnumerator().MoveNext(),
        _ => false,
    };

    private static JsonPolymorphismOptions Kinds() => new()
    {
        TypeDiscriminatorPropertyName = Kind,
        DerivedTypes =
        {
            new(typeof(Connection), Words.Of(SituationKind.Connection)),
            new(typeof(Message), Words.Of(SituationKind.Message)),
            new(typeof(Publication), Words.Of(SituationKind.Publication)),
            new(typeof(GroupMembership), Words.Of(SituationKind.Group)),
            new(typeof(OnlinePlay), Words.Of(SituationKind.OnlinePlay)),
            new(typeof(Access), Words.Of(SituationKind.Access)),
            new(typeof(SchoolAccount), Words.Of(SituationKind.SchoolAccount)),
            new(typeof(OwnAccount), Words.Of(SituationKind.OwnAccount)),
            new(typeof(CommentReceived), Words.Of(SituationKind.CommentReceived)),
            new(typeof(Concern), Words.Of(SituationKind.Concern)),
        },
    };
}
