using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Register;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Register;

public sealed class PolicyReviewTests
{
    [Fact]
    public void The_page_in_the_documentation_is_what_the_register_says()
    {
        var path = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "policy-review.md");
        var page = PolicyReview.Write(SocialMediaPolicy.Register);
        if (Environment.GetEnvironmentVariable("KINGSWOOD_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.True(page == File.ReadAllText(path), "docs/policy-review.md is out of date: run the tests with KINGSWOOD_UPDATE_DOCS=1.");
    }

    [Fact]
    public void Every_question_is_on_the_page_with_its_reading()
    {
        var page = PolicyReview.Write(SocialMediaPolicy.Register);

        Assert.All(SocialMediaPolicy.Register.Entries.SelectMany(e => e.Questions), question =>
        {
            Assert.Contains($"- {question.Text}\n", page, StringComparison.Ordinal);
            Assert.Contains(question.Reading is { } reading ? $"  *Until then:* {reading.Text}" : "", page, StringComparison.Ordinal);
        });
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
