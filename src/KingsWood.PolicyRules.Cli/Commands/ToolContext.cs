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
    public Policy Policy { get; } = SocialMediaPolicy.Default;

    /// <summary>The stated time, or now: asked for once, so that a long run is decided at one moment.</summary>
    public Moment Moment(Moment? stated) => stated ?? Console.Clock.Now();
}
