using System.Globalization;
using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Tests.Register;

public sealed class WordingFingerprintTests
{
    private const string Sentence = "The caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever.";

    [Theory]
    [InlineData("The caretaker's ex-colleagues\ndon't file the fluffy\r\nco-ordinator's \"first\" notice, ever.", "line breaks")]
    [InlineData("• The caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever", "a bullet")]
    [InlineData("\uF0B7\tThe caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever.", "a bullet of a symbol font")]
    [InlineData("1.10 The caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever.", "a number")]
    [InlineData("12. The caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever.", "a number with a point")]
    [InlineData("(b) The caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever.", "a letter")]
    [InlineData("iv) The caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever.", "a roman number")]
    [InlineData("o The caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever.", "the bullet that looks like an o")]
    [InlineData("The caretaker’s ex-colleagues don’t file the fluffy co-ordinator’s “first” notice, ever.", "typographic marks")]
    [InlineData("The caretaker's ex-colleagues don't file the fluffy co-ordinator's ‘first’ notice – ever", "other punctuation")]
    [InlineData("The care-\ntaker's ex-\ncolleagues don't file the fluffy co-ordina-\n  tor's \"first\" notice, ever.", "hyphens at line ends")]
    [InlineData("The caretaker's ex\u2011colleagues don't file the fluffy co\u2010ordinator's \"first\" no\u00ADtice, ever.", "kinds of hyphen")]
    [InlineData("The caretaker's ex-colleagues don't ﬁle the ﬂuﬀy co-ordinator's \"ﬁrﬆ\" notice, ever.", "ligatures")]
    [InlineData("THE CARETAKER'S EX-COLLEAGUES DON'T FILE THE FLUFFY CO-ORDINATOR'S \"FIRST\" NOTICE, EVER.", "case")]
    [InlineData("The\u00A0caretaker's ex-colleagues\u2009don't  file the\tfluffy co-ordinator's \"first\"\u200B notice, ever.", "kinds of space")]
    [InlineData("The caretaker's ex colleagues don't file the fluffy coordinator's \"first\" no tice, ever.", "spaces that a converter lost or made")]
    [InlineData("The càretaker's ex-colleagues don't file the fluffy co-o\u0308rdinator's \"first\" notice, ever.", "accents, of one piece or of two")]
    public void The_hash_survives(string copy, string what)
    {
        Assert.True(WordingFingerprint.Of(Sentence).Hash == WordingFingerprint.Of(copy).Hash, what);
    }

    [Theory]
    [InlineData("The caretaker's ex-colleagues do file the fluffy co-ordinator's \"first\" notice, ever.")]
    [InlineData("The caretaker's ex-colleagues don't file the fluffy co-ordinator's \"first\" notice, ever, or 2.")]
    [InlineData("The caretaker's ex-colleagues don't file the fluffy co-ordinator's notice \"first\", ever.")]
    public void The_hash_does_not_survive_another_word_or_order(string changed)
    {
        Assert.NotEqual(WordingFingerprint.Of(Sentence).Hash, WordingFingerprint.Of(changed).Hash);
    }

    [Fact]
    public void A_number_within_the_text_is_part_of_it()
    {
        Assert.NotEqual(WordingFingerprint.Of("Under 16. Ask first.").Hash, WordingFingerprint.Of("Under 18. Ask first.").Hash);
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("tr-TR")] // where a small I has no dot
    [InlineData("ar-SA")]
    public void It_is_the_same_on_every_machine_and_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(
                "cf8db0b01846d435 7de555b119211c79d3592d242406fa7405a1e1a17dcb6cbff1f90d50b671c2fb"
                + "7bf170dfddc31fdc1ddd6244e9354adbd180db7916245001b9cd7a4cfe452984 24",
                WordingFingerprint.Of("IN WINTER THE INK IS IN 12 TINS.").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_is_read_back_as_it_was_written()
    {
        var fingerprint = WordingFingerprint.Of(Sentence);

        Assert.Equal(fingerprint, WordingFingerprint.TryParse(fingerprint.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789abcdef")]
    [InlineData("a sketch 3")]
    public void What_is_no_fingerprint_is_not_read(string? text)
    {
        Assert.Null(WordingFingerprint.TryParse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" • – … ")]
    public void A_wording_without_a_letter_has_none(string wording)
    {
        Assert.Throws<ArgumentException>(() => WordingFingerprint.Of(wording));
    }

    [Fact]
    public void The_sketch_tells_within_a_tolerance_how_much_two_wordings_share()
    {
        string[] vocabulary = [.. "bicycle gate morning caretaker bell field lunch coat visitor ladder window garden key letter".Split(' ')];
        var errors = new List<double>();
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var words = Enumerable.Range(0, 40).Select(_ => vocabulary[random.Next(14)] + random.Next(9)).ToArray();
            var changed = words.ToArray();
            foreach (var _ in Enumerable.Range(0, seed % 20))
            {
                changed[random.Next(40)] = "other" + random.Next(99);
            }

            var (one, other) = (string.Join(' ', words), string.Join(' ', changed));
            errors.Add(WordingFingerprint.Of(one).ResemblanceTo(WordingFingerprint.Of(other)) - Share(words, changed));
        }

        // In theory about 0.045 for 128 functions and four bits.
        Assert.InRange(Math.Sqrt(errors.Average(e => e * e)), 0, 0.055);
        Assert.All(errors, e => Assert.InRange(e, -0.2, 0.2));
    }

    [Fact]
    public void The_sketch_is_right_on_average()
    {
        string[] words = [.. Enumerable.Range(0, 30).Select(i => $"word{i}")];
        var errors = new List<double>();
        for (var seed = 0; seed < 100; seed++)
        {
            string[] own = [.. words.Select(w => $"{w}x{seed}")];
            string[] changed = [.. own[..20], .. Enumerable.Range(0, 10).Select(i => $"new{i}x{seed}")];
            errors.Add(
                WordingFingerprint.Of(string.Join(' ', own)).ResemblanceTo(WordingFingerprint.Of(string.Join(' ', changed)))
                - Share(own, changed));
        }

        Assert.InRange(errors.Average(), -0.015, 0.015);
    }

    private static double Share(string[] one, string[] other)
    {
        var (left, right) = (Features(one), Features(other));
        return left.Intersect(right).Count() / (double)left.Union(right).Count();
    }

    private static HashSet<string> Features(string[] words) => [.. words, .. words.Zip(words.Skip(1), (a, b) => $"{a} {b}")];
}
