using FsCheck.Xunit;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Each way in which a situation can contradict itself, and the neighbours that do not.</summary>
public sealed class SituationChecksTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Nobody_is_born_after_the_day_of_the_situation_or_more_than_130_years_before()
    {
        Refused(Concern(Age.BornOn(Day.AddDays(1))), "$.childsAge.bornOn: expected a date of birth that is not after 2026-11-23; found 2026-11-24.");
        Refused(
            new Message { On = Day, With = [new(), new() { Age = Age.BornOn(Day.AddDays(1)) }] },
            "$.with[1].age.bornOn: expected a date of birth that is not after 2026-11-23; found 2026-11-24.");
        Refused(
            Concern(Age.BornOn(new(1894, 12, 31))),
            "$.childsAge.bornOn: expected a date of birth at most 130 years before 2026-11-23; found 1894-12-31.");

        Accepted(Concern(Age.BornOn(Day)));
        Accepted(Concern(Age.BornOn(new(1896, 1, 1))));
        Accepted(Concern(Age.BornOn(Day.AddDays(1))) with { On = null });
    }

    [Fact]
    public void The_day_of_the_situation_counts_before_today()
    {
        Assert.Empty(SituationChecks.Check(Concern(Age.BornOn(Day)), today: Day.AddDays(-1)));
        Assert.Single(SituationChecks.Check(Concern(Age.BornOn(Day)) with { On = null }, today: Day.AddDays(-1)));
    }

    [Fact]
    public void A_former_pupil_who_came_back_is_a_current_pupil()
    {
        Refused(
            Person(new() { Relations = [Relation.FormerPupil, Relation.CurrentPupil] }),
            "$.with[0].relations: expected current-pupil or former-pupil, not both; found both. A former pupil who came back is a current pupil.");
        Accepted(Person(OtherPerson.Who(Relation.CurrentPupil, Relation.SiblingOfPupil, Relation.Parent)));
    }

    [Fact]
    public void Whoever_has_no_link_to_the_school_is_nothing_else_to_it()
    {
        Refused(
            Person(OtherPerson.Who(Relation.NoLink, Relation.Parent)),
            "$.with[0].relations: expected no-link alone; found no-link and parent. Whoever has no link to the school is nothing else to it.");
        Refused(
            Person(OtherPerson.Who(new Relation("neighbour"), Relation.NoLink)),
            "$.with[0].relations: expected no-link alone; found no-link and neighbour. Whoever has no link to the school is nothing else to it.");
        Accepted(Person(OtherPerson.Who(Relation.NoLink)));
    }

    [Fact]
    public void A_word_stands_in_a_list_once()
    {
        Refused(Person(OtherPerson.Who(Relation.Parent, Relation.Parent)), "$.with[0].relations[1]: expected each word once; found parent a second time.");
        Refused(
            new Access { Actor = new() { Roles = [Role.Coach, Role.Teacher, Role.Coach] } },
            "$.actor.roles[2]: expected each word once; found coach a second time.");
        Refused(
            new Access { Actor = new() { Posts = [Post.Police, Post.Police] } },
            "$.actor.posts[1]: expected each word once; found police a second time.");
        Refused(
            new Publication { Contents = [Content.PupilsWork, Content.PupilsWork] },
            "$.contents[1]: expected each word once; found pupils-work a second time.");
    }

    [Fact]
    public void A_governor_is_no_member_of_staff_and_a_staff_governor_is() =>
        Refused(
            new Access { Actor = new() { Roles = [Role.Governor, Role.StaffGovernor] } },
            "$.actor.roles: expected governor or staff-governor, not both; found both. "
            + "A staff-governor is a governor who is a member of staff; a governor is not.");

    [Fact]
    public void A_vulnerable_adult_is_an_adult()
    {
        const string Message = "$.with[0].isVulnerableAdult: expected an adult; found somebody under 18. A child needs no such mark.";

        Refused(Person(new() { IsVulnerableAdult = Answer.Yes, Age = Age.Under(18) }), Message);
        Refused(Person(new() { IsVulnerableAdult = Answer.Yes, Age = Age.Years(17) }), Message);
        Refused(Person(new() { IsVulnerableAdult = Answer.Yes, Age = Age.BornOn(Day.AddYears(-18).AddDays(1)) }) with { On = Day }, Message);

        Accepted(Person(new() { IsVulnerableAdult = Answer.Yes, Age = Age.BornOn(Day.AddYears(-18)) }) with { On = Day });
        Accepted(Person(new() { IsVulnerableAdult = Answer.Yes, Age = Age.BornOn(Day.AddYears(-18).AddDays(1)) }));
        Accepted(Person(new() { IsVulnerableAdult = Answer.Yes, Age = Age.Under(19) }));
        Accepted(Person(new() { IsVulnerableAdult = Answer.NotKnown, Age = Age.Under(18) }));
    }

    [Fact]
    public void Only_a_former_pupil_has_left_after_being_born_and_before_the_situation()
    {
        var left = OtherPerson.Who(Relation.FormerPupil) with { LeftOn = Day };

        Refused(
            Person(OtherPerson.Who(Relation.CurrentPupil) with { LeftOn = Day }),
            $"$.with[0].leftOn: expected no day of leaving, for somebody who is no former pupil; found {Day:yyyy-MM-dd}. "
            + "A former pupil who came back is a current pupil.");
        Refused(
            Person(OtherPerson.Who(Relation.Parent) with { LeftOn = Day }),
            $"$.with[0].leftOn: expected no day of leaving, for somebody who is no former pupil; found {Day:yyyy-MM-dd}.");
        Refused(
            Person(left) with { On = Day.AddDays(-1) },
            $"$.with[0].leftOn: expected a day of leaving that is not after {Day.AddDays(-1):yyyy-MM-dd}; found {Day:yyyy-MM-dd}.");
        Refused(
            Person(left with { Age = Age.BornOn(Day) }),
            $"$.with[0].leftOn: expected a day of leaving after the day of birth; found {Day:yyyy-MM-dd}.");

        Accepted(Person(left) with { On = Day });
        Accepted(Person(left with { Age = Age.BornOn(Day.AddDays(-1)) }));
        Accepted(Person(new() { LeftOn = Day }));
        Accepted(Person(OtherPerson.Who(new Relation("alumni")) with { LeftOn = Day }));
        Accepted(Person(OtherPerson.Who(Relation.FormerPupil, Relation.Colleague) with { LeftOn = Day }));
    }

    [Fact]
    public void What_came_before_or_after_is_so_by_the_dates()
    {
        const string Late = "$.leadAgreed.beforehand: expected false, which the dates say; found true. Leave it out where the dates are stated.";
        const string Early = "$.leadAgreed.beforehand: expected true, which the dates say; found false. Leave it out where the dates are stated.";

        Refused(Agreed(Day.AddDays(1), Answer.Yes), Late);
        Refused(Agreed(Day.AddDays(-1), Answer.No), Early);
        Refused(
            new Message { On = Day, Approval = Agreed(Day.AddDays(-1), Answer.No).LeadAgreed },
            Early.Replace("leadAgreed", "approval", StringComparison.Ordinal));

        Accepted(Agreed(Day, Answer.Yes));
        Accepted(Agreed(Day, Answer.No));
        Accepted(Agreed(Day.AddDays(1), Answer.NotKnown));
    }

    [Fact]
    public void An_approval_or_a_consent_that_came_too_late_is_no_mistake_in_the_document()
    {
        Accepted(Agreed(Day.AddDays(1), Answer.No));
        Accepted(Agreed(Day.AddDays(1), Answer.NotStated));
        Accepted(Child(new() { Consent = Consent.Written with { On = Day.AddDays(1) } }) with { On = Day });
        Accepted(Child(new() { Consent = Consent.Written with { On = Day.AddDays(1), WithdrawnOn = Day.AddDays(1) } }) with { On = Day });
    }

    [Fact]
    public void A_consent_is_not_withdrawn_before_it_is_given() =>
        Refused(
            Child(new() { Consent = Consent.Written with { On = Day, WithdrawnOn = Day.AddDays(-1) } }),
            "$.children[0].consent.withdrawnOn: expected a moment after the consent was given; found an earlier one.");

    [Fact]
    public void What_was_not_given_or_done_has_no_details()
    {
        Refused(
            new Message { Approval = Approval.None with { By = Post.Headteacher } },
            "$.approval: expected no details of what was not given; found an approval that was not given, with details.");
        Refused(
            Child(new() { Consent = Consent.NotKnown with { Form = Form.Written } }),
            "$.children[0].consent: expected no details of what was not given; found a consent that was not given, with details.");
        Refused(
            new Access { ReportedToLead = ActionTaken.NotYet with { On = Day } },
            "$.reportedToLead: expected no moment of what was not done; found something not done, with a moment.");
    }

    [Fact]
    public void A_well_known_platform_is_of_its_own_category()
    {
        Refused(
            new Access { Account = new() { Platform = new("instagram"), Category = PlatformCategory.VirtualWorld } },
            "$.account.category: expected social-network, which is what instagram is; found virtual-world. "
            + "Leave the category out: it is for platforms that are not well known.");
        Accepted(new Access { Account = new() { Platform = new("instagram"), Category = PlatformCategory.SocialNetwork } });
        Accepted(new Access { Account = new() { Platform = new("new-place"), Category = PlatformCategory.VirtualWorld } });
    }

    [Fact]
    public void Facts_have_ids_and_answers()
    {
        Refused(
            new Access { Facts = [KeyValuePair.Create("A", Answer.Yes)] },
            "$.facts.A: expected the id of a fact: a lower-case letter, then lower-case letters, digits, '.', ':' and '-', at most 80 characters; found \"A\".");
        Refused(
            Person(new() { Facts = [KeyValuePair.Create("a", Answer.NotStated)] }),
            "$.with[0].facts.a: expected true, false or \"not known\"; found not stated. Leave the fact out instead.");
        Accepted(new Access { Facts = [KeyValuePair.Create("a" + new string('.', 79), Answer.Yes)] });
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void What_the_checks_accept_can_be_read(Situation situation) =>
        Assert.Equal(situation, SituationJson.ReadSituation(SituationJson.Write(situation)));

    internal static void Refused(Situation situation, string problem) =>
        Assert.Equal(problem, Assert.Single(SituationChecks.Check(situation)).ToString());

    internal static void Accepted(Situation situation) => Assert.Empty(SituationChecks.Check(situation));

    private static Concern Concern(Age age) => new() { On = Day, ChildsAge = age };

    private static Connection Person(OtherPerson person) => new() { With = [person] };

    private static Publication Child(ChildShown child) => new() { Children = [child] };

    private static Message Agreed(DateOnly on, Answer beforehand) =>
        new() { On = Day, LeadAgreed = new() { Given = Given.Yes, On = on, Beforehand = beforehand } };
}
