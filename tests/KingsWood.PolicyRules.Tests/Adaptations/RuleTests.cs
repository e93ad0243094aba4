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

public sealed class RuleTests
{
    [Fact]
    public void What_others_owe_by_a_rule_of_their_own_permits_nothing_else()
    {
        var policy = Made.College.AddRule(ForOthers(Binding.Everyone, new(SituationKind.Message) { OwedWhen = TheContact.IsReceived })).Adapt();
        var answered = new Message
        {
            Actor = new() { Roles = [Role.Volunteer] },
            Step = MessageStep.Answered,
            Channel = Channel.SocialMedia,
            Account = Account.Personal,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
        };

        var decision = policy.Decide(answered);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal("One rule of the school speaks to the person as well, and its policy says nothing of what else they may do.", Assert.Single(decision.Gaps).Says);
        Assert.Equal("tell-the-lead", Assert.Single(decision.Obligations).Duty.Id);
        Assert.Equal(Verdict.NotCovered, policy.Decide(answered with { Step = MessageStep.ToSend }).Verdict);
    }

    [Fact]
    public void What_the_policy_only_advises_everyone_covers_nobody()
    {
        var policy = Made.College.AddRule(ForOthers(Binding.Everyone, new(SituationKind.Access) { BrokenWhen = TheAccount.IsOfTheSchool })).Adapt();
        var access = new Access { Actor = new() { Roles = [Role.Volunteer] }, Account = Account.Personal, Device = Device.School };

        Assert.Equal(Verdict.NotCovered, policy.Decide(access).Verdict);
        Assert.Equal(Verdict.NotPermitted, policy.Decide(access with { Account = Account.School }).Verdict);
        Assert.Empty(policy.Decide(access with { Account = Account.School }).Consequences);
    }

    [Fact]
    public void A_word_that_a_fact_is_read_from_is_declared()
    {
        var problem = Made.Problem(Made.College.AddFact(Made.Presumed("oak.x"), [SituationKind.Message], FactSource.RoleIsOneOf(new Role("teachr"))));

        Assert.Equal((ProblemKind.UnknownWord, "\"teachr\"", "Did you mean \"teacher\"?"), (problem.Kind, problem.Found, problem.Hint));
        Assert.NotNull(Made.College
            .AddRole(new(new("reader"), IsStaff: true)).AddFact(Made.Presumed("oak.x"), [SituationKind.Message], FactSource.RoleIsOneOf(new Role("reader"))).Adapt());
    }

    [Fact]
    public void A_duty_that_is_owed_to_somebody_names_them() => Assert.Equal(
        "The duty \"oak-tell\" is owed to somebody, and nobody is named.",
        Made.Problem(Made.College.Make("KW1502", Severity.Oblige, owes: new(OwnDuty.Create("oak-tell", "Tell {to}."), Promptness.Soon))).Says);

    [Theory]
    [InlineData(Binding.Everyone, "volunteer")]
    [InlineData(Binding.Pupils, "pupil")]
    [InlineData(Binding.Teachers, "volunteer")]
    public void A_rule_for_others_covers_them_for_itself_alone(Binding binding, string role)
    {
        var policy = Made.College.AddRule(ForOthers(binding, new(SituationKind.Message) { BrokenWhen = TheContent.IsInappropriate })).Adapt();
        var message = new Message
        {
            Actor = new() { Roles = [new(role)] },
            Step = MessageStep.ToSend,
            Channel = Channel.SocialMedia,
            Account = Account.Personal,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
            IsInappropriate = Answer.No,
        };

        Assert.Equal(Verdict.NotCovered, policy.Decide(message).Verdict);
        Assert.Equal(
            binding == Binding.Teachers ? Verdict.NotCovered : Verdict.NotPermitted,
            policy.Decide(message with { IsInappropriate = Answer.Yes }).Verdict);
        Assert.Equal(
            SocialMediaPolicy.Default.Decide(message with { Actor = Actor.Teacher }).Verdict,
            policy.Decide(message with { Actor = Actor.Teacher }).Verdict);
    }

