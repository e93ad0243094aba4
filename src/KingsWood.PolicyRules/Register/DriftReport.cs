namespace KingsWood.PolicyRules.Register;

/// <summary>What became of a policy's text in a school's document.</summary>
public sealed record DriftReport
{
    /// <summary>The register that the document was held against.</summary>
    public required ClauseRegister Register { get; init; }

    /// <summary>Each paragraph and bullet of the register, in its order.</summary>
    public required IReadOnlyList<ClauseDrift> Clauses { get; init; }

    /// <summary>What in the document belongs to no clause, in the order of the document.</summary>
    public required IReadOnlyList<StrayPassage> Strays { get; init; }

    /// <summary>Whether every clause is found unchanged and the document has nothing else.</summary>
    public bool IsUnchanged => Strays.Count == 0 && Clauses.All(c => c.State == ClauseState.Unchanged);
}

/// <summary>What became of one paragraph or bullet.</summary>
public sealed record ClauseDrift
{
    /// <summary>The paragraph or bullet, with its entries and rules.</summary>
    public required RegisteredWording Wording { get; init; }

    /// <summary>Whether it was found.</summary>
    public required ClauseState State { get; init; }

    /// <summary>The passage of the document that it became; only where it is <see cref="ClauseState.Changed"/>.</summary>
    public string? Passage { get; init; }

    /// <summary>The number of the passage's paragraph, from 1; only where the document knows its paragraphs.</summary>
    public int? Paragraph { get; init; }

    /// <summary>How much the passage and the wording have in common, from 0 to 100, as an estimate.</summary>
    public int Resemblance { get; init; }
}

/// <summary>Whether a clause was found in a document.</summary>
public enum ClauseState
{
    /// <summary>Its wording is there.</summary>
    Unchanged,

    /// <summary>A passage resembles it, and is not the same.</summary>
    Changed,

    /// <summary>Nothing that is not another clause resembles it.</summary>
    NotFound,
}

/// <summary>A passage that belongs to no clause.</summary>
/// <param name="Text">The passage.</param>
/// <param name="Paragraph">The number of its paragraph, from 1; only where the document knows its paragraphs.</param>
/// <param name="MostResembles">The clause that it resembles most; <see langword="null"/> where it resembles none.</param>
/// <param name="Resemblance">How much they have in common, from 0 to 100, as an estimate.</param>
public sealed record StrayPassage(string Text, int? Paragraph, RegisteredWording? MostResembles, int Resemblance);
