using System.CommandLine;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>The option that adds a school's own rules to the policy.</summary>
internal static class LocalRulesOption
{
    /// <summary>A new option for a command.</summary>
    public static Option<string?> Create() => new("--local-rules")
    {
        Description = "Adds the rules of this file, a workflow of RulesEngine, to the policy; after every --adaptation.",
        HelpName = "FILE",
    };
}