    [Fact]
    public void A_fact_of_the_schools_own_is_asked_for_where_the_verdict_turns_on_it()
    {
        var policy = Made.College.WithLogo().Adapt();

        var decision = policy.Decide(Made.PersonalPost);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Contains(decision.MissingFacts, m => m.Question.Text == "Does it show the school's logo?");
    }

    [Fact]
    public void A_rule_of_the_schools_own_prohibits_explains_itself_and_says_what_would_change_it()
    {
        var decision = Made.College.WithLogo().Adapt()
            .Decide(Made.PersonalPost with { Facts = [new("oak.logo-used", Answer.Yes), new("content.about-school", Answer.No)] });

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        var finding = Assert.Single(decision.Findings, f => f.Kind == FindingKind.Broken);
        Assert.Equal(("OAK0001", "Oakfield 3.1"), (finding.Rule.Id, finding.Clause.Coordinate));
        Assert.Contains("It shows the school's logo.", finding.Because);
        Assert.Contains("the logo were left out", decision.WhatWouldChangeIt.SelectMany(c => c.IfOnly));
    }

    // No rule asks where the post is; that it is there tells what a rule asks, whether or not anything is stated by id.
    [Fact]
    public void What_a_question_ties_to_a_fact_that_a_rule_asks_is_read_as_well()
    {
        var (asked, read) = (Made.Presumed("oak.on-a-video-site"), Made.Presumed("oak.on-youtube"));
        var policy = Made.College
            .AddFact(asked, [SituationKind.Publication])
            .AddFact(read, [SituationKind.Publication], FactSource.PlatformIsOneOf(new Platform("youtube")))
            .AddQuestion(new("oak.where", "Where is it?", asked, read) { Ascending = [read, asked] })
            .AddRule(Rule("OAK0001", new(SituationKind.Publication) { BrokenWhen = asked }))
            .Adapt();
        var post = Made.PersonalPost with { Account = Account.Personal with { Platform = new Platform("youtube") } };

        Assert.Equal(Verdict.NotPermitted, policy.Judge(post, Made.AsOf).Verdict);
        Assert.Equal(Verdict.NotPermitted, policy.Decide(post, Made.AsOf).Verdict);
        Assert.Equal(Verdict.NotPermitted, policy.Judge(post with { Facts = [new("content.demeaning", Answer.No)] }, Made.AsOf).Verdict);
    }

    [Fact]
    public void Many_duties_of_one_rank_come_in_the_order_of_their_ids()
    {
        var asked = Made.Presumed("oak.asked");
        var policy = Enumerable.Range(0, 40).Aggregate(
            Made.College.AddFact(asked, [SituationKind.Group]),
            (a, i) => a.AddRule(Rule(
                $"OAK{i:0000}",
                new(SituationKind.Group) { OwedWhen = asked },
                new(OwnDuty.Create($"oak-duty-{i:00}", "Tell somebody."), Promptness.Soon)))).Adapt();

        var owed = policy.Decide(SituationKind.Group, StatedFacts.None.With("actor.staff", Answer.Yes).With("oak.asked", Answer.Yes))
            .Obligations.Select(o => o.Duty.Id).ToList();

        Assert.Equal(40, owed.Count);
        Assert.Equal(owed.Order(StringComparer.Ordinal), owed);
    }

    [Fact]
    public void A_fact_that_silence_makes_absent_is_listed_as_presumed()
    {
        var decision = Made.College.WithFriendship("KW1001", "KW1003").Adapt().Decide(Made.FormerPupil);

        Assert.Contains(decision.Presumptions, p => p.Fact == Made.DeclaredFriendship);
    }

    [Fact]
    public void A_fact_of_each_part_tells_one_child_from_another()
    {
        var protectedChild = new Fact("oak.protected-child")
        {
            Question = "Must this child not be shown at all?",
            Yes = "The child must not be shown.",
            No = "The child may be shown.",
            Unknown = "It is not known whether the child may be shown.",
        };
        var policy = Made.College
            .AddFactOfEachPart(protectedChild, [SituationKind.Publication])
            .AddRule(Own("OAK0002", new(SituationKind.Publication) { BrokenWhen = AllOf(ThePublication.ShowsAChild, protectedChild) }))
            .Adapt();
        var shown = new ChildShown { Consent = Consent.Written, Identified = Identification.None };

        var decision = policy.Decide(new Publication
        {
            Actor = Actor.Teacher,
            Account = Account.School,
            Step = PublicationStep.ToPublish,
            Children = [shown with { Facts = [new("oak.protected-child", Answer.No)] }, shown with { Facts = [new("oak.protected-child", Answer.Yes)] }],
        });

        Assert.Equal(["child 2"], Assert.Single(decision.Findings, f => f.Rule.Id == "OAK0002" && f.Kind == FindingKind.Broken).Parts);
    }

