using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>What one change of a layer does, on all days on which it holds.</summary>
/// <param name="Layer">The name of the layer.</param>
/// <param name="Change">The change; <see langword="null"/> for all that the preset says.</param>
/// <param name="Preset">The preset of the layer.</param>
/// <param name="All">What is decided otherwise by it, on days that are not over.</param>
internal sealed record ChangeEffect(string Layer, Adjustment? Change, Preset Preset, IReadOnlyList<Difference> All)
{
    /// <summary>The safeguarding rules that it loosens, and why; <see langword="null"/> where it loosens none, or holds no longer.</summary>
    public Loosening? Loosening { get; init; }

    /// <summary>Whether another change does the same.</summary>
    public bool OthersDoSoToo { get; init; }

    /// <summary>What was decided otherwise by it on days that are over, and is no longer.</summary>
    public IReadOnlyList<Difference> Past { get; init; } = [];

    /// <summary>The ids of the rules that it is about, as far as it names or loosens some.</summary>
    public IReadOnlyList<string> Rules => Change switch
    {
        RuleAdjustment rule => [rule.Rule.Id],
        SeverityAdjustment severity => [severity.RuleId],
        ExceptionAdjustment exception => exception.Lifts,
        _ => Loosening?.Rules ?? [],
    };

    /// <summary>What goes one way.</summary>
    public IReadOnlyList<Difference> Of(params IReadOnlyList<Way> ways) => [.. All.Where(d => ways.Contains(d.Way))];
}
