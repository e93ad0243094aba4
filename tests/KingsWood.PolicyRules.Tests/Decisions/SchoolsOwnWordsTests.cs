using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>What a decision tells of what is a school's own: its rules for others, its exceptions, what it takes as absent.</summary>
public sealed class SchoolsOwnWordsTests
{
    private static readonly Publication OfAVolunteer = Made.PersonalPost with { Actor = new() { Roles = [Role.Volunteer] }, IsAboutTheSchool = Answer.Yes };

    [Theory]
    [InlineData(1, "One rule of the school speaks to the person as well, and its policy says nothing of what else they may do.")]
    [InlineData(2, "2 rules of the school speak to the person as well, and its policy says nothing of what else they may do.")]
    public void How_many_rules_of_the_school_reach_somebody_is_said_once(int rules, string says)
    {
        var college = Enumerable.Range(1, rules).Aggregate(Made.College, (c, i) => c.AddRule(ForEveryone($"OAK000{i}")));

        var decision = college.Adapt().Decide(OfAVolunteer);

        Assert.Equal(says, decision.Gaps.Select(g => g.Says).Distinct().Single());
        Assert.Single(DecisionText.Write(decision, Reader.Staff).Split('\n'), l => l == "  - " + says);
        Assert.Contains("\nNo more than rules of the school's own reach the person.\n", DecisionText.Write(decision, Reader.SafeguardingLead), StringComparison.Ordinal);
        Assert.Contains("Coverage: no more than rules of the school's own reach the person.", DecisionText.Write(decision, Reader.Auditor), StringComparison.Ordinal);
    }

    [Fact]
    public void How_the_policy_reaches_a_member_of_staff_is_a_sentence_for_the_lead() => Assert.Contains(
        "\nThe policy binds the person.\n", DecisionText.Write(SocialMediaPolicy.Default.Decide(Made.PersonalPost), Reader.SafeguardingLead), StringComparison.Ordinal);

    [Fact]
    public void Advice_of_a_schools_own_exception_cites_where_the_school_wrote_it()
    {
        var policy = Made.College
            .AddFact(Made.DeclaredFriendship, [SituationKind.Connection])
            .AddException(
                new Exemption("oak.friendship")
                {
                    When = Condition.AllOf(Made.DeclaredFriendship, Condition.Not(TheOtherPerson.IsACurrentPupil)),
                    Source = "Handbook 2.4",
                    Advice = "Tell the Headteacher when anything changes.",
                },
                ["KW1001", "KW1003"],
                Made.Reason)
            .Adapt();
        var friend = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(17) }],
            Account = Account.Personal,
            Facts = [new(Made.DeclaredFriendship.Id, Answer.Yes)],
        };

        Assert.Contains(
            "  - Tell the Headteacher when anything changes. [Handbook 2.4, an exception to KW1001 and KW1003]\n",
            DecisionText.Write(policy.Decide(friend), Reader.Staff),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_school_takes_as_absent_says_that_the_school_does()
    {
        var access = new Access { Actor = Actor.Teacher, Account = Account.Personal, Network = Network.Other };
        var policy = Made.College.TakeSilence("device.school", Silence.Presumed, SituationKind.Access, Made.Reason).Adapt();

        Assert.All(Enum.GetValues<Reader>(), reader => Assert.Contains(
            "It is not done on equipment of the school. Oakfield College takes it so where nobody says.", DecisionText.Write(policy.Decide(access), reader), StringComparison.Ordinal));
        Assert.DoesNotContain("takes it so", DecisionText.Write(policy.Decide(access with { Device = Device.Own }), Reader.Auditor), StringComparison.Ordinal);
        Assert.DoesNotContain("takes it so", DecisionText.Write(Made.College.AddPost(new("tutor")).Adapt().Decide(access), Reader.Auditor), StringComparison.Ordinal);
    }

    [Fact]
    public void An_age_is_told_once()
    {
        var child = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(15) }],
            Account = Account.Personal,
        };

        var happened = DecisionText.Write(Made.College.Set(Parameters.FormerPupilAge, 21).Adapt().Decide(child), Reader.SafeguardingLead)
            .Split("What is owed")[0];

        Assert.Contains("  - The other person is under 18.\n", happened, StringComparison.Ordinal);
        Assert.DoesNotContain("under 21", happened, StringComparison.Ordinal);
    }

    private static Norm ForEveryone(string id) => new()
    {
        Id = id,
        Clause = Clause.Gap,
        Force = Force.MustNot,
        Title = "Not about the school",
        Says = "Nothing about the school.",
        Serves = Purposes.ProtectStaff,
        Binds = Binding.Everyone,
        Limbs = [new(SituationKind.Publication) { BrokenWhen = Condition.AllOf(TheAccount.IsPersonal, TheContent.IsAboutTheSchool) }],
    };
}
