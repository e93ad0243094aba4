using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KingsWood.PolicyRules.Register.Wording;

namespace KingsWood.PolicyRules.Register;

/// <summary>What is kept of a wording instead of the wording.</summary>
/// <remarks>
/// It survives what a word processor or a converter changes (line breaks, bullets, numbering, quotation marks, hyphens,
/// ligatures, case, kinds of space), and nothing else.
/// </remarks>
/// <param name="Hash">
/// Sixteen hexadecimal digits of the SHA-256 of the normalised letters and digits, without the spaces between words:
/// converted documents lose and gain those.
/// </param>
/// <param name="Sketch">The similarity sketch, as 128 hexadecimal digits.</param>
/// <param name="Letters">How many letters and digits there are: the length of the window in which it is looked for.</param>
public sealed record WordingFingerprint(string Hash, string Sketch, int Letters)
{
    private const int HashDigits = 16;
    private const int SketchDigits = 2 * Wording.Sketch.Bytes;
    private const int MostLetters = 100_000;

    /// <summary>Takes the fingerprint of a wording: a paragraph, or a bullet.</summary>
    /// <exception cref="ArgumentException">There is no letter and no digit in it.</exception>
    public static WordingFingerprint Of(string wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        var words = WordSplitter.SplitWording(wording);
        if (words.Count == 0)
        {
            throw new ArgumentException("A wording has at least one letter or digit.", nameof(wording));
        }

        var sketch = new Sketch();
        foreach (var word in words)
        {
            sketch.Add(Wording.Sketch.HashOf(word.Text));
        }

        var letters = string.Concat(words.Select(w => w.Text));
        return new(HashOf(Encoding.UTF8.GetBytes(letters)), Convert.ToHexStringLower(sketch.ToBytes()), letters.Length);
    }

    /// <summary>Reads a fingerprint as <see cref="ToString"/> writes it.</summary>
    /// <returns>The fingerprint, or <see langword="null"/> when the text is none.</returns>
    public static WordingFingerprint? TryParse(string? text)
    {
        var parts = text?.Split(' ') ?? [];
        return parts.Length == 3 && IsHex(parts[0], HashDigits) && IsHex(parts[1], SketchDigits)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var letters)
            && letters is > 0 and <= MostLetters
                ? new(parts[0], parts[1], letters)
                : null;
    }

    /// <summary>
    /// An estimate, from 0 to 1, of how much two wordings have in common: the words and pairs of neighbouring words in
    /// both, divided by those in either.
    /// </summary>
    public double ResemblanceTo(WordingFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Hash == other.Hash ? 1 : Wording.Sketch.Resemblance(SketchBytes(), other.SketchBytes());
    }

    /// <summary>Hash, sketch and length, with a space between them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash} {Sketch} {Letters}");

    internal static string HashOf(ReadOnlySpan<byte> letters)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(letters, hash);
        return Convert.ToHexStringLower(hash[..(HashDigits / 2)]);
    }

    internal byte[] SketchBytes() => Convert.FromHexString(Sketch);

    private static bool IsHex(string text, int digits) =>
        text.Length == digits && text.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');
}
