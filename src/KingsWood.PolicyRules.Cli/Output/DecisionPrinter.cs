using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints a decision as text.</summary>
internal static class DecisionPrinter
{
    private const string ItemMark = "  - ";

    /// <summary>Prints the decision for this reader.</summary>
    public static void Print(CaseDecision decision, Reader reader, Page page)
    {
        foreach (var line in DecisionText.Lines(decision, reader))
        {
            page.Line(line.Text, ToneOf(line.Kind, decision), line.Kind == TextLineKind.Item ? ItemMark : "");
        }
    }

    private static Tone ToneOf(TextLineKind kind, CaseDecision decision) => kind switch
    {
        TextLineKind.Headline => Tone.Urgent,
        TextLineKind.Heading => Tone.Heading,
        TextLineKind.Verdict => decision.Verdict switch
        {
            Verdict.Permitted or Verdict.PermittedWithAdvice => Tone.Good,
            Verdict.NotPermitted => Tone.Bad,
            _ => Tone.Open,
        },
        _ => Tone.Plain,
    };
}
