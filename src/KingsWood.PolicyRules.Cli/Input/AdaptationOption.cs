using System.CommandLine;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>The option that adapts the policy to a school.</summary>
internal static class AdaptationOption
{
    /// <summary>A new option for a command.</summary>
    public static Option<string[]> Create() => new("--adaptation")
    {
        Description = "Adapts the policy to a school by this file; several in their order, the trust's before the school's.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };
}
