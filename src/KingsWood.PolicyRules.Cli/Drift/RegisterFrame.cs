using System.Globalization;
using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift;

/// <summary>Prints the frame of a register: everything that a machine can know, and places for what a person has to say.</summary>
internal static class RegisterFrame
{
    /// <summary>Prints an entry a paragraph. It is read without a problem, so that drift can be watched from the first day.</summary>
    public static void Print(DriftDocument document, DateOnly today, TextWriter output)
    {
        Line("# Clause register: a school, a policy");
        Line("");
        Line("- policy: a-policy");
        Line("- edition: 1");
        Line("- in force: from the start");
        Line("");
        Line("<!-- Give each entry its coordinate, name, kind, what it says in your own words, and its rules or why it has none. -->");
        if (!document.HasParagraphs)
        {
            Line("<!-- Taken from a PDF, which knows no paragraphs: look where they were cut. Better: take it from the original. -->");
        }

        var number = 0;
        foreach (var passage in document.Passages())
        {
            number++;
            var words = passage.Split(' ').Length;
            Line("");
            Line($"## 1.{number}");
            Line($"- name: Policy.Paragraph{number}");
            Line("- kind: statement");
            Line($"- says: Not said in our own words yet ({words} words).");
            Line("- no rule: Not read yet.");
            Line($"- checked: {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
            Line($"- wording: {WordingFingerprint.Of(passage)}");
        }

        void Line(string text) => output.Write(text + "\n");
    }
}
