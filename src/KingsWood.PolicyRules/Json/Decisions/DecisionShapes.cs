using System.Text.Json.Serialization.Metadata;

namespace KingsWood.PolicyRules.Json;

/// <summary>Derives the shapes of decisions from the serializer's metadata, so that what is checked is what is written.</summary>
internal sealed class DecisionShapes : ShapeFactory
{
    /// <summary>The shape of the document of one decision.</summary>
    public static Shape Decision { get; } = new DecisionShapes().Of(typeof(DecisionDocument));

    /// <summary>The shape of the document of the decision on a case.</summary>
    public static Shape Case { get; } = new DecisionShapes().Of(typeof(CaseDecisionDocument));

    public override Shape Of(Type type)
    {
        var info = DecisionContract.Options.GetTypeInfo(type);
        return info.Converter is IShaped shaped ? shaped.ShapeFrom(this)
            : type == typeof(bool) ? new FlagShape()
            : type == typeof(string) ? new FreeTextShape("text")
            : type == typeof(int) ? new NumberShape(DecisionJson.Version, DecisionJson.Version)
            : new ObjectShape<Nothing>(static () => Nothing.Instance, static (_, _) => { }, [.. info.Properties.Select(MemberOf)])
            {
                Name = NameOf(type).Replace("-document", "", StringComparison.Ordinal),
                DescribedAs = NameOf(type),
            };
    }

    // Whatever can be missing is left out, and whatever cannot is always there, an empty list too.
    private Member<Nothing> MemberOf(JsonPropertyInfo property) => Member<Nothing>.Checked(
        property.Name,
        Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType),
        Descriptions.Of($"{NameOf(property.DeclaringType)}.{property.Name}"),
        required: !property.IsGetNullable);
}
