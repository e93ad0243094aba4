using System.Globalization;
using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints what layers make of a policy, in plain words.</summary>
internal static class AdaptationPrinter
{
    /// <summary>Prints every layer, and what is loosened in all.</summary>
    public static void Print(Policy policy, Page page)
    {
        page.Heading(SafeLine.Of($"{policy.Name}, edition {policy.Edition} ({policy.Fingerprint})"));
        foreach (var layer in policy.Adapted?.Layers ?? [])
        {
            Print(layer, policy, page);
        }

        page.Blank();
        page.Heading("Loosenings of safeguarding rules");
        var loosenings = (policy.Editions?.All.Select(e => e.Policy) ?? [policy])
            .SelectMany(p => p.Adapted?.Loosenings ?? []).Select(l => l.ToString()).Distinct().ToList();
        foreach (var loosening in loosenings.Count == 0 ? ["none"] : loosenings)
        {
            page.Item(SafeLine.Of(loosening));
        }
    }

    private static void Print(Adaptation layer, Policy policy, Page page)
    {
        page.Blank();
        page.Heading(SafeLine.Of($"What {layer.Name} says ({layer.Origin})"));
        if (layer.Preset != Preset.Default)
        {
            page.Item($"It starts from the preset {PlainWords.Of(layer.Preset)}.");
        }

        Section<SettingAdjustment>("Settings", a => $"{a.SettingId}: {a.Says}");
        Section<SeverityAdjustment>("Severities", a => $"{a.RuleId} {TitleOf(a.RuleId)}: {PlainWords.Of(a.Severity)}");
        Section<SilenceAdjustment>("Where nobody says", a =>
            $"{a.FactId}: {PlainWords.Of(a.Silence)}{(a.Kind is { } kind ? $", in {PlainWords.Of(kind)}" : "")}");
        Section<TextAdjustment>("Texts", a => $"{a.RuleId}, {PlainWords.Of(a.Part)}{(a.Extends ? ", also" : "")}: {a.Text}");
        Section<PostAdjustment>("Posts of its own", a => a.Says);
        Section<RoleAdjustment>("Roles of its own", a => a.Says);
        Section<RelationAdjustment>("Relations of its own", a => a.Says);
        Section<PurposeAdjustment>("Purposes of its own", a => $"{a.Purpose.Id}: {a.Says}");
        Section<FactAdjustment>("Facts of its own", a => $"{a.Fact.Id}: {a.Fact.Question} ({PlainWords.Of(a.Fact.Silence)} if nobody says)");
        Section<QuestionAdjustment>("Questions of its own", a => $"{a.Question.Id}: {a.Says}");
        Section<RuleAdjustment>("Rules of its own", a => $"{a.Rule.Id} {a.Rule.Title} ({PlainWords.Of(a.Rule.Force)}, {a.Rule.Clause}): {a.Says}");
        Section<ExceptionAdjustment>("Exceptions of its own", a =>
            $"{a.Exception.Id}, from {a.Exception.Source}, lifts {string.Join(", ", a.Lifts)} when: {a.Exception.When}");
        Section<LockAdjustment>("Locked for later layers", a => a.Id);

        string TitleOf(string id) => policy.Find(id)?.Title ?? "";

        void Section<T>(string heading, Func<T, string> say)
            where T : Adjustment
        {
            var items = layer.Adjustments.OfType<T>().ToList();
            if (items.Count > 0)
            {
                page.Heading(heading);
                items.ForEach(a => page.Item(SafeLine.Of(say(a) + When(a) + Why(a))));
            }
        }
    }

    private static string When(Adjustment adjustment) =>
        (adjustment.From is { } from ? $" From {Day(from)}." : "") + (adjustment.Until is { } until ? $" Until {Day(until)}." : "");

    private static string Why(Adjustment adjustment) => adjustment.Because is { } because
        ? $" Because: {because.Says.TrimEnd('.')}. Approved by {SettingWords.Of(because.ApprovedBy)}."
            + (because.Until is { } until ? $" It expires after {Day(until)}." : "")
        : "";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