    [Fact]
    public void Only_allowed_platforms_are_permitted_where_a_fact_reads_the_platform()
    {
        var allowed = new Fact("oak.platform-allowed")
        {
            Question = "Is the platform one that the school allows?",
            Yes = "The platform is one that the school allows.",
            No = "The platform is none that the school allows.",
            Unknown = "It is not known which platform it is.",
        };
        var policy = Made.College
            .AddFact(allowed, [SituationKind.Access], FactSource.PlatformIsOneOf(new Platform("instagram"), new Platform("youtube")))
            .AddRule(Own("OAK0003", new(SituationKind.Access) { BrokenWhen = AllOf(TheAccount.IsOfTheSchool, Not(allowed)) }))
            .Adapt();
        var access = new Access { Actor = Actor.Teacher, Device = Device.School, Network = Network.School };

        Assert.Equal(Verdict.NotPermitted, policy.Decide(access with { Account = Account.School with { Platform = new("tiktok") } }).Verdict);
        Assert.True(policy.Decide(access with { Account = Account.School with { Platform = new("youtube") } }).Verdict < Verdict.Undetermined);
        Assert.Equal(Verdict.Undetermined, policy.Decide(access with { Account = Account.School }).Verdict);
    }

    [Fact]
    public void A_duty_of_the_schools_own_names_its_recipient_and_its_deadline_by_the_schools_calendar()
    {
        var duty = OwnDuty.Create("oak-tell-the-tutor", "Tell {to}.", new Post("tutor"));
        var policy = Made.College
            .AddPost(new("tutor"))
            .Set(OwnWords.WorkingDays, WorkingDays.MondayToFriday.ExceptFor(new DateOnly(2026, 11, 30)))
            .AddRule(Own("OAK0004", new(SituationKind.Access) { OwedWhen = TheAccount.IsPersonal }, owes: new(duty, Promptness.Soon) { Within = Deadline.WorkingDays(2) }))
            .Adapt();

        // A Thursday: Friday is the first working day, and the Monday after it is closed.
        var access = new Access { On = new Moment(new(2026, 11, 26)), Actor = Actor.Teacher, Account = Account.Personal, Device = Device.Own, Network = Network.Other };
        var owed = Assert.Single(policy.Decide(access).Obligations);

        Assert.Equal("Tell the tutor.", owed.Says);
        Assert.Equal("within 2 working days", owed.Within!.ToString());
        Assert.Equal(new DateOnly(2026, 12, 1), owed.DueBy!.Value.Date);
        Assert.Equal(ObligationState.Owed, owed.State);
        Assert.Equal(
            ObligationState.Done,
            Assert.Single(policy.Decide(access with { Facts = [new("oak-tell-the-tutor.done", Answer.Yes)] }).Obligations).State);
        Assert.Equal(Verdict.NotPermitted, policy.Decide(access with { Facts = [new("oak-tell-the-tutor.left-undone", Answer.Yes)] }).Verdict);
    }

    [Theory]
    [InlineData(26, 30, false)]
    [InlineData(26, 1, true)]
    public void A_report_is_late_after_the_working_days_that_the_school_allows(int on, int reportedOn, bool isLate)
    {
        var policy = Made.College.Set(Parameters.ReportWithinWorkingDays, 2, Made.Reason).Adapt();

        var owed = policy.Decide(Made.FormerPupil with
        {
            On = new Moment(new(2026, 11, on)),
            Step = ConnectionStep.Declined,
            ReportedToLead = ActionTaken.DoneOn(new Moment(new(2026, reportedOn == 1 ? 12 : 11, reportedOn))),
        }).Obligations;

        Assert.Equal(isLate ? ObligationState.DoneLate : ObligationState.Done, Assert.Single(owed).State);
    }

