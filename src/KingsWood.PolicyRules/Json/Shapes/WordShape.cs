using System.Diagnostics.CodeAnalysis;
using System.Text;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A word of an open list, by its id. A word that is well known is always the same object.</summary>
internal sealed class WordShape<T> : TextShape<T>
    where T : Word
{
    private const int MostOwnWords = 32;

    private readonly int sort = ScratchObjects.NewSort();
    private readonly Func<List<T>> newList = static () => [];
    private readonly Func<string, T> create;
    private readonly IReadOnlyList<T> wellKnown;
    private readonly Utf8Words wellKnownInUtf8;

    public WordShape(Func<string, T> create, IReadOnlyList<T> wellKnown)
        : base($"a word of lower-case letters, digits and single hyphens, at most {Word.MaximumLength} characters, "
            + $"such as {wellKnown[0].Id}")
    {
        this.create = create;
        this.wellKnown = wellKnown;
        wellKnownInUtf8 = new(wellKnown.Select(word => word.Id));
        Name = ShapeFactory.NameOf(typeof(T));
        Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
        MaximumLength = Word.MaximumLength;
        Examples = [.. wellKnown.Select(word => word.Id)];
    }

    protected override bool TryRead(ReadOnlySpan<byte> text, ScratchObjects? scratch, [MaybeNullWhen(false)] out T value)
    {
        var known = wellKnownInUtf8.IndexOf(text);
        value = known >= 0 ? wellKnown[known] : scratch is null ? OwnWord(text) : OwnWord(text, scratch);
        return value is not null;
    }

    private T? OwnWord(ReadOnlySpan<byte> text) =>
        text.Length <= Word.MaximumLength && Encoding.UTF8.GetString(text) is var id && Word.IsValid(id) ? create(id) : null;

    // A school's own words come again and again.
    private T? OwnWord(ReadOnlySpan<byte> text, ScratchObjects scratch)
    {
        var seen = scratch.Keep(sort, newList);
        foreach (var word in seen)
        {
            if (Ascii.Equals(text, word.Id))
            {
                return word;
            }
        }

        var own = OwnWord(text);
        if (own is not null && seen.Count < MostOwnWords)
        {
            seen.Add(own);
        }

        return own;
    }
}

/// <summary>The open lists.</summary>
internal static class WordShapes
{
    public static WordShape<Role> Role { get; } = new(id => new(id), Model.Role.WellKnown);

    public static WordShape<Post> Post { get; } = new(id => new(id), Model.Post.WellKnown);

    public static WordShape<Relation> Relation { get; } = new(id => new(id), Model.Relation.WellKnown);

    public static WordShape<Platform> Platform { get; } =
        new(id => new(id), [.. PlatformCatalogue.Ids.Select(id => new Platform(id))]);
}
