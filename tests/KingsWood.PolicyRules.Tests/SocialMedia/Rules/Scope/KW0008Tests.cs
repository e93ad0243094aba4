using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0008Tests
{
    private static readonly Actor Treasurer = new() { Roles = [Role.Affiliate] };

    private static readonly Connection Accepts = Connected(ConnectionStep.Accepted, Examples.Pupil) with { Actor = Treasurer };

    private static readonly Access OnTheLaptop = new()
    {
        Actor = Treasurer,
        Device = Device.School,
        Network = Network.Other,
        Account = Account.Personal,
    };

    [Theory]
    [InlineData("expected", Coverage.Expected, Verdict.PermittedWithAdvice)]
    [InlineData("fully-bound", Coverage.Bound, Verdict.NotPermitted)]
    public void How_far_they_follow_is_a_reading(string reading, Coverage coverage, Verdict onTheLaptop)
    {
        var policy = School.With(Affiliates.Reading.Options.Single(o => o.Id == reading));

        Assert.Equal(Verdict.NotPermitted, Accepts.DecidedBy(policy).Verdict);
        Assert.Equal(coverage, Accepts.DecidedBy(policy).Coverage);
        Assert.Equal(onTheLaptop, OnTheLaptop.DecidedBy(policy).Verdict);
    }

    [Fact]
    public void A_breach_of_theirs_is_marked_expected() =>
        Assert.All(
            Accepts.DecidedBy(School).Findings.Where(f => f.Kind == FindingKind.Broken),
            f => Assert.Equal(Coverage.Expected, f.Coverage));

    [Fact]
    public void Somebody_who_is_staff_as_well_is_bound_as_staff() =>
        Assert.Equal(
            Coverage.Bound,
            (Accepts with { Actor = new() { Roles = [Role.Affiliate, Role.SupportStaff] } }).DecidedBy(School).Coverage);

    [Fact]
    public void Somebody_who_may_be_staff_as_well_is_asked()
    {
        var mayBeStaff = OnTheLaptop with { Actor = new() { Roles = [Role.Affiliate, new Role("librarian")] } };

        Assert.Equal(Verdict.Undetermined, mayBeStaff.DecidedBy(School).Verdict);
        Assert.Equal(["actor.role"], mayBeStaff.DecidedBy(School).StillAsks());
    }

    [Fact]
    public void A_report_is_owed_by_them_too()
    {
        var worry = AboutNothing with { Actor = Treasurer, IsOtherWorry = Answer.Yes };

        Assert.Equal(ObligationState.Owed, worry.DecidedBy(School).ReportToLead());
        Assert.Equal(Verdict.NotPermitted, (worry with { ReportedToLead = ActionTaken.WillNot }).DecidedBy(School).Verdict);
    }

    [Fact]
    public void Not_permitted_when_they_write_privately_to_a_pupil_from_a_school_account() =>
        Assert.Equal(
            ["KW2303"],
            (Chat(MessageStep.Sent, Examples.Pupil) with { Actor = Treasurer, Account = Account.School, Audience = Audience.Private })
                .DecidedBy(School).Found(FindingKind.Broken));
}
