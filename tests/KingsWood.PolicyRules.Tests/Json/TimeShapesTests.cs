using System.Globalization;
using System.Text;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Days and times are read as the base library reads them, only without making strings.</summary>
public sealed class TimeShapesTests
{
    private const string Characters = "0123456789--::..TtZ +9";

    private static readonly string[] Texts =
        ["2026-11-23", "2024-02-29", "2026-11-23T14:05", "2026-11-23T23:59:59", "0001-01-01T00:00:00.0000001", "9999-12-31T12:34:56.7"];

    [Fact]
    public void What_is_a_day_or_a_moment_is_what_the_base_library_says()
    {
        var random = new Random(20261127);
        var accepted = 0;
        for (var round = 0; round < 200_000; round++)
        {
            var text = Change(Texts[random.Next(Texts.Length)], random);
            var expected = Parse(text);

            Assert.Equal(expected, Read(text));
            accepted += expected is null ? 0 : 1;
        }

        Assert.InRange(accepted, 20_000, 180_000);
    }

    private static string Change(string text, Random random)
    {
        var changed = new StringBuilder(text);
        for (var changes = random.Next(3); changes > 0; changes--)
        {
            var character = Characters[random.Next(Characters.Length)];
            var at = random.Next(changed.Length);
            switch (random.Next(4))
            {
                case 0:
                    changed.Insert(at, character);
                    break;
                case 1:
                    changed.Remove(at, 1);
                    break;
                default:
                    changed[at] = character;
                    break;
            }
        }

        return changed.ToString();
    }

    private static Moment? Read(string text)
    {
        try
        {
            return SituationJson.ReadSituation($"{{\"version\":1,\"kind\":\"access\",\"on\":\"{text}\"}}").On;
        }
        catch (SituationFormatException)
        {
            return null;
        }
    }

    private static Moment? Parse(string text)
    {
        var parts = text.Split('T', 2);
        if (!DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        string[] formats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];
        return parts.Length == 1 ? day
            : !text.EndsWith('.') && TimeOnly.TryParseExact(parts[1], formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? new Moment(day, time)
            : null;
    }
}
