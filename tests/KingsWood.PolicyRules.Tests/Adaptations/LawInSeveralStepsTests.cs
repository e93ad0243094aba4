using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
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

    [Fact]
    public void What_a_trust_says_that_the_law_asks_is_abolished_by_no_school_either()
    {
        var visa = Made.Presumed("nt.visa");
        var trust = Made.Trust.AddFact(visa, [SituationKind.Publication]).AddRule(Rule("NT0001", visa, null));
        var school = WithForm
            .AddException(new("oak.one") { When = Form, Source = "Oakfield 1" }, ["NT0001"], Made.Reason)
            .AddException(new("oak.two") { When = Not(Form), Source = "Oakfield 1" }, ["NT0001"], Made.Reason);

        AssertAgainstTheLaw(trust, school);
    }

    [Fact]
    public void Nor_is_a_duty_that_a_trust_says_is_law_whatever_the_rule_serves()
    {
        var visa = Made.Presumed("nt.visa");
        var office = OwnDuty.Create("nt-tell-office", "Tell {to} about it.", new Post("records-officer")) with { IsLaw = true };
        var trust = Made.Trust.AddPost(new("records-officer")).AddFact(visa, [SituationKind.Publication]).AddRule(Rule("NT0001", visa, new(office, Promptness.SameDay)));

        AssertAgainstTheLaw(trust, Made.College.Make("NT0001", Severity.Off, Made.Reason));
        Assert.Contains(
            Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(trust, Made.College.Make("NT0001", Severity.Off))).Problems,
            p => p.Kind == ProblemKind.LoosensTheLaw);
    }

    private static void AssertAgainstTheLaw(Adaptation trust, Adaptation school) => Assert.Contains(
        Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(trust, school)).Problems, p => p.Kind == ProblemKind.LoosensTheLaw);

    private static Norm Rule(string id, Condition when, Owing? owes) => new()
    {
        Id = id,
        Clause = new Clause("Northern 1", "visas"),
        Force = owes is null ? Force.MustNot : Force.Must,
        Title = "Visas",
        Says = "A visa is a matter of the law.",
        Serves = Purposes.ProtectFromLegalRisk,
        IsAskedByLaw = owes is null,
        Limbs = [owes is null ? new(SituationKind.Publication) { BrokenWhen = when } : new(SituationKind.Publication) { OwedWhen = when }],
        Owes = owes,
    };

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
