using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints everything about one rule.</summary>
internal static class RulePrinter
{
    /// <summary>Prints the rule, as it is on a day.</summary>
    public static void Print(Rule rule, Policy policy, DateOnly on, Page page)
    {
        page.Heading($"{rule.Id} {rule.Title}");
        page.Line(rule.Says);
        page.Blank();
        page.Line($"Clause: {rule.Clause.Coordinate} ({rule.Clause.Topic})");
        page.Line($"Force: {ForceOf(rule, policy, on)}");
        page.Line($"Safeguarding: {(rule.IsSafeguarding ? "yes" : "no")}");
        switch (rule)
        {
            case Norm norm:
                Print(norm, policy, page);
                break;
            case Scope scope:
                Print(scope, policy, page);
                break;
            case Consequence consequence:
                page.Line(consequence.Of.Count == 0
                    ? "It follows a breach of any rule."
                    : $"It follows a breach of: {string.Join(", ", consequence.Of)}.");
                break;
            case Definition definition:
                page.Line($"Kept by: {definition.KeptBy}");
                break;
        }

        PrintSettings(rule, policy, on, page);
        PrintLayers(rule, policy, on, page);
        PrintRelated(rule, policy, page);
        PrintExamples(rule, policy, page);
    }

    private static void Print(Norm norm, Policy policy, Page page)
    {
        page.Line($"Binds: {PlainWords.Of(norm.Binds)}");
        foreach (var limb in norm.Limbs)
        {
            page.Blank();
            page.Heading($"In {string.Join(", ", limb.Kinds.Select(PlainWords.Of))}");
            PrintCondition("It is broken when", limb.BrokenWhen, policy.Settings, page);
            PrintCondition("Something is owed when", limb.OwedWhen, policy.Settings, page);
            PrintCondition("It advises when", limb.AdvisedWhen, policy.Settings, page);
            PrintCondition("It permits when", limb.GroundedWhen, policy.Settings, page);
            PrintCondition("The policy is silent when", limb.GapWhen, policy.Settings, page);
        }

        PrintExceptions(norm, policy, page);
        PrintIf("What is owed", norm.Owes is { } owes ? Say(owes, policy) : null, page);
        PrintIf("Advice", norm.Advice, page);
        PrintIf("Instead", norm.Instead, page);
        PrintIf("Meanwhile", norm.Meanwhile, page);
        PrintIf("Whom to ask", norm.Ask, page);
        PrintIf("A breach leads to", norm.LeadsTo, page);
    }

    private static void PrintExceptions(Norm norm, Policy policy, Page page)
    {
        foreach (var exception in norm.Exceptions)
        {
            page.Blank();
            page.Heading($"Exception \"{exception.Id}\", from {exception.Source}");
            PrintCondition("It lifts the rule when", exception.When, policy.Settings, page);
            if (exception.Advice is { } advice)
            {
                page.Line($"Then: {advice}");
            }

            if (exception.Owes is { } owes)
            {
                page.Line($"Then owed: {Say(owes, policy)}");
            }

            if (exception.GoesBeyondTheText)
            {
                page.Line("The text itself has no such exception.");
            }
        }
    }

    private static void Print(Scope scope, Policy policy, Page page)
    {
        page.Line($"Where it applies: {PlainWords.Of(scope.Label)}");
        PrintCondition("It applies when", scope.When, policy.Settings, page);
        foreach (var limit in scope.Limits)
        {
            PrintCondition("Of most rules it leaves only advice when", limit.When, policy.Settings, page);
            page.Line($"Held in full all the same: {string.Join(", ", limit.Keeps)}");
        }
    }

    private static void PrintCondition(string heading, Condition? condition, Settings settings, Page page)
    {
        if (condition is null)
        {
            return;
        }

        page.Line($"{heading}:");
        foreach (var line in Sayer.Say(condition, settings).Split('\n'))
        {
            var text = line.TrimStart(' ');
            page.Line(text[2..], Tone.Plain, new string(' ', 2 + line.Length - text.Length) + text[..2]);
        }
    }

    private static string Say(Owing owes, Policy policy) =>
        $"{SettingWords.Of(owes.Duty, policy.Settings)} ({owes.WithinBy(policy.Settings)?.ToString() ?? PlainWords.Of(owes.How)})";

    private static void PrintIf(string heading, string? text, Page page)
    {
        if (text is not null)
        {
            page.Blank();
            page.Heading(heading);
            page.Line(text);
        }
    }

    // Where a school has changed what a rule does, that counts, and the word of the text does not.
    private static string ForceOf(Rule rule, Policy policy, DateOnly on) => SaidByLayers.SeverityOf(rule.Id, policy, on) is { } severity
        ? $"{PlainWords.Of(severity)} here (the text says: {PlainWords.Of(rule.Force)})"
        : PlainWords.Of(rule.Force);

    private static void PrintSettings(Rule rule, Policy policy, DateOnly on, Page page)
    {
        var settings = SettingsOfRule.Find(rule);
        if (settings.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Heading("Readings and settings that it depends on");
        foreach (var setting in settings)
        {
            page.Item($"{setting.Id}: {setting.Question} {SettingWords.ValueIn(policy.Settings, setting)}{SaidByLayers.WhoSet(policy, on, setting)}");
        }
    }

    private static void PrintLayers(Rule rule, Policy policy, DateOnly on, Page page)
    {
        var said = SaidByLayers.OfRule(rule.Id, policy, on).ToList();
        if (said.Count > 0)
        {
            page.Blank();
            page.Section("What the adaptation makes of it", said);
        }
    }

    private static void PrintRelated(Rule rule, Policy policy, Page page)
    {
        if (rule.Related.Count > 0)
        {
            page.Blank();
            page.Heading("Related rules");
            foreach (var related in rule.Related)
            {
                page.Item(policy.Find(related)?.ToString() ?? related);
            }
        }
    }

    private static void PrintExamples(Rule rule, Policy policy, Page page)
    {
        var examples = SocialMediaPolicy.ExamplesOf(rule.Id);
        if (examples.Count > 0)
        {
            page.Blank();
            page.Heading(policy.Adapted is null ? "Examples" : "Examples, under the policy as it is without the adaptation");
            foreach (var example in examples)
            {
                page.Item($"{example.Title.TrimEnd('.')}: {PlainWords.Of(example.Verdict)} ({PlainWords.Of(example.Shows)})");
            }
        }
    }
}
