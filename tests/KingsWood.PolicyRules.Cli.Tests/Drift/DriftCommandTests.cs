using System.Text;
using static KingsWood.PolicyRules.Cli.Tests.Drift.SampleDocument;

namespace KingsWood.PolicyRules.Cli.Tests.Drift;

public sealed class DriftCommandTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    public static TheoryData<string> Kinds { get; } = ["txt", "wrapped.txt", "windows.txt", "utf16.txt", "md", "docx", "pdf"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Exit_code_0_when_every_clause_is_there(string kind)
    {
        var printed = Drift(tool.Save("policy." + kind, Bytes(kind, Original)));

        Assert.Contains("  unchanged           7\n  changed             0\n  not found           0\n  of no clause        0\n", printed.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing changed.\n", printed.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (printed.Code, printed.Error));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Exit_code_1_and_exactly_that_when_one_is_reworded_one_removed_and_one_added(string kind)
    {
        var printed = Drift(tool.Save("policy." + kind, Bytes(kind, Changed)));

        Assert.Contains("  unchanged           5\n  changed             1\n  not found           1\n  of no clause        1\n", printed.Output, StringComparison.Ordinal);
        Assert.Contains("\nchanged: 1.3, ", printed.Output, StringComparison.Ordinal);
        Assert.Contains("\nnot found: 1.5\n", printed.Output, StringComparison.Ordinal);
        Assert.Contains("Visitors leave", printed.Output, StringComparison.Ordinal);
        Assert.Contains("\nunchanged: 1.1; 1.2; 1.4; 1.6; 1.7\n", printed.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (printed.Code, printed.Error));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    public void A_page_break_within_a_clause_does_not_hide_it(int linesOnPage)
    {
        Assert.Equal(0, Drift(tool.Save("policy.pdf", Pdf(Original, linesOnPage))).Code);
    }

    [Fact]
    public void The_whole_answer_reads_like_this()
    {
        var printed = Drift(tool.Save("policy.md", Bytes("md", Changed)));

        Assert.Equal(
            """
            Clause register: a school, a policy
            Held against the register of a-policy, edition 1: 7 paragraphs and bullets.

              unchanged           5
              changed             1
              not found           1
              of no clause        1

            changed: 1.3, paragraph 3, about ANY % as it was
              now:   "Whoever comes by bicycle or scooter wears a helmet that fits. The school no longer lends any to children."
              1.3: Not said in our own words yet (19 words).
              rules to look at: none

            not found: 1.5
              1.5: Not said in our own words yet (24 words).
              rules to look at: none

            of no clause: paragraph 5, "Visitors leave their cars behind the church, never in front of the fire station."
              like no clause

            unchanged: 1.1; 1.2; 1.4; 1.6; 1.7

            Something changed: read the rules again, then take new fingerprints.

            """,
            System.Text.RegularExpressions.Regex.Replace(printed.Output, "about [0-9]+ %", "about ANY %"));
    }

    [Fact]
    public void The_register_of_the_social_media_policy_is_used_when_none_is_named()
    {
        var printed = Tool.Run("drift", tool.Save("policy.txt", string.Join('\n', Original)));

        Assert.Equal(1, printed.Code);
        Assert.Contains("kings-wood-social-media, edition 1: 47 paragraphs", printed.Output, StringComparison.Ordinal);
        Assert.Contains("KW1001", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_document_says_cannot_steer_the_terminal()
    {
        var printed = Drift(tool.Save("policy.docx", Word([.. Original, "Beware of \u0085 this \u009B31m line."])));

        Assert.DoesNotContain(printed.Output, c => char.IsControl(c) && c != '\n');
    }

    private Tool.Printed Drift(string path) => Tool.Run("drift", path, "--register", tool.Register());

    private static byte[] Bytes(string kind, IReadOnlyList<string> paragraphs) => kind switch
    {
        "txt" => Encoding.UTF8.GetBytes(string.Join("\r\n", paragraphs)),
        "wrapped.txt" => Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs.Select((p, i) => $"{i}. " + p.Replace(" the ", "\n   the ", StringComparison.Ordinal)))),
        "windows.txt" => Encoding.Latin1.GetBytes(string.Join('\n', paragraphs.Select(p => "\u0095 " + p.Replace('\'', '\u0092')))),
        "utf16.txt" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(string.Join('\n', paragraphs))],
        "md" => Encoding.UTF8.GetBytes(
            $"# {paragraphs[0]}\n<!-- a comment\n of two lines -->\n"
            + string.Concat(paragraphs.Skip(1).Select(p => $"* {p.Replace("shed", "**shed**", StringComparison.Ordinal).Replace("school", "[school](https://example.org)", StringComparison.Ordinal).Replace(" and ", "\n  and ", StringComparison.Ordinal)}\n"))),
        "docx" => Word(paragraphs),
        _ => Pdf(paragraphs),
    };
}
