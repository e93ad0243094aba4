namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>What the tool tells of lists that are replaced, and of names that an adaptation would know.</summary>
public sealed class MessagesTests : IDisposable
{
    private const string Because = "\"because\": { \"reason\": \"They sign an agreement\", \"approvedBy\": \"chair-of-governors\" }";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_and_show_say_what_falls_out_of_a_list_that_is_replaced()
    {
        var file = Adaptation("oak", "Oakfield", "OAK", "\"settings\": { \"staff-roles\": { \"is\": [ \"teacher\", \"teaching-assistant\", \"support-staff\", \"supply-staff\", \"trainee\", \"peripatetic-teacher\" ], " + Because + " } }");

        Assert.Contains(
            "What falls out of lists, for a list that is set takes the place of the whole:\n  - staff-roles: contractor, coach, staff-governor.\n",
            ToolRun.Of("adaptation", "check", "--details", file).Output, StringComparison.Ordinal);
        Assert.Contains(
            "It takes the place of the whole list, and what falls out of it is: contractor, coach, staff-governor.",
            ToolRun.Of("adaptation", "show", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_falls_out_is_held_against_the_layer_below_and_told_with_its_days()
    {
        var trust = Adaptation("trust", "Northern Trust", "NT", "\"settings\": { \"working-days\": [ \"2026-12-24\", \"2026-12-25\" ] }");
        var school = Adaptation("oak", "Oakfield", "OAK", "\"settings\": { \"working-days\": { \"is\": [ \"2026-12-25\" ], \"from\": \"2027-01-01\" } }");

        Assert.Contains("  - working-days, from 1 January 2027 on: 2026-12-24.\n", ToolRun.Of("adaptation", "check", "--details", trust, school).Output, StringComparison.Ordinal);
        var shown = ToolRun.Of("adaptation", "show", trust, school).Output;
        Assert.Contains("takes the place of the whole list, and what falls out of it is: 2026-12-24. From 1 January 2027 on.", shown, StringComparison.Ordinal);
        Assert.Contains("takes the place of the whole list, and nothing falls out of it.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_an_adaptation_may_know_is_told_with_how_to_give_it()
    {
        Assert.Contains("known with --adaptation FILE", ToolRun.Of("local-rules", "check", Rules("oak_logo", "\"tell-the-lead\"")).Output, StringComparison.Ordinal);
        Assert.Contains(
            "A duty of a school's own adaptation is known with --adaptation FILE.",
            ToolRun.Of("local-rules", "check", Rules("account_personal", "\"oak-tell-the-tutor\"")).Output, StringComparison.Ordinal);
        Assert.Contains("--adaptation FILE", ToolRun.Of("decide", "--local-rules", Rules("oak_logo", "\"tell-the-lead\"")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_an_adaptation_nothing_is_said_of_giving_one()
    {
        var file = Adaptation("oak", "Oakfield", "OAK", "\"settings\": { \"former-pupil-age\": 19 }");

        Assert.DoesNotContain(
            "--adaptation", ToolRun.Of("local-rules", "check", Rules("oak_logo", "\"tell-the-lead\""), "--adaptation", file).Output, StringComparison.Ordinal);
    }

    private string Adaptation(string file, string name, string prefix, string members) => folder.Write(
        file + ".adaptation.json", $"{{ \"version\": 1, \"name\": \"{name}\", \"prefix\": \"{prefix}\", {members} }}");

    private string Rules(string expression, string duty) => folder.Write("oak.rules.json", $$"""
        { "WorkflowName": "Oakfield", "Rules": [ { "RuleName": "Logo", "Expression": "{{expression}}", "Properties": {
          "id": "OAK1001", "kind": "publication", "effect": "oblige", "clause": "Handbook 1", "force": "must", "title": "Logo",
          "says": "The logo is told.", "purposes": ["protect-reputation"], "duty": {{duty}}, "deadline": "soon" } } ] }
        """);
}
