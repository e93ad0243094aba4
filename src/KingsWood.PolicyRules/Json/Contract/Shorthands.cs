using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>The words that may stand for a whole object, with what they stand for.</summary>
internal static class Shorthands
{
    private const string None = "none";

    public static IReadOnlyList<(string Word, Approval Value)> Approval { get; } =
        [(None, Model.Approval.None), (Words.NotKnown, Model.Approval.NotKnown)];

    public static IReadOnlyList<(string Word, Consent Value)> Consent { get; } =
        [(None, Model.Consent.None), (Words.NotKnown, Model.Consent.NotKnown)];

    public static IReadOnlyList<(string Word, Age Value)> Age { get; } = [(Words.NotKnown, Model.Age.NotKnown)];

    public static IReadOnlyList<(string Word, ActionTaken Value)> ActionTaken { get; } =
    [
        ("not yet", Model.ActionTaken.NotYet),
        ("done", Model.ActionTaken.Done),
        ("will not", Model.ActionTaken.WillNot),
        (Words.NotKnown, Model.ActionTaken.NotKnown),
    ];
}
