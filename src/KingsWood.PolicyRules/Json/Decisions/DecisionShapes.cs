using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace KingsWood.PolicyRules.Json;

/// <summary>Derives the shapes of decisions from the serializer's metadata, so that what is checked is what is written.</summary>
internal sealed class DecisionShapes() : ShapeFactory(DecisionContract.Options)
{
    /// <summary>The shape of the document of one decision.</summary>
    public static Shape Decision { get; } = new DecisionShapes().Of(typeof(DecisionDocument));

    /// <summary>The shape of the document of the decision on a case.</summary>
    public static Shape Case { get; } = new DecisionShapes().Of(typeof(CaseDecisionDocument));

    public override Shape Of(Type type)
    {
        var info = DecisionContract.Options.GetTypeInfo(type);
        return info.Converter is IShaped shaped ? shaped.ShapeFrom(this)
            : type == typeof(bool) ? new YesOrNoShape()
            : type == typeof(string) ? new TextShape("text", _ => true)
            : type == typeof(int) ? new NumberShape(DecisionJson.Version, DecisionJson.Version)
            : new ObjectShape([.. info.Properties.Select(MemberOf)])
            {
                Name = NameOf(type).Replace("-document", "", StringComparison.Ordinal),
                Description = Descriptions.Of(NameOf(type)),
            };
    }

    // Whatever can be missing is left out, and whatever cannot is always there, an empty list too.
    private Member MemberOf(JsonPropertyInfo property) =>
        new(property.Name, Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
        {
            Required = !property.IsGetNullable,
            Description = Descriptions.Of($"{NameOf(property.DeclaringType)}.{property.Name}"),
        };

    /// <summary>True or false, neither of which goes without saying.</summary>
    private sealed record YesOrNoShape : Shape
    {
        public override string Expected => "true or false";

        public override void Check(ref DocumentWalker walker)
        {
            if (walker.Token is not (JsonTokenType.True or JsonTokenType.False))
            {
                throw walker.Fail(Expected);
            }

            walker.Copy();
        }

        public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
    }
}
