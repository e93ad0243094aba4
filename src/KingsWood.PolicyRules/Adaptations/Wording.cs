using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>The texts of a norm by their parts, and whether a norm still says in words what it said.</summary>
internal static class Wording
{
    private static readonly TextPart[] Parts = Enum.GetValues<TextPart>();

    public static string? Of(Norm norm, TextPart part) => part switch
    {
        TextPart.Title => norm.Title,
        TextPart.Says => norm.Says,
        TextPart.Advice => norm.Advice,
        TextPart.Instead => norm.Instead,
        TextPart.Meanwhile => norm.Meanwhile,
        TextPart.Ask => norm.Ask,
        TextPart.LeadsTo => norm.LeadsTo,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of a rule's text."),
    };

    /// <summary>One text after another.</summary>
    public static string Extended(string? text, string further) => text is null ? further : $"{text} {further}";

    /// <summary>Whether a text of the norm is gone. What comes after it, or where there was none, stands beside it.</summary>
    /// <remarks>A text that only carries another value of a setting is the same text.</remarks>
    public static bool IsReplaced(Norm was, Norm now) =>
        !ReferenceEquals(was, now) && IsAnother((Norm)was.Unworded(), (Norm)now.Unworded());

    private static bool IsAnother(Norm was, Norm now) =>
        Array.Exists(Parts, part => Of(was, part) is { } text
            && Of(now, part) is var other && other != text && other?.StartsWith(Extended(text, ""), StringComparison.Ordinal) != true);
}
