using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>What a school sets stands in the texts: who is told and asked, what is less strict, and who made a rule what it is.</summary>
public sealed class SetInTextsTests
{
    private static readonly Policy Base = SocialMediaPolicy.Default;

    private static readonly Connection ByAGovernor = new()
    {
        Actor = new() { Roles = [Role.Governor] },
        Step = ConnectionStep.Accepted,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
        Account = Account.Personal,
    };

    private static readonly Message TextToAChild = new()
    {
        Actor = Actor.Teacher,
        Step = MessageStep.ToSend,
        Channel = Channel.Text,
        Account = Account.Personal,
        With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(12) }],
        IsSchoolBusiness = Answer.No,
    };

    [Fact]
    public void Whoever_is_not_covered_tells_those_to_whom_the_school_reports()
    {
        Assert.Contains("tell the senior leadership team all the same", Staff(Base.With(Parameters.ReportTo, Post.SeniorLeadership), ByAGovernor), StringComparison.Ordinal);
        Assert.Contains(
            "tell the Designated Safeguarding Lead (the senior leadership team) all the same",
            Staff(Base.With(Parameters.SafeguardingLead, Post.SeniorLeadership), ByAGovernor),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_lead_is_named_once_where_the_post_is_one_of_its_own()
    {
        var policy = Base.With(Parameters.SafeguardingLead, Post.SafeguardingLead);

        Assert.DoesNotContain("Lead (the Designated", Staff(policy, TextToAChild) + Staff(policy, TextToAChild with { Step = MessageStep.Received }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hours_of_a_report_are_told_as_a_sentence_and_only_where_something_is_due_by_them()
    {
        const string Hours = "Oakfield College has set within how many hours a communication or a suspicion is reported: 4.";
        var policy = Made.College.Set(Parameters.ReportWithinHours, 4).Adapt();
        var received = new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.Received,
            Channel = Channel.SocialMedia,
            Account = Account.Personal,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
        };
        var atOnce = new Concern { Actor = Actor.Teacher, RaisesSuspicion = Answer.Yes, IsInappropriateCommunication = Answer.Yes };

        Assert.Contains(Hours, Staff(policy, received), StringComparison.Ordinal);
        Assert.Contains(policy.Decide(atOnce).Findings, f => f.Rule.Id == "KW1103");
        Assert.DoesNotContain(Hours, Staff(policy, atOnce), StringComparison.Ordinal);
    }

    [Fact]
    public void A_duty_of_the_schools_own_says_what_rule_it_comes_from()
    {
        var policy = Made.College
            .Make("KW1501", Severity.Oblige, owes: new(OwnDuty.Create("oak-tell", "Tell {to} about it.", Post.IctLeader), Promptness.Soon)).Adapt();
        var post = new Publication
        {
            Actor = Actor.Teacher,
            Step = PublicationStep.ToPublish,
            Account = Account.Personal,
            IsAboutAnIndividualMatter = Answer.Yes,
        };

        Assert.Contains(" It comes from the rule \"Nothing about individual matters\". [clause 1.8, KW1501]", Staff(policy, post), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_asked_of_the_lead_whom_the_school_names_and_of_whoever_stands_in()
    {
        var policy = Base.With(Parameters.SafeguardingLead, Post.SeniorLeadership).With(Parameters.Deputy, Post.DeputySafeguardingLead);
        var text = Staff(policy, TextToAChild);

        Assert.Contains(
            "  - Ask the Designated Safeguarding Lead (the senior leadership team), or the deputy safeguarding lead when the lead is away.\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "  - Ask the Designated Safeguarding Lead (the senior leadership team), or the deputy safeguarding lead when the lead is away, first, or use a school channel",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_of_the_schools_own_that_says_nothing_is_asked_of_the_lead() =>
        Assert.Equal("the Designated Safeguarding Lead (the senior leadership team)", LeadWords.Asked(Base.With(Parameters.SafeguardingLead, Post.SeniorLeadership)));

    [Fact]
    public void What_has_happened_in_a_gap_is_told_to_those_to_whom_the_school_reports()
    {
        Assert.EndsWith("asked first, and the lead is told of what has happened.", Base.Find("KW0009")!.Says, StringComparison.Ordinal);
        Assert.EndsWith(
            "asked first, and the senior leadership team is told of what has happened.",
            Base.With(Parameters.ReportTo, Post.SeniorLeadership).Find("KW0009")!.Says,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Contact_in_an_emergency_is_handed_over_to_those_to_whom_the_school_reports()
    {
        var emergency = TextToAChild with { IsEmergency = Answer.Yes };

        Assert.Contains("hand over to the Designated Safeguarding Lead.", Staff(Base, emergency), StringComparison.Ordinal);
        Assert.Contains("hand over to the senior leadership team.", Staff(Base.With(Parameters.ReportTo, Post.SeniorLeadership), emergency), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_loosened_is_one_plain_sentence_for_staff_and_the_whole_of_it_for_the_lead_and_the_auditor()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 17, new("Leavers of 17 volunteer with us.", Post.Headteacher)).Adapt();
        var decision = policy.Decide(Made.FormerPupil);

        Assert.Contains(
            "Loosened by the school\n  - Oakfield College is less strict here (No former pupil under 17 as a contact), because: Leavers of 17 volunteer with us. "
            + "The Headteacher approved it.\n",
            DecisionText.Write(decision, Reader.Staff),
            StringComparison.Ordinal);
        Assert.All([Reader.SafeguardingLead, Reader.Auditor], reader => Assert.Contains(
            "KW1003 loosened by Oakfield College (setting former-pupil-age: 17), approved by the Headteacher: Leavers of 17 volunteer with us.",
            DecisionText.Write(decision, reader),
            StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_loosened_and_is_no_longer_says_so_to_staff()
    {
        var until = Made.Reason with { Until = new(2026, 8, 31) };
        var policy = Made.College.Set(Parameters.FormerPupilAge, 16, until).Make("KW1001", Severity.Advise, until).Adapt();

        Assert.Contains(
            "  - Oakfield College was less strict here until 31 August 2026, and is no longer (No former pupil under 18 as a contact).\n",
            Staff(policy, Made.FormerPupil with { On = Made.AsOf }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_a_school_makes_stricter_says_who_did()
    {
        var lowSettings = new OwnAccount { Actor = Actor.Teacher, Privacy = PrivacySettings.Lower };
        var bySchool = Made.College.Make("KW1301", Severity.Prohibit).Adapt();
        var byPreset = SocialMediaPolicy.Default.Adapt(Made.Trust.StartFrom(Preset.Strict), Made.College);

        Assert.Contains("What the school has set\n  - Oakfield College prohibits it: Privacy settings at the highest. [KW1301]\n", Staff(bySchool, lowSettings), StringComparison.Ordinal);
        Assert.Contains(
            "What the school has set\n  - Northern Trust, by its preset \"strict\", prohibits it: Privacy settings at the highest. [KW1301]\n",
            Staff(byPreset, lowSettings),
            StringComparison.Ordinal);
        Assert.DoesNotContain("What the school has set", Staff(Base, lowSettings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_a_rule_asks_says_who_set_it()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 19).Adapt();
        var older = Made.FormerPupil with { With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(18) }] };

        Assert.Contains(
            "  - Oakfield College has set from what age a former pupil can be accepted as a contact: 19. [KW1003]\n", Staff(policy, older), StringComparison.Ordinal);
        Assert.DoesNotContain("has set it", Staff(policy, ByAGovernor), StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_that_is_stated_sets_nothing() =>
        Assert.Empty(Made.College.Set(Parameters.FormerPupilAge, 18).Adapt().Decide(Made.FormerPupil).SetByLayers);

    [Fact]
    public void What_is_told_as_loosened_is_not_told_again_as_set() =>
        Assert.Empty(Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason).Adapt().Decide(Made.FormerPupil).SetByLayers);

    [Fact]
    public void Whom_the_law_alone_binds_reads_what_is_owed_and_that_the_rest_is_not_said()
    {
        var policy = Made.College.AddRole(new(new("reader"), IsStaff: false), Made.Reason).Adapt();
        var text = Staff(policy, new Message
        {
            Actor = new() { Roles = [new("reader")] },
            Step = MessageStep.Received,
            Channel = Channel.SocialMedia,
            Account = Account.Personal,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
        });

        Assert.Contains(
            "the school's policy as a whole does not speak to the person, and silence is no permission.", text, StringComparison.Ordinal);
        Assert.Contains(
            "The school does not count the person as staff, so its policy says nothing of what they may do. What the law asks of them is owed all the same.",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("the policy is silent", text, StringComparison.Ordinal);
        Assert.Contains("What is owed\n  - Tell the Designated Safeguarding Lead", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "Monday to Friday, but for 24 November 2026, 25 November 2026")]
    [InlineData(4, "Monday to Friday, but for 4 days on which it is closed")]
    public void Working_days_by_which_a_last_day_was_counted_say_who_set_them(int closed, string says)
    {
        var duty = OwnDuty.Create("oak-tell-the-office", "Tell {to}.", new Post("office-manager"));
        var days = Enumerable.Range(0, closed).Select(i => new DateOnly(2026, 11, 24).AddDays(i));
        var college = Made.College
            .AddPost(new("office-manager"))
            .Make("KW1501", Severity.Oblige, owes: new Owing(duty, Promptness.Soon) { Within = Deadline.WorkingDays(2) })
            .Set<IWorkingDays>(OwnWords.WorkingDays, WorkingDays.MondayToFriday.ExceptFor(days));
        var post = new Publication { Actor = Actor.Teacher, Account = Account.Personal, IsAboutTheSchool = Answer.Yes, IsAboutAnIndividualMatter = Answer.Yes };

        var decision = college.Adapt().Decide(post with { On = new Moment(new DateOnly(2026, 11, 23)) });

        Assert.All(Enum.GetValues<Reader>(), reader => Assert.Contains(
            $"Oakfield College has set which days are working days, by which the last day is counted: {says}. [KW1501]", DecisionText.Write(decision, reader), StringComparison.Ordinal));
        Assert.DoesNotContain(college.Adapt().Decide(Made.FormerPupil).SetByLayers, s => s.Adjustment is SettingAdjustment);
    }

    [Fact]
    public void A_rule_that_was_added_beside_the_policy_is_told_as_the_schools_own_in_every_text_and_in_json()
    {
        var norm = new Norm
        {
            Id = "OAK0001",
            Clause = new("Oakfield 3.2", "our own"),
            Force = Force.MustNot,
            Title = "Nothing from one's own account",
            Says = "Nothing is published from a personal account.",
            Serves = Purposes.ShowWhatIsOfficial,
            Limbs = [new(SituationKind.Publication) { BrokenWhen = TheAccount.IsPersonal }],
        };
        var decision = Base.With([norm]).Decide(Made.PersonalPost);

        Assert.All(Enum.GetValues<Reader>(), reader => Assert.Contains(
            $"What the school has set\n  - It is one of the school's own rules, added beside the policy: {norm.Title}. [OAK0001]\n", DecisionText.Write(decision, reader), StringComparison.Ordinal));
        Assert.Contains("It is one of the school's own rules, added beside the policy: ", DecisionJson.Write(decision), StringComparison.Ordinal);
        Assert.Contains(Made.College.Adapt().With([norm]).Decide(Made.PersonalPost).SetByLayers, s => s.Rule.Id == "OAK0001");
    }

    private static string Staff(Policy policy, Situation situation) => DecisionText.Write(policy.Decide(situation), Reader.Staff);
}
