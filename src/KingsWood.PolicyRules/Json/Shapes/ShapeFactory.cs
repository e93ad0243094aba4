using System.Text.Json;

namespace KingsWood.PolicyRules.Json;

/// <summary>Derives shapes from the serializer's metadata, so that what is checked is what is written.</summary>
internal abstract class ShapeFactory
{
    /// <summary>The shape of a type.</summary>
    /// <exception cref="NotSupportedException">The contract says nothing of the type.</exception>
    public abstract Shape Of(Type type);

    /// <summary>The name of a type in the schema: <c>other-person</c>.</summary>
    public static string NameOf(Type type) => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
}
