using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>One member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What it holds.</param>
internal sealed record Member(string Name, Shape Shape)
{
    /// <summary>Whether it cannot be left out.</summary>
    public bool Required { get; init; }

    /// <summary>What it stands for when it is left out, as JSON, where the model has to be told.</summary>
    public string? WhenLeftOut { get; init; }

    /// <summary>Whether nobody writes it: it is always <see cref="WhenLeftOut"/>.</summary>
    public bool Unwritten { get; init; }

    /// <summary>Whether it is about the document, and no part of a situation.</summary>
    public bool IsEnvelope { get; init; }

    /// <summary>What it means, for the schema.</summary>
    public string? Description { get; init; }
}

/// <summary>An object with these members and no others.</summary>
internal sealed record ObjectShape(IReadOnlyList<Member> Members) : Shape
{
    private const int MostInAMessage = 12;

    /// <summary>Whether it has exactly one of its members, rather than any of them.</summary>
    public bool ExactlyOne { get; init; }

    /// <summary>What it is, for the schema.</summary>
    public string? Description { get; init; }

    public override string Expected =>
        "an object { … } with "
        + (ExactlyOne ? (WrittenNames.Count == 1 ? "the member " : "exactly one of the members ") : "any of the members ")
        + string.Join(", ", WrittenNames.Take(MostInAMessage)) + (WrittenNames.Count > MostInAMessage ? ", …" : "");

    public override string Empty =>
        "{" + string.Join(',', Members.Where(m => m.WhenLeftOut is not null).Select(m => $"\"{m.Name}\":{m.WhenLeftOut}")) + "}";

    private IReadOnlyList<string> WrittenNames => [.. Members.Where(m => !m.Unwritten).Select(m => m.Name)];

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartObject)
        {
            throw walker.Fail(Expected);
        }

        var opening = walker;
        var seen = new bool[Members.Count];
        walker.StartObject();
        for (walker.Read(); walker.Token != JsonTokenType.EndObject; walker.Read())
        {
            CheckMember(ref walker, opening.Path, seen);
        }

        walker.Path = opening.Path;
        CheckNumber(ref opening, seen);
        for (var i = 0; i < seen.Length; i++)
        {
            if (!seen[i] && Members[i].WhenLeftOut is { } value)
            {
                walker.Add(Members[i].Name, value);
            }
        }

        walker.EndObject();
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var schema = new JsonObject();
        if (Description is not null)
        {
            schema["description"] = Description;
        }

        var properties = new JsonObject();
        foreach (var member in Members.Where(m => !m.Unwritten))
        {
            var property = member.Shape.Schema(definitions);
            if (member.Description is not null)
            {
                property["description"] = member.Description;
            }

            properties[member.Name] = property;
        }

        schema["type"] = "object";
        schema["properties"] = properties;
        if (Members.Any(m => m.Required))
        {
            schema["required"] = new JsonArray([.. Members.Where(m => m.Required).Select(m => JsonValue.Create(m.Name))]);
        }

        schema["additionalProperties"] = false;
        if (ExactlyOne)
        {
            schema["minProperties"] = 1;
            schema["maxProperties"] = 1;
        }

        return schema;
    }

    private void CheckMember(ref DocumentWalker walker, string path, bool[] seen)
    {
        var name = walker.Text;
        walker.Path = JsonPath.Member(path, name);
        var index = IndexOf(name);
        if (index < 0)
        {
            throw walker.Fail(
                (WrittenNames.Count == 1 ? "the member " : "one of the members ") + string.Join(", ", WrittenNames),
                Suggestion.For(name, WrittenNames) is { } near ? $"Did you mean \"{near}\"?" : null);
        }

        if (seen[index])
        {
            throw walker.Fail("each member once", found: $"\"{name}\" a second time");
        }

        seen[index] = true;
        var member = Members[index];
        var silent = walker.Silent;
        walker.Silent |= member.IsEnvelope;
        walker.Name(name);
        walker.Read();
        member.Shape.Check(ref walker);
        walker.Silent = silent;
    }

    private void CheckNumber(ref DocumentWalker opening, bool[] seen)
    {
        for (var i = 0; i < seen.Length; i++)
        {
            if (Members[i].Required && !seen[i])
            {
                throw opening.Fail($"a member \"{Members[i].Name}\"", found: "none");
            }
        }

        if (ExactlyOne && seen.Count(s => s) != 1)
        {
            var found = seen.Contains(true)
                ? string.Join(" and ", Members.Where((_, i) => seen[i]).Select(m => m.Name))
                : "none";
            throw opening.Fail(Expected, found: found);
        }
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (!Members[i].Unwritten && Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
