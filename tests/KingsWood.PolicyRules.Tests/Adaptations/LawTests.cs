using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What the law asks stays, whatever a school gives as its reason: it takes another form where the policy lets it.</summary>
public sealed class LawTests
{
    private static readonly Fact Presumed = Own("oak.form-on-file", Silence.Presumed);
    private static readonly Fact Open = Own("oak.form-seen", Silence.Open);

    private static readonly Message FromAPupil = new()
    {
        Actor = new() { Roles = [Role.Contractor] },
        Step = MessageStep.Received,
        Channel = Channel.SocialMedia,
        Account = Account.Personal,
        With = [OtherPerson.Who(Relation.CurrentPupil) with { Age = Age.Years(13) }],
    };

    public static TheoryData<string> Abolishing => [.. Exceptions.Keys];

    private static Dictionary<string, Condition> Exceptions { get; } = new()
    {
        ["the absence of what nobody states"] = Not(Presumed),
        ["the absence of what the policy presumes absent"] = Not(ThePublication.IsRefusedByAnother),
        ["one or the other"] = AnyOf(Presumed, Not(Presumed)),
        ["one or the other of what is asked"] = AnyOf(Open, Not(Open)),
        ["the school's accounts"] = TheAccount.IsOfTheSchool,
        ["that consent is missing"] = Not(ThePublication.IsConsentedTo),
        ["the role of whoever publishes"] = TheActor.IsATeacher,
        ["that everybody can see it"] = ThePublication.IsPublic,
        ["that the Headteacher publishes"] = TheActor.WouldApproveThemselves,
        ["a device of the school"] = TheDevice.IsSchoolEquipment,
        ["what it is about"] = TheContent.IsAboutTheSchool,
        ["one's own child"] = ThePublication.ShowsAnOwnChild,
        ["that it was checked"] = ThePublication.IsChecked,
        ["every role, read as a fact"] = OwnFact.Named("oak.by-somebody"),
        ["every platform but one"] = Not(OwnFact.Named("oak.by-somebody")),
    };

