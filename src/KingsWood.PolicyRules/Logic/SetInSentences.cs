using System.Diagnostics.CodeAnalysis;

namespace KingsWood.PolicyRules.Logic;

/// <summary>Puts what a school set into a sentence, in the place of the id of the setting in braces.</summary>
internal static class SetInSentences
{
    /// <summary>
    /// The sentence: <c>a former pupil under {former-pupil-age}</c> says the age. An id with a capital gives words with a capital,
    /// and words of its own for what nobody set may stand behind it: <c>reported to {report-to|the safeguarding lead}</c>. Behind
    /// those may stand words for what is set, in the place of its own: <c>{alternate|nobody is named|somebody is}</c>.
    /// </summary>
    [return: NotNullIfNotNull(nameof(sentence))]
    public static string? Of(string? sentence, IReadOnlyList<Setting> mentioned, Settings settings)
    {
        if (sentence is null)
        {
            return null;
        }

        foreach (var setting in mentioned)
        {
            sentence = Of(sentence, setting, settings);
        }

        return sentence;
    }

    /// <summary>Whether the same sentence is the same under other settings.</summary>
    public static bool IsTheSame(IReadOnlyList<Setting> mentioned, Settings one, Settings other)
    {
        foreach (var setting in mentioned)
        {
            if (setting.InSentences(one) != setting.InSentences(other))
            {
                return false;
            }
        }

        return true;
    }

    private static string Of(string sentence, Setting setting, Settings settings)
    {
        var from = 0;
        while (Next(sentence, setting.Id, from) is var start and >= 0)
        {
            var (after, end) = (start + 1 + setting.Id.Length, sentence.IndexOf('}', start));
            var words = sentence[after] == '|' ? sentence[(after + 1)..end].Split('|', 2) : [];
            var said = words is [var ofNobody, ..] && !settings.IsChanged(setting) ? ofNobody
                : words is [_, var ofSomebody] ? ofSomebody
                : setting.InSentences(settings);
            said = char.IsUpper(sentence[start + 1]) && said.Length > 0 ? char.ToUpperInvariant(said[0]) + said[1..] : said;
            sentence = sentence[..start] + said + sentence[(end + 1)..];
            from = start + said.Length;
        }

        return sentence;
    }

    // Where the id stands next in braces, with words behind it or without.
    private static int Next(string sentence, string id, int from)
    {
        for (var start = from; (start = sentence.IndexOf("{" + id, start, StringComparison.OrdinalIgnoreCase)) >= 0; start++)
        {
            var after = start + 1 + id.Length;
            if (after < sentence.Length && sentence[after] is '}' or '|' && sentence.IndexOf('}', after) >= 0)
            {
                return start;
            }
        }

        return -1;
    }
}
