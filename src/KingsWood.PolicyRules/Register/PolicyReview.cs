using System.Globalization;
using System.Text;

namespace KingsWood.PolicyRules.Register;

/// <summary>Writes the page for the owner of a policy: what encoding it showed about the text, and what to settle.</summary>
public static class PolicyReview
{
    private static readonly (QuestionKind Kind, string Heading, string Introduction)[] Chapters =
    [
        (QuestionKind.Clash, "Clauses that clash", "Two places of the text cannot both be followed, or pull apart."),
        (QuestionKind.Gap, "Gaps", "The text is silent where somebody will need an answer."),
        (QuestionKind.Term, "Words without a meaning", "The text uses a word and does not say what it means."),
        (QuestionKind.Ambiguity, "Places that can be read in several ways",
            "Each has the reading that is used until the school decides otherwise. Where a setting is named, the school "
            + "picks another reading with it, and no program is changed."),
    ];

    /// <summary>The page, as Markdown.</summary>
    public static string Write(ClauseRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var questions = register.Entries.SelectMany(e => e.Questions.Select(q => (Entry: e, Question: q))).ToList();
        var page = new StringBuilder();
        Line("# What the policy leaves open");
        Line();
        Line("<!-- Written from the questions in the clause register, and checked by a test. Change it there. -->");
        Line();
        Line($"For the headteacher, who owns the policy ({register.Policy}, edition {register.Edition}).");
        Line();
        Line("To make a policy executable one has to read each sentence so closely that a machine could follow it. That shows");
        Line("where two careful people could read it differently. None of it is a fault of those who wrote it: a page that");
        Line("answered every question below would be too long to be read. But some of the answers are worth a sentence in the");
        Line("next edition, and every one of them is the school's to give.");
        Line();
        Line("| | to settle |");
        Line("|---|---|");
        foreach (var (kind, heading, _) in Chapters)
        {
            Line($"| [{heading}](#{Anchor(heading)}) | {Count(kind)} |");
        }

        foreach (var (kind, heading, introduction) in Chapters)
        {
            Line();
            Line($"## {heading}");
            Line();
            Line(introduction);
            foreach (var clause in questions.Where(q => q.Question.Kind == kind).GroupBy(q => q.Entry.Clause))
            {
                Clause(clause.Key, [.. clause]);
            }
        }

        return page.ToString();

        int Count(QuestionKind kind) => questions.Count(q => q.Question.Kind == kind);

        void Clause(string coordinate, IReadOnlyList<(RegisterEntry Entry, RegisterQuestion Question)> ofClause)
        {
            Line();
            Line($"### {Title(coordinate)}");
            foreach (var entry in ofClause.GroupBy(q => q.Entry))
            {
                Line();
                Line($"> {entry.Key.Says}");
                foreach (var (_, question) in entry)
                {
                    Line();
                    Line($"- {question.Text}");
                    if (question.Reading is { } reading)
                    {
                        Line();
                        Line($"  *Until then:* {reading.Text}{Setting(reading)}");
                    }
                }
            }
        }

        void Line(string text = "") => page.Append(text).Append('\n');
    }

    private static string Setting(RegisterReading reading) => reading.Setting is null ? "" : $" (setting `{reading.Setting}`)";

    // "1.10" is clause 1.10; "0 scope" is the place "scope" of the opening; "2 lead-in" is of section 2.
    private static string Title(string coordinate)
    {
        if (RegisterCoordinate.IsBullet(coordinate))
        {
            return $"Clause {coordinate}";
        }

        var space = coordinate.IndexOf(' ', StringComparison.Ordinal);
        var (section, place) = (coordinate[..space], coordinate[(space + 1)..]);
        return section == "0" ? $"Opening: {place}" : string.Create(CultureInfo.InvariantCulture, $"Section {section}: {place}");
    }

    private static string Anchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-');
}
