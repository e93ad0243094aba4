namespace KingsWood.PolicyRules.Telemetry;

/// <summary>The names under which decisions appear in traces, metrics and logs.</summary>
/// <remarks>
/// What is told is that something was decided, of which kind, under which policy, with which verdict, and how long it
/// took. Never told: a fact, a sentence, a role, a date or a reference of the caller's. The rules that a decision turned
/// on are told in traces and logs only where the options of the policy ask for it.
/// </remarks>
public static class PolicyTelemetry
{
    /// <summary>The name of the activity source, of the meter and of the category of the logs.</summary>
    public const string SourceName = "KingsWood.PolicyRules";

    /// <summary>The counter of decisions.</summary>
    public const string Decisions = "kingswood.policy.decisions";

    /// <summary>The histogram of how long deciding took, in seconds.</summary>
    public const string Duration = "kingswood.policy.decision.duration";

    /// <summary>The tag with the name of the policy in the container, such as <c>default</c>.</summary>
    public const string PolicyTag = "kingswood.policy.name";

    /// <summary>The tag with the edition of the policy; in traces only.</summary>
    public const string EditionTag = "kingswood.policy.edition";

    /// <summary>The tag with the fingerprint of the policy; in traces only.</summary>
    public const string FingerprintTag = "kingswood.policy.fingerprint";

    /// <summary>The tag with the kind of the situation, such as <c>online-play</c>; <c>case</c> for several decided together.</summary>
    public const string KindTag = "kingswood.situation.kind";

    /// <summary>The tag with the verdict, such as <c>not-permitted</c>.</summary>
    public const string VerdictTag = "kingswood.verdict";

    /// <summary>The tag with what was asked for: <c>decide</c>, or <c>judge</c> for the verdict alone.</summary>
    public const string OperationTag = "kingswood.operation";

    /// <summary>The tag with the ids of the rules, joined by commas; in traces only, and only where asked for.</summary>
    public const string RulesTag = "kingswood.rules";
}
