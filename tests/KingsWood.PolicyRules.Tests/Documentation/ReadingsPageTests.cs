using System.Text;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation;

public class ReadingsPageTests
{
    [Fact]
    public void The_page_of_readings_lists_every_setting()
    {
        var page = new StringBuilder("""
            # Readings and settings

            Where the text can be read in several ways, we take the way that a careful safeguarding lead would, and let a school take
            another: `policy.With(PublicEnough.EveryoneOnly)` for a reading, `policy.With(Parameters.FormerPupilAge, 19)` for a value.
            The first option is the default. This page is written from the code.

            | setting | places | question | options, the default first |
            |---|---|---|---|

            """.Replace("\r\n", "\n", StringComparison.Ordinal));
        foreach (var setting in SocialMediaPolicy.Content.Settings)
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{setting.Id}` | {setting.Where} | {setting.Question} | {Options(setting)} |\n");
        }

        ApprovedText.File("docs/readings.md", page.ToString());
    }

    private static string Options(Setting setting) => setting switch
    {
        Reading reading => string.Join("<br>", reading.Options.Select(o => $"`{o.Id}`: {o.Says}")),
        Parameter<int> { Range: var (least, greatest) } number => $"{number.Default} (from {least} to {greatest})",
        Parameter<Post> post => $"`{post.Default}`",
        Parameter<Values<Role>> roles => string.Join(", ", roles.Default.Select(r => $"`{r}`")),
        Parameter<Values<Post>> posts => string.Join(", ", posts.Default.Select(p => $"`{p}`")),
        Parameter<IWorkingDays> days => $"`{days.Default.Name}`",
        _ => throw new InvalidOperationException($"The page does not know how to print {setting.Id}."),
    };
}
