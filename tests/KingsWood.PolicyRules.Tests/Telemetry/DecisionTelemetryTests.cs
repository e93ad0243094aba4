using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KingsWood.PolicyRules.Tests.Telemetry;

[Collection(nameof(RecordedTelemetry))]
public sealed class DecisionTelemetryTests
{
    private static readonly Moment AsOf = SituationsOfEveryKind.AsOf;
    private static readonly Situation Request = SituationsOfEveryKind.All[1];

    [Fact]
    public void A_decision_is_counted_and_timed_by_verdict_kind_and_policy()
    {
        using var told = new RecordedTelemetry(p => p.AddPolicy("oakfield"));

        told.Policies.GetDecider("oakfield").Decide(Request, AsOf);

        Assert.Equal([PolicyTelemetry.Decisions, PolicyTelemetry.Duration], told.Measurements.Select(m => m.Instrument));
        Assert.All(told.Measurements, m =>
        {
            Assert.Equal("oakfield", m[PolicyTelemetry.PolicyTag]);
            Assert.Equal("connection", m[PolicyTelemetry.KindTag]);
            Assert.Equal("not-permitted", m[PolicyTelemetry.VerdictTag]);
            Assert.Equal("decide", m[PolicyTelemetry.OperationTag]);
            Assert.Equal(4, m.Tags.Length);
        });
        Assert.Equal(1, told.Measurements[0].Value);
        Assert.InRange(told.Measurements[1].Value, 0, 60);
    }

    [Fact]
    public void A_decision_is_traced_with_the_edition_of_its_policy()
    {
        using var told = new RecordedTelemetry();
        var policy = told.Policies.GetPolicy("default");

        told.Within(() => told.Policies.GetDecider("default").Decide(new Case(Request), AsOf));

        var activity = Assert.Single(told.Activities);
        Assert.Equal("policy decide", activity.DisplayName);
        Assert.Equal(
            [
                (PolicyTelemetry.PolicyTag, "default"),
                (PolicyTelemetry.EditionTag, policy.Edition),
                (PolicyTelemetry.FingerprintTag, policy.Fingerprint),
                (PolicyTelemetry.KindTag, "case"),
                (PolicyTelemetry.OperationTag, "decide"),
                (PolicyTelemetry.VerdictTag, "not-permitted"),
            ],
            activity.TagObjects.Select(t => (t.Key, (string)t.Value!)));
    }

    [Fact]
    public void A_verdict_alone_is_told_as_well()
    {
        using var told = new RecordedTelemetry();

        told.Within(() => told.Policies.GetDecider("default").Judge(Request, AsOf));

        Assert.Equal("policy judge", Assert.Single(told.Activities).DisplayName);
        Assert.Equal("judge", told.Measurements[0][PolicyTelemetry.OperationTag]);
    }

    [Fact]
    public void A_decision_is_logged_in_one_sentence_at_the_level_of_debugging()
    {
        using var told = new RecordedTelemetry();

        told.Policies.GetDecider("default").Decide(Request, AsOf);

        var log = Assert.Single(told.Logs);
        Assert.Equal("Decided a situation of the kind connection under the policy default: not-permitted.", log.Message);
        Assert.Equal((LogLevel.Debug, PolicyTelemetry.SourceName), (log.Level, log.Category));
    }

    [Fact]
    public void Rule_ids_are_told_in_traces_and_logs_where_asked_for_and_never_in_metrics()
    {
        using var told = new RecordedTelemetry(p => p.IncludeRuleIdsInTelemetry());
        var decider = told.Policies.GetDecider("default");
        var rules = string.Join(',', decider.Policy.Decide(Request, AsOf).Findings.Select(f => f.Rule.Id).Distinct().Order(StringComparer.Ordinal));

        told.Within(() => decider.Decide(Request, AsOf));

        Assert.Contains("KW1003", rules, StringComparison.Ordinal);
        Assert.Equal(rules, Assert.Single(told.Activities).GetTagItem(PolicyTelemetry.RulesTag));
        Assert.EndsWith($"not-permitted, by the rules {rules}.", Assert.Single(told.Logs).Message, StringComparison.Ordinal);
        Assert.All(told.Measurements, m => Assert.DoesNotContain("KW", string.Join(' ', m.Tags), StringComparison.Ordinal));
    }

    [Fact]
    public void Without_logging_metrics_or_listeners_it_decides_all_the_same()
    {
        using var services = new ServiceCollection().AddPolicyRules().BuildServiceProvider();

        Assert.NotNull(services.GetRequiredService<IPolicyDecider>().Decide(Request, AsOf));
    }

    [Fact]
    public void While_nobody_listens_a_verdict_costs_no_memory()
    {
        using var services = new ServiceCollection().AddPolicyRules().BuildServiceProvider();
        var decider = services.GetRequiredService<IPolicyDecider>();
        decider.Judge(Request, AsOf);

        var before = GC.GetAllocatedBytesForCurrentThread();
        decider.Judge(Request, AsOf);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
