using System.Text;

namespace KingsWood.PolicyRules.Logic;

/// <summary>Says a condition in English, one item a line where there are several.</summary>
public static class Sayer
{
    /// <summary>The condition as a nested list of sentences.</summary>
    public static string Say(Condition condition) => Say(condition, Settings.Default);

    /// <summary>The same, with what a school set in the sentences.</summary>
    public static string Say(Condition condition, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var text = new StringBuilder();
        Say(condition, settings, holds: true, indent: 0, text);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The condition in one line, with brackets round what is under a heading.</summary>
    internal static string SayInOneLine(Condition condition)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var line in Say(condition).Split('\n'))
        {
            var item = line.TrimStart(' ');
            var indent = (line.Length - item.Length) / 2;
            text.Append(')', Math.Max(0, depth - indent));
            text.Append(text.Length == 0 ? "" : " ").Append(indent > depth ? "(" : "").Append(item.AsSpan(2));
            depth = indent;
        }

        return text.Append(')', depth).ToString();
    }

    private static void Say(Condition condition, Settings settings, bool holds, int indent, StringBuilder text)
    {
        switch (condition)
        {
            case Fact fact:
                var said = fact.In(settings);
                Line(holds ? said.Yes : said.No);
                break;
            case FamilyFact family when family.In(settings) is Fact member:
                Line($"{(holds ? member.Yes : member.No)} (setting: {family.Parameter.Id})");
                break;
            case FamilyFact family:
                Line($"{(holds ? "never" : "always")} (fact: {family.Family.Id}, setting: {family.Parameter.Id} = 0)");
                break;
            case ReadingOption option:
                Line($"{(holds ? "The school reads it so" : "The school does not read it so")}: {option.Says} "
                    + $"(setting: {option.Reading.Id} = {option.Id})");
                break;
            case Negation not:
                Say(not.Item, settings, !holds, indent, text);
                break;
            case Conjunction all:
                List(all.Items, holds ? "all of these:" : "at least one of these:", holds ? "always" : "never");
                break;
            case Disjunction any:
                List(any.Items, holds ? "at least one of these:" : "all of these:", holds ? "never" : "always");
                break;
            default:
                throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition));
        }

        void List(IReadOnlyList<Condition> items, string heading, string none)
        {
            if (items.Count == 0)
            {
                Line(none);
                return;
            }

            if (items.Count == 1)
            {
                Say(items[0], settings, holds, indent, text);
                return;
            }

            Line(heading);
            foreach (var item in items)
            {
                Say(item, settings, holds, indent + 1, text);
            }
        }

        void Line(string line) => text.Append(' ', 2 * indent).Append("- ").Append(line).Append('\n');
    }
}
