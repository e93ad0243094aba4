using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What docs/adaptation.md says of fingerprints: which covers what, and when two are equal.</summary>
public sealed class FingerprintTests
{
    private static readonly DateOnly September = new(2027, 9, 1);
    private static readonly Policy OneEdition = Made.College.Set(Parameters.FormerPupilAge, 19).Adapt();
    private static readonly Policy TwoEditions = Made.College.From(September, from => from.Set(Parameters.FormerPupilAge, 19)).Adapt();

    [Fact]
    public void The_order_in_which_facts_exceptions_and_rules_are_stated_makes_no_difference()
    {
        var (one, other) = (Made.Presumed("oak.one"), Made.Presumed("oak.other"));
        Func<Adaptation, Adaptation>[] changes =
        [
            a => a.AddException(new("oak.first") { When = one, Source = "handbook" }, ["KW1001", "KW1002"], Made.Reason),
            a => a.AddException(new("oak.second") { When = other, Source = "handbook" }, ["KW1001", "KW1002"], Made.Reason),
            a => a.AddFact(one, [SituationKind.Connection, SituationKind.Message]),
            a => a.AddFact(other, [SituationKind.Connection, SituationKind.Message]),
        ];

        Assert.Equal(
            changes.Aggregate(Made.College, (a, change) => change(a)).Adapt().Fingerprint,
            changes.Reverse().Aggregate(Made.College, (a, change) => change(a)).Adapt().Fingerprint);
    }

    [Fact]
    public void A_policy_of_one_edition_has_one_fingerprint_in_every_decision()
    {
        Assert.Equal(OneEdition.Fingerprint, OneEdition.Decide(Made.FormerPupil).Policy.Fingerprint);
        Assert.Equal(OneEdition.Fingerprint, OneEdition.InForceOn(September).Fingerprint);
    }

    [Fact]
    public void A_decision_of_a_policy_with_editions_has_that_of_the_edition_on_the_day_of_the_situation()
    {
        var decision = TwoEditions.Decide(Made.FormerPupil with { On = new Moment(September) }, new Moment(September));

        Assert.Equal(TwoEditions.InForceOn(September).Fingerprint, decision.Policy.Fingerprint);
        Assert.Equal(OneEdition.Fingerprint, decision.Policy.Fingerprint); // the same rules, words and settings, whatever else there is
        Assert.NotEqual(TwoEditions.InForceOn(September.AddDays(-1)).Fingerprint, decision.Policy.Fingerprint);
        Assert.NotEqual(TwoEditions.Fingerprint, decision.Policy.Fingerprint);
    }

    [Fact]
    public void A_policy_that_is_put_together_of_one_edition_has_that_of_the_edition() =>
        Assert.Equal(OneEdition.Fingerprint, new PolicyEditions(new PolicyEdition(null, OneEdition)).AsPolicy().Fingerprint);

    [Fact]
    public void Layers_at_once_and_one_after_the_other_make_the_same() =>
        Assert.Equal(
            SocialMediaPolicy.Default.Adapt(Made.Trust.Set(Parameters.FormerPupilAge, 21), Made.College.Make("KW1301", Severity.Prohibit)).Fingerprint,
            SocialMediaPolicy.Default.Adapt(Made.Trust.Set(Parameters.FormerPupilAge, 21)).Adapt(Made.College.Make("KW1301", Severity.Prohibit)).Fingerprint);

    [Fact]
    public void A_file_and_a_program_that_say_the_same_make_the_same() =>
        Assert.Equal(
            OneEdition.Fingerprint,
            SocialMediaPolicy.Default.Adapt(AdaptationJson.Read(
                """{ "version": 1, "name": "Oakfield College", "prefix": "OAK", "settings": { "former-pupil-age": 19 } }""")).Fingerprint);

    [Fact]
    public void A_reason_is_no_part_of_it_and_a_name_is()
    {
        var reasoned = Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason).Adapt();