    [Fact]
    public void A_role_of_the_schools_own_is_in_staff_or_out_of_it()
    {
        var policy = Made.College
            .AddRole(new(new("pastoral-mentor"), IsStaff: true))
            .AddRole(new(new("reading-friend"), IsStaff: false), Made.Reason)
            .Adapt();

        Assert.Equal(Verdict.NotPermitted, policy.Decide(By("pastoral-mentor")).Verdict);
        Assert.Equal(Verdict.NotCovered, policy.Decide(By("reading-friend")).Verdict);
        Assert.Equal(Verdict.Undetermined, policy.Decide(By("beekeeper")).Verdict);

        static Connection By(string role) => Made.FormerPupil with { Step = ConnectionStep.Invited, Actor = new() { Roles = [new(role)] } };
    }

    [Fact]
    public void A_relation_of_the_schools_own_counts_as_another_or_stands_alone()
    {
        var policy = Made.College
            .AddRelation(new(new("apprentice"), Relation.CurrentPupil))
            .AddRelation(new(new("host-family")), Made.Reason)
            .Adapt();

        Assert.Equal(Verdict.NotPermitted, policy.Decide(With("apprentice")).Verdict);
        Assert.True(policy.Decide(With("host-family")).Verdict < Verdict.Undetermined);
        Assert.Equal(Verdict.Undetermined, policy.Decide(With("stranger")).Verdict);

        static Connection With(string relation) =>
            Made.FormerPupil with { With = [OtherPerson.Who(new Relation(relation)) with { Age = Age.Years(40) }] };
    }

    [Fact]
    public void A_purpose_of_the_schools_own_is_kept_and_an_undeclared_one_refused()
    {
        var rule = Own("OAK0005", new(SituationKind.Access) { BrokenWhen = TheAccount.IsPersonal }, "oak-calm");

        Assert.Equal("oak-calm", Assert.Single(Made.College.AddPurpose(new("oak-calm", "Lessons are calm.")).AddRule(rule).Adapt().Content.OwnPurposes).Id);
        Assert.Equal(ProblemKind.UnknownWord, Made.Problem(Made.College.AddRule(rule)).Kind);
    }

    [Fact]
    public void A_condition_may_name_facts_by_their_ids()
    {
        var rule = Own("OAK0006", new(SituationKind.Publication) { BrokenWhen = AllOf(OwnFact.Named("account.personal"), OwnFact.Named("oak.logo-used")) });
        var policy = Made.College.AddFact(Made.LogoUsed, [SituationKind.Publication]).AddRule(rule).Adapt();

        Assert.Equal(Verdict.NotPermitted, policy.Decide(Made.PersonalPost with { Facts = [new("oak.logo-used", Answer.Yes)] }).Verdict);
    }

    [Fact]
    public void A_rule_that_asks_for_an_unknown_fact_or_for_one_of_another_kind_is_refused()
    {
        var unknown = Own("OAK0007", new(SituationKind.Access) { BrokenWhen = OwnFact.Named("oak.nothing") });
        var elsewhere = Own("OAK0008", new(SituationKind.Access) { BrokenWhen = ThePublication.ShowsAChild });

        Assert.Equal((ProblemKind.UnknownFact, "\"oak.nothing\""), (Made.Problem(Made.College.AddRule(unknown)).Kind, Made.Problem(Made.College.AddRule(unknown)).Found));
        Assert.Equal(ProblemKind.UnknownFact, Made.Problem(Made.College.AddRule(elsewhere)).Kind);
    }

    [Fact]
    public void Ids_of_the_schools_own_begin_with_its_prefix_and_are_not_taken()
    {
        Assert.Equal(ProblemKind.BadId, Made.Problem(Made.College.AddRule(Own("KW1001", new(SituationKind.Access) { BrokenWhen = TheAccount.IsPersonal }))).Kind);
        Assert.Equal(ProblemKind.BadId, Made.Problem(Made.Trust.AddRule(Own("OAK0001", new(SituationKind.Access) { BrokenWhen = TheAccount.IsPersonal }))).Kind);
        Assert.Equal(ProblemKind.BadId, Made.Problem(Made.College.AddRole(new(Role.Teacher, IsStaff: true))).Kind);
    }

