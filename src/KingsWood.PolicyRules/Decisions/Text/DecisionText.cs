namespace KingsWood.PolicyRules.Decisions;

/// <summary>Puts decisions into plain British English, first things first.</summary>
public static class DecisionText
{
    /// <summary>The decision as text, one line each, items marked by a hyphen.</summary>
    public static string Write(Decision decision, Reader reader) => Join(Lines(decision, reader));

    /// <summary>The decision on a case as text, one line each, items marked by a hyphen.</summary>
    public static string Write(CaseDecision decision, Reader reader) => Join(Lines(decision, reader));

    /// <summary>The lines of a decision.</summary>
    public static IReadOnlyList<TextLine> Lines(Decision decision, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var text = new TextBuilder();
        Write(text, decision, reader);
        return text.Lines;
    }

    /// <summary>The lines of the decision on a case: what it comes to, and then each of its situations.</summary>
    public static IReadOnlyList<TextLine> Lines(CaseDecision decision, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Decisions.Count == 1)
        {
            return Lines(decision.Decisions[0], reader);
        }

        var text = new TextBuilder();
        text.Headlines(Phrases.Headlines(decision.Decisions, decision.Obligations));
        text.Verdict($"The case of {decision.Decisions.Count} situations together: {Phrases.Short(decision.Verdict)}.");
        text.List("What is owed, once for the whole case", decision.Obligations.Select(Phrases.Of));
        for (var i = 0; i < decision.Decisions.Count; i++)
        {
            text.Blank();
            text.Heading($"Situation {i + 1}: {Phrases.Of(decision.Decisions[i].Situation.Kind)}");
            Write(text, decision.Decisions[i], reader, ofACase: true);
        }

        return text.Lines;
    }

    private static void Write(TextBuilder text, Decision decision, Reader reader, bool ofACase = false)
    {
        switch (reader)
        {
            case Reader.SafeguardingLead:
                LeadText.Write(text, decision, ofACase);
                break;
            case Reader.Auditor:
                AuditText.Write(text, decision);
                break;
            default:
                StaffText.Write(text, decision, ofACase);
                break;
        }
    }

    private static string Join(IReadOnlyList<TextLine> lines) =>
        string.Concat(lines.Select(l => (l.Kind == TextLineKind.Item ? "  - " : "") + l.Text + "\n"));
}
