using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Telemetry;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Decides under the policy that is in force, and tells telemetry that it did. The policy itself stays a value that tells nobody.</summary>
internal sealed class PolicyDecider(PolicyInForce inForce) : IPolicyDecider
{
    public Policy Policy => inForce.Serving.Policy;

    public Decision Decide(Situation situation, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var (policy, telemetry) = inForce.Serving; // one policy throughout, also while another is loaded
        using var watch = telemetry.Start(Operation.Decide, TelemetryWords.Of(situation.Kind));
        var decision = policy.Decide(situation, asOf);
        telemetry.Decided(watch, decision.Verdict, decision);
        return decision;
    }

    public CaseDecision Decide(Case situations, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situations);
        var (policy, telemetry) = inForce.Serving; // one policy throughout, also while another is loaded
        using var watch = telemetry.Start(Operation.Decide, TelemetryWords.Case);
        var decision = policy.Decide(situations, asOf);
        telemetry.Decided(watch, decision.Verdict, [.. decision.Decisions]);
        return decision;
    }

    public Judgement Judge(Situation situation, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var (policy, telemetry) = inForce.Serving; // one policy throughout, also while another is loaded
        using var watch = telemetry.Start(Operation.Judge, TelemetryWords.Of(situation.Kind));
        var judgement = policy.Judge(situation, asOf);
        telemetry.Decided(watch, judgement.Verdict);
        return judgement;
    }
}
