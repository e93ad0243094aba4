using System.Globalization;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A value of a setting as data: a word, a number or a list of words.</summary>
public sealed record SettingValue
{
    private SettingValue(string? word, long? number, Values<string>? words) => (Word, Number, Words) = (word, number, words);

    /// <summary>The word: the id of an option, of a post, of a calendar.</summary>
    public string? Word { get; }

    /// <summary>The number.</summary>
    public long? Number { get; }

    /// <summary>The words of a list.</summary>
    public Values<string>? Words { get; }

    /// <summary>A value that cannot be said as data, such as a calendar of the host's own.</summary>
    internal object? Itself { get; private init; }

    /// <summary>A word.</summary>
    public static SettingValue Of(string word) => new(word, null, null);

    /// <summary>A number.</summary>
    public static SettingValue Of(long number) => new(null, number, null);

    /// <summary>A list of words. Their order does not matter.</summary>
    public static SettingValue Of(IEnumerable<string> words) =>
        new(null, null, Values.Create<string>([.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));

    /// <summary>The value as it is written.</summary>
    public override string ToString() =>
        Word ?? Number?.ToString(CultureInfo.InvariantCulture) ?? (Words is { } words ? string.Join(", ", words) : "");

    /// <summary>The value as a message says it: a word in quotation marks, a number without, a list of words in brackets.</summary>
    internal string Shown => Itself is not null ? ToString()
        : Word is { } word ? Quoted.Of(word)
        : Words is { } words ? (words.Count == 0 ? "an empty list" : $"[ {Quoted.Of(words)} ]")
        : ToString();

    internal static SettingValue OfValue<T>(T value) => value switch
    {
        int number => Of(number),
        ReadingOption option => Of(option.Id),
        Word word => Of(word.Id),
        IEnumerable<Word> words => Of(words.Select(w => w.Id)),
        WorkingDays days => Of(days.ClosedAsWritten),
        _ => new(value?.ToString() ?? "", null, null) { Itself = value },
    };
}
