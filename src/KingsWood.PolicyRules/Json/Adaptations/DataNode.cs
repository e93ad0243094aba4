using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Json;

/// <summary>Where something stands in a document or in configuration.</summary>
internal record DataPlace(string File, string Path, int Line)
{
    /// <summary>The column, from 1; 0 where there are no lines. Only worked out for an error.</summary>
    public virtual int Column => 0;

    /// <summary>The place as an adaptation keeps it.</summary>
    public virtual Origin ToOrigin() => new(File, Path, Line);
}

/// <summary>A place in a text.</summary>
internal sealed record TextPlace(string File, string Path, int Line, byte[] Text, long Index) : DataPlace(File, Path, Line)
{
    public override int Column => DocumentPlace.At(Text, Index, Path).Column;

    public override Origin ToOrigin() => base.ToOrigin() with { At = Index, FindColumn = () => Column };
}

/// <summary>A place in a text whose column is known already.</summary>
internal sealed record FixedPlace(string File, string Path, int Line, int At) : DataPlace(File, Path, Line)
{
    public override int Column => At;
}

/// <summary>One member of an object.</summary>
internal sealed record DataMember(string Name, DataPlace Place, DataNode Value);

/// <summary>
/// A piece of a document that knows its place: what a file in JSON and a section of configuration have in common, so that
/// one reader reads both with the same strictness.
/// </summary>
internal sealed class DataNode(DataPlace place)
{
    public DataPlace Place => place;

    /// <summary>The text, where it is one.</summary>
    public string? Text { get; init; }

    /// <summary>The number as it is written, where it is one.</summary>
    public string? Number { get; init; }

    /// <summary>Yes or no, where it is one of them.</summary>
    public bool? Truth { get; init; }

    /// <summary>The items, where it is a list.</summary>
    public IReadOnlyList<DataNode>? Items { get; init; }

    /// <summary>The members, where it is an object.</summary>
    public IReadOnlyList<DataMember>? Members { get; init; }

    /// <summary>Whether it comes from where everything is text, so that "19" can be a number and "true" a truth.</summary>
    public bool IsUntyped { get; init; }

    /// <summary>Whether it comes from where an empty list or object is an empty text.</summary>
    public bool IsNothing => IsUntyped && string.IsNullOrEmpty(Text) && Items is null && Members is null;

    /// <summary>What it is, as a message says it.</summary>
    public string Found => Text is { } text ? Quotation.Of(text)
        : Number is { } number ? Quotation.Shorten(number)
        : Truth is { } truth ? (truth ? "true" : "false")
        : Items is { } items ? (items.Count == 0 ? "an empty list" : "a list")
        : Members is not null ? "an object"
        : "null";

    /// <summary>The member of this name, or <see langword="null"/>.</summary>
    public DataNode? Find(string name) => Members?.FirstOrDefault(m => m.Name == name)?.Value;
}
