using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A safeguarding rule, or several, that a school loosened for a reason.</summary>
public sealed record Loosening
{
    /// <summary>What the school changed.</summary>
    public required Adjustment Adjustment { get; init; }

    /// <summary>The name of the adaptation that says so.</summary>
    public required string Layer { get; init; }

    /// <summary>The ids of the safeguarding rules that it loosens, in order.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Whether its last day is over: it no longer holds.</summary>
    public bool HasExpired { get; init; }

    /// <summary>Why.</summary>
    public string Reason => Adjustment.Because!.Says;

    /// <summary>Who approved it.</summary>
    public Post ApprovedBy => Adjustment.Because!.ApprovedBy;

    /// <summary>Its last day, by the day of the situation; for good where <see langword="null"/>.</summary>
    public DateOnly? Until => Adjustment.LastDay;

    /// <summary>The loosening in one sentence.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Rules)} {(Adjustment is TextAdjustment ? "worded otherwise" : "loosened")} by {Layer} ({Adjustment.Of}: {Adjustment.Says}), approved by "
        + $"{ApprovedBy.InWords()}: {Reason.TrimEnd('.')}"
        + (Until is { } last
            ? $"; {(HasExpired ? "it held until" : "until")} {last.InWords()}"
            : "")
        + (HasExpired ? ", and holds no longer." : ".");
}
