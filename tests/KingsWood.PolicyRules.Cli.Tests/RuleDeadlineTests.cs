namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>A rule is printed with the time for its report that the school set, and with the settings that set it.</summary>
public sealed class RuleDeadlineTests
{
    [Theory]
    [InlineData("KW1101")]
    [InlineData("KW1103")]
    public void Hours_that_a_school_set_stand_with_the_duty(string rule)
    {
        var output = Rule(rule, "\"report-within-hours\": 4");

        Assert.Contains("(within 4 hours, and not later than the end of the same day)", output, StringComparison.Ordinal);
        Assert.Contains("- report-within-hours: ", output, StringComparison.Ordinal);
        Assert.Contains("or the hours above) (0)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_that_count_alone_are_told_without_the_day() =>
        Assert.Contains(
            "(within 4 hours)",
            Rule("KW1103", $"\"report-within-hours\": {Because("4")}, \"report-hours\": {Because("\"alone\"")}"), StringComparison.Ordinal);

    [Fact]
    public void Working_days_that_a_school_set_stand_with_the_duty()
    {
        var output = Rule("KW1103", $"\"report-within-working-days\": {Because("2")}");

        Assert.Contains("(within 2 working days)", output, StringComparison.Ordinal);
        Assert.Contains("- report-within-working-days: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_set_is_the_same_day_and_the_settings_are_named_all_the_same()
    {
        var output = Words(ToolRun.Of("rule", "KW1103").Output);

        Assert.Contains("(the same day)", output, StringComparison.Ordinal);
        Assert.Contains("- report-within-hours: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_owed_at_once_hangs_on_no_hours() =>
        Assert.DoesNotContain("report-within-hours", Rule("KW2201", "\"report-within-hours\": 4"), StringComparison.Ordinal);

    private static string Rule(string rule, string settings)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("oak.adaptation.json", $$"""
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { {{settings}} } }
            """);
        return Words(ToolRun.Of("rule", rule, "--adaptation", file).Output);
    }

    // What may loosen takes a reason.
    private static string Because(string value) =>
        $$"""{ "is": {{value}}, "because": { "reason": "Reports are read in the office only", "approvedBy": "chair-of-governors" } }""";

    // As one line, however wide the page is.
    private static string Words(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
