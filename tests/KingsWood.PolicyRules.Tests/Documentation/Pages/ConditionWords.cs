using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>A condition in plain words: with the default readings taken, so that what remains is what people can see.</summary>
internal static class ConditionWords
{
    /// <summary>The condition with every reading and value at its default, and nothing left that it does not need.</summary>
    public static Condition WithDefaults(Condition condition) => new DefaultReadings(_ => null).Taken(condition);

    /// <summary>A lead-in and the condition as a nested list. The names that it uses are added to <paramref name="names"/>.</summary>
    public static void Write(MarkdownPage page, string leadIn, Condition condition, ICollection<NamedCondition>? names = null)
    {
        var taken = new DefaultReadings(c => c == condition || names is null ? null : Named(c, names)).Taken(condition);
        var set = IsNever(taken) ? SetToANumber(condition) : Settings.Default;
        var (says, lines) = Split(IsNever(taken) ? condition : taken, set);
        var example = string.Concat(set.ToString().Split('\n').Where(s => s.Length > 0).Select(s => $" (here with `{s}`)"));
        page.Paragraph(IsNever(taken)
            ? $"By another reading than the default only{example}, {char.ToLowerInvariant(leadIn[0])}{leadIn[1..]}{says}:"
            : $"{leadIn}{says}:");
        page.Line(lines).Blank();
    }

    /// <summary>What the names mean that were used, and those that are used to explain them.</summary>
    public static void Explain(MarkdownPage page, IEnumerable<NamedCondition> names)
    {
        var explained = new HashSet<NamedCondition>();
        var open = new Queue<NamedCondition>(names);
        while (open.TryDequeue(out var name))
        {
            if (explained.Add(name))
            {
                if (explained.Count == 1)
                {
                    page.Heading(3, "In these words");
                }

                List<NamedCondition> used = [];
                Write(page, $"*{Sentences.Capital(name.Name)}*:", name.Condition, used);
                used.ForEach(open.Enqueue);
            }
        }
    }

    /// <summary>Every fact that a condition names.</summary>
    public static IEnumerable<Condition> LeavesOf(Condition condition) => condition switch
    {
        Negation not => LeavesOf(not.Item),
        Conjunction all => all.Items.SelectMany(LeavesOf),
        Disjunction any => any.Items.SelectMany(LeavesOf),
        _ => [condition],
    };

    public static bool IsNever(Condition condition) => condition is Disjunction { Items.Count: 0 };

    // What never holds because a number is 0 is said for the number for which its fact is written.
    private static Settings SetToANumber(Condition condition) => LeavesOf(condition)
        .OfType<FamilyFact>()
        .Where(f => f.In(Settings.Default) is not Fact)
        .Aggregate(Settings.Default, static (settings, f) =>
            settings.With(f.Parameter, SocialMediaPolicy.Content.Vocabulary.Facts.First(fact => fact.Family == f.Family).Value));

    private static Fact? Named(Condition condition, ICollection<NamedCondition> names)
    {
        if (NamedConditions.Of(condition) is not { } named)
        {
            return null;
        }

        if (!names.Contains(named))
        {
            names.Add(named);
        }

        return named.Word;
    }

    // "- all of these:" at the top becomes part of the sentence before the list.
    private static (string Says, string Lines) Split(Condition condition, Settings settings)
    {
        var lines = Sayer.Say(condition, settings)
            .Replace("- all of these:", "- All of these:", StringComparison.Ordinal)
            .Replace("- at least one of these:", "- At least one of these:", StringComparison.Ordinal)
            .Split('\n');
        return lines[0] switch
        {
            "- All of these:" => (" all of these hold", Outdented(lines)),
            "- At least one of these:" => (" at least one of these holds", Outdented(lines)),
            "- always" => ("", "- In every case."),
            _ => (" this holds", string.Join('\n', lines)),
        };
    }

    private static string Outdented(string[] lines) => string.Join('\n', lines.Skip(1).Select(l => l[2..]));
}