        Assert.Equal(reasoned.Fingerprint, Made.College.Set(Parameters.FormerPupilAge, 17, new("Another reason", Post.Headteacher)).Adapt().Fingerprint);
        Assert.NotEqual(Made.College.Adapt().Fingerprint, Made.Trust.Adapt().Fingerprint);
    }

    [Fact]
    public void A_default_that_is_stated_leaves_it_as_it_was() =>
        Assert.Equal(Made.College.Adapt().Fingerprint, Made.College.Set(Parameters.FormerPupilAge, 18).Read(ConsentForm.Written).Adapt().Fingerprint);

    [Fact]
    public void What_a_question_says_that_its_facts_have_to_do_with_each_other_is_part_of_it()
    {
        var (one, other) = (Made.Presumed("oak.one"), Made.Presumed("oak.other"));
        Question[] questions =
        [
            new("oak.which", "Which?", one, other),
            new("oak.which", "Which?", one, other) { AtMostOne = [one, other] },
            new("oak.which", "Which?", one, other) { Ascending = [one, other] },
            new("oak.which", "Which?", one, other) { Ascending = [other, one] },
            new("oak.which", "Which?", one, other) { Order = 3 },
        ];
        Adaptation[] adaptations =
            [.. questions.Select(q => Made.College.AddFact(one, [SituationKind.Connection]).AddFact(other, [SituationKind.Connection]).AddQuestion(q))];

        Assert.Equal(questions.Length, adaptations.Select(a => a.Adapt().Fingerprint).Distinct().Count());
        Assert.Equal(questions.Length, adaptations.Distinct().Count());
    }

    [Fact]
    public void So_is_which_of_two_facts_with_the_same_sentences_a_rule_asks_for()
    {
        var (one, other) = (Made.Presumed("oak.one"), Made.Presumed("oak.other"));
        var words = Made.College.AddFact(one, [SituationKind.Connection]).AddFact(other, [SituationKind.Connection]);
        Adaptation[] adaptations =
        [
            words.AddException(new("oak.e") { When = one, Source = "handbook" }, ["KW1001"], Made.Reason),
            words.AddException(new("oak.e") { When = other, Source = "handbook" }, ["KW1001"], Made.Reason),
        ];

        Assert.NotEqual(adaptations[0].Adapt().Fingerprint, adaptations[1].Adapt().Fingerprint);
        Assert.NotEqual(adaptations[0], adaptations[1]);
    }

    [Fact]
    public void So_is_whether_the_law_asks_for_a_rule_and_what_it_is_for()
    {
        Norm[] rules = [Rule(false, []), Rule(true, []), Rule(false, ["oak.calm"])];
        Adaptation[] adaptations = [.. rules.Select(r => Made.College.AddPurpose(new("oak.calm", "keep calm")).AddRule(r))];

        Assert.Equal(rules.Length, adaptations.Select(a => a.Adapt().Fingerprint).Distinct().Count());
        Assert.Equal(rules.Length, adaptations.Distinct().Count());

        static Norm Rule(bool isLaw, IReadOnlyList<string> serves) => new()
        {
            Id = "OAK0001",
            Clause = Clause.Gap,
            Force = Force.MustNot,
            Title = "No account",
            Says = "No account.",
            Serves = Purposes.SafeguardChildren,
            AlsoServes = serves,
            Limbs = [new(SituationKind.Publication) { BrokenWhen = TheAccount.IsPersonal }],
            IsAskedByLaw = isLaw,
        };
    }

    [Fact]
    public void So_is_what_a_scope_limits_and_where()
    {
        Scope[] scopes =
        [
            Scope(), Scope(new ScopeLimit(TheAccount.IsPersonal, [])), Scope(new ScopeLimit(TheAccount.IsPersonal, ["KW1001"])),
            Scope(new ScopeLimit(Condition.Not(TheAccount.IsPersonal), [])),
        ];

        Assert.Equal(scopes.Length, scopes.Select(s => ContentText.Of(s)).Distinct().Count());
        Assert.NotEqual(
            SocialMediaPolicy.Default.With([Scope()]).Fingerprint,
            SocialMediaPolicy.Default.With([new Scope { Id = "XX0001", Clause = Clause.Gap, Force = Force.Statement, Title = "t", Says = "s", Serves = Purposes.None, When = TheAccount.IsPersonal }]).Fingerprint);

        static Scope Scope(params IReadOnlyList<ScopeLimit> limits) => new()
        {
            Id = "XX0001",
            Clause = Clause.Gap,
            Force = Force.Statement,
            Title = "t",
            Says = "s",
            Serves = Purposes.None,
            Limits = limits,
        };
    }
}
