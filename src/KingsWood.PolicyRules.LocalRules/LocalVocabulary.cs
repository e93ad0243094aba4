using System.Globalization;
using System.Text;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules;

/// <summary>The facts of a policy under the names that expressions use.</summary>
/// <remarks>
/// A name is the fact's id with an underscore for every dot, hyphen and colon: <c>other.current-pupil</c> is
/// <c>other_current_pupil</c>, <c>other.under:18</c> is <c>other_under_18</c>. No two facts of a policy share a name, so that
/// the way back is as sure as the way there.
/// </remarks>
public sealed class LocalVocabulary
{
    private static readonly SituationKind[] AllKinds = Enum.GetValues<SituationKind>();

    private readonly Vocabulary vocabulary;
    private readonly SortedDictionary<string, LocalWord> words = new(StringComparer.Ordinal);

    private LocalVocabulary(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        foreach (var fact in vocabulary.Facts)
        {
            var word = new LocalWord(NameOf(fact), fact, KindsOf(fact));
            if (!words.TryAdd(word.Name, word))
            {
                throw new PolicyBuildException(
                    $"The facts \"{words[word.Name].Fact.Id}\" and \"{fact.Id}\" would both be called {word.Name} in local rules.");
            }
        }

        if (words.Values.FirstOrDefault(w => !w.TakesANumber && OfFamily(w.Name) is not null) is { } taken)
        {
            throw new PolicyBuildException($"The name {taken.Name} of the fact \"{taken.Fact.Id}\" could be that of another with a number.");
        }
    }

    /// <summary>Every word, in alphabetical order of names.</summary>
    public IReadOnlyCollection<LocalWord> Words => words.Values;

    /// <summary>The words of a policy, an adaptation's own included.</summary>
    /// <exception cref="PolicyBuildException">Two facts would have the same name.</exception>
    public static LocalVocabulary Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(policy.Vocabulary);
    }

    /// <summary>The name of a fact in expressions.</summary>
    public static string NameOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Id.Replace('.', '_').Replace('-', '_').Replace(':', '_');
    }

    /// <summary>The word of a kind of situation in <c>kind</c>: <c>school-account</c>.</summary>
    public static string WordOf(SituationKind kind)
    {
        var word = new StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    /// <summary>The word with this name, or <see langword="null"/>.</summary>
    public LocalWord? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return words.GetValueOrDefault(name) ?? OfFamily(name);
    }

    /// <summary>The words that a kind of situation knows, in alphabetical order of names.</summary>
    public IReadOnlyList<LocalWord> WordsOf(SituationKind kind) => [.. words.Values.Where(w => w.Kinds.Contains(kind))];

    private LocalWord? OfFamily(string name)
    {
        var cut = name.LastIndexOf('_');
        if (cut < 0
            || !int.TryParse(name.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || name[cut + 1] == '0')
        {
            return null;
        }

        foreach (var word in words.Values.Where(w => w.TakesANumber))
        {
            var member = $"{word.Fact.Family!.Id}:{value.ToString(CultureInfo.InvariantCulture)}";
            foreach (var kind in word.Kinds)
            {
                if (vocabulary.Find(kind, member) is { Fact: var fact } && NameOf(fact) == name)
                {
                    return new(name, fact, word.Kinds);
                }
            }
        }

        return null;
    }

    private IReadOnlyList<SituationKind> KindsOf(Fact fact) => [.. AllKinds.Where(k => vocabulary[k].Find(fact) is not null)];
}
