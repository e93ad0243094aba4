using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>A decision as it is written down: plain values, equal to another when they all are.</summary>
/// <remarks>It is what was said at the time, with the policy's words of the time. Nothing of it is decided again.</remarks>
/// <param name="Version">The version of the form of the document.</param>
/// <param name="Kind">The kind of the situation.</param>
/// <param name="Verdict">The verdict: the reader's own conduct and duties.</param>
/// <param name="UndeterminedBecause">Why it cannot be said yet; empty where it can.</param>
/// <param name="Coverage">How the policy reaches the actor and the place.</param>
/// <param name="Conduct">What the rules say about the conduct, apart from what is owed.</param>
/// <param name="Headlines">What comes first, each a sentence: a child in danger, then what has to be done.</param>
/// <param name="Findings">What each rule says, safeguarding first.</param>
/// <param name="Obligations">What is owed, or was, each once, the most pressing first.</param>
/// <param name="MissingFacts">The questions whose answers can change the verdict or what is owed, in the order in which to ask them.</param>
/// <param name="MissingFactsAreExact">Whether each missing fact is known to matter; where not, there were too many unknowns to try.</param>
/// <param name="RequiredApprovals">The permissions that somebody with authority has not given, and that would change the verdict.</param>
/// <param name="Gaps">Where the policy is silent and should not be, and whom to ask.</param>
/// <param name="Presumptions">What was taken as absent because nobody stated it.</param>
/// <param name="WhatWouldChangeIt">What somebody could bring about, and the verdict that would follow.</param>
/// <param name="Consequences">What a breach can lead to.</param>
/// <param name="Loosenings">The loosened safeguarding rules that would have been stricter, and those whose loosening has expired.</param>
/// <param name="SetByLayers">What of the rules is as it is because a school or a trust has set it so, loosenings apart.</param>
/// <param name="Policy">The policy that decided.</param>
/// <param name="Reference">The caller's own reference, as it was given; <see langword="null"/> where none was.</param>
public sealed record DecisionDocument(
    int Version,
    SituationKind Kind,
    Verdict Verdict,
    Values<UndeterminedReason> UndeterminedBecause,
    Coverage Coverage,
    Conduct Conduct,
    Values<string> Headlines,
    Values<FindingDocument> Findings,
    Values<ObligationDocument> Obligations,
    Values<MissingFactDocument> MissingFacts,
    bool MissingFactsAreExact,
    Values<RequiredApprovalDocument> RequiredApprovals,
    Values<GapDocument> Gaps,
    Values<PresumptionDocument> Presumptions,
    Values<ChangeDocument> WhatWouldChangeIt,
    Values<ConsequenceDocument> Consequences,
    Values<LooseningDocument> Loosenings,
    Values<SetByLayerDocument> SetByLayers,
    PolicyDocument Policy,
    string? Reference)
{
    /// <summary>What <paramref name="decision"/> says. This works out all of it.</summary>
    public static DecisionDocument Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionDocuments.Of(decision);
    }
}

/// <summary>The decision on a case as it is written down.</summary>
/// <param name="Version">The version of the form of the document.</param>
/// <param name="Verdict">The strictest verdict.</param>
/// <param name="Headlines">What comes first, each a sentence: a child in danger, then what has to be done.</param>
/// <param name="Obligations">What is owed, or was, each once for the whole case.</param>
/// <param name="Decisions">The decisions on the situations, in their order.</param>
public sealed record CaseDecisionDocument(
    int Version, Verdict Verdict, Values<string> Headlines, Values<ObligationDocument> Obligations, Values<DecisionDocument> Decisions)
{
    /// <summary>What <paramref name="decision"/> says. This works out all of it.</summary>
    public static CaseDecisionDocument Of(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionDocuments.Of(decision);
    }
}

/// <summary>One reason why it cannot be said yet.</summary>
public enum UndeterminedReason : byte
{
    /// <summary>A fact is missing.</summary>
    MissingFact,

    /// <summary>An approval is missing.</summary>
    MissingApproval,

    /// <summary>The policy is silent.</summary>
    Gap,
}

/// <summary>Which policy decided.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Fingerprint">A mark that changes when a rule or a setting changes.</param>
public sealed record PolicyDocument(string Name, string Edition, string Fingerprint);

/// <summary>Safeguarding rules that a school has loosened and that would have been stricter.</summary>
/// <param name="Rules">The ids of the rules.</param>
/// <param name="Adjustment">What the school changed.</param>
/// <param name="Layer">The name of the adaptation that says so.</param>
/// <param name="Reason">Why.</param>
/// <param name="ApprovedBy">The post of whoever approved it.</param>
/// <param name="Until">The last day on which it holds, as year, month and day; <see langword="null"/> where it holds for good.</param>
/// <param name="HasExpired">Whether that day is over, so that it no longer holds.</param>
public sealed record LooseningDocument(
    Values<string> Rules, string Adjustment, string Layer, string Reason, string ApprovedBy, string? Until, bool HasExpired);

/// <summary>That a rule is as it is because a school or a trust has set it so.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Layer">The name of the adaptation, of several that set it the last; that of the policy, where a rule was added beside it.</param>
/// <param name="Says">What it sets, as a sentence.</param>
public sealed record SetByLayerDocument(string Rule, string Layer, string Says);

/// <summary>What a breach can lead to.</summary>
/// <param name="Rule">The id of the rule that says it.</param>
/// <param name="Says">What it says.</param>
public sealed record ConsequenceDocument(string Rule, string Says);
