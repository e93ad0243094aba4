using System.Text;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Good documents of every kind, to be changed at random or read one after the other.</summary>
internal static class ManyDocuments
{
    public static List<byte[]> All { get; } =
    [
        .. Situations.Any.Select(SituationJson.Write).Sample(200)
            .Concat(Situations.Cases.Select(SituationJson.Write).Sample(50))
            .Append(Documents.Connection).Append(Documents.Case)
            .Select(Encoding.UTF8.GetBytes),
    ];
}
