using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>What one rule says, as it is written down.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Clause">The place in the policy; <c>gap</c> or <c>law</c> where it is none.</param>
/// <param name="Force">How strongly the text says it.</param>
/// <param name="SectionForce">The force of the section as a whole, where it has one.</param>
/// <param name="Coverage">How the policy reaches the actor and the place, for this rule.</param>
/// <param name="Safeguarding">Whether the rule keeps children safe.</param>
/// <param name="Because">The facts that decided it, as sentences.</param>
/// <param name="Parts">The people or children that it is about; empty where there is one only.</param>
/// <param name="OrElse">The ids of the other rules, one of which is broken if this one is not.</param>
/// <param name="Exemption">The exception that lifts the rule.</param>
/// <param name="GoesBeyondTheText">Whether it uses an exception that the text itself does not have.</param>
/// <param name="Advice">The advice of the rule or of the exception.</param>
/// <param name="Instead">What to do rather than the breach.</param>
/// <param name="Meanwhile">What to do while it is not known whether the rule is broken, or until what it owes is done.</param>
public sealed record FindingDocument(
    FindingKind Kind,
    string Rule,
    string Title,
    string Clause,
    Force Force,
    Force? SectionForce,
    Coverage Coverage,
    bool Safeguarding,
    Values<string> Because,
    Values<string> Parts,
    Values<string> OrElse,
    ExemptionDocument? Exemption,
    bool GoesBeyondTheText,
    string? Advice,
    string? Instead,
    string? Meanwhile);

/// <summary>An exception, as it is written down.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The clause or the reading that it comes from.</param>
public sealed record ExemptionDocument(string Id, string Source);
