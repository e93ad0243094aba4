using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Other words in the place of a rule's own may say anything; words after them stand beside them.</summary>
public sealed class WordingTests
{
    private static readonly LooseningReason[] Empty =
    [
        Made.Reason with { Says = "." },
        Made.Reason with { Says = "\u200B" },
        Made.Reason with { Says = "n/a" },
        Made.Reason with { Says = "aaaaaaaaaaaaaaaaaaaa" },
        Made.Reason with { Says = "2026 - 2027 !!!" },
        Made.Reason with { Says = new string('\u3164', 20) },
    ];

    [Fact]
    public void A_text_of_a_safeguarding_rule_is_replaced_with_a_reason_and_shown()
    {
        const string Opposite = "Accept it.";
        var problem = Made.Problem(Made.College.Say("KW1003", TextPart.Instead, Opposite));
        var policy = Made.College.Say("KW1003", TextPart.Instead, Opposite, Made.Reason).Adapt();

        Assert.Equal((ProblemKind.LooseningWithoutReason, "WordingTests.cs"), (problem.Kind, problem.Place.File));
        Assert.Equal(["KW1003"], Assert.Single(policy.Decide(Made.FormerPupil).Loosenings).Rules);
        Assert.Empty(policy.Decide(Made.PersonalPost).Loosenings);
    }

    [Theory]
    [InlineData("KW1001", TextPart.Title)]
    [InlineData("KW1001", TextPart.Says)]
    [InlineData("KW1001", TextPart.Instead)]
    [InlineData("KW0012", TextPart.Advice)]
    [InlineData("KW0009", TextPart.Ask)]
    public void Every_part_of_the_text_counts(string rule, TextPart part) =>
        Assert.True(Made.Problem(Made.College.Say(rule, part, "As you like.")).Kind
            is ProblemKind.LooseningWithoutReason or ProblemKind.LoosensTheLaw);

