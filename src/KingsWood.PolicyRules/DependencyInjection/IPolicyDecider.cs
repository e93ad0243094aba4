using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Decides situations under one policy. What an application asks for, and what its tests can replace.</summary>
/// <remarks>
/// The one that <c>AddPolicyRules</c> registers is safe to use from any thread and tells telemetry about each verdict,
/// never about a person.
/// </remarks>
public interface IPolicyDecider
{
    /// <summary>The policy that decides: the one that is in force by now, where it can be loaded again.</summary>
    Policy Policy { get; }

    /// <summary>Decides a situation.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    Decision Decide(Situation situation, Moment? asOf = null);

    /// <summary>Decides several situations together: the strictest verdict, and what is owed, once.</summary>
    /// <param name="situations">The situations.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    CaseDecision Decide(Case situations, Moment? asOf = null);

    /// <summary>The verdict alone, without its reasons.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    Judgement Judge(Situation situation, Moment? asOf = null);
}
