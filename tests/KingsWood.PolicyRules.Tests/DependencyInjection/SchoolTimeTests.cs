using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KingsWood.PolicyRules.Tests.DependencyInjection;

public sealed class SchoolTimeTests
{
    /// <summary>A former pupil who turns 18 on 1 July 2026 asks to follow a teacher.</summary>
    private static readonly Connection Request = new()
    {
        Actor = Actor.Teacher,
        Step = ConnectionStep.Requested,
        With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.BornOn(new(2008, 7, 1)), Family = Family.None }],
        Account = Account.Personal,
        ReportedToLead = ActionTaken.Done,
    };

    [Theory]
    [InlineData("2026-06-30T22:59:59Z", "Europe/London", Verdict.NotPermitted)] // 23:59 in London
    [InlineData("2026-06-30T23:00:00Z", "Europe/London", Verdict.PermittedWithAdvice)] // midnight in London
    [InlineData("2026-06-30T23:30:00Z", "Europe/London", Verdict.PermittedWithAdvice)]
    [InlineData("2026-06-30T23:30:00Z", "Etc/UTC", Verdict.NotPermitted)]
    [InlineData("2026-07-01T00:00:00Z", "Etc/UTC", Verdict.PermittedWithAdvice)]
    public void The_day_begins_at_midnight_in_the_time_zone_of_the_school(string now, string zone, Verdict expected)
    {
        using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(DateTimeOffset.Parse(now, null)))
            .AddPolicyRules(p => p.InTimeZone(zone))
            .BuildServiceProvider();

        var decider = services.GetRequiredService<IPolicyDecider>();

        Assert.Equal(expected, decider.Decide(Request).Verdict);
        Assert.Equal(expected, decider.Judge(Request).Verdict);
        Assert.Equal(expected, decider.Decide(new Case(Request)).Verdict);
    }

    [Fact]
    public void The_clock_is_asked_at_each_decision()
    {
        var time = new FakeTimeProvider(new(2026, 6, 30, 22, 0, 0, TimeSpan.Zero));
        using var services = new ServiceCollection().AddSingleton<TimeProvider>(time).AddPolicyRules().BuildServiceProvider();
        var decider = services.GetRequiredService<IPolicyDecider>();

        var before = decider.Judge(Request).Verdict;
        time.Advance(TimeSpan.FromHours(1));

        Assert.Equal((Verdict.NotPermitted, Verdict.PermittedWithAdvice), (before, decider.Judge(Request).Verdict));
    }

    [Fact]
    public void A_stated_moment_needs_no_clock()
    {
        using var services = new ServiceCollection().AddSingleton<TimeProvider, NoTime>().AddPolicyRules().BuildServiceProvider();

        Assert.Equal(
            Verdict.PermittedWithAdvice,
            services.GetRequiredService<IPolicyDecider>().Decide(Request, new DateOnly(2026, 7, 1)).Verdict);
    }

    private sealed class NoTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("The clock was asked.");
    }
}
