using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1105Tests
{
    private static readonly Concern Disclosed = AboutNothing with
    {
        Mutilation = MutilationSign.DisclosedOrSeen,
        ChildsAge = Age.Years(13),
    };

    [Theory]
    [InlineData("teacher", true)]
    [InlineData("supply-staff", true)]
    [InlineData("trainee", true)]
    [InlineData("peripatetic-teacher", true)]
    [InlineData("staff-governor", true)]
    [InlineData("teaching-assistant", false)]
    [InlineData("support-staff", false)]
    [InlineData("contractor", false)]
    [InlineData("coach", false)]
    public void Owed_by_teachers_and_whoever_may_be_one(string role, bool owed) =>
        Assert.Equal(owed, Owes(Disclosed with { Actor = new() { Roles = [new Role(role)] } }));

    [Fact]
    public void Owed_by_a_headteacher_of_whom_no_role_is_stated() =>
        Assert.True(Owes(Disclosed with { Actor = new() { Posts = [Post.Headteacher] } }));

    [Theory]
    [InlineData("2008-11-24", true)]
    [InlineData("2008-11-23", false)]
    public void Owed_until_the_eighteenth_birthday(string born, bool owed) =>
        Assert.Equal(
            owed,
            Owes(Disclosed with { ChildsAge = Age.BornOn(DateOnly.ParseExact(born, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) }));

    [Fact]
    public void Owed_when_the_age_is_not_known() => Assert.True(Owes(Disclosed with { ChildsAge = null }));

    [Theory]
    [InlineData(MutilationSign.DisclosedOrSeen, true)]
    [InlineData(MutilationSign.NotKnown, true)]
    [InlineData(MutilationSign.Suspected, false)]
    [InlineData(MutilationSign.None, false)]
    [InlineData(MutilationSign.NotStated, false)]
    public void Owed_for_what_was_disclosed_or_seen_and_not_for_a_fear(MutilationSign sign, bool owed) =>
        Assert.Equal(owed, Owes(Disclosed with { Mutilation = sign }));

    [Fact]
    public void The_report_to_the_lead_does_not_discharge_it()
    {
        var decision = (Disclosed with { ReportedToLead = ActionTaken.Done }).DecidedBy(School);

        Assert.Equal(
            [ObligationState.Done, ObligationState.Owed],
            decision.Obligations.OrderBy(o => o.Duty.Order).Select(o => o.State));
    }

    [Fact]
    public void The_report_to_the_police_does_not_discharge_the_one_to_the_lead() =>
        Assert.Equal(ObligationState.Owed, (Disclosed with { ReportedToPolice = ActionTaken.Done }).DecidedBy(School).ReportToLead());

    [Fact]
    public void The_finding_says_that_it_stands_in_the_law() =>
        Assert.Equal(Clause.Law, Disclosed.DecidedBy(School).Findings.First(f => f.Rule.Id == "KW1105").Clause);

    private static bool Owes(Concern concern) =>
        concern.DecidedBy(School).Obligations.Any(o => o.Duty == Duties.TellThePolice && o.State == ObligationState.Owed);
}
