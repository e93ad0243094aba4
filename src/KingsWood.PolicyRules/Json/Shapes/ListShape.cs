using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A list.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<Values<T>>
{
    private readonly Func<List<T>> newItems = static () => [];
    private readonly int sortOfItems = ScratchObjects.NewSort();
    private readonly int sortOfList = ScratchObjects.NewSortOfList();

    /// <summary>Whether an empty list would say nothing that makes sense.</summary>
    public bool AtLeastOne { get; init; }

    public override string Expected => AtLeastOne ? "a list [ … ] with at least one item" : "a list [ … ]";

    public override Values<T> Read(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartArray)
        {
            throw walker.Fail(Expected);
        }

        var opening = walker.Index;
        var items = walker.Scratch is { } scratch ? scratch.Take(sortOfItems, newItems) : [];
        items.Clear();
        for (walker.Read(); walker.Token != JsonTokenType.EndArray; walker.Read())
        {
            items.Add(item.Read(ref walker));
        }

        if (AtLeastOne && items.Count == 0)
        {
            throw walker.FailAt(opening, Expected, "an empty list");
        }

        return walker.Scratch is null ? [.. items] : walker.Scratch.ListOf<T>(sortOfList, CollectionsMarshal.AsSpan(items));
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (AtLeastOne)
        {
            schema["minItems"] = 1;
        }

        if (item.IsWord)
        {
            // A word that is there twice is found by SituationChecks, which serves those who do without JSON too.
            schema["uniqueItems"] = true;
        }

        return schema;
    }
}
