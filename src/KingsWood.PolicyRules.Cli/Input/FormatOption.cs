using System.CommandLine;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>The option that says in what format something is printed.</summary>
internal static class FormatOption
{
    private const string Text = "text";

    /// <summary>The format for programs.</summary>
    public const string Json = "json";

    /// <summary>A new option for a command.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>("--format")
        {
            Description = "Text for people, or JSON for programs.",
            DefaultValueFactory = _ => Text,
        };
        option.AcceptOnlyFromAmong(Text, Json);
        return option;
    }
}
