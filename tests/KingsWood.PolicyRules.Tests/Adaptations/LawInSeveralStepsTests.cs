using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What none of several changes does alone, they do not do together either: what the law asks stays.</summary>
public sealed class LawInSeveralStepsTests
{
    private static readonly Fact Form = Open("oak.form");
    private static readonly Fact Other = Open("oak.other-form");

    public static TheoryData<string> WhatTheLawAsks => ["KW0011", "KW1101", "KW1102", "KW1103", "KW1104", "KW1105", "KW2201"];

    [Theory]
    [MemberData(nameof(WhatTheLawAsks))]
    public void An_exception_does_not_rest_on_a_reading_that_is_set_beside_it(string rule)
    {
        var problem = Made.Problem(Made.College
            .Read(PublicEnough.EveryoneOnly, Made.Reason)
            .AddException(new("oak.e") { When = PublicEnough.EveryoneOnly, Source = "Oakfield 1" }, [rule], Made.Reason));

        Assert.Equal((ProblemKind.LoosensTheLaw, "LawInSeveralStepsTests.cs"), (problem.Kind, problem.Place.File));
    }

    [Fact]
    public void Nor_on_one_that_a_later_layer_sets() =>
        Assert.Equal(
            ProblemKind.LoosensTheLaw,
            Made.Problem(WithForm.AddException(
                new("oak.e") { When = AnyOf(Form, PublicEnough.EveryoneOnly), Source = "Oakfield 1" }, ["KW2201"], Made.Reason)).Kind);

    [Fact]
    public void Nor_on_a_fact_that_silence_makes_absent_beside_it()
    {
        var adaptation = Lifting(Not(Form)).TakeSilence(Form.Id, Silence.Presumed, because: Made.Reason);

        var problem = Made.Problem(adaptation);

        Assert.Equal(ProblemKind.LoosensTheLaw, problem.Kind);
        Assert.NotNull(problem.OtherPlace);
        Assert.Contains(
            Assert.Throws<AdaptationException>(() => Made.College.From(new(2027, 1, 1), _ => adaptation).Adapt()).Problems,
            p => p.Kind == ProblemKind.LoosensTheLaw);
    }

    [Fact]
    public void Nor_on_one_that_silence_about_another_makes_so() =>
        Assert.Equal(
            ProblemKind.LoosensTheLaw,
            Made.Problem(Lifting(Form)
                .AddFact(Other, [SituationKind.Publication])
                .AddQuestion(new("oak.which", "Which?", Form, Other) { AtLeastOne = [Form, Other] })
                .TakeSilence(Other.Id, Silence.Presumed, because: Made.Reason)).Kind);

    [Fact]
    public void Nor_on_what_a_later_layer_makes_so_by_silence()
    {
        var trust = new Adaptation("Oakfield Trust", "OAK")
            .AddFact(Form, [SituationKind.Publication])
            .AddFact(Other, [SituationKind.Publication])
            .AddQuestion(new("oak.which", "Which?", Form, Other) { AtLeastOne = [Form, Other] })
            .AddException(new("oak.e") { When = Form, Source = "Oakfield 1" }, ["KW2201"], Made.Reason);
        var school = new Adaptation("Hillside", "HILL").TakeSilence(Other.Id, Silence.Presumed, because: Made.Reason);

        Assert.Contains(
            Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(trust, school)).Problems,
            p => p.Kind == ProblemKind.LoosensTheLaw);
    }

    [Fact]
    public void Another_form_of_consent_stands_beside_readings_and_silences_that_have_nothing_to_do_with_it() =>
        Assert.NotNull(Lifting(Form)
            .AddFact(Other, [SituationKind.Publication])
            .Read(PublicEnough.EveryoneOnly, Made.Reason)
            .TakeSilence(Other.Id, Silence.Presumed)
            .Adapt());

    private static Adaptation WithForm => Made.College.AddFact(Form, [SituationKind.Publication]);

    private static Adaptation Lifting(Condition when) =>
        WithForm.AddException(new("oak.e") { When = when, Source = "Oakfield 1" }, ["KW2201"], Made.Reason);

    private static Fact Open(string id) => new(id)
    {
        Question = "Is it so?",
        Yes = "It is so.",
        No = "It is not so.",
        Unknown = "It is not known.",
    };
}
