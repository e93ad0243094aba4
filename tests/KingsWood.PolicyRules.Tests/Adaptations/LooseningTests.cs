using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

public sealed class LooseningTests
{
    private static readonly Publication Photograph = new()
    {
        Actor = Actor.Teacher,
        Account = Account.School,
        Step = PublicationStep.ToPublish,
        Contents = [Content.Photograph],
        Children = [new() { Consent = new() { Given = Given.Yes, Form = Form.OptOut, CoversThisUse = Answer.Yes }, Identified = Identification.None }],
    };

    public static TheoryData<string> WithoutReason => [.. Changes.Keys];

    private static Dictionary<string, Func<LooseningReason?, Adaptation>> Changes { get; } = new()
    {
        ["a severity"] = why => Made.College.Make("KW1003", Severity.Advise, why),
        ["a rule that only advises, switched off"] = why => Made.College.Make("KW0012", Severity.Off, why),
        ["a reading"] = why => Made.College.Read(OwnFamily.WiderFamilyExempt, why),
        ["a lower age"] = why => Made.College.Set(Parameters.FormerPupilAge, 17, why),
        ["another form of consent"] = why => Made.College.Read(ConsentForm.OptOutToo, why),
        ["a period of grace"] = why => Made.College.Set(Parameters.GraceDays, 30, why),
        ["more time to report"] = why => Made.College.Set(Parameters.ReportWithinWorkingDays, 1, why),
        ["fewer roles that are staff"] = why => Made.College.Set(Parameters.StaffRoles, [Role.Teacher], why),
        ["a role that is no staff"] = why => Made.College.AddRole(new(new("reader"), IsStaff: false), why),
        ["a relation that is no pupil's"] = why => Made.College.AddRelation(new(new("guest")), why),
        ["silence that permits"] = why => Made.College.TakeSilence("child.named", Silence.Presumed, SituationKind.Publication, why),
        ["an exception"] = why => Made.College
            .AddFact(Made.DeclaredFriendship, [SituationKind.Connection]).AddException(Made.Friendship, ["KW1001", "KW1003"], why),
    };

    [Theory]
    [MemberData(nameof(WithoutReason))]
    public void Loosening_a_safeguarding_rule_without_a_reason_is_refused_with_its_place(string change)
    {
        var problem = Made.Problem(Changes[change](null));

        Assert.Equal(ProblemKind.LooseningWithoutReason, problem.Kind);
        Assert.Equal("LooseningTests.cs", problem.Place.File);
    }

    [Theory]
    [MemberData(nameof(WithoutReason))]
    public void The_example_of_a_loosening_is_told_to_its_end(string change)
    {
        var example = Made.Problem(Changes[change](null)).Found.Split("; for example ")[1];

        Assert.DoesNotContain("…", example, StringComparison.Ordinal);
        Assert.EndsWith(".", example, StringComparison.Ordinal);
        Assert.InRange(example.Length, 1, 400);
    }

    [Fact]
    public void Where_a_duty_is_lost_and_nothing_else_it_is_named() => Assert.StartsWith(
        "\"not-exempt\"; what was owed would not be, or not as before: \"Tell the Designated Safeguarding Lead.\"; for example a message: ",
        Made.Problem(Made.College.Set("emergencies", SettingValue.Of("not-exempt"))).Found,
        StringComparison.Ordinal);

    [Fact]
    public void A_report_that_is_owed_later_is_loosened_and_one_that_is_owed_sooner_is_not()
    {
        var later = new Owing(Duties.TellTheLead, Promptness.Soon);
        var muchLater = new Owing(Duties.TellTheLead, Promptness.SameDay) { Within = Deadline.WorkingDays(30) };
        var sooner = new Owing(Duties.TellTheLead, Promptness.AtOnce);

        Assert.NotEmpty(Made.Problems(Made.College.Make("KW1101", Severity.Oblige, owes: later)));
        Assert.NotEmpty(Made.Problems(Made.College.Make("KW1101", Severity.Oblige, owes: muchLater)));
        Assert.Empty(Made.College.Make("KW1101", Severity.Oblige, owes: sooner).Adapt().Adapted!.Loosenings);
    }

    [Theory]
    [MemberData(nameof(WithoutReason))]
    public void With_a_reason_it_is_listed_with_the_rules_that_it_loosens(string change)
    {
        var loosening = Assert.Single(Changes[change](Made.Reason).Adapt().Adapted!.Loosenings);

        Assert.NotEmpty(loosening.Rules);
        Assert.All(loosening.Rules, id => Assert.True(SocialMediaPolicy.Default.Find(id) is Norm { IsSafeguarding: true } or Norm { IsAskedByLaw: true }));
        Assert.Equal(Made.Reason, loosening.Adjustment.Because);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_reason_is_none(string reason) =>
        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(Changes["a severity"](new(reason, Post.Headteacher))).Kind);

