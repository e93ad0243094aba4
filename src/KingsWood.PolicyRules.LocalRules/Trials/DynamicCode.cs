using System.Runtime.CompilerServices;

namespace KingsWood.PolicyRules.LocalRules.Trials;

/// <summary>Whether code can be made at run time, without which RulesEngine silently takes every rule as not met.</summary>
internal static class DynamicCode
{
    public const string Needed =
        "Local rules are tried by Microsoft's RulesEngine, which makes code at run time. Where that is not possible, as under "
        + "Native AOT, it would take every rule as not met without saying so.";

    /// <exception cref="PlatformNotSupportedException">No code can be made at run time.</exception>
    public static void Require()
    {
        if (!RuntimeFeature.IsDynamicCodeSupported || !RuntimeFeature.IsDynamicCodeCompiled)
        {
            throw new PlatformNotSupportedException(
                Needed + " Load local rules in a program that is not published with Native AOT, or write them in C#.");
        }
    }
}
