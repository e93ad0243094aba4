using System.Text.RegularExpressions;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Documentation;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

/// <summary>The page on files, for somebody who has nothing else: each of its examples works.</summary>
public sealed partial class AdaptationFilesPageTests
{
    private static readonly string Page = File.ReadAllText(ApprovedText.PathOf("docs/adaptation-files.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string InOneLine => Page.Replace('\n', ' ');

    public static TheoryData<string> Examples => [.. Fenced().Matches(Page).Select(m => m.Groups[1].Value)];

    [Fact]
    public void There_are_examples() => Assert.Equal(11, Examples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_and_fits_the_policy(string example)
    {
        var adaptation = Read(example.StartsWith('{') ? example : With(example));

        Assert.NotEmpty(adaptation.Adjustments);
        Assert.NotEqual(SocialMediaPolicy.Default.Fingerprint, SocialMediaPolicy.Default.Adapt(adaptation).Fingerprint);
    }

    [Fact]
    public void Every_member_is_on_the_page() => Assert.All(
        AdaptationMembers.Document.Where(m => m is not ("$schema" or "version")),
        m => Assert.Contains($"`{m}`", Page, StringComparison.Ordinal));

    public static TheoryData<string, string[]> MembersInside => new()
    {
        { "What the members say", AdaptationMembers.Because },
        { "What the members say", AdaptationMembers.Stated },
        { "Texts and silences", [.. TextParts.Names] },
        { "Texts and silences", ["kind"] },
        { "Words of your own", ["isStaff", "teaches", "countsAs", "says"] },
        { "Facts and questions", AdaptationMembers.Fact },
        { "Facts and questions", AdaptationMembers.Question },
        { "Rules of your own", AdaptationMembers.Rule },
        { "Rules of your own", AdaptationMembers.Clause },
        { "Rules of your own", AdaptationMembers.Limb },
        { "Rules of your own", AdaptationMembers.ExceptionOfRule },
        { "Duties", AdaptationMembers.Duty },
        { "Duties", AdaptationMembers.Owes },
        { "Exceptions", AdaptationMembers.Exception },
        { "Facts and questions", [.. KingsWood.PolicyRules.Json.Words.All<SituationKind>().Select(w => w.Word)] },
        { "Facts and questions", [.. KingsWood.PolicyRules.Json.Words.All<Silence>().Select(w => w.Word)] },
        { "Rules of your own", [.. KingsWood.PolicyRules.Json.Words.All<Force>().Select(w => w.Word)] },
        { "Rules of your own", [.. KingsWood.PolicyRules.Json.Words.All<Binding>().Select(w => w.Word)] },
        { "Rules of your own", WordApplier.BuiltInPurposes },
        { "Rules of your own", [.. SocialMediaPolicy.Content.Norms.SelectMany(n => n.Exceptions).Select(e => e.Id).Distinct()] },
        { "Duties", [.. KingsWood.PolicyRules.Json.Words.All<Promptness>().Select(w => w.Word)] },
        { "Duties", [.. SocialMediaPolicy.Content.Norms.SelectMany(n => n.Exceptions.Select(e => e.Owes).Prepend(n.Owes)).OfType<Owing>().Select(o => o.Duty.Id).Distinct()] },
    };

    [Theory]
    [MemberData(nameof(MembersInside))]
    public void Every_member_and_word_is_described_where_it_belongs(string heading, string[] names)
    {
        var section = Page.Split($"\n## {heading}\n")[1].Split("\n## ")[0];

        // What every change can say stands once, with the members of the whole.
        Assert.All(
            names.Where(n => heading == "What the members say" || !AdaptationMembers.Stated.Contains(n)),
            n => Assert.Matches($"[`\" ]{Regex.Escape(n)}[`\": ]", Fenced().Replace(section, "")));
    }

    [Fact]
    public void The_whole_example_owes_a_duty_to_somebody_by_a_deadline()
    {
        var policy = SocialMediaPolicy.Default.Adapt(Read(Examples.Select(e => e.Data).Single(e => e.Contains("\"oak-tell-communications\"", StringComparison.Ordinal))));
        var post = new Publication
        {
            Actor = Actor.Teacher,
            Step = PublicationStep.Published,
            Account = Account.Personal,
            Facts = [new("oak.crest-shown", Answer.Yes)],
            On = new Moment(new DateOnly(2026, 11, 27)),
        };

        var owed = Assert.Single(policy.Decide(post).Obligations);

        Assert.Equal(("oak-tell-communications", new Post("head-of-communications")), (owed.Duty.Id, owed.To?.Post));
        Assert.Equal(new DateOnly(2026, 12, 1), owed.DueBy?.Date);
        Assert.Empty(policy.Decide(post with { Step = PublicationStep.ToPublish }).Obligations);
        Assert.Empty(policy.Decide(post with { Facts = [new("oak.crest-shown", Answer.Yes), new("oak.crest-agreed", Answer.Yes)] }).Obligations);
    }

    [Fact]
    public void Every_role_that_is_built_in_is_on_the_page() =>
        Assert.Contains($"Built in, and not to be added, are {Listed(Role.WellKnown.Select(r => r.Id))}; ", InOneLine, StringComparison.Ordinal);

    [Fact]
    public void Every_rule_that_no_school_can_loosen_is_on_the_page() => Assert.Contains(
        $"No school can loosen {Listed(SocialMediaPolicy.Content.Norms.Where(TheLaw.Asks).Select(n => n.Id))}, whatever its reason.",
        InOneLine,
        StringComparison.Ordinal);

    [Fact]
    public void Every_rule_that_the_preset_advisory_makes_advice_is_on_the_page() => Assert.Contains(
        $"neither keeps children safe nor is asked by law: {Listed(Presets.Of(Preset.Advisory, SocialMediaPolicy.Content).OfType<SeverityAdjustment>().Select(a => a.RuleId))}. ",
        InOneLine,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"is\": \"alone\", WHY }", "20", "report-within-hours")]
    [InlineData("\"alone\"", "{ \"is\": 20, WHY }", "report-hours")]
    public void Hours_that_may_reach_into_the_next_day_need_a_reason_with_each_of_the_two_settings(string alone, string hours, string without)
    {
        string Stated(string one, string other) => With($"\"settings\": {{ \"report-hours\": {one}, \"report-within-hours\": {other} }}")
            .Replace("WHY", "\"because\": { \"reason\": \"The lead works shifts\", \"approvedBy\": \"chair-of-governors\" }", StringComparison.Ordinal);

        var problem = Assert.Single(Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(Read(Stated(alone, hours)))).Problems);

        Assert.Equal((ProblemKind.LooseningWithoutReason, $"$.settings['{without}']"), (problem.Kind, problem.Place.Path));
        Assert.Single(SocialMediaPolicy.Default.Adapt(Read(Stated("{ \"is\": \"alone\", WHY }", "{ \"is\": 20, WHY }"))).Adapted!.Layers);
        Assert.Contains("stated together, each of the two settings needs the reason", InOneLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_on_the_page_is_what_a_test_runs() => Assert.Contains(
        string.Join('\n', Code().Match(Page).Groups[1].Value.TrimEnd('\n').Split('\n').Select(l => "        " + l)),
        File.ReadAllText(ApprovedText.PathOf("tests/KingsWood.PolicyRules.Tests/DependencyInjection/AdaptationReloadTests.cs"))
            .Replace("\r\n", "\n", StringComparison.Ordinal),
        StringComparison.Ordinal);

    private static string Listed(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"`{id}`"));

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
