using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>Grace is a fact of a number of days: where a school allows none, no statement lifts a rule.</summary>
public sealed class NoGraceTests
{
    private static readonly Policy Given = SocialMediaPolicy.Default;

    private static Connection Kept => Connected(ConnectionStep.Kept, Examples.Pupil);

    [Theory]
    [InlineData("connection.within-grace")]
    [InlineData("connection.within-grace:0")]
    [InlineData("connection.within-grace:1")]
    [InlineData("connection.within-grace:30")]
    [InlineData("connection.within-grace:365")]
    public void Not_permitted_whatever_is_stated_by_id_where_there_is_no_period(string id)
    {
        var stated = Kept with { Facts = [new(id, Answer.Yes)] };

        Assert.Equal(Verdict.NotPermitted, stated.DecidedBy(Given).Verdict);
        Assert.Equal(Verdict.NotPermitted, Given.Judge(stated, RuleExample.AsOf).Verdict);
        Assert.Empty(stated.DecidedBy(Given).Found(FindingKind.Exempted));
    }

    [Theory]
    [InlineData("connection.within-grace", 0)]
    [InlineData("connection.within-grace:30", 0)]
    [InlineData("connection.within-grace:31", 30)]
    [InlineData("connection.within-grace", 30)]
    public void Not_permitted_by_facts_alone(string id, int days)
    {
        var policy = Given.With(Parameters.GraceDays, days);
        var facts = KeptWithAPupil.With(id, Answer.Yes);

        Assert.Equal(Verdict.NotPermitted, policy.Judge(policy.Read(SituationKind.Connection, facts)).Verdict);
        Assert.Equal(Verdict.NotPermitted, policy.Judge(SituationKind.Connection, facts).Verdict);
    }

    [Theory]
    [InlineData("connection.within-grace:30")]
    [InlineData("connection.within-grace:29")]
    public void Permitted_by_facts_alone_within_the_days(string id)
    {
        var policy = Given.With(Parameters.GraceDays, 30);
        var facts = KeptWithAPupil.With(id, Answer.Yes);

        Assert.Equal(Verdict.PermittedWithAdvice, policy.Judge(policy.Read(SituationKind.Connection, facts)).Verdict);
        Assert.Equal(Verdict.PermittedWithAdvice, policy.Judge(SituationKind.Connection, facts).Verdict);
    }

    [Theory]
    [InlineData(30, Verdict.PermittedWithAdvice)]
    [InlineData(31, Verdict.NotPermitted)]
    public void The_last_day_of_grace_is_the_one_that_the_school_sets(int daysAgo, Verdict verdict)
    {
        var kept = Kept with { IsOlderThanTheJob = Answer.Yes, BoundSince = RuleExample.AsOf.Date.AddDays(-daysAgo) };

        Assert.Equal(verdict, kept.DecidedBy(Given.With(Parameters.GraceDays, 30)).Verdict);
        Assert.Equal(Verdict.NotPermitted, kept.DecidedBy(Given).Verdict);
    }

    [Theory]
    [InlineData("connection.within-grace:30", Verdict.PermittedWithAdvice)]
    [InlineData("connection.within-grace:7", Verdict.PermittedWithAdvice)]
    [InlineData("connection.within-grace:31", Verdict.NotPermitted)]
    [InlineData("connection.within-grace:365", Verdict.NotPermitted)]
    public void A_period_of_another_length_lifts_only_where_it_lies_within_that_of_the_school(string id, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (Kept with { Facts = [new(id, Answer.Yes)] }).DecidedBy(Given.With(Parameters.GraceDays, 30)).Verdict);

    [Theory]
    [InlineData("connection.within-grace")]
    [InlineData("connection.within-grace:0")]
    [InlineData("connection.within-grace:366")]
    public void A_document_that_states_it_of_no_number_of_days_is_refused(string id)
    {
        var error = Assert.Throws<SituationFormatException>(() => SituationJson.ReadSituation(Document(id), SituationJsonOptions.For(Given)));

        Assert.Equal($"$.facts['{id}']", error.Path);
    }

    [Theory]
    [InlineData(0, Verdict.NotPermitted)]
    [InlineData(29, Verdict.NotPermitted)]
    [InlineData(30, Verdict.PermittedWithAdvice)]
    public void A_document_that_states_it_is_judged_by_the_days_of_the_school(int days, Verdict verdict)
    {
        var policy = Given.With(Parameters.GraceDays, days);
        var read = SituationJson.ReadSituation(Document("connection.within-grace:30"), SituationJsonOptions.For(policy));

        Assert.Equal(verdict, read.DecidedBy(policy).Verdict);
    }

    [Fact]
    public void A_document_that_contradicts_its_own_days_is_refused()
    {
        var document = Document("connection.within-grace:30").Replace(
            "\"step\"", "\"isOlderThanTheJob\":true,\"boundSince\":\"2026-01-01\",\"on\":\"2026-11-20\",\"step\"", StringComparison.Ordinal);

        var error = Assert.Throws<SituationFormatException>(() => SituationJson.ReadSituation(document, SituationJsonOptions.For(Given)));

        Assert.Equal("what the members of the situation say: false", error.Expected);
    }

    [Fact]
    public void Grace_is_not_spoken_of_where_there_is_none()
    {
        Assert.DoesNotContain(Kept.DecidedBy(Given).Presumptions, p => p.Fact.Family == TheContact.IsWithinTheGrace);
        Assert.Contains(
            Kept.DecidedBy(Given.With(Parameters.GraceDays, 14)).Presumptions, p => p.Fact == TheContact.IsWithinTheGrace.For(14));
    }

    private static StatedFacts KeptWithAPupil => Model.StatedFacts.Create(
    [
        new("actor.staff", Answer.Yes), new("contact.engaged-in", Answer.Yes), new("connection.accepted", Answer.Yes),
        new("contact.received", Answer.No), new("account.personal", Answer.Yes), new("other.current-pupil", Answer.Yes),
        new("contact.happened", Answer.Yes),
    ]);

    private static string Document(string id) => $$"""
        {"version":1,"kind":"connection","actor":{"roles":["teacher"]},"step":"kept","account":{"use":"personal"},
         "with":[{"relations":["current-pupil"]}],"facts":{ "{{id}}":true } }
        """;
}
