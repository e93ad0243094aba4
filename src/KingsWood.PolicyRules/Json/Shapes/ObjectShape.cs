using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>An object with these members and no others.</summary>
/// <remarks>
/// An object that was filled before is first made the same as a new one. That is done by the copy constructor, which the
/// compiler writes for every record and which copies every field: no member can be forgotten, also not one that is added
/// later, so that nothing is left of an earlier document.
/// </remarks>
internal sealed class ObjectShape<T> : Shape<T>
    where T : class
{
    private const int MostInAMessage = 12;

    private readonly int sort = ScratchObjects.NewSort();
    private readonly Func<T> create;
    private readonly Action<T, T> copy;
    private readonly T empty;
    private readonly Member<T>[] members;
    private readonly Utf8Words names;
    private readonly ulong required;

    /// <summary>A shape of these members, at most 64.</summary>
    /// <param name="create">Makes an object that says what silence stands for.</param>
    /// <param name="copy">Makes an object the same as another.</param>
    /// <param name="members">Its members, in the order in which they are written.</param>
    public ObjectShape(Func<T> create, Action<T, T> copy, params ReadOnlySpan<Member<T>> members)
    {
        this.create = create;
        this.copy = copy;
        empty = create();
        this.members = members.ToArray();
        names = new(this.members.Select(m => m.Name));
        for (var i = 0; i < members.Length; i++)
        {
            required |= members[i].Required ? Bit(i) : 0;
        }
    }

    /// <summary>Its members.</summary>
    public IReadOnlyList<Member<T>> Members => members;

    /// <summary>Whether it has exactly one of its members, rather than any of them.</summary>
    public bool ExactlyOne { get; init; }

    /// <summary>Where the schema finds what it is, where that is to be said in place.</summary>
    public string? DescribedAs { get; init; }

    public override string Expected =>
        "an object { … } with "
        + (ExactlyOne ? (members.Length == 1 ? "the member " : "exactly one of the members ") : "any of the members ")
        + string.Join(", ", Names.Take(MostInAMessage)) + (members.Length > MostInAMessage ? ", …" : "");

    private IEnumerable<string> Names => members.Select(m => m.Name);

    public override T Read(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartObject)
        {
            throw walker.Fail(Expected);
        }

        var opening = walker.Index;
        walker.Read();
        return ReadOn(ref walker, opening, seen: 0);
    }

    /// <summary>Reads on from a member, or from the end of an object that starts at <paramref name="opening"/>.</summary>
    /// <param name="walker">The walker.</param>
    /// <param name="opening">Where the object starts.</param>
    /// <param name="seen">The members that have been read already, a bit for each.</param>
    public T ReadOn(ref DocumentWalker walker, long opening, ulong seen)
    {
        var its = walker.Scratch is { } scratch ? Emptied(scratch) : create();
        for (; walker.Token == JsonTokenType.PropertyName; walker.Read())
        {
            seen |= ReadMember(ref walker, its, seen);
        }

        CheckNumber(ref walker, opening, seen);
        return its;
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var schema = new JsonObject();
        if (DescribedAs is not null && Descriptions.Of(DescribedAs) is { } ofThis)
        {
            schema["description"] = ofThis;
        }

        var properties = new JsonObject();
        foreach (var member in members)
        {
            var property = member.Shape.Schema(definitions);
            if (member.Description is { } description)
            {
                property["description"] = description;
            }

            properties[member.Name] = property;
        }

        schema["type"] = "object";
        schema["properties"] = properties;
        if (members.Any(m => m.Required))
        {
            schema["required"] = new JsonArray([.. members.Where(m => m.Required).Select(m => JsonValue.Create(m.Name))]);
        }

        schema["additionalProperties"] = false;
        if (ExactlyOne)
        {
            schema["minProperties"] = 1;
            schema["maxProperties"] = 1;
        }

        return schema;
    }

    private static ulong Bit(int index) => 1UL << index;

    private SituationFormatException Unknown(ref DocumentWalker walker) => walker.Fail(
        (members.Length == 1 ? "the member " : "one of the members ") + string.Join(", ", Names),
        Suggestion.For(walker.Text, Names) is { } near ? $"Did you mean \"{near}\"?" : null);

    // Gives the bit of the member.
    private ulong ReadMember(ref DocumentWalker walker, T its, ulong seen)
    {
        var index = names.IndexOf(walker.Utf8Text);
        if (index < 0)
        {
            throw Unknown(ref walker);
        }

        if ((seen & Bit(index)) != 0)
        {
            throw walker.Fail("each member once", found: $"\"{members[index].Name}\" a second time");
        }

        walker.Read();
        members[index].Read(ref walker, its);
        return Bit(index);
    }

    private T Emptied(ScratchObjects scratch)
    {
        var its = scratch.Take(sort, create);
        copy(its, empty);
        return its;
    }

    private void CheckNumber(ref DocumentWalker walker, long opening, ulong seen)
    {
        if ((required & ~seen) is var missing and not 0)
        {
            throw walker.FailAt(opening, $"a member \"{members[BitOperations.TrailingZeroCount(missing)].Name}\"", "none");
        }

        if (ExactlyOne && BitOperations.PopCount(seen) != 1)
        {
            throw walker.FailAt(opening, Expected, seen == 0 ? "none" : string.Join(" and ", NamesOf(seen)));
        }
    }

    private IEnumerable<string> NamesOf(ulong seen) => Names.Where((_, i) => (seen & Bit(i)) != 0);
}
