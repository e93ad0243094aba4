using System.Globalization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads nodes as what is expected there, or refuses them with their place.</summary>
internal static class DataReading
{
    /// <summary>The error of a node.</summary>
    public static AdaptationFormatException Fail(this DataNode node, string expected, string? found = null, string? hint = null) =>
        new(node.Place, expected, found ?? node.Found, hint);

    /// <summary>The nearest word as a sentence, or <see langword="null"/>.</summary>
    public static string? Meant(string found, IEnumerable<string> known) =>
        Suggestion.For(found, known) is { } word ? $"Did you mean \"{word}\"?" : null;

    /// <summary>An object with no members but these.</summary>
    public static DataNode Only(this DataNode node, string what, params IReadOnlyList<string> names) => node.OnlyWithAll(what, names, []);

    /// <summary>An object with no members but these, and with all of some of them. Everything that is wrong is told at once.</summary>
    public static DataNode OnlyWithAll(this DataNode node, string what, IReadOnlyList<string> names, IReadOnlyList<string> required)
    {
        var errors = new List<AdaptationFormatException>();
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in (node.Members ?? throw node.Fail(AnObject(what, required))).Where(m => !names.Contains(m.Name)).Take(FormErrors.Most))
        {
            errors.Add(new(
                member.Place, $"one of the members {string.Join(", ", names)}", Quotation.Of(member.Name), Meant(member.Name, names)));
            meant.Add(Suggestion.For(member.Name, names) ?? "");
        }

        // One that is there under a misspelt name is not missing besides.
        var missing = required.Where(r => node.Find(r) is null && !meant.Contains(r)).Select(r => $"\"{r}\"").ToList();
        if (missing.Count > 0)
        {
            errors.Add(node.Fail($"the {(missing.Count == 1 ? "member" : "members")} {string.Join(", ", missing)}", "none"));
        }

        return errors.Count == 0 ? node : throw new AdaptationFormatException([.. errors.SelectMany(e => e.Problems)], []);
    }

    // Whoever wrote something else there does not know yet that it is an object, and with what.
    private static string AnObject(string what, IReadOnlyList<string> required) =>
        required.Count == 0 || what.Contains("an object", StringComparison.Ordinal) ? what
        : $"{what}, an object with the {(required is [var only] ? $"member {only}" : $"members {string.Join(", ", required.SkipLast(1))} and {required[^1]}")}";

    /// <summary>A member that has to be there.</summary>
    public static DataNode Required(this DataNode node, string name) =>
        node.Find(name) ?? throw node.Fail($"the member \"{name}\"", "none");

    /// <summary>A text with something in it, on one line, that shows all that it says.</summary>
    public static string AsText(this DataNode node, string what = "a text")
    {
        var text = node.Text ?? throw node.Fail(what);
        return string.IsNullOrWhiteSpace(text) ? throw node.Fail(what, "an empty text")
            : PlainText.WhatIsHidden(text) is { } hidden ? throw node.Fail($"{what} without control characters and others that hide", hidden)
            : text;
    }

    /// <summary>The text of a member, or <see langword="null"/> where there is none.</summary>
    public static string? TextOf(this DataNode node, string name) => node.Find(name)?.AsText();

    /// <summary>Yes or no.</summary>
    public static bool AsTruth(this DataNode node) =>
        node.Truth ?? (node.IsUntyped && bool.TryParse(node.Text, out var truth) ? truth : throw node.Fail("true or false"));

    /// <summary>Whether a member says yes; no, where there is none.</summary>
    public static bool TruthOf(this DataNode node, string name) => node.Find(name)?.AsTruth() ?? false;

    /// <summary>A whole number, or <see langword="null"/> where it is something else.</summary>
    public static long? NumberIn(this DataNode node) =>
        long.TryParse(
            node.Number ?? (node.IsUntyped ? node.Text : null), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A whole number in a range.</summary>
    public static int AsNumber(this DataNode node, int least, int greatest) =>
        node.NumberIn() is { } number && number >= least && number <= greatest
            ? (int)number
            : throw node.Fail(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {greatest}"));

    /// <summary>The items of a list.</summary>
    public static IReadOnlyList<DataNode> AsList(this DataNode node, string what) =>
        node.Items ?? (node.IsNothing ? [] : throw node.Fail(what));

    /// <summary>The items of a list that is a member; none where there is no such member.</summary>
    public static IReadOnlyList<DataNode> ListOf(this DataNode node, string name, string what) => node.Find(name)?.AsList(what) ?? [];

    /// <summary>The texts of a list, each once.</summary>
    public static IReadOnlyList<string> AsTexts(this DataNode node, string what)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return node.AsList(what).Each(item =>
        {
            var text = item.AsText();
            return known.Add(text) ? text : throw item.Fail("each of them once", $"{Quotation.Of(text)} a second time");
        });
    }

    /// <summary>Each of the items, or everything that is wrong with any of them.</summary>
    public static IReadOnlyList<T> Each<T>(this IReadOnlyList<DataNode> items, Func<DataNode, T> read)
    {
        var (all, errors) = (new List<T>(), new List<AdaptationFormatProblem>());
        foreach (var item in items.TakeWhile(_ => errors.Count < FormErrors.Most))
        {
            try
            {
                all.Add(read(item));
            }
            catch (AdaptationFormatException error)
            {
                errors.AddRange(error.Problems);
            }
        }

        return errors.Count == 0 ? all : throw new AdaptationFormatException(errors, []);
    }

    /// <summary>A word of an enumeration.</summary>
    public static T AsOneOf<T>(this DataNode node)
        where T : struct, Enum
    {
        var known = Words.All<T>();
        var words = known.Select(k => k.Word).ToList();
        var expected = "one of " + string.Join(", ", words);
        var text = node.Text ?? throw node.Fail(expected);
        var at = words.IndexOf(text);
        return at >= 0 ? known[at].Value : throw node.Fail(expected, hint: Meant(text, words));
    }

    /// <summary>The id of a role, a relation, a post or a platform.</summary>
    public static string AsWord(this DataNode node, string what, IEnumerable<string>? known = null)
    {
        var text = node.AsText(what);
        return Word.IsValid(text)
            ? text
            : throw node.Fail($"{what}: lower-case letters, digits and single hyphens", hint: Meant(text, known ?? []));
    }

    /// <summary>A post, by its id.</summary>
    public static Post AsPost(this DataNode node) => new(node.AsWord("the id of a post", Post.WellKnown.Select(p => p.Id)));

    /// <summary>A day, or <see langword="null"/> where there is no such member.</summary>
    public static DateOnly? DayOf(this DataNode node, string name)
    {
        if (node.Find(name) is not { } member)
        {
            return null;
        }

        const string Day = "a day such as 2026-09-01";
        return DateOnly.TryParseExact(
            member.Text ?? throw member.Fail(Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw member.Fail(Day);
    }
}
