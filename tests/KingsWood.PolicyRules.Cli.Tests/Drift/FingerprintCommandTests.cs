using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Tests.Drift;

public sealed class FingerprintCommandTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void It_prints_a_register_that_is_read_without_a_problem()
    {
        var printed = Tool.Run("fingerprint", tool.Save("policy.txt", string.Join('\n', SampleDocument.Original)));

        var register = ClauseRegister.Parse(printed.Output, "frame.md");
        Assert.Empty(register.Problems);
        Assert.Equal(SampleDocument.Original.Select(p => WordingFingerprint.Of(p)), register.Entries.Select(e => e.Wording));
        Assert.Equal((0, ""), (printed.Code, printed.Error));
    }

    [Fact]
    public void An_entry_has_a_place_for_everything_that_a_person_has_to_say()
    {
        var printed = Tool.Run("fingerprint", tool.Save("policy.txt", "1. Bicycles are left at the gate."));

        Assert.Equal(
            $"""
            # Clause register: a school, a policy

            - policy: a-policy
            - edition: 1
            - in force: from the start

            <!-- Give each entry its coordinate, name, kind, what it says in your own words, and its rules or why it has none. -->

            ## 1.1
            - name: Policy.Paragraph1
            - kind: statement
            - says: Not said in our own words yet (6 words).
            - no rule: Not read yet.
            - checked: 2026-11-23
            - wording: {WordingFingerprint.Of("Bicycles are left at the gate.")}

            """,
            printed.Output);
    }

    [Fact]
    public void The_wording_itself_is_not_printed()
    {
        var printed = Tool.Run("fingerprint", tool.Save("policy.docx", SampleDocument.Word(SampleDocument.Original)));

        Assert.DoesNotContain("bicycle", printed.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_pdf_is_cut_where_it_looks_like_paragraphs_and_says_so()
    {
        var printed = Tool.Run("fingerprint", tool.Save("policy.pdf", SampleDocument.Pdf(SampleDocument.Original.Select((p, i) => $"{i + 1}. {p}").ToList())));

        Assert.Contains("Taken from a PDF", printed.Output, StringComparison.Ordinal);
        Assert.Equal(
            SampleDocument.Original.Select(p => WordingFingerprint.Of(p).Hash),
            ClauseRegister.Parse(printed.Output, "frame.md").Entries.Select(e => e.Wording.Hash));
    }
}
