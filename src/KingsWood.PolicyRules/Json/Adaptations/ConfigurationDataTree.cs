using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace KingsWood.PolicyRules.Json;

/// <summary>Turns a section of configuration into the nodes that a file would give.</summary>
/// <remarks>
/// Configuration knows texts only: whoever reads says what is a number. Its names differ in more than capitals, lists are
/// members with numbers for names, and what several sources say is one section by then, so nothing is said twice in it.
/// </remarks>
internal static class ConfigurationDataTree
{
    private const int MaximumDepth = JsonSyntax.MaximumDepth;

    /// <summary>The tree of a section.</summary>
    /// <exception cref="AdaptationFormatException">It is nested too deeply.</exception>
    public static DataNode Read(IConfigurationSection section) => Read(section, section.Path, JsonPath.Root, 0);

    private static DataNode Read(IConfigurationSection section, string name, string path, int depth)
    {
        var place = new DataPlace($"configuration {name}", path, 0);
        if (depth > MaximumDepth)
        {
            throw new AdaptationFormatException(
                place, string.Create(CultureInfo.InvariantCulture, $"at most {MaximumDepth} levels"), "one more");
        }

        var children = section.GetChildren().ToList();
        if (children.Count == 0)
        {
            return new(place) { Text = section.Value, IsUntyped = true };
        }

        return children.TrueForAll(c => int.TryParse(c.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? new(place)
            {
                Items = [.. InOrder(children).Select((c, i) => Read(c, name, JsonPath.Item(path, i), depth + 1))],
                IsUntyped = true,
            }
            : new(place)
            {
                Members =
                [
                    .. children.Select(c => Read(c, name, JsonPath.Member(path, c.Key), depth + 1))
                        .Zip(children, (node, c) => new DataMember(c.Key, node.Place, node)),
                ],
                IsUntyped = true,
            };
    }

    private static IEnumerable<IConfigurationSection> InOrder(IEnumerable<IConfigurationSection> children) =>
        children.OrderBy(c => int.Parse(c.Key, CultureInfo.InvariantCulture));
}
