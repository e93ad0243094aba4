namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Which way a rule differs, as far as its conditions prove it.</summary>
public enum Direction : byte
{
    /// <summary>It says the same of every situation.</summary>
    Same = 0,

    /// <summary>Whatever it said it still says, and perhaps more.</summary>
    Tighter,

    /// <summary>It may say less, and nothing more.</summary>
    Looser,

    /// <summary>It may say less of some situations and more of others.</summary>
    Both,
}

/// <summary>How one rule differs between two policies.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Direction">Which way it differs.</param>
/// <param name="What">What differs, each in a few words.</param>
public sealed record RuleDifference(string RuleId, Direction Direction, IReadOnlyList<string> What)
{
    /// <summary>Whether only the second policy has it.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether only the first policy has it.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The rule and what differs.</summary>
    public override string ToString() => $"{RuleId} ({Direction}): {string.Join("; ", What)}";
}

/// <summary>How one setting differs between two policies.</summary>
/// <param name="SettingId">The id of the setting.</param>
/// <param name="Before">Its value in the first; empty where it has its default.</param>
/// <param name="After">Its value in the second; empty where it has its default.</param>
public sealed record SettingDifference(string SettingId, string Before, string After)
{
    /// <summary>Whether it is compared by its value alone, and may loosen.</summary>
    public bool MayLoosen { get; init; }
}

/// <summary>What differs between two policies, rule by rule.</summary>
/// <param name="Rules">The rules that differ, in the order of their ids.</param>
/// <param name="Settings">The settings that differ.</param>
/// <param name="FactsAdded">The ids of the facts that only the second has.</param>
/// <param name="FactsRemoved">The ids of the facts that only the first has.</param>
/// <param name="FactsChanged">The ids of the facts that the second words, reads, presumes or ties to others in another way.</param>
public sealed record PolicyComparison(
    IReadOnlyList<RuleDifference> Rules,
    IReadOnlyList<SettingDifference> Settings,
    IReadOnlyList<string> FactsAdded,
    IReadOnlyList<string> FactsRemoved,
    IReadOnlyList<string> FactsChanged)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Rules.Count + Settings.Count + FactsAdded.Count + FactsRemoved.Count + FactsChanged.Count == 0;
}