    [Theory]
    [InlineData("KW1101", TextPart.Says)]
    [InlineData("KW1103", TextPart.Title)]
    [InlineData("KW1105", TextPart.Says)]
    [InlineData("KW2201", TextPart.Instead)]
    [InlineData("KW2201", TextPart.Meanwhile)]
    public void The_words_of_what_the_law_asks_are_never_replaced(string rule, TextPart part) =>
        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(Made.College.Say(rule, part, "As you like.", Made.Reason)).Kind);

    [Theory]
    [InlineData("KW1103", TextPart.Instead)]
    [InlineData("KW1103", TextPart.Meanwhile)]
    [InlineData("KW1103", TextPart.Advice)]
    [InlineData("KW1104", TextPart.Meanwhile)]
    [InlineData("KW1105", TextPart.Ask)]
    public void Where_what_the_law_asks_has_no_words_none_are_put(string rule, TextPart part)
    {
        Adaptation[] all = [Made.College.Say(rule, part, "Tell nobody."), Made.College.Say(rule, part, "Tell nobody.", Made.Reason), Made.College.SayAlso(rule, part, "Tell nobody.")];

        foreach (var problem in all.Select(a => Made.Problem(a)))
        {
            Assert.Equal((ProblemKind.LoosensTheLaw, "WordingTests.cs", "\"Tell nobody.\""), (problem.Kind, problem.Place.File, problem.Found));
        }
    }

    [Fact]
    public void Other_words_are_told_as_such_and_loosen_no_other_rule()
    {
        // Either rule stands for the other, until whoever approves and what is off come together.
        var policy = Made.College
            .Set(Parameters.WhoApproves, [Post.Headteacher, Post.SeniorLeadership], Made.Reason)
            .Make("KW1402", Severity.Off, Made.Reason)
            .Say("KW1003", TextPart.Instead, "Accept it.", Made.Reason)
            .Adapt();

        var text = Assert.Single(policy.Adapted!.Loosenings, l => l.Adjustment is TextAdjustment);
        Assert.Equal(["KW1003"], text.Rules);
        Assert.StartsWith("KW1003 worded otherwise by Oakfield College (", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("KW1402", Assert.Single(policy.Adapted.Loosenings, l => l.Adjustment is SettingAdjustment).Rules);
        var told = DecisionText.Write(policy.Decide(Made.FormerPupil), Reader.Staff);
        Assert.Contains("Oakfield College words it otherwise here (", told, StringComparison.Ordinal);
        Assert.DoesNotContain("less strict", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_do_together_is_not_told_of_a_third()
    {
        var policy = Made.College
            .Set(Parameters.WhoApproves, [Post.Headteacher, Post.SeniorLeadership], Made.Reason)
            .Make("KW1402", Severity.Off, Made.Reason)
            .Set(Parameters.FormerPupilAge, 17, Made.Reason)
            .Adapt();

        Assert.Equal(["KW1003"], Assert.Single(policy.Adapted!.Loosenings, l => l.Adjustment.Of == "setting former-pupil-age").Rules);
    }

    [Fact]
    public void Words_can_be_added_to_every_rule()
    {
        var college = SocialMediaPolicy.Content.Rules.OfType<KingsWood.PolicyRules.Rules.Norm>()
            .Aggregate(Made.College, (adaptation, norm) => adaptation.SayAlso(norm.Id, TextPart.Says, "Ask the office."));

        Assert.Empty(college.Adapt().Adapted!.Loosenings);
    }

    [Fact]
    public void What_a_trust_says_in_a_safeguarding_rule_no_school_replaces_without_a_reason() =>
        Assert.Equal(
            ProblemKind.LooseningWithoutReason,
            Made.Problem(Made.Trust.SayAlso("KW1003", TextPart.Says, "At 21."), Made.College.Say("KW1003", TextPart.Says, "At 18.")).Kind);

    [Fact]
    public void A_reason_says_something()
    {
        foreach (var reason in Empty)
        {
            Assert.Contains(Made.Problems(Made.College.Set(Parameters.FormerPupilAge, 17, reason)), p => p.Kind == ProblemKind.LooseningWithoutReason);
        }

        Assert.NotNull(Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason with { Says = "学校理事会は全員一致で承認した" }).Adapt());
    }

    [Theory]
    [InlineData("ict-leader")]
    [InlineData("police")]
    [InlineData("office-cat")]
    public void Whoever_is_made_up_beside_what_is_approved_or_has_no_authority_does_not_approve(string post)
    {
        var own = post == "office-cat" ? Made.College.AddPost(new(post)) : Made.College;

        var problem = Made.Problem(own.Set(Parameters.FormerPupilAge, 17, Made.Reason with { ApprovedBy = new(post) }));

        Assert.Equal((ProblemKind.UnknownWord, $"\"{post}\""), (problem.Kind, problem.Found));
        Assert.StartsWith("the post of whoever approved it: one of headteacher,", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_that_the_trust_added_approves_what_a_school_loosens() =>
        Assert.Single(SocialMediaPolicy.Default.Adapt(
            Made.Trust.AddPost(new("director-of-safeguarding")),
            Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason with { ApprovedBy = new("director-of-safeguarding") })).Adapted!.Loosenings);

    [Theory]
    [InlineData(0x202E)]
    [InlineData(0x200B)]
    [InlineData(0x200D)]
    [InlineData(0x2066)]
    [InlineData(0x00AD)]
    [InlineData(0x2028)]
    [InlineData('\n')]
    [InlineData(0x001B)]
    [InlineData(0xD800)]
    [InlineData(0xE000)]
    [InlineData(0x3164)]
    public void Nothing_is_said_by_characters_that_nobody_sees(int character)
    {
        var hidden = ((char)character).ToString();
        Adaptation[] all =
        [
            new Adaptation("Oak" + hidden + "field", "OAK"),
            Made.College.AsEdition("1" + hidden),
            Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason with { Says = Made.Reason.Says + hidden }),
            Made.College.SayAlso("KW1001", TextPart.Says, "Always." + hidden),
            Made.College.AddPurpose(new("oak-calm", "Calm" + hidden)),
            Made.College.WithLogo().AddException(new("oak.e") { When = Made.LogoUsed, Source = "Oakfield" + hidden }, ["OAK0001"]),
        ];

        foreach (var adaptation in all)
        {
            var problem = Made.Problems(adaptation).First(p => p.Kind == ProblemKind.HiddenCharacter);
            Assert.True(problem.Place.Line > 0);
            Assert.DoesNotContain(hidden, problem.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Whatever_is_long_is_not_repeated_whole()
    {
        var @long = new string('x', 100_000);
        Adaptation[] all =
        [
            Made.College.Make(@long, Severity.Off),
            Made.College.Set(@long, SettingValue.Of(@long)),
            Made.College.TakeSilence(@long, KingsWood.PolicyRules.Logic.Silence.Open),
            Made.College.Lock([@long]),
            Made.College.Say("KW1001", TextPart.Says, @long),
            new(@long, @long),
        ];

        Assert.All(all, a => Assert.All(Made.Problems(a), p => Assert.InRange(p.ToString().Length, 20, 2000)));
    }
}
