using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Documentation;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>The examples of docs/adaptation.md, run; a test holds the page to them word for word.</summary>
public sealed class AdaptationPageExamples
{
    [Fact]
    public void Settings_severities_and_texts()
    {
        var college = new Adaptation("Oakfield College: social media", "OAK")
            .Set(Parameters.FormerPupilAge, 19)
            .Read(PublicEnough.EveryoneOnly)
            .Make("KW1301", Severity.Prohibit)
            .Say("KW2005", TextPart.Instead, "Record the administrator with the college office.");

        Policy policy = SocialMediaPolicy.Default.Adapt(college);

        Assert.Equal(19, policy.Settings.Get(Parameters.FormerPupilAge));
    }

    [Fact]
    public void Facts_and_rules_of_ones_own()
    {
        var logo = new Fact("oak.logo-used")
        {
            Question = "Does it show the college's logo?",
            Yes = "It shows the college's logo.",
            No = "It does not show the college's logo.",
            Unknown = "It is not known whether it shows the college's logo.",
            Silence = Silence.Open,
        };

        var college = new Adaptation("Oakfield College: social media", "OAK")
            .AddFact(logo, [SituationKind.Publication])
            .AddRule(new Norm
            {
                Id = "OAK0001",
                Clause = new Clause("handbook 3.1", "the logo"),
                Force = Force.MustNot,
                Title = "No logo on one's own account",
                Says = "The college's logo is not used on a personal account.",
                Serves = Purposes.ShowWhatIsOfficial,
                Limbs = [new(SituationKind.Publication) { BrokenWhen = AllOf(TheAccount.IsPersonal, logo) }],
                Instead = "Leave the logo out.",
            });

        var post = new Publication { Actor = Actor.Teacher, Account = Account.Personal, Facts = [new("oak.logo-used", Answer.Yes)] };
        Verdict verdict = SocialMediaPolicy.Default.Adapt(college).Decide(post).Verdict;

        Assert.Equal(Verdict.NotPermitted, verdict);
    }

    [Fact]
    public void Loosening_with_a_reason()
    {
        var why = new LooseningReason("Sixth formers who left in July are 18 and volunteer with us", Post.ChairOfGovernors)
        {
            Until = new DateOnly(2027, 8, 31),
        };

        var college = new Adaptation("Oakfield College: social media", "OAK")
            .Set(Parameters.FormerPupilAge, 17, why);

        Policy policy = SocialMediaPolicy.Default.Adapt(college);
        Loosening loosening = policy.Adapted!.Loosenings[0];

        Assert.Equal(["KW1003"], loosening.Rules);
    }

    [Fact]
    public void An_exception()
    {
        var declared = new Fact("oak.declared-friendship")
        {
            Question = "Is it a friendship older than the job, and declared to the Headteacher?",
            Yes = "It is a declared friendship.",
            No = "It is no declared friendship.",
            Unknown = "It is not known whether the friendship was declared.",
            Silence = Silence.Presumed,
        };

        var college = new Adaptation("Oakfield College: social media", "OAK")
            .AddFact(declared, [SituationKind.Connection])
            .AddException(
                new Exemption("oak.friendship")
                {
                    When = AllOf(declared, Not(TheOtherPerson.IsACurrentPupil)),
                    Source = "handbook 2.4",
                    Advice = "Tell the Headteacher if it changes.",
                },
                lifts: ["KW1001", "KW1003"],
                because: new("Colleagues moved here with their friends", Post.Headteacher));

        Policy policy = SocialMediaPolicy.Default.Adapt(college);

        Assert.Single(policy.Adapted!.Loosenings);
    }

    [Fact]
    public void Layers()
    {
        var trust = new Adaptation("Northern Trust: social media", "NT")
            .Set(Parameters.FormerPupilAge, 21)
            .Lock(["KW1001", "former-pupil-age"]);

        var school = new Adaptation("Hillside Primary: social media", "HILL")
            .Read(ReportedCommunication.AnyChild);

        Policy policy = SocialMediaPolicy.Default.Adapt(trust, school);
        PolicyComparison differs = SocialMediaPolicy.Default.Compare(policy);

        Assert.Contains(differs.Rules, r => r is { RuleId: "KW1003", Direction: Direction.Tighter });
    }

    [Fact]
    public void Dates()
    {
        var college = new Adaptation("Oakfield College: social media", "OAK")
            .From(new DateOnly(2027, 9, 1), from => from.Set(Parameters.FormerPupilAge, 21));

        Policy policy = SocialMediaPolicy.Default.Adapt(college);
        int today = policy.InForceOn(new DateOnly(2026, 11, 23)).Settings.Get(Parameters.FormerPupilAge);
        int later = policy.InForceOn(new DateOnly(2027, 9, 1)).Settings.Get(Parameters.FormerPupilAge);

        Assert.Equal((18, 21), (today, later));
    }

    [Fact]
    public void The_page_shows_what_is_run_here()
    {
        var here = string.Concat(Run.Select(f => Lines(File.ReadAllText(ApprovedText.PathOf("tests/" + f)))));
        var page = Lines(File.ReadAllText(ApprovedText.PathOf("docs/adaptation.md")));
        var examples = page.Split("```csharp\n").Skip(1).Select(e => e[..e.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.Equal(19, examples.Count);
        Assert.All(examples, e => Assert.Contains(Indented(e), here, StringComparison.Ordinal));
    }

    private static readonly string[] Run =
    [
        "KingsWood.PolicyRules.Tests/Adaptations/AdaptationPageExamples.cs",
        "KingsWood.PolicyRules.Tests/Adaptations/AdaptationPageFurtherExamples.cs",
        "KingsWood.PolicyRules.Tests/DependencyInjection/AdaptationPageServicesExample.cs",
        "KingsWood.PolicyRules.LocalRules.Tests/AdaptationPageExample.cs",
    ];

    private static string Indented(string example) =>
        string.Concat(example.TrimEnd('\n').Split('\n').Select(l => (l.Length == 0 ? "" : "        " + l) + "\n"));

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
