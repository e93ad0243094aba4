using System.Text;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Documentation.Pages;

namespace KingsWood.PolicyRules.Tests.Documentation;

[Collection(AllPages.Tests)]
public class ReadmeTests
{
    [Fact]
    public void The_output_in_the_readme_is_what_the_command_prints()
    {
        var json = File.ReadAllText(ApprovedText.PathOf("samples/situations/pupil-accepted-on-instagram.json"));
        var decision = SocialMediaPolicy.Default.Decide(SituationJson.Read(Encoding.UTF8.GetBytes(json)), new DateOnly(2026, 11, 20));

        ApprovedText.Block("README.md", "<!-- output: pupil-accepted-on-instagram -->", DecisionText.Write(decision, Reader.Staff));
    }

    [Fact]
    public void The_code_in_the_readme_is_the_quickstart()
    {
        var code = File.ReadAllText(ApprovedText.PathOf("samples/Quickstart/Program.cs"));

        ApprovedText.Block("README.md", "<!-- code: samples/Quickstart/Program.cs -->", code);
        ApprovedText.Block("nuget/README.md", "<!-- code: samples/Quickstart/Program.cs -->", code);
    }

    [Fact]
    public void The_quickstart_comes_out_as_the_readme_says()
    {
        var decision = SocialMediaPolicy.Default.Decide(new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Requested,
            With = [OtherPerson.Who(Relation.FormerPupil)],
            Account = Account.Personal,
        });

        Assert.Contains(
            $"It prints `{decision.Verdict}` and `{decision.MissingFacts[0].Question.Text}`",
            File.ReadAllText(ApprovedText.PathOf("README.md")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_relative_link_in_the_documentation_leads_somewhere()
    {
        Assert.Empty(AllPages.Problems);
        var pages = Directory.GetFiles(ApprovedText.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(ApprovedText.PathOf("README.md"))
            .Append(ApprovedText.PathOf("CONTRIBUTING.md"))
            .Append(ApprovedText.PathOf("samples/README.md"))
            .ToList();

        var dead =
            from page in pages
            from link in System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(page), @"\]\(([^)#:]+)(#[^)]*)?\)")
            let target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{Path.GetRelativePath(ApprovedText.Root, page)}: {link.Groups[1].Value}";

        Assert.True(pages.Count > 200);
        Assert.Empty(dead);
    }
}