    [Fact]
    public void What_breaks_the_law_stays_prohibited()
    {
        var unlawful = new Publication { Actor = Actor.Teacher, Account = Account.School, IsUnlawful = Answer.Yes };

        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(Made.College.Make("KW0011", Severity.Advise, Made.Reason)).Kind);
        Assert.Equal(
            ProblemKind.LoosensTheLaw,
            Made.Problem(Made.College.AddFact(Presumed, [SituationKind.Publication]).AddException(new("oak.ours") { When = Presumed, Source = "Oakfield 5" }, ["KW0011"], Made.Reason)).Kind);
        Assert.Equal(Verdict.NotPermitted, Made.College.StartFrom(Preset.Advisory).Adapt().Decide(unlawful, Made.AsOf).Verdict);
    }

    [Fact]
    public void A_role_may_be_allowed_what_the_policy_is_silent_about_with_a_reason_that_shows()
    {
        var houseparent = Own("oak.houseparent", Silence.Presumed);
        Adaptation Allowing(LooseningReason? because) => Made.College
            .AddRole(new(new Role("houseparent"), IsStaff: true))
            .AddFact(houseparent, [SituationKind.Message], FactSource.RoleIsOneOf(new Role("houseparent")))
            .AddException(new Exemption("oak.by-houseparents") { When = AllOf(houseparent, TheAccount.IsOfTheSchool), Source = "Boarding handbook 2" }, ["KW0009"], because);
        var text = new Message
        {
            Actor = new() { Roles = [new Role("houseparent")] },
            Step = MessageStep.Sent,
            Channel = Channel.Text,
            Account = Account.School,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
            IsSchoolBusiness = Answer.No,
        };

        var allowed = Allowing(Made.Reason).Adapt();

        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(Allowing(because: null)).Kind);
        Assert.Equal(Verdict.Undetermined, SocialMediaPolicy.Default.Decide(text with { Actor = Actor.Teacher }, Made.AsOf).Verdict);
        Assert.Equal(Verdict.Undetermined, allowed.Decide(text with { Actor = Actor.Teacher }, Made.AsOf).Verdict);
        Assert.Equal(Verdict.Permitted, allowed.Decide(text, Made.AsOf).Verdict);
        Assert.Empty(allowed.Decide(text, Made.AsOf).Obligations);
        Assert.Equal(["KW0009"], Assert.Single(allowed.Decide(text, Made.AsOf).Loosenings).Rules);
    }

    [Theory]
    [InlineData("KW1401")]
    [InlineData("KW1402")]
    [InlineData("KW1403")]
    public void A_private_channel_to_pupils_and_families_is_opened_with_a_reason_only(string rule)
    {
        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(Made.College.Make(rule, Severity.Off)).Kind);
        Assert.Contains(rule, Assert.Single(Made.College.Make(rule, Severity.Off, Made.Reason).Adapt().Adapted!.Loosenings).Rules);
    }

    [Theory]
    [MemberData(nameof(Abolishing))]
    public void Consent_is_not_abolished_by_what_nobody_states_or_everybody_does(string exception)
    {
        var problem = Made.Problem(Lifting(Exceptions[exception]));

        Assert.Equal((ProblemKind.LoosensTheLaw, "LawTests.cs"), (problem.Kind, problem.Place.File));
    }

    [Fact]
    public void Consent_takes_another_form_by_what_somebody_states_of_the_case()
    {
        var policy = Lifting(Presumed).Adapt();
        var photograph = new Publication
        {
            Actor = Actor.Teacher,
            Account = Account.School,
            Step = PublicationStep.ToPublish,
            Contents = [Content.Photograph],
            Children = [new() { Consent = Consent.None, Identified = Identification.None }],
        };

        Assert.Equal(Verdict.NotPermitted, policy.Decide(photograph).Verdict);
        var onFile = policy.Decide(photograph with { Facts = [new(Presumed.Id, Answer.Yes)] });
        Assert.True(onFile.Verdict < Verdict.Undetermined);
        Assert.Contains("KW2201", Assert.Single(onFile.Loosenings).Rules);
        Assert.NotNull(Lifting(Open).Adapt());
    }

    [Fact]
    public void Exceptions_that_each_leave_consent_standing_do_not_abolish_it_together()
    {
        var problem = Made.Problem(Lifting(Open).AddException(
            new("oak.other-photographs") { When = Not(Open), Source = "Oakfield 5" }, ["KW2201"], Made.Reason));

        Assert.Equal(ProblemKind.LoosensTheLaw, problem.Kind);
        Assert.NotNull(problem.OtherPlace);
    }

    [Fact]
    public void Consent_is_not_abolished_by_silence() =>
        Assert.Equal(
            ProblemKind.LoosensTheLaw,
            Made.Problem(Made.College.TakeSilence("child.shown", Silence.Presumed, SituationKind.Publication, Made.Reason)).Kind);

    [Fact]
    public void A_role_that_is_taken_out_of_staff_still_owes_the_reports_of_the_law()
    {
        var policy = Made.College.Set(Parameters.StaffRoles, [Role.Teacher], Made.Reason).Adapt();
        var concern = new Concern { Actor = new() { Roles = [Role.Contractor] }, IsOtherWorry = Answer.Yes };

        Assert.Equal("tell-the-lead", Assert.Single(policy.Decide(FromAPupil).Obligations, o => o.IsOpen).Duty.Id);
        Assert.Equal("tell-the-lead", Assert.Single(policy.Decide(concern).Obligations, o => o.IsOpen).Duty.Id);
        Assert.Equal(Verdict.NotPermitted, policy.Decide(concern with { ReportedToLead = ActionTaken.WillNot }).Verdict);
    }

    [Theory]
    [InlineData("peripatetic-teacher", true)]
    [InlineData("supply-staff", true)]
    [InlineData("support-staff", false)]
    public void A_teacher_who_is_taken_out_of_staff_still_reports_to_the_police(string role, bool teaches)
    {
        var policy = Made.College.Set(Parameters.StaffRoles, [Role.Teacher], Made.Reason).Adapt();
        var told = new Concern
        {
            Actor = new() { Roles = [new(role)] },
            Mutilation = MutilationSign.DisclosedOrSeen,
            ChildsAge = Age.Years(13),
        };

        Assert.Equal(
            teaches ? ["tell-the-lead", "tell-the-police"] : ["tell-the-lead"],
            policy.Decide(told).Obligations.Where(o => o.IsOpen).Select(o => o.Duty.Id));
    }

    [Fact]
    public void A_role_that_is_taken_out_of_staff_is_permitted_nothing_by_what_it_still_owes()
    {
        var policy = Made.College.Set(Parameters.StaffRoles, [Role.Teacher], Made.Reason).Adapt();
        var invited = Made.FormerPupil with { Step = ConnectionStep.Invited, Actor = new() { Roles = [Role.Contractor] } };

        Assert.Equal(Verdict.NotCovered, policy.Decide(invited).Verdict);
    }

    [Fact]
    public void Whom_only_the_law_binds_is_permitted_nothing_where_the_policy_says_no_more()
    {
        var policy = Made.College.AddRole(new(new("reader"), IsStaff: false), Made.Reason).Adapt();
        var decision = policy.Decide(FromAPupil with { Actor = new() { Roles = [new("reader")] } });

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.NotEmpty(decision.Gaps);
        Assert.Contains(decision.Obligations, o => o.IsOpen);
    }

    [Fact]
    public void Roles_that_are_taken_out_of_staff_one_layer_after_the_other_all_owe_the_reports_of_the_law()
    {
        Values<Role> without = [.. Parameters.StaffRoles.Default.Where(r => r != Role.Coach)];
        var policy = SocialMediaPolicy.Default.Adapt(
            Made.Trust.Set(Parameters.StaffRoles, without, Made.Reason),
            Made.College.Set(Parameters.StaffRoles, [Role.Teacher], Made.Reason).AddRole(new(new("reader"), IsStaff: false), Made.Reason));

        foreach (var role in new[] { Role.Coach, Role.Contractor, new("reader") })
        {
            Assert.Contains(policy.Decide(FromAPupil with { Actor = new() { Roles = [role] } }).Obligations, o => o.IsOpen);
        }
    }

    [Fact]
    public void A_role_that_a_program_takes_out_of_staff_still_owes_the_reports_of_the_law()
    {
        Values<Role> noCoach = [.. Parameters.StaffRoles.Default.Where(r => r != Role.Coach)];
        var policy = SocialMediaPolicy.Default.With(Parameters.StaffRoles, noCoach).With(Parameters.StaffRoles, [Role.Teacher]);

        foreach (var role in new[] { Role.Coach, Role.Contractor })
        {
            var decision = policy.Decide(FromAPupil with { Actor = new() { Roles = [role] } });
            Assert.Contains(decision.Obligations, o => o.IsOpen);
            Assert.Contains(decision.SetByLayers, s => s.LoosensWithoutReason);
        }
    }

    [Fact]
    public void Whom_only_the_law_binds_does_not_refuse_a_report_while_unsure()
    {
        var policy = Made.College.Set(Parameters.StaffRoles, [Role.Teacher], Made.Reason).Adapt();
        var unsure = new Concern { Actor = new() { Roles = [Role.Contractor] }, ReportedToLead = ActionTaken.WillNot, IsOtherWorry = Answer.NotKnown };

        Assert.Equal(Verdict.NotPermitted, SocialMediaPolicy.Default.Decide(unsure).Verdict);
        var decision = policy.Decide(unsure);
        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(ObligationState.LeftUndone, Assert.Single(decision.Obligations).State);
        Assert.Equal(Verdict.NotPermitted, policy.Judge(unsure).Verdict);
    }

    [Fact]
    public void What_the_school_owes_beside_excuses_nobody_who_refuses_a_report_while_unsure()
    {
        var ofTheSchool = new Norm
        {
            Id = "OAK0001",
            Clause = new Clause("Oakfield 1", "messages"),
            Force = Force.Must,
            Title = "Messages are reported",
            Says = "The school reports every message.",
            Serves = Purposes.SafeguardChildren,
            Binds = Binding.School,
            Limbs = [new(SituationKind.Message) { OwedWhen = TheContact.IsReceived }],
            Owes = new(Duties.TellTheLead, Promptness.SameDay),
        };
        var fromSomebody = FromAPupil with { With = [new()], ReportedToLead = ActionTaken.WillNot };

        Assert.Equal(Verdict.NotPermitted, SocialMediaPolicy.Default.Decide(fromSomebody).Verdict);
        var policy = Made.College.AddRule(ofTheSchool).Adapt();
        Assert.Equal(Verdict.NotPermitted, policy.Decide(fromSomebody).Verdict);
        Assert.Equal(Verdict.NotPermitted, policy.Judge(fromSomebody).Verdict);
    }

    [Theory]
    [InlineData("pupil", Verdict.NotPermitted)]
    [InlineData(null, Verdict.Undetermined)]
    public void Who_is_bound_to_report_by_a_rule_for_pupils_refuses_nothing_while_unsure_and_nobody_else_is_judged_by_it(string? role, Verdict verdict)
    {
        var policy = Made.College.AddRule(new()
        {
            Id = "OAK0001",
            Clause = new Clause("Oakfield 1", "worries"),
            Force = Force.Must,
            Title = "Pupils tell of a worry",
            Says = "Pupils tell of a worry about another child.",
            Serves = Purposes.SafeguardChildren,
            Binds = Binding.Pupils,
            Limbs = [new(SituationKind.Concern) { OwedWhen = TheConcern.IsAnotherWorry }],
            Owes = new(Duties.TellTheLead, Promptness.SameDay),
        }).Adapt();
        var unsure = new Concern
        {
            Actor = role is null ? new() : new() { Roles = [new(role)] },
            ReportedToLead = ActionTaken.WillNot,
            IsOtherWorry = Answer.NotKnown,
        };

        Assert.Equal(verdict, policy.Decide(unsure).Verdict);
        Assert.Equal(verdict, policy.Judge(unsure).Verdict);
    }

    [Fact]
    public void Whoever_teaches_is_staff() =>
        Assert.Equal(
            ProblemKind.ValueOutOfRange,
            Made.Problem(Made.College.AddRole(new(new("tutor"), IsStaff: false) { Teaches = true }, Made.Reason)).Kind);

    [Theory]
    [InlineData(null)]
    [InlineData("parent")]
    [InlineData("no-link")]
    [InlineData("colleague")]
    public void A_relation_of_the_schools_own_hides_no_child_from_the_reports_of_the_law(string? countsAs)
    {
        var relation = new OwnRelation(new("year-seven"), countsAs is null ? null : new(countsAs));
        var policy = Made.College.AddRelation(relation, Made.Reason).Adapt();
        var other = OtherPerson.Who(new Relation("year-seven"));

        Assert.NotEmpty(policy.Decide(FromAPupil with { With = [other with { Age = Age.Years(12) }] }).Obligations);
        Assert.NotEmpty(policy.Decide(FromAPupil with { With = [other] }).Obligations);
        Assert.Empty(policy.Decide(FromAPupil with { With = [other with { Age = Age.Years(40) }] }).Obligations);
    }

    private static Adaptation Lifting(Condition when)
    {
        var bySomebody = Own("oak.by-somebody", Silence.Presumed);
        return Made.College
            .AddFact(Presumed, [SituationKind.Publication])
            .AddFact(Open, [SituationKind.Publication])
            .AddFact(bySomebody, [SituationKind.Publication], FactSource.RoleIsOneOf(Role.WellKnown))
            .AddException(new("oak.photographs") { When = when, Source = "Oakfield 5" }, ["KW2201"], Made.Reason);
    }

    private static Fact Own(string id, Silence silence) => new(id)
    {
        Question = "Is it so?",
        Yes = "It is so.",
        No = "It is not so.",
        Unknown = "It is not known whether it is so.",
        Silence = silence,
    };
}
