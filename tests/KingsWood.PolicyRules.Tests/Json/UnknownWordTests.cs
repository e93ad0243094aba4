using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>A word that nobody knows leaves something open; a slip for a word that is known is refused.</summary>
public sealed class UnknownWordTests
{
    private static readonly Policy Given = SocialMediaPolicy.Default;

    [Theory]
    [InlineData("\"actor\":{\"roles\":[\"teecher\"]}", "$.actor.roles[0]", "Did you mean \"teacher\"?")]
    [InlineData("\"actor\":{\"roles\":[\"coach\",\"suply-staff\"]}", "$.actor.roles[1]", "Did you mean \"supply-staff\"?")]
    [InlineData("\"actor\":{\"posts\":[\"head-teacher\"]}", "$.actor.posts[0]", "Did you mean \"headteacher\"?")]
    [InlineData("\"with\":[{\"relations\":[\"curent-pupil\"]}]", "$.with[0].relations[0]", "Did you mean \"current-pupil\"?")]
    [InlineData("\"with\":[{\"relations\":[\"pupil\"]}]", "$.with[0].relations[0]", "Did you mean \"current-pupil\" or ")]
    [InlineData("\"actor\":{\"posts\":[\"teacher\"]}", "$.actor.posts[0]", "It is a word of another list.")]
    [InlineData("\"with\":[{},{\"relations\":[\"parent\",\"former-pupils\"]}]", "$.with[1].relations[1]", "Did you mean \"former-pupil\"?")]
    public void A_slip_for_a_word_that_is_known_is_refused(string member, string path, string hint)
    {
        var error = Refused(Given, member);

        Assert.Equal(path, error.Path);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
        Assert.Contains("declared in an adaptation", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"actor\":{\"roles\":[\"host-parent\"]}")]
    [InlineData("\"actor\":{\"roles\":[\"teacher\"]},\"with\":[{\"relations\":[\"exchange-guest\"]}]")]
    public void A_word_that_is_like_none_is_taken_and_permits_nothing(string member)
    {
        var situation = SituationJson.ReadSituation(Document(member), SituationJsonOptions.For(Given));

        Assert.Equal(Verdict.Undetermined, Given.Decide(situation, Made.AsOf).Verdict);
    }

    [Fact]
    public void A_word_that_the_school_declared_is_no_slip()
    {
        var policy = Made.College.AddRole(new OwnRole(new("teachers"), IsStaff: true)).AddPost(new("head-teacher")).Adapt();

        Assert.NotNull(SituationJson.ReadSituation(
            Document("\"actor\":{\"roles\":[\"teachers\"],\"posts\":[\"head-teacher\"]}"), SituationJsonOptions.For(policy)));
    }

    [Fact]
    public void A_slip_for_a_word_that_the_school_declared_is_refused()
    {
        var policy = Made.College.AddRole(new OwnRole(new("host-parent"), IsStaff: true)).Adapt();

        Assert.Contains("Did you mean \"host-parent\"?", Refused(policy, "\"actor\":{\"roles\":[\"host-parrent\"]}").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other.curent-pupil", "Did you mean \"other.current-pupil\"?")]
    [InlineData("other.under", "It takes a number from 1 to 130, such as \"other.under:18\".")]
    [InlineData("connection.within-grace:400", "It takes a number from 1 to 365, such as \"connection.within-grace:30\".")]
    [InlineData("child.shown", "")]
    [InlineData("content.about-school", "It is a fact of other kinds of situation: publication")]
    public void A_fact_that_is_not_known_is_refused_and_what_was_meant_is_told(string id, string hint)
    {
        var error = Refused(Given, $"\"facts\":{{\"{id}\":true}}");

        Assert.Equal($"$.facts['{id}']", error.Path);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_for_a_fact_of_the_schools_own_is_told()
    {
        var policy = Made.College.WithFriendship("KW1003").Adapt();

        Assert.Contains(
            "Did you mean \"oak.declared-friendship\"?",
            Refused(policy, "\"with\":[{\"facts\":{\"oak.declared-freindship\":true}}]").Message,
            StringComparison.Ordinal);
    }

    private static SituationFormatException Refused(Policy policy, string member) =>
        Assert.Throws<SituationFormatException>(() => SituationJson.ReadSituation(Document(member), SituationJsonOptions.For(policy)));

    private static string Document(string member) =>
        $$"""{"version":1,"kind":"connection","step":"accepted","account":{"use":"personal"},{{member}} }""";
}
