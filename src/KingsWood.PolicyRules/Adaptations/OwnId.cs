using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>The form of the ids of a school's own: they begin with its prefix, so that two schools never mean two things by one.</summary>
internal static class OwnId
{
    public const int MaximumLength = 64;

    public static bool IsPrefix(string prefix) =>
        prefix.Length is >= 2 and <= 8
        && prefix.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        && prefix[0] is >= 'A' and <= 'Z'
        && !(prefix.StartsWith("KW", StringComparison.Ordinal) && prefix.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>The words with which ids of a policy begin. A prefix that is one would make ids that look like the policy's.</summary>
    public static IEnumerable<string> WordsOf(PolicyContent content) =>
        content.Vocabulary.Facts.Select(f => f.Id)
            .Concat(content.Norms.SelectMany(n => n.Exceptions.Select(e => e.Owes).Prepend(n.Owes)).OfType<Owing>().Select(o => o.Duty.Id))
            .Concat(WordApplier.BuiltInPurposes)
            .Select(id => id.Split('.', '-')[0])
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>Whether the id is one of the layer's own: small letters joined by dots and hyphens, or capitals and digits.</summary>
    public static bool Check(LayerDraft draft, Adjustment adjustment, string id, bool small, Origin? place = null)
    {
        var prefix = PrefixOf(draft.Layer, small);
        var fits = Fits(draft.Layer, id, small);
        if (!fits)
        {
            draft.Report(
                ProblemKind.BadId,
                adjustment,
                $"The id \"{id}\" is not one of the school's own.",
                expected: small ? $"\"{prefix}.\" and small letters, digits, dots and hyphens" : $"\"{prefix}\" and digits",
                found: id,
                place: place);
        }

        return fits;
    }

    /// <summary>The same, for whoever says otherwise what is wrong.</summary>
    public static bool Fits(Adaptation layer, string id, bool small)
    {
        var prefix = PrefixOf(layer, small);
        return id.Length <= MaximumLength && id.StartsWith(prefix, StringComparison.Ordinal) && (small
            ? IsSmall(id.AsSpan(prefix.Length))
            : id.Length > prefix.Length && id.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0);
    }

    private static string PrefixOf(Adaptation layer, bool small) => small ? layer.Prefix.ToLowerInvariant() : layer.Prefix;

    private static bool IsSmall(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not ('.' or '-'))
        {
            return false;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            var joins = rest[i] is '.' or '-';
            if (joins ? i == rest.Length - 1 || rest[i + 1] is '.' or '-' : rest[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }
}
