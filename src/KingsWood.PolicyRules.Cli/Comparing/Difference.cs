using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>Which way something differs.</summary>
internal enum Way : byte
{
    /// <summary>It is less strict.</summary>
    Looser,

    /// <summary>It is stricter.</summary>
    Stricter,

    /// <summary>Advice is no longer given, where something is owed instead.</summary>
    AdviceForDuty,
}

/// <summary>What an adaptation makes another answer of, in some kinds of situation and on some days.</summary>
/// <param name="Way">Which way it differs.</param>
/// <param name="What">What differs, and by which rules.</param>
/// <param name="Witness">A situation in which it does.</param>
internal sealed record Difference(Way Way, string What, string Witness)
{
    /// <summary>In which kinds of situation.</summary>
    public Values<SituationKind> Kinds { get; init; } = [];

    /// <summary>On which days; empty where on all.</summary>
    public string When { get; init; } = "";
}
