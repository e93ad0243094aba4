namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

[Collection(AllPages.Tests)]
public class PagesTests
{
    [Fact]
    public void Every_generated_page_is_what_the_code_says()
    {
        Assert.True(
            AllPages.Problems.Count == 0,
            "What stands between the markers is generated: write your own words outside them, and run the tests with "
            + $"KINGSWOOD_UPDATE_DOCS=1.\n{string.Join('\n', AllPages.Problems)}");
    }

    [Fact]
    public void A_page_is_found_out_when_it_was_edited_between_its_markers()
    {
        Assert.Empty(AllPages.Problems);
        var part = AllPages.Write().First(p => p.Path == "docs/rules/KW1002.md");
        var edited = part with { Text = part.Text.Replace("any age", "some age", StringComparison.Ordinal) };

        Assert.NotEqual(part.Text, edited.Text);
        Assert.StartsWith("docs/rules/KW1002.md is not what the code says, from line ", edited.Difference(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_outside_the_markers_is_kept()
    {
        var part = new GeneratedPart("page.md", "new\n");

        Assert.Equal(
            "By hand.\n<!-- generated: begin -->\nnew\n<!-- generated: end -->\nBy hand too.\n",
            part.With("By hand.\n<!-- generated: begin -->\nold\n<!-- generated: end -->\nBy hand too.\n"));
    }

    [Fact]
    public void No_page_doubles_a_full_stop_or_leaves_a_section_empty()
    {
        var bad =
            from page in AllPages.Write()
            let lines = page.Text.Split('\n')
            from line in Enumerable.Range(0, lines.Length)
            where lines[line].Contains("..", StringComparison.Ordinal)
                && !lines[line].Contains("](..", StringComparison.Ordinal)
                || lines[line].Contains("?.", StringComparison.Ordinal)
                || IsEmptySection(lines, line)
            select $"{page.Path}: {lines[line]}";

        Assert.Empty(bad);
    }

    // A heading whose next words are another heading of its own level or above, or the end.
    private static bool IsEmptySection(string[] lines, int line)
    {
        if (!lines[line].StartsWith('#'))
        {
            return false;
        }

        var next = lines.Skip(line + 1).FirstOrDefault(l => l.Length > 0);
        return next is null || (next.StartsWith('#') && next.IndexOf(' ', StringComparison.Ordinal) <= lines[line].IndexOf(' ', StringComparison.Ordinal));
    }
}
