using System.Globalization;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Settings and their values in words.</summary>
internal static class SettingWords
{
    /// <summary>The value of a setting as this school has it, as a sentence in brackets.</summary>
    public static string ValueIn(Settings settings, Setting setting) =>
        Value(settings, setting) is { Length: > 0 } value ? $"({value})" : "";

    /// <summary>The value of a setting as this school has it.</summary>
    public static string Value(Settings settings, Setting setting) => setting switch
    {
        Reading reading => $"{settings[reading].Id}: {settings[reading].Says}",
        Parameter<int> number => Say(settings.Get(number)),
        Parameter<Post> post => Say(settings.Get(post)),
        Parameter<Values<Role>> roles => Say(settings.Get(roles)),
        Parameter<Values<Post>> posts => Say(settings.Get(posts)),
        Parameter<IWorkingDays> days => settings.Get(days).Name,
        Parameter<Values<OwnRole>> roles => Any(settings.Get(roles)),
        Parameter<Values<OwnRelation>> relations => Any(settings.Get(relations)),
        _ => "",
    };

    /// <summary>What a setting can be, one line each, the default marked.</summary>
    public static IEnumerable<string> ChoicesOf(Setting setting) => setting switch
    {
        Reading reading => reading.Options.Select(o => $"{o.Id}: {o.Says}{(o == reading.Default ? " (default)" : "")}"),
        Parameter<int> { Range: var (least, greatest) } number =>
            [FormattableString.Invariant($"a number from {least} to {greatest}; {number.Default} (default)")],
        Parameter<int> number => [$"a number; {Say(number.Default)} (default)"],
        Parameter<Post> post => [$"a post; {Say(post.Default)} (default)"],
        Parameter<Values<Role>> roles => [$"roles; {Say(roles.Default)} (default)"],
        Parameter<Values<Post>> posts => [$"posts; {Say(posts.Default)} (default)"],
        Parameter<IWorkingDays> days => [$"a calendar, or the days on which the school is closed; {days.Default.Name} (default)"],
        _ => [],
    };

    /// <summary>What a duty asks, with its recipient as the school has it.</summary>
    public static string Of(Duty duty, Settings settings) => duty.Says.Replace(
        "{to}", duty.Recipient is { } recipient ? Of(settings.Get(recipient)) : "", StringComparison.Ordinal);

    /// <summary>A post as a sentence names it.</summary>
    public static string Of(Post post) =>
        post == Post.Headteacher ? "the Headteacher"
        : post == Post.SafeguardingLead ? "the Designated Safeguarding Lead"
        : post == Post.SeniorLeadership ? "the senior leadership team"
        : post == Post.SomebodyElse ? "somebody else"
        : $"the {post.Id.Replace('-', ' ')}";

    private static string Any<T>(IReadOnlyList<T> words) => words.Count == 0 ? "none" : string.Join("; ", words);

    private static string Say(object value) => value switch
    {
        // As a change that sets them says them, so that both can be held side by side.
        Values<Role> roles => string.Join(", ", roles.Select(r => r.Id).Order(StringComparer.Ordinal)),
        Values<Post> posts => string.Join(", ", posts.Select(p => p.Id).Order(StringComparer.Ordinal)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
