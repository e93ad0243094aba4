namespace KingsWood.PolicyRules.Json;

/// <summary>What the doc comments of the model say, by type or by type and member.</summary>
internal static partial class Descriptions
{
    public static string? Of(string name) => Texts.Value.GetValueOrDefault(name);
}
