using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>One thing that an adaptation changes or adds. The set is closed, and every member of it is plain data.</summary>
public abstract record Adjustment
{
    private protected Adjustment()
    {
    }

    /// <summary>Where it was said.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;

    /// <summary>Why it loosens, and who approved that; only what loosens a safeguarding rule needs it.</summary>
    public LooseningReason? Because { get; init; }

    /// <summary>The first day on which it holds, by the day of the situation; from the start where <see langword="null"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it holds; for good where <see langword="null"/>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What it changes, in a few words: two adjustments of the same cannot both hold.</summary>
    public abstract string Of { get; }

    /// <summary>What it makes of that, in a few words.</summary>
    public abstract string Says { get; }

    /// <summary>What it makes of that, as a message quotes it.</summary>
    internal virtual string Shown => Says;

    /// <summary>All that it makes of that, however long: what a decision or its words can turn on.</summary>
    internal virtual string AllThatItSays => Says;

    /// <summary>The ids that an earlier layer can lock against it.</summary>
    internal abstract IEnumerable<string> Touches { get; }

    /// <summary>The last day, with that of the reason.</summary>
    internal DateOnly? LastDay => Because?.Until is { } expiry && (Until is not { } until || expiry < until) ? expiry : Until;

    /// <summary>The first place at which it names this, or <see langword="null"/>.</summary>
    internal Origin? PlaceOf(string id) => Origin.Within.FirstOrDefault(n => n.Id == id).Place;

    /// <summary>Whether a place is its own, or within it.</summary>
    internal bool Has(Origin place) => ReferenceEquals(place, Origin) || Origin.Within.Any(n => ReferenceEquals(n.Place, place));

    /// <summary>Whether it holds on this day; <see langword="null"/> is before every date.</summary>
    internal bool HoldsOn(DateOnly? day) =>
        (From is not { } from || from == DateOnly.MinValue || (day is { } known && known >= from))
        && (LastDay is not { } last || day is not { } reached || reached <= last);

    /// <summary>Whether there is a day on which both hold.</summary>
    internal bool Overlaps(Adjustment other) =>
        !(LastDay < other.From || other.LastDay < From);

    /// <summary>Whether the other says the same about the same, wherever it says it.</summary>
    internal virtual bool SaysTheSameAs(Adjustment other) =>
        GetType() == other.GetType() && Of == other.Of && AllThatItSays == other.AllThatItSays && Because == other.Because;

    /// <summary>What it changes and what it makes of it.</summary>
    public sealed override string ToString() => $"{Of}: {Says}";
}

/// <summary>A reading or a parameter is set.</summary>
/// <param name="SettingId">The id of the setting.</param>
/// <param name="Value">The value.</param>
public sealed record SettingAdjustment(string SettingId, SettingValue Value) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => OfSetting(SettingId);

    /// <inheritdoc/>
    public override string Says => Value.ToString();

    internal override string Shown => Value.Shown;

    /// <summary>What a change of this setting is called.</summary>
    internal static string OfSetting(string id) => $"setting {id}";

    internal override IEnumerable<string> Touches => [SettingId];

    // Two values of a host's own can be written alike.
    internal override bool SaysTheSameAs(Adjustment other) => base.SaysTheSameAs(other) && Value == ((SettingAdjustment)other).Value;
}

/// <summary>A rule gets another severity.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeverityAdjustment(string RuleId, Severity Severity) : Adjustment
{
    /// <summary>What is owed, for a rule that owes nothing yet and is to oblige.</summary>
    public Rules.Owing? Owes { get; init; }

    /// <inheritdoc/>
    public override string Of => $"severity of {RuleId}";

    /// <inheritdoc/>
    public override string Says => Words.Of(Severity) + (Owes is { } owes ? $" {owes.Duty.Id}" : "");

    internal override string Shown => Quoted.Of(Words.Of(Severity)) + (Owes is { } owes ? $" {owes.Duty.Id}" : "");

    internal override string AllThatItSays => $"{Severity} {ContentText.Of(Owes)}";

    internal override IEnumerable<string> Touches => [RuleId];
}

/// <summary>Silence about a fact means something else.</summary>
/// <param name="FactId">The id of the fact.</param>
/// <param name="Kind">The kind of situation; every kind that knows the fact where <see langword="null"/>.</param>
/// <param name="Silence">What silence means.</param>
public sealed record SilenceAdjustment(string FactId, SituationKind? Kind, Logic.Silence Silence) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"silence about {FactId}" + (Kind is { } kind ? $" ({Words.Of(kind)})" : "");

    /// <inheritdoc/>
    public override string Says => Words.Of(Silence);

    internal override string Shown => Quoted.Of(Says);

    internal override IEnumerable<string> Touches => [FactId];
}

/// <summary>A part of a rule's text.</summary>
public enum TextPart : byte
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>What the rule says.</summary>
    Says,

    /// <summary>Its advice.</summary>
    Advice,

    /// <summary>What to do rather than the breach.</summary>
    Instead,

    /// <summary>What to do while it is not known whether it is broken, or until what it owes is done.</summary>
    Meanwhile,

    /// <summary>Whom to ask, where the policy is silent.</summary>
    Ask,

    /// <summary>What a breach leads to, certainly.</summary>
    LeadsTo,
}

/// <summary>A text of a rule is replaced or extended.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Part">Which text.</param>
/// <param name="Text">The words.</param>
/// <param name="Extends">Whether they come after what is there, and not in its place.</param>
public sealed record TextAdjustment(string RuleId, TextPart Part, string Text, bool Extends = false) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"text {TextParts.NameOf(Part)} of {RuleId}" + (Extends ? $" and \"{Text}\"" : "");

    /// <inheritdoc/>
    public override string Says => Text;

    internal override string Shown => Quoted.Of(Text);

    internal override IEnumerable<string> Touches => [RuleId];
}

/// <summary>Later layers may not touch a rule or a setting.</summary>
/// <param name="Id">The id of the rule or the setting.</param>
public sealed record LockAdjustment(string Id) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"lock of {Id}";

    /// <inheritdoc/>
    public override string Says => "locked";

    internal override IEnumerable<string> Touches => [];
}
