using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

public sealed class LayerTests
{
    [Fact]
    public void A_layer_that_is_not_there_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentNullException>(() => SocialMediaPolicy.Default.Adapt(Made.College, null!));

    [Fact]
    public void A_school_adapts_what_its_trust_made()
    {
        var policy = SocialMediaPolicy.Default.Adapt(
            Made.Trust.Set(Parameters.FormerPupilAge, 21),
            Made.College.WithLogo().Set(Parameters.FormerPupilAge, 22));

        Assert.Equal(22, policy.Settings.Get(Parameters.FormerPupilAge));
        Assert.Equal("Oakfield College", policy.Name);
        Assert.Equal(["Northern Trust", "Oakfield College"], policy.Adapted!.Layers.Select(l => l.Name));
        Assert.NotNull(policy.Find("OAK0001"));
    }

    [Fact]
    public void A_later_layer_loosens_what_an_earlier_one_tightened_only_with_a_reason()
    {
        var trust = Made.Trust.Set(Parameters.FormerPupilAge, 21);

        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(trust, Made.College.Set(Parameters.FormerPupilAge, 19)).Kind);
        Assert.Single(SocialMediaPolicy.Default.Adapt(trust, Made.College.Set(Parameters.FormerPupilAge, 19, Made.Reason)).Adapted!.Loosenings);
    }

    [Fact]
    public void What_the_trust_locked_no_school_touches()
    {
        var trust = Made.Trust.Set(Parameters.FormerPupilAge, 21).Lock(["former-pupil-age", "KW1001"]);

        var problem = Made.Problem(trust, Made.College.Set(Parameters.FormerPupilAge, 22));

        Assert.Equal(ProblemKind.Locked, problem.Kind);
        Assert.NotNull(problem.OtherPlace);
        Assert.Equal(ProblemKind.Locked, Made.Problem(trust, Made.College.Say("KW1001", TextPart.Title, "No contact")).Kind);
        Assert.Equal(ProblemKind.Locked, Made.Problem(trust, Made.College.WithFriendship("KW1001", "KW1003")).Kind);
        Assert.Contains(
            Made.Problems(trust, Made.College.Read(ChildrenOfTheSchool.PupilsOnly, Made.Reason)), p => p.Kind == ProblemKind.Locked);
        Assert.Equal(ProblemKind.UnknownRule, Made.Problem(Made.Trust.Lock(["KW9001"])).Kind);
    }

    [Fact]
    public void A_change_that_loosens_what_is_locked_is_told_by_its_name_and_in_sentences()
    {
        var trust = Made.Trust.Lock(["KW1001"]);

        var problem = Assert.Single(
            Made.Problems(trust, Made.College.WithLogo().Read(ChildrenOfTheSchool.PupilsOnly, Made.Reason)), p => p.Kind == ProblemKind.Locked);

        Assert.Equal("An earlier layer has locked KW1001, and the setting children-of-the-school of Oakfield College loosens it.", problem.Says);
        Assert.StartsWith("\"pupils-only\"; for example a connection: The account is a personal one. ", problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_is_told_in_one_line()
    {
        var policy = SocialMediaPolicy.Default.Adapt(Made.College.WithFriendship("KW1001", "KW1003"));

        var loosening = Assert.Single(policy.Adapted!.Loosenings).ToString();
        Assert.Contains("lifts KW1001, KW1003 when: It is ", loosening, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', loosening);
    }

    [Fact]
    public void What_was_adapted_in_a_call_of_its_own_stays_locked_loosened_and_known()
    {
        var trust = SocialMediaPolicy.Default.Adapt(
            Made.Trust.Set(Parameters.FormerPupilAge, 17, Made.Reason).Lock(["KW1001"]));

        var locked = Assert.Throws<AdaptationException>(() => trust.Adapt(Made.College.Say("KW1001", TextPart.Title, "No contact")));
        var twice = Assert.Throws<AdaptationException>(() => trust.Adapt(Made.Trust.Set(Parameters.FormerPupilAge, 21)));
        var school = trust.Adapt(Made.College.WithLogo());

        Assert.Equal(ProblemKind.Locked, Assert.Single(locked.Problems).Kind);
        Assert.Equal(ProblemKind.Cycle, Assert.Single(twice.Problems).Kind);
        Assert.Equal(["Northern Trust", "Oakfield College"], school.Adapted!.Layers.Select(l => l.Name));
        Assert.Equal(SocialMediaPolicy.Default.Fingerprint, school.Adapted.Base.Fingerprint);
        Assert.Equal("Northern Trust", Assert.Single(school.Adapted.Loosenings).Layer);
    }

    [Fact]
    public void A_layer_that_comes_twice_is_refused()
    {
        Assert.Equal(ProblemKind.Cycle, Made.Problem(Made.Trust, Made.Trust.Set(Parameters.FormerPupilAge, 21)).Kind);
        Assert.Equal(ProblemKind.BadId, Made.Problem(Made.Trust, new Adaptation("Other", "NT")).Kind);
    }

    [Fact]
    public void Layers_are_stacked_by_the_names_that_they_adapt()
    {
        Adaptation[] all = [Made.College.Of("Northern Trust"), Made.Trust, new("Elsewhere", "ELS")];

        Assert.Equal(["Northern Trust", "Oakfield College"], AdaptationLayers.Resolve(all, "Oakfield College").Select(l => l.Name));
    }

    [Fact]
    public void A_circle_of_layers_and_a_missing_one_are_refused()
    {
        Adaptation[] circle = [Made.College.Of("Northern Trust"), Made.Trust.Of("Oakfield College")];

        var problem = Assert.Single(Assert.Throws<AdaptationException>(() => AdaptationLayers.Resolve(circle, "Oakfield College")).Problems);

        Assert.Equal(ProblemKind.Cycle, problem.Kind);
        Assert.Equal("Oakfield College adapts Northern Trust adapts Oakfield College", problem.Found);
        Assert.Throws<AdaptationException>(() => AdaptationLayers.Resolve([Made.College.Of("Nowhere")], "Oakfield College"));
    }

    [Fact]
    public void Two_policies_are_compared_rule_by_rule()
    {
        var policy = Made.College.WithLogo().Set(Parameters.FormerPupilAge, 21).Make("KW1201", Severity.Advise)
            .Say("KW1502", TextPart.Advice, "Think twice.").Adapt();

        var comparison = SocialMediaPolicy.Default.Compare(policy);

        Assert.Equal(["oak.logo-used"], comparison.FactsAdded.Where(f => f.StartsWith("oak", StringComparison.Ordinal)));
        Assert.Equal(("former-pupil-age", "", "21"), Tuple(Assert.Single(comparison.Settings)));
        Assert.Equal(Direction.Tighter, Of("KW1003").Direction);
        Assert.Equal(Direction.Looser, Of("KW1201").Direction);
        Assert.Equal((Direction.Same, "advice"), (Of("KW1502").Direction, Assert.Single(Of("KW1502").What)));
        Assert.True(Of("OAK0001").IsAdded);
        Assert.DoesNotContain(comparison.Rules, r => r.RuleId == "KW1002");
        Assert.True(policy.Compare(policy).IsEmpty);

        RuleDifference Of(string id) => Assert.Single(comparison.Rules, r => r.RuleId == id);
        static (string, string, string) Tuple(SettingDifference d) => (d.SettingId, d.Before, d.After);
    }

    [Fact]
    public void Facts_that_are_presumed_or_tied_to_others_in_another_way_are_compared_too()
    {
        var (one, other) = (Made.Presumed("oak.in-lessons"), Made.Presumed("oak.on-duty"));
        var college = Made.College.AddFact(one, [SituationKind.Message]).AddFact(other, [SituationKind.Message]);
        var apart = college.AddQuestion(new("oak.when", "When is it?", one, other)).Adapt();
        var tied = college.AddQuestion(new("oak.when", "When is it?", one, other) { AtMostOne = [one, other] }).Adapt();
        var open = college.TakeSilence("oak.on-duty", Silence.Open).Adapt();

        Assert.Equal(["oak.in-lessons", "oak.on-duty"], apart.Compare(tied).FactsChanged);
        Assert.Equal(["oak.on-duty"], college.Adapt().Compare(open).FactsChanged);
        Assert.False(apart.Compare(tied).IsEmpty);
    }

    [Fact]
    public void Two_policies_are_compared_by_what_they_decide_with_a_witness_for_every_difference()
    {
        var policy = Made.College.Make("KW1202", Severity.Off, Made.Reason).Adapt();

        var difference = Assert.Single(SocialMediaPolicy.Default.CompareVerdicts(policy, cancellation: TestContext.Current.CancellationToken).Verdicts, d => d.Before == Verdict.NotPermitted);

        Assert.Equal((SituationKind.Access, true), (difference.Kind, difference.IsLooser));
        Assert.True(difference.Count > 0);
        Assert.Contains(difference.Witness, f => f.Id == "actor.pupil");
        Assert.True(policy.CompareVerdicts(policy, cancellation: TestContext.Current.CancellationToken).IsEmpty);
    }

    [Fact]
    public void A_situation_is_decided_by_the_edition_of_its_day()
    {
        var old = SocialMediaPolicy.Default;
        var renewed = Made.College.AsEdition("2").Make("KW1003", Severity.Off, Made.Reason).Make("KW1001", Severity.Off, Made.Reason).Adapt();
        var policy = new PolicyEditions(new(null, old), new(new(2026, 9, 1), renewed)).AsPolicy();

        var before = policy.Decide(Made.FormerPupil with { On = new Moment(new(2026, 8, 31)) }, Made.AsOf);
        var since = policy.Decide(Made.FormerPupil with { On = new Moment(new(2026, 9, 1)) }, Made.AsOf);

        Assert.Equal(("1", old.Fingerprint, Verdict.NotPermitted), (before.Policy.Edition, before.Policy.Fingerprint, before.Verdict));
        Assert.Equal(("2", renewed.Fingerprint), (since.Policy.Edition, since.Policy.Fingerprint));
        Assert.True(since.Verdict < Verdict.Undetermined);
        Assert.Equal(before.Verdict, policy.Judge(Made.FormerPupil with { On = new Moment(new(2026, 8, 31)) }, Made.AsOf).Verdict);
    }

    [Fact]
    public void A_change_that_is_dated_in_the_future_is_known_and_not_in_force()
    {
        var policy = Made.College.From(new(2027, 9, 1), a => a.Set(Parameters.FormerPupilAge, 21)).Adapt();
        var nineteen = Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(19) }] };

        Assert.Equal(2, policy.Editions!.All.Count);
        Assert.Single(policy.Editions.After(new(2026, 11, 23)));
        Assert.True(policy.Decide(nineteen).Verdict < Verdict.Undetermined);
        Assert.Equal(Verdict.NotPermitted, policy.Decide(nineteen with { On = new Moment(new(2027, 9, 1)) }).Verdict);
    }

    [Fact]
    public void Two_values_in_turn_do_not_clash()
    {
        var policy = Made.College
            .Until(new(2027, 8, 31), a => a.Set(Parameters.FormerPupilAge, 19))
            .From(new(2027, 9, 1), a => a.Set(Parameters.FormerPupilAge, 21))
            .Adapt();

        Assert.Equal(19, policy.InForceOn(new(2027, 8, 31)).Settings.Get(Parameters.FormerPupilAge));
        Assert.Equal(21, policy.InForceOn(new(2027, 9, 1)).Settings.Get(Parameters.FormerPupilAge));
    }

    [Fact]
    public void Many_policies_live_in_one_process_and_one_that_does_not_load_leaves_the_last_good_one()
    {
        var registry = new PolicyRegistry();
        var age = 19;
        Assert.True(registry.Load("oakfield", () => Made.College.Set(Parameters.FormerPupilAge, age).Adapt()).Succeeded);
        Assert.True(registry.Load("base", () => SocialMediaPolicy.Default).Succeeded);
        var good = registry.Get("oakfield");

        age = 99;
        var load = registry.Reload("oakfield");

        Assert.False(load.Succeeded);
        Assert.True(load.HasLastGood);
        Assert.IsType<AdaptationException>(registry.FailureOf("oakfield"));
        Assert.Same(good, registry.Get("oakfield"));
        Assert.Equal(["base", "oakfield"], registry.Names);
        Assert.Throws<KeyNotFoundException>(() => registry.Get("nowhere"));
    }
}
