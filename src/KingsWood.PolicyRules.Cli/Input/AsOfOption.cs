using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>The option that says when a decision is made.</summary>
internal static class AsOfOption
{
    /// <summary>The day whose rules are shown.</summary>
    public static Option<Moment?> OfADay() =>
        Create("The day on which it is so: 2026-11-23. Today, unless stated. What an adaptation changes later on is told with its day.");

    /// <summary>When a decision is made.</summary>
    public static Option<Moment?> Create() =>
        Create("When it is decided, by the school's clock: 2026-11-23 or 2026-11-23T14:05. Now, unless stated. "
            + "It matters to deadlines, and to a situation without a date of its own.");

    private static Option<Moment?> Create(string description) => new("--as-of")
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = Parse,
    };

    private static Moment? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return new Moment(date);
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new Moment(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
        }

        result.AddError($"--as-of: expected a date such as 2026-11-23 or 2026-11-23T14:05; found \"{text}\".");
        return null;
    }
}
