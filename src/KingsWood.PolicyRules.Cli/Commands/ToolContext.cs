using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary>What every command works with: the console, the policy, the time.</summary>
internal sealed class ToolContext(ToolConsole console)
{
    /// <summary>The console.</summary>
    public ToolConsole Console { get; } = console;

    /// <summary>Where answers are written.</summary>
    public Page Page { get; } = console.Page;

    /// <summary>The policy.</summary>
    public Policy Policy { get; private init; } = SocialMediaPolicy.Default;

    /// <summary>The same, with the policy as these files adapt it; as it is where there are none.</summary>
    /// <exception cref="Problems.ToolProblem">A file cannot be read, is not understood, or does not fit the policy.</exception>
    public ToolContext Adapted(IReadOnlyList<string>? files) => files is null or []
        ? this
        : new(Console) { Policy = AdaptationFiles.Adapt(Policy.With(Console.Clock), files, Console) };

    /// <summary>The same, adapted by these files, and with the rules of a school's own besides.</summary>
    /// <exception cref="Problems.ToolProblem">A file cannot be read, is not understood, or does not fit the policy.</exception>
    public ToolContext Adapted(IReadOnlyList<string>? files, string? localRules)
    {
        var adapted = Adapted(files);
        return localRules is null ? adapted : new(Console) { Policy = LocalRulesFile.AddTo(adapted.Policy.With(Console.Clock), localRules, Console) };
    }

    /// <summary>The stated time, or now: asked for once, so that a long run is decided at one moment.</summary>
    public Moment Moment(Moment? stated) => stated ?? Console.Clock.Now();
}