    [Fact]
    public void Nobody_in_particular_cannot_approve_it()
    {
        Assert.Equal(ProblemKind.UnknownWord, Made.Problem(Changes["a severity"](Made.Reason with { ApprovedBy = Post.SomebodyElse })).Kind);
        Assert.Equal(ProblemKind.UnknownWord, Made.Problem(Changes["a severity"](Made.Reason with { ApprovedBy = new("uncle") })).Kind);
    }

    [Fact]
    public void What_tightens_needs_no_reason() =>
        Assert.Empty(Made.College
            .StartFrom(Preset.Strict)
            .Set(Parameters.FormerPupilAge, 21)
            .Set(Parameters.StaffRoles, [.. Parameters.StaffRoles.Default, Role.Volunteer])
            .Make("KW1004", Severity.Prohibit)
            .AddRole(new(new("mentor"), IsStaff: true))
            .WithLogo()
            .Adapt().Adapted!.Loosenings);

    [Fact]
    public void What_keeps_no_children_safe_is_loosened_without_a_reason() =>
        Assert.Empty(Made.College.Make("KW1201", Severity.Off).Make("KW1301", Severity.Off).Read(Colleagues.AdviceOnly).Adapt().Adapted!.Loosenings);

    [Fact]
    public void A_decision_that_it_touches_says_so_in_every_form()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 16, Made.Reason).Make("KW1001", Severity.Advise, Made.Reason).Adapt();

        var decision = policy.Decide(Made.FormerPupil);

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Contains(decision.Loosenings, l => l.Rules.Contains("KW1001") && l.Reason == Made.Reason.Says);
        Assert.Contains(decision.Loosenings, l => l.Rules.Contains("KW1003"));
        Assert.True(policy.Judge(Made.FormerPupil, Made.AsOf).TouchesALoosening);
        foreach (var reader in Enum.GetValues<Reader>())
        {
            Assert.Contains(
                reader == Reader.Staff
                    ? "Oakfield College is less strict here (No contact with children of the school), because: the governors agreed to it. The chair of governors approved it."
                    : "KW1001 loosened by Oakfield College (severity of KW1001: advise), approved by the chair of governors: the governors agreed to it.",
                DecisionText.Write(decision, reader), StringComparison.Ordinal);
        }

        Assert.Contains("\"reason\": \"the governors agreed to it\"", DecisionJson.Write(decision), StringComparison.Ordinal);
        Assert.Equal(DecisionDocument.Of(decision), DecisionJson.Read(DecisionJson.Write(decision)));
    }

    [Fact]
    public void A_decision_that_it_does_not_touch_is_silent_about_it()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason).Adapt();
        var adult = Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(25) }] };

        Assert.Empty(policy.Decide(adult).Loosenings);
        Assert.False(policy.Judge(adult, Made.AsOf).TouchesALoosening);
    }

    [Fact]
    public void What_situations_are_read_by_is_seen_where_it_touches()
    {
        var policy = Made.College.Set(Parameters.GraceDays, 30, Made.Reason).Adapt();
        var kept = Made.FormerPupil with { Step = ConnectionStep.Kept, IsOlderThanTheJob = Answer.Yes, BoundSince = new(2026, 11, 10) };

        Assert.Contains(policy.Decide(kept).Loosenings, l => l.Rules.Contains("KW1003"));
        Assert.Empty(policy.Decide(kept with { BoundSince = new(2026, 1, 1) }).Loosenings);
    }

    [Fact]
    public void Somebody_who_is_no_longer_staff_is_told_that_the_rules_were_loosened()
    {
        var policy = Made.College.Set(Parameters.StaffRoles, [Role.Teacher], Made.Reason).Adapt();

        Assert.NotEmpty(policy.Decide(Made.FormerPupil with { Actor = new() { Roles = [Role.Coach] } }).Loosenings);
        Assert.Empty(policy.Decide(Made.FormerPupil with { Actor = new() { Roles = [Role.Parent] } }).Loosenings);
    }

    [Theory]
    [InlineData("KW1101")]
    [InlineData("KW1102")]
    [InlineData("KW1103")]
    [InlineData("KW1104")]
    [InlineData("KW1105")]
    public void A_report_that_the_law_asks_for_cannot_be_loosened(string id)
    {
        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(Made.College.Make(id, Severity.Advise, Made.Reason)).Kind);
        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(Made.College.Make(id, Severity.Off)).Kind);
    }

    [Fact]
    public void No_exception_lifts_a_report_that_the_law_asks_for() =>
        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(Made.College.WithFriendship("KW1001", "KW1003", "KW1101")).Kind);

    [Fact]
    public void Consent_takes_another_form_with_a_reason_and_shows_it()
    {
        var policy = Made.College.Read(ConsentForm.OptOutToo, Made.Reason).Adapt();

        Assert.Equal(Verdict.NotPermitted, SocialMediaPolicy.Default.Decide(Photograph).Verdict);
        Assert.True(policy.Decide(Photograph).Verdict < Verdict.Undetermined);
        Assert.Equal(["KW2201"], Assert.Single(policy.Decide(Photograph).Loosenings).Rules);
    }

    [Fact]
    public void Consent_cannot_be_abolished()
    {
        var always = new Rules.Exemption("oak.always") { When = Condition.Always, Source = "Oakfield" };

        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(Made.College.Make("KW2201", Severity.Advise, Made.Reason)).Kind);
        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(Made.College.AddException(always, ["KW2201"], Made.Reason)).Kind);
    }

    [Fact]
    public void An_exception_names_every_rule_that_it_lifts_or_changes_nothing()
    {
        var both = Made.College.WithFriendship("KW1001", "KW1003").Adapt();
        var declared = Made.FormerPupil with { Facts = [new("oak.declared-friendship", Answer.Yes)] };

        Assert.Equal(Verdict.PermittedWithAdvice, both.Decide(declared).Verdict);
        Assert.Contains(both.Decide(declared).BeyondTheText, f => f.Exemption!.Id == "oak.friendship");
        Assert.Equal(ProblemKind.UnknownRule, Made.Problem(Made.College.WithFriendship("KW1001", "KW9003")).Kind);
        Assert.Equal(ProblemKind.ChangesNothing, Made.Problem(Made.College.WithFriendship("KW2303")).Kind);
    }

    [Fact]
    public void First_names_with_photographs_are_an_exception_of_their_own()
    {
        var first = new Fact("oak.first-name-only")
        {
            Question = "Is only a first name given?",
            Yes = "Only a first name is given.",
            No = "More than a first name is given.",
            Unknown = "It is not known whether more than a first name is given.",
            Silence = Silence.Presumed,
        };
        var policy = Made.College
            .AddFactOfEachPart(first, [SituationKind.Publication])
            .AddException(new("oak.first-names") { When = first, Source = "Oakfield 5.2" }, ["KW2202", "KW2203"], Made.Reason)
            .Adapt();
        var named = new ChildShown { Consent = Consent.Written, Identified = Identification.ByName };

        Assert.Equal(Verdict.NotPermitted, policy.Decide(Photograph with { Children = [named] }).Verdict);
        Assert.True(policy.Decide(Photograph with { Children = [named with { Facts = [new("oak.first-name-only", Answer.Yes)] }] }).Verdict < Verdict.Undetermined);
    }

    [Fact]
    public void An_expired_loosening_holds_no_longer_and_the_decision_says_so()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 16, Made.Reason with { Until = new(2026, 12, 31) })
            .Make("KW1001", Severity.Advise, Made.Reason with { Until = new(2026, 12, 31) }).Adapt();

        var before = policy.Decide(Made.FormerPupil with { On = new Moment(new(2026, 12, 31)) }, new DateOnly(2027, 2, 1));
        var after = policy.Decide(Made.FormerPupil with { On = new Moment(new(2027, 1, 1)) }, new DateOnly(2027, 2, 1));

        Assert.Equal(Verdict.PermittedWithAdvice, before.Verdict);
        Assert.Equal(Verdict.NotPermitted, after.Verdict);
        Assert.All(after.Loosenings, l => Assert.True(l.HasExpired));
        Assert.Contains("it held until 31 December 2026, and holds no longer.", DecisionText.Write(after, Reader.SafeguardingLead), StringComparison.Ordinal);
        Assert.Contains(
            "Oakfield College was less strict here until 31 December 2026, and is no longer (", DecisionText.Write(after, Reader.Staff), StringComparison.Ordinal);
        Assert.False(policy.Judge(Made.FormerPupil with { On = new Moment(new(2027, 1, 1)) }).TouchesALoosening);
    }
}
