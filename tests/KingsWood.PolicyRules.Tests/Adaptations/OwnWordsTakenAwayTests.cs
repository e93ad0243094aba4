using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Who is staff, and who is a pupil, by a role or a relation of a school's own: to take it away loosens, as does to change it.</summary>
public sealed class OwnWordsTakenAwayTests
{
    private static readonly Role Tutor = new("tutor");

    private static readonly Relation Exchange = new("exchange");

    private static readonly Adaptation Trust = Made.Trust.AddRole(new(Tutor, IsStaff: true)).AddRelation(new(Exchange, Relation.CurrentPupil));

    private static readonly Adaptation Locking = Trust.Lock(["KW1001", "KW1101"]);

    private static readonly Connection ByATutor = new()
    {
        Actor = new() { Roles = [Tutor] },
        Account = Account.Personal,
        Step = ConnectionStep.Accepted,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
    };

    private static readonly Connection WithAnExchangePupil = ByATutor with { Actor = Actor.Teacher, With = [OtherPerson.Who(Exchange)] };

    public static TheoryData<string> Ways => ["no roles", "other roles", "no relations", "other relations"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_needs_a_reason_and_respects_locks(string way)
    {
        Assert.All(Made.Problems(Trust, Taking(way, null)), p => Assert.Equal(ProblemKind.LooseningWithoutReason, p.Kind));
        Assert.All(Made.Problems(Locking, Taking(way, Made.Reason)), p => Assert.Equal(ProblemKind.Locked, p.Kind));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_decision_shows_the_reason(string way)
    {
        var situation = way.EndsWith("roles", StringComparison.Ordinal) ? ByATutor : WithAnExchangePupil;
        var decision = SocialMediaPolicy.Default.Adapt(Trust, Taking(way, Made.Reason)).Decide(situation, Made.AsOf);

        Assert.NotEqual(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(way.EndsWith("roles", StringComparison.Ordinal) ? "own-roles" : "own-relations", Assert.Single(decision.Loosenings).Adjustment.Touches.First());
    }

    [Fact]
    public void A_decision_says_what_a_program_took_away_without_one()
    {
        var trust = SocialMediaPolicy.Default.Adapt(Trust);

        Assert.Contains(trust.With(OwnWords.Roles, []).Decide(ByATutor, Made.AsOf).SetByLayers, s => s is { LoosensWithoutReason: true, Rule.Id: "KW1001" });
        Assert.Contains(trust.With(OwnWords.Relations, []).Decide(WithAnExchangePupil, Made.AsOf).SetByLayers, s => s is { LoosensWithoutReason: true, Rule.Id: "KW1001" });
    }

    [Fact]
    public void The_law_still_binds_a_role_that_is_staff_no_longer()
    {
        var taught = SocialMediaPolicy.Default.Adapt(Made.Trust.AddRole(new(Tutor, IsStaff: true) { Teaches = true }));
        var concern = new Concern { Actor = new() { Roles = [Tutor] }, Mutilation = MutilationSign.DisclosedOrSeen };
        var owed = taught.Decide(concern, Made.AsOf).Obligations.Select(o => o.Duty.Id).ToList();

        Assert.NotEmpty(owed);
        foreach (var without in new[] { taught.Adapt(Taking("no roles", Made.Reason)), taught.Adapt(Taking("other roles", Made.Reason)), taught.With(OwnWords.Roles, []) })
        {
            Assert.Equal(owed, without.Decide(concern, Made.AsOf).Obligations.Select(o => o.Duty.Id));
        }
    }

    [Fact]
    public void A_rule_for_pupils_is_loosened_where_more_are_staff()
    {
        var trust = Made.Trust.AddRule(ForPupils);
        var helper = new Publication
        {
            Actor = new() { Roles = [Role.Pupil, Role.Volunteer] },
            Account = Account.Personal,
            Step = PublicationStep.ToPublish,
            IsUnprofessional = Answer.Yes,
            ShowsChildren = Answer.No,
            Contents = [Content.Text],
        };
        var wider = Values.Create<Role>([.. Parameters.StaffRoles.Default, Role.Volunteer]);

        Assert.Contains(SocialMediaPolicy.Default.Adapt(trust).Decide(helper, Made.AsOf).Findings, f => f.Rule.Id == "NT0001");
        Assert.Equal(
            (ProblemKind.LooseningWithoutReason, true),
            Made.Problem(trust, Made.College.Set(Parameters.StaffRoles, wider)) is var told ? (told.Kind, told.Says.Contains("NT0001", StringComparison.Ordinal)) : default);
        Assert.Equal(ProblemKind.Locked, Made.Problem(trust.Lock(["NT0001"]), Made.College.Set(Parameters.StaffRoles, wider, Made.Reason)).Kind);
        Assert.Equal(ProblemKind.Locked, Made.Problem(trust.Lock(["NT0001"]), Made.College.AddRole(new(new("helper"), IsStaff: true), Made.Reason)).Kind);
    }

    [Fact]
    public void A_rule_for_everyone_is_kept_where_more_are_staff()
    {
        var trust = Made.Trust.AddRule(Rule(Binding.Everyone, new(SituationKind.Publication) { BrokenWhen = TheContent.IsUnprofessional })).Lock(["NT0001"]);

        Assert.NotNull(SocialMediaPolicy.Default.Adapt(trust, Made.College.AddRole(new(new("helper"), IsStaff: true), Made.Reason)));
        Assert.NotNull(SocialMediaPolicy.Default.Adapt(
            trust, Made.College.Set(Parameters.StaffRoles, Values.Create<Role>([.. Parameters.StaffRoles.Default, Role.Volunteer]))));
    }

    [Fact]
    public void A_rule_on_everybody_under_18_is_loosened_where_a_relation_is_said_to_be_of_age()
    {
        var trust = Made.Trust.AddRule(Rule(Binding.Staff, new(SituationKind.Connection) { BrokenWhen = TheOtherPerson.IsAChild }));

        Assert.Contains(
            "NT0001", Made.Problem(trust.Lock(["NT0001"]), Made.College.AddRelation(new(new("host"), Relation.Parent), Made.Reason)).Says, StringComparison.Ordinal);
    }

    private static Norm ForPupils { get; } = Rule(Binding.Pupils, new(SituationKind.Publication) { BrokenWhen = TheContent.IsUnprofessional });

    private static Norm Rule(Binding binds, Limb limb) => new()
    {
        Id = "NT0001",
        Clause = new Clause("handbook 1", "behaviour"),
        Force = Force.MustNot,
        Title = "Nothing unkind",
        Says = "Nothing unkind is done.",
        Serves = Purposes.SafeguardChildren,
        Binds = binds,
        Limbs = [limb],
    };

    private static Adaptation Taking(string way, LooseningReason? why) => way switch
    {
        "no roles" => Made.College.Set(OwnWords.Roles, [], why),
        "other roles" => Made.College.Set(OwnWords.Roles, [new(Tutor, IsStaff: false)], why),
        "no relations" => Made.College.Set(OwnWords.Relations, [], why),
        _ => Made.College.Set(OwnWords.Relations, [new(Exchange, Relation.CommunityMember)], why),
    };
}
