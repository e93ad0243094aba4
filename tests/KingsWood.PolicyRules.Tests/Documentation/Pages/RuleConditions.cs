using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The part of a rule's page that comes from its conditions: when it holds, what is asked, what follows.</summary>
internal static class RuleConditions
{
    public static void Write(MarkdownPage page, Norm norm)
    {
        page.Heading(2, "When it holds");
        if (RuleFacts.SettingsOf(norm).Any(s => s is Reading))
        {
            page.Paragraph("With the default readings; how a school can read it otherwise stands [below](#how-it-is-read).");
        }

        List<NamedCondition> names = [];
        foreach (var limb in norm.Limbs)
        {
            WriteKinds(page, limb);
            WriteIf(page, "The rule is broken when", limb.BrokenWhen);
            WriteIf(page, "Something is owed when", limb.OwedWhen);
            WriteIf(page, "The policy is silent, and somebody has to agree first, when", limb.GapWhen);
            WriteIf(page, "The rule only advises when", limb.AdvisedWhen);
            WriteIf(page, "The rule permits it when", limb.GroundedWhen);
        }

        ConditionWords.Explain(page, names);
        WriteUnknown(page, norm);
        WriteExceptions(page, norm);

        void WriteIf(MarkdownPage page, string leadIn, Condition? condition)
        {
            if (condition is not null)
            {
                ConditionWords.Write(page, leadIn, condition, names);
            }
        }
    }

    public static void Write(MarkdownPage page, Scope scope)
    {
        if (scope.When is null)
        {
            return;
        }

        page.Heading(2, "When it holds");
        ConditionWords.Write(page, $"What is found is marked \"{PageWords.Of(scope.Label)}\" when", scope.When);
        foreach (var limit in scope.Limits.Where(l => !ConditionWords.IsNever(ConditionWords.WithDefaults(l.When))))
        {
            page.Heading(2, "What holds in full");
            page.Paragraph("There these rules hold in full. All others only advise.");
            page.Items(limit.Keeps.Select(id => RuleFiles.LinkTo("", id)));
        }
    }

    public static void Write(MarkdownPage page, Consequence consequence)
    {
        page.Heading(2, "What it follows");
        if (consequence.Of.Count == 0)
        {
            page.Paragraph("It can follow a breach of any rule, and is named wherever one is broken.");
        }
        else
        {
            page.Paragraph("It can follow a breach of:").Items(consequence.Of.Select(id => RuleFiles.LinkTo("", id)));
        }
    }

    // A heading for one kind or a few; where they are many, the heading is short and a sentence lists them.
    private static void WriteKinds(MarkdownPage page, Limb limb)
    {
        if (limb.Kinds.Count == SituationKinds.Count)
        {
            page.Heading(3, "Any situation");
        }
        else if (limb.Kinds.Count > 3)
        {
            page.Heading(3, "Several situations").Paragraph("They are about:").Items(limb.Kinds.Select(PageWords.Of));
        }
        else
        {
            page.Heading(3, Sentences.Capital(Sentences.Or([.. limb.Kinds.Select(PageWords.Of)])));
        }
    }

    /// <summary>What is owed and advised, and what to do rather than break the rule.</summary>
    public static void WriteFollowing(MarkdownPage page, Norm norm)
    {
        List<string> items = [];
        Add("What is owed", norm.Owes is { } owes ? Say(owes) + (norm.Binds == Binding.School ? "" : " To leave it undone breaks the rule.") : null);
        Add("Advice", norm.Advice);
        Add("What to do instead", norm.Instead);
        Add("Whom to ask", norm.Ask is { } ask ? Sentences.Capital(ask) : null);
        Add("What a breach leads to", norm.LeadsTo);
        page.ItemsUnder(2, "What to do", items);

        void Add(string heading, string? text)
        {
            if (text is not null)
            {
                items.Add($"**{heading}**: {Sentences.Ended(text)}");
            }
        }
    }

    private static void WriteUnknown(MarkdownPage page, Norm norm)
    {
        var (asked, presumed) = RuleFacts.WhenNobodySays(norm);
        if (asked.Count + presumed.Count == 0)
        {
            return;
        }

        page.Heading(2, "When something is not known");
        if (asked.Count > 0)
        {
            page.Paragraph("What is not known never permits. Where the decision turns on it, these are asked:")
                .Items(asked.Select(q => Ask(q, norm)));
        }

        if (presumed.Count > 0)
        {
            page.Paragraph("These are taken for granted until somebody says otherwise, and the decision lists them:")
                .Items(presumed.Select(f => $"[{f.No}](../{FactPage.PathOf(f)})"));
        }

        if (norm.Meanwhile is { } meanwhile)
        {
            page.Paragraph($"**Meanwhile**: {Sentences.Ended(meanwhile)}");
        }
    }

    private static string Ask(Question question, Norm norm)
    {
        var facts = question.Facts.Where(f => RuleFacts.Mentions(norm, f)).ToList();
        return facts.Count == 1
            ? $"[{question.Text}](../{FactPage.PathOf(facts[0])})"
            : question.Text + string.Concat(facts.Select(f => $"\n  - [{f.Question}](../{FactPage.PathOf(f)})"));
    }

    private static void WriteExceptions(MarkdownPage page, Norm norm)
    {
        if (norm.Exceptions.Count == 0)
        {
            return;
        }

        page.Heading(2, "Exceptions");
        foreach (var exception in norm.Exceptions)
        {
            page.Heading(3, Sentences.Capital(exception.Id.Replace('-', ' ')));
            ConditionWords.Write(page, "The rule is lifted when", exception.When);
            page.Paragraph($"It comes from {Sentences.Ended(exception.Source)}"
                + (exception.GoesBeyondTheText ? " The text itself has no such exception, and every decision that uses it says so." : ""));
            List<string> items = [];
            if (exception.Advice is { } advice)
            {
                items.Add($"**Advice**: {Sentences.Ended(advice)}");
            }

            if (exception.Owes is { } owes)
            {
                items.Add($"**What is owed then**: {Say(owes)}");
            }

            page.Items(items);
        }
    }

    private static string Say(Owing owing)
    {
        var says = owing.Duty.Recipient is { } recipient
            ? owing.Duty.Says.Replace("{to}", PageWords.Of(SocialMediaPolicy.Default.Settings.Get(recipient)), StringComparison.Ordinal)
            : owing.Duty.Says;
        return $"{says.TrimEnd('.')}, {PageWords.Of(owing.How)}.";
    }
}
