using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Derives the shapes from the serializer's metadata, so that what is checked is what is read and written.</summary>
internal class ShapeFactory(JsonSerializerOptions options)
{
    private const int LongestReference = SituationChecks.MaximumReferenceLength;

    /// <summary>The shape of a type of the model.</summary>
    /// <exception cref="NotSupportedException">The contract says nothing of the type.</exception>
    public virtual Shape Of(Type type)
    {
        if (type == typeof(Situation))
        {
            return new KindShape(Kinds()) { Name = "situation" };
        }

        var info = options.GetTypeInfo(type);
        return info.Converter is IShaped shaped ? shaped.ShapeFrom(this)
            : type == typeof(bool) ? new FlagShape()
            : type == typeof(string) ? Reference()
            : info.Kind == JsonTypeInfoKind.Object ? Object(info)
            : throw new NotSupportedException($"The JSON of {type.Name} is not defined.");
    }

    /// <summary>The shape of an object with the members that its contract has.</summary>
    public ObjectShape Object(JsonTypeInfo info) =>
        new([.. info.Properties.OrderBy(property => property.Order).Select(MemberOf)])
        {
            Name = NameOf(info.Type),
            Description = Descriptions.Of(NameOf(info.Type)),
        };

    /// <summary>The shapes of the ten kinds of situation, by their word.</summary>
    public IReadOnlyDictionary<string, ObjectShape> Kinds() =>
        SituationContract.Situation.PolymorphismOptions!.DerivedTypes.ToDictionary(
            derived => (string)derived.TypeDiscriminator!,
            derived => Kind((string)derived.TypeDiscriminator!, Object(options.GetTypeInfo(derived.DerivedType))));

    /// <summary>The name of a type in the schema: <c>other-person</c>.</summary>
    public static string NameOf(Type type) => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);

    private static ObjectShape Kind(string word, ObjectShape shape) => shape with
    {
        Members =
        [
            new(SituationContract.Kind, new WordsShape([word])) { Required = true, Description = "The kind of the situation." },
            .. shape.Members,
        ],
    };

    private Member MemberOf(JsonPropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isGiven = type == typeof(Given);
        var shape = type == typeof(int) ? Years(property) : Of(type);
        return new(property.Name, shape)
        {
            // An approval or a consent that is written as an object was given.
            Unwritten = isGiven,
            WhenLeftOut = isGiven ? $"\"{Words.Of(Given.Yes)}\""
                : property.IsSetNullable || (type.IsValueType && type != typeof(bool)) ? null
                : shape.Empty,
            Description = Descriptions.Of($"{NameOf(property.DeclaringType)}.{property.Name}"),
        };
    }

    // Nobody is younger than nothing.
    private static NumberShape Years(JsonPropertyInfo property) => new(property.Name == "under" ? 1 : 0, Age.Maximum);

    private static TextShape Reference() =>
        new($"text of at most {LongestReference} characters", text => text.Length <= LongestReference)
        {
            MaximumLength = LongestReference,
        };
}