    [Fact]
    public void A_severity_turns_what_a_rule_says_into_something_else()
    {
        var advised = Made.College.Make("KW1201", Severity.Advise).Adapt();
        var noted = Made.College.Make("KW1201", Severity.Note).Adapt();
        var off = Made.College.Make("KW1201", Severity.Off).Adapt();
        var required = Made.College.Make("KW1301", Severity.Prohibit).Adapt();
        var access = new Access { Actor = Actor.Teacher, Account = Account.Personal, Device = Device.School, Network = Network.School };

        Assert.Equal(Verdict.PermittedWithAdvice, advised.Decide(access).Verdict);
        Assert.Contains(noted.Decide(access).Findings, f => f is { Kind: FindingKind.Noted, Rule.Id: "KW1201" });
        Assert.DoesNotContain(off.Decide(access).Findings, f => f.Rule.Id == "KW1201");
        Assert.True(off.Decide(access).Verdict < Verdict.Undetermined && noted.Decide(access).Verdict < Verdict.Undetermined);
        Assert.Equal(
            Verdict.NotPermitted,
            required.Decide(new OwnAccount { Actor = Actor.Teacher, Privacy = PrivacySettings.Lower }).Verdict);
    }

    [Fact]
    public void A_rule_obliges_where_it_owes_something()
    {
        var duty = OwnDuty.Create("oak-tell-the-office", "Tell {to}.", Post.IctLeader);
        var policy = Made.College.Make("KW1201", Severity.Oblige, owes: new(duty, Promptness.Soon)).Adapt();
        var access = new Access { Actor = Actor.Teacher, Account = Account.Personal, Device = Device.School, Network = Network.School };

        Assert.Contains(policy.Decide(access).Obligations, o => o.Duty.Id == "oak-tell-the-office");
        Assert.Equal(ProblemKind.ValueOutOfRange, Made.Problem(Made.College.Make("KW1201", Severity.Oblige)).Kind);
        Assert.Equal(ProblemKind.ValueOutOfRange, Made.Problem(Made.College.Make("KW2001", Severity.Prohibit)).Kind);
        Assert.Equal(ProblemKind.UnknownRule, Made.Problem(Made.College.Make("KW0001", Severity.Off)).Kind);
    }

    [Fact]
    public void A_text_is_replaced_or_extended()
    {
        var policy = Made.College.Say("KW1001", TextPart.Instead, "Ring the office.", Made.Reason).SayAlso("KW1001", TextPart.Says, "At Oakfield, always.").Adapt();

        var text = DecisionText.Write(policy.Decide(Made.FormerPupil), Reader.Staff);

        Assert.Contains("Ring the office.", text, StringComparison.Ordinal);
        Assert.Contains("whoever began it. At Oakfield, always.", text, StringComparison.Ordinal);
    }

    private static Norm Own(string id, Limb limb, string? purpose = null, Owing? owes = null) => new()
    {
        Id = id,
        Clause = new Clause("Oakfield 4", "our own"),
        Force = Force.MustNot,
        Title = "Our own rule",
        Says = "Our own rule.",
        Serves = Purposes.ProtectStaff,
        AlsoServes = purpose is null ? [] : [purpose],
        Owes = owes,
        Limbs = [limb],
    };

    private static Norm Rule(string id, Limb limb, Owing? owes = null) => new()
    {
        Id = id,
        Clause = new Clause("handbook", "ours"),
        Force = owes is null ? Force.MustNot : Force.Must,
        Title = "Ours",
        Says = "Ours.",
        Serves = Purposes.SafeguardChildren,
        Limbs = [limb],
        Owes = owes,
        Instead = "Leave it.",
    };

    private static Norm ForOthers(Binding binding, Limb limb) => new()
    {
        Id = "OAK0001",
        Clause = new("Oakfield 9", "others"),
        Force = Force.Must,
        Title = "Others too",
        Says = "It holds for others too.",
        Serves = Purposes.SafeguardChildren,
        Binds = binding,
        Limbs = [limb],
        Owes = limb.OwedWhen is null ? null : new(Duties.TellTheLead, Promptness.SameDay),
    };
}
