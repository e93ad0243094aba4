using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Tests.Documentation;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>
/// The schema's descriptions are the doc comments of the model, generated into <c>DescriptionTexts.cs</c>. After a new
/// text, build again before the schema is written: it is made of the compiled descriptions.
/// </summary>
public sealed partial class DescriptionsTests
{
    [Fact]
    public void The_descriptions_are_the_doc_comments_of_the_model() =>
        ApprovedText.File("src/KingsWood.PolicyRules/Json/Schema/DescriptionTexts.cs", Generate());

    private static string Generate()
    {
        var members = XDocument.Load(Path.ChangeExtension(typeof(SituationJson).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToList();
        var comments = members.ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!));

        // The properties of a positional record are described where its parameters are.
        foreach (var parameter in members.Where(m => m.Attribute("name")!.Value[0] == 'T').Elements("param"))
        {
            comments.TryAdd($"P:{parameter.Parent!.Attribute("name")!.Value[2..]}.{parameter.Attribute("name")!.Value}", Plain(parameter));
        }

        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in TypesOfTheContract())
        {
            Add($"T:{type.FullName}", ShapeFactory.NameOf(type));
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(property => property.SetMethod is { IsPublic: true } && !type.IsEnum))
            {
                Add(
                    $"P:{type.FullName}.{property.Name}",
                    $"{ShapeFactory.NameOf(type)}.{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}");
            }
        }

        var text = new StringBuilder("""
            using System.Collections.Frozen;

            namespace KingsWood.PolicyRules.Json;

            /// <content>Generated from the doc comments of the model by DescriptionsTests, which also says how. Edit those.</content>
            internal static partial class Descriptions
            {
                private static readonly Lazy<FrozenDictionary<string, string>> Texts = new(() => new Dictionary<string, string>
                {

            """);
        foreach (var (key, value) in lines)
        {
            var literal = value.Replace("\"", "\\\"", StringComparison.Ordinal);
            text.Append("        [\"").Append(key).Append("\"] = \"").Append(literal).Append("\",\n");
        }

        return text.Append("    }.ToFrozenDictionary(StringComparer.Ordinal));\n}\n").ToString();

        void Add(string id, string key)
        {
            if (comments.TryGetValue(id, out var summary))
            {
                lines[key] = summary;
            }
        }
    }

    // The generator makes one member of the context for each type that it found.
    private static IEnumerable<Type> TypesOfTheContract() =>
        from property in typeof(SituationJsonContext).GetProperties().Concat(typeof(DecisionJsonContext).GetProperties())
        where property.PropertyType.IsGenericType
        let type = property.PropertyType.GetGenericArguments()[0]
        where type.Namespace!.StartsWith("KingsWood", StringComparison.Ordinal) && !type.IsGenericType
        select type;

    // A reader of JSON does not meet null, but members that are left out.
    private static string Plain(XElement summary)
    {
        foreach (var see in summary.Descendants("see").ToList())
        {
            see.ReplaceWith(new XText(see.Attribute("langword") is not null
                ? "left out"
                : Words(see.Attribute("cref")!.Value.Split('.')[^1])));
        }

        return Blanks().Replace(summary.Value, " ").Trim().Replace(". left out", ". Left out", StringComparison.Ordinal);
    }

    private static string Words(string name) => name == "NotKnown" ? "not known" : JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
