using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Where a situation or one of its parts stands, as a path that is made when it is needed.</summary>
/// <param name="List">The path of the list, or of what is no list.</param>
/// <param name="Index">Which item of it; <see langword="null"/> for what is no list.</param>
internal readonly record struct PartPath(string List, int? Index = null)
{
    /// <summary>The whole situation.</summary>
    public static PartPath Whole => new(JsonPath.Root);

    /// <summary>The other person or the child at <paramref name="index"/>.</summary>
    public static PartPath Of(Situation situation, int index) => new(situation is Publication ? "$.children" : "$.with", index);

    /// <summary>The path of one member.</summary>
    public string Member(string name) => $"{this}.{name}";

    /// <summary>The path.</summary>
    public override string ToString() => Index is { } index ? JsonPath.Item(List, index) : List;
}
