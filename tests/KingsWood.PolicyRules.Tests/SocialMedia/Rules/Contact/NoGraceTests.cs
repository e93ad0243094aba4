using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>Where a school allows no period of grace, nobody is within one, however it is stated.</summary>
public sealed class NoGraceTests
{
    private static readonly Policy Given = SocialMediaPolicy.Default;
    private static readonly Policy WithGrace = Given.With(Parameters.GraceDays, 14);

    private static Connection Kept => new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Kept,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
        Account = Account.Personal,
    };

    [Fact]
    public void A_connection_that_is_said_to_be_within_the_grace_is_not_permitted()
    {
        var stated = Kept with { Facts = [new(TheContact.IsWithinTheGrace.Id, Answer.Yes)] };

        Assert.Equal(Verdict.NotPermitted, Given.Decide(stated).Verdict);
        Assert.Equal(Verdict.NotPermitted, Given.Judge(stated).Verdict);
        Assert.Equal(Verdict.PermittedWithAdvice, WithGrace.Decide(stated).Verdict);
    }

    [Fact]
    public void Facts_without_a_situation_do_not_bring_it_in_either()
    {
        StatedFacts facts =
        [
            new(TheActor.IsStaff.Id, Answer.Yes), new(TheOtherPerson.IsACurrentPupil.Id, Answer.Yes), new(TheAccount.IsPersonal.Id, Answer.Yes),
            new(TheContact.IsEngagedIn.Id, Answer.Yes), new(TheContact.IsAcceptedOrKept.Id, Answer.Yes),
            new(TheContact.IsWithinTheGrace.Id, Answer.Yes),
        ];

        Assert.Equal(Verdict.NotPermitted, Given.Decide(SituationKind.Connection, facts).Verdict);
        Assert.Equal(Verdict.NotPermitted, Given.Judge(Given.Read(SituationKind.Connection, facts)).Verdict);
        Assert.NotEqual(Verdict.NotPermitted, WithGrace.Decide(SituationKind.Connection, facts).Verdict);
    }

    [Fact]
    public void A_document_that_states_it_is_refused()
    {
        const string Json = """
            {"version":1,"kind":"connection","step":"kept","account":{"use":"personal"},"facts":{"connection.within-grace":true}}
            """;

        var error = Assert.Throws<SituationFormatException>(() => SituationJson.ReadSituation(Json, SituationJsonOptions.For(Given)));
        Assert.Equal("$.facts['connection.within-grace']", error.Path);
        Assert.NotNull(SituationJson.ReadSituation(Json, SituationJsonOptions.For(WithGrace)));
    }
}
