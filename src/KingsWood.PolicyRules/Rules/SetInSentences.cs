using System.Diagnostics.CodeAnalysis;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Rules;

/// <summary>Puts what a school set into a sentence, in the place of the id of the setting in braces.</summary>
internal static class SetInSentences
{
    /// <summary>The sentence: <c>a former pupil under {former-pupil-age}</c> says the age.</summary>
    [return: NotNullIfNotNull(nameof(sentence))]
    public static string? Of(string? sentence, IReadOnlyList<Setting> mentioned, Settings settings)
    {
        foreach (var setting in mentioned)
        {
            sentence = sentence?.Replace($"{{{setting.Id}}}", setting.InSentences(settings), StringComparison.Ordinal);
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
}
