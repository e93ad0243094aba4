using System.Collections.ObjectModel;
using System.Text;
using FsCheck.Xunit;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Documentation;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>What a judge of documents says is what is said of the objects that the same document describes.</summary>
public sealed class SituationJsonJudgeTests
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Moment AsOf = new DateOnly(2026, 11, 23);
    private static readonly SituationJsonOptions Options = SituationJsonOptions.For(Policy);

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void The_same_is_said_of_a_situation(Situation situation, Moment asOf) =>
        AssertTheSame(new(Policy, SituationJsonOptions.Default), SituationJsonOptions.Default, SituationJson.Write(situation), asOf);

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void The_same_is_said_of_a_case(Case @case, Moment asOf) =>
        AssertTheSame(new(Policy, SituationJsonOptions.Default), SituationJsonOptions.Default, SituationJson.Write(@case), asOf);

    [Fact]
    public void The_same_is_said_of_every_sample_one_after_the_other()
    {
        var judge = new SituationJsonJudge(Policy);

        Assert.All(
            Directory.GetFiles(ApprovedText.PathOf("samples/situations"), "*.json"),
            file => AssertTheSame(judge, Options, File.ReadAllText(file), AsOf));
    }

    [Fact]
    public void The_same_is_accepted_and_refused_with_the_same_words_one_after_the_other()
    {
        var random = new Random(20261127);
        var texts = ManyDocuments.All;
        var judges = new[] { SituationJsonOptions.Default, Options, new SituationJsonOptions { MaximumSituations = 1, Today = new(2020, 1, 1) } }
            .Select(options => (Options: options, Judge: new SituationJsonJudge(Policy, options))).ToList();
        var accepted = 0;

        for (var round = 0; round < 20_000; round++)
        {
            var (options, judge) = judges[round % judges.Count];
            accepted += AssertTheSame(judge, options, RandomChanges.Of(texts, random), AsOf) ? 1 : 0;
        }

        Assert.InRange(accepted, 200, 10_000);
    }

    [Fact]
    public void A_report_in_one_situation_of_a_case_discharges_the_duty_in_another()
    {
        const string Received = """{"kind":"message","on":"2026-11-23","actor":{"roles":["teacher"]},"step":"received","channel":"social-media","with":[{"relations":["current-pupil"]}],"account":{"use":"personal"}""";
        var once = Encoding.UTF8.GetBytes($$"""{"version":1,"case":[{{Received}}},{{Received}}}]}""");
        var reported = Encoding.UTF8.GetBytes($$"""{"version":1,"case":[{{Received}}},{{Received}},"reportedToLead":"done"}]}""");
        var judge = new SituationJsonJudge(Policy);

        Assert.True(judge.Judge(once, AsOf).OwesSomething);
        Assert.False(judge.Judge(reported, AsOf).OwesSomething);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void The_facts_of_a_document_are_those_of_the_objects_and_give_the_same_verdict(Situation situation, Moment asOf)
    {
        var document = Encoding.UTF8.GetBytes(SituationJson.Write(situation));
        var read = SituationJson.ReadSituation(document, SituationJsonOptions.Default);
        var judge = new SituationJsonJudge(Policy, SituationJsonOptions.Default);
        var (ofDocument, ofObjects, reasons, told) = (new List<FactSet>(), new List<FactSet>(), new Reasons(), new Reasons());

        judge.Read(document, ofDocument, asOf);
        Policy.Read(read, ofObjects, asOf);

        Assert.Equal(ofObjects, ofDocument);
        Assert.Equal(Policy.Decide(read, asOf).Parts, ofDocument.Select(f => f.Facts));
        Assert.Equal(Policy.Judge(read, asOf), Strictest(ofDocument));
        Assert.Equal(Policy.Judge(read, told, asOf), judge.Judge(document, reasons, asOf));
        Assert.Equal(told.Broken.ToArray(), reasons.Broken.ToArray());
        Assert.Equal(told.Unknown.ToArray(), reasons.Unknown.ToArray());
    }

    [Fact]
    public void The_facts_of_a_case_are_those_of_its_situations_and_a_refused_document_adds_none()
    {
        const string One = """{"kind":"access","actor":{"roles":["teacher"]},"device":"school"}""";
        var judge = new SituationJsonJudge(Policy);
        var facts = new List<FactSet>();

        judge.Read(Encoding.UTF8.GetBytes($$"""{"version":1,"case":[{{One}},{{One}}]}"""), facts, AsOf);
        Assert.Equal(2, facts.Count);
        Assert.Equal(facts[0], facts[1]);

        var misspelt = Encoding.UTF8.GetBytes($$"""{"version":1,"case":[{{One}},{{One.Replace("device", "devise", StringComparison.Ordinal)}}]}""");
        Assert.Throws<SituationFormatException>(() => judge.Read(misspelt, facts, AsOf));
        Assert.Equal(2, facts.Count);
        Assert.Throws<SituationFormatException>(() => judge.Judge(Encoding.UTF8.GetBytes($$"""{"version":1,"case":[{{One}}]}"""), new Reasons(), AsOf));
    }

    [Fact]
    public void Whoever_takes_the_facts_may_ask_the_same_judge_about_another_document()
    {
        var parent = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Accepted,
            Account = Account.Personal,
            With = [OtherPerson.Who(Relation.Parent)],
        };
        var outer = Encoding.UTF8.GetBytes(SituationJson.Write(new Case([parent, parent with { With = [OtherPerson.Who(Relation.CurrentPupil)] }])));
        var inner = Encoding.UTF8.GetBytes(SituationJson.Write(new Case([parent, parent])));
        var judge = new SituationJsonJudge(Policy);
        var asking = new Asking(() => judge.Judge(inner, AsOf));

        judge.Read(outer, asking, AsOf);

        Assert.Equal([Verdict.PermittedWithAdvice, Verdict.NotPermitted], asking.Select(f => Policy.Judge(f).Verdict));
    }

    [Fact]
    public void The_time_is_now_when_none_is_given()
    {
        var judge = new SituationJsonJudge(Policy);
        var document = Encoding.UTF8.GetBytes("""{"version":1,"kind":"access","actor":{"roles":["teacher"]},"device":"school"}""");

        Assert.Equal(Policy.Judge(SituationJson.ReadSituation(document)), judge.Judge(document));
    }

    [Fact]
    public void Objects_that_a_further_check_of_the_callers_own_has_seen_never_change()
    {
        var seen = new List<Situation>();
        var options = Options with
        {
            FurtherChecks = situation =>
            {
                seen.Add(situation);
                return [];
            },
        };
        var judge = new SituationJsonJudge(Policy, options);
        judge.Judge(Encoding.UTF8.GetBytes(Documents.With("\"step\":\"kept\",\"reference\":\"1\"")), AsOf);
        judge.Judge(Encoding.UTF8.GetBytes(Documents.With("\"step\":\"ended\",\"reference\":\"2\"")), AsOf);

        Assert.Equal(
            [new Connection { Step = ConnectionStep.Kept, Reference = "1" }, new Connection { Step = ConnectionStep.Ended, Reference = "2" }],
            seen);
    }

    [Fact]
    public void Without_a_policy_there_is_no_judge() =>
        Assert.Throws<ArgumentNullException>(() => new SituationJsonJudge(null!));

    private sealed class Asking(Action ask) : Collection<FactSet>
    {
        protected override void InsertItem(int index, FactSet item)
        {
            base.InsertItem(index, item);
            ask();
        }
    }

    private static Judgement Strictest(List<FactSet> facts) =>
        facts.Skip(1).Aggregate(Policy.Judge(facts[0]), (strictest, of) => strictest.With(Policy.Judge(of)));

    private static void AssertTheSame(SituationJsonJudge judge, SituationJsonOptions options, string json, Moment asOf) =>
        AssertTheSame(judge, options, Encoding.UTF8.GetBytes(json), asOf);

    private static bool AssertTheSame(SituationJsonJudge judge, SituationJsonOptions options, byte[] json, Moment asOf)
    {
        var (expected, error) = ThroughObjects(json, options, asOf);
        if (error is not null)
        {
            Assert.Equal(error, Assert.Throws<SituationFormatException>(() => { judge.Judge(json, asOf); }).Message);
            return false;
        }

        Assert.Equal(expected, judge.Judge(json, asOf));
        return true;
    }

    private static (Judgement Judgement, string? Error) ThroughObjects(byte[] json, SituationJsonOptions options, Moment asOf)
    {
        try
        {
            var read = SituationJson.Read(json, options);
            var each = read.Situations.Select(situation => Policy.Judge(situation, asOf)).ToList();
            var whole = Policy.Decide(read, asOf);
            return (
                new(
                    whole.Verdict,
                    whole.OwesSomething,
                    each.Any(j => j.PresumesSomething),
                    each.Any(j => j.TouchesAGap),
                    each.Any(j => j.GoesBeyondTheText)),
                null);
        }
        catch (SituationFormatException e)
        {
            return (default, e.Message);
        }
    }
}
