using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>The rules and their examples as cases of a theory, each by the words that a failing test should show.</summary>
public static class ExampleCases
{
    public static TheoryData<string> Rules => [.. SocialMediaPolicy.Content.Rules.Select(r => r.Id)];

    public static TheoryData<string, string> All
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var rule in SocialMediaPolicy.Content.Rules)
            {
                foreach (var example in SocialMediaPolicy.ExamplesOf(rule.Id))
                {
                    cases.Add(rule.Id, example.Title);
                }
            }

            return cases;
        }
    }

    internal static RuleExample Find(string ruleId, string title) =>
        SocialMediaPolicy.ExamplesOf(ruleId).Single(e => e.Title == title);
}
