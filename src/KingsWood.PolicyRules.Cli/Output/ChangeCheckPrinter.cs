using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Comparing;
using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints what each change of an adaptation does, to be read in a minute.</summary>
internal static class ChangeCheckPrinter
{
    private static readonly Way[] NotLooser = [Way.Stricter, Way.Besides, Way.AdviceForDuty];

    /// <summary>Prints it: what is less strict with a situation, its reason and who approved it; the rest in a line a change.</summary>
    public static void Print(ChangeCheck check, Page page)
    {
        var looser = check.Effects.Where(e => e.Of(Way.Looser).Count > 0).ToList();
        var filling = check.Effects.Where(e => e.Of(Way.FillsAGap).Count > 0).ToList();
        var stricter = check.Effects.Where(e => e.Of(NotLooser).Count > 0).ToList();
        page.Line(SafeLine.Of(
            $"{Count(looser.Count + check.Unseen.Count, "change makes", "changes make")} something less strict; "
            + (filling.Count > 0 ? $"{Count(filling.Count, "fills", "fill")} a gap; " : "")
            + $"{Count(stricter.Count, "makes", "make")} something stricter or otherwise; {Count(check.WithoutEffect.Count, "has", "have")} no effect here."));

        foreach (var layer in check.Layers)
        {
            if (check.Layers.Count > 1)
            {
                page.Blank();
                page.Heading(SafeLine.Of($"== {layer.Name}"));
            }

            Print(layer.Name, check, page);
        }

        page.Section(
            "What falls out of lists, for a list that is set takes the place of the whole:", check.FallenOut.Select(f => f.Fallen + OfLayer(f.Layer, check)));
        page.Section(
            "Compared by the values alone, since only the policy that has such words can read a situation that says them:",
            check.ComparedByValue.Select(s =>
                $"{s.SettingId}: {s.Before} before, {s.After} now{(s.MayLoosen ? "; it counts as less strict" : "")}."));
        page.Section("Not looked at, because its rules hang together in too many ways; it counts as less strict:", check.TooLarge.Select(PlainWords.Of));
        page.Section("No verdict and no duty turns on it alone; it may show in a deadline or in who is told:", check.Elsewhere.Select(s => $"{s.Change}{LayerOf(s.Layer, check)}.{AdjustmentWords.DaysOf(s.Change)}"));
        page.Section(
            "No verdict and no duty turns on it alone; it shows in what is advised:",
            check.Advised.Select(a => $"{Named(a.Change, check)}{LayerOf(a.Layer, check)}.{AdjustmentWords.DaysAndReason(a.Change)}"));
        page.Section("Has expired, and no longer holds:", check.Effects.Where(e => e.Past.Count > 0).Select(e => Past(e, check)).Concat(check.Expired.Select(LooseningWords.Of)));
        page.Section("Without effect here:", check.WithoutEffect.Select(c => $"{c}.{AdjustmentWords.DaysOf(c.Adjustment)}"));
        page.Blank();
        page.Line(InSum(check)
            + (check.Effects.Any(e => e.Past.Any(d => d.Way == Way.Looser)) ? " What has expired was less strict, and is no longer." : "")
            + " Every pair of verdicts that differ, kind by kind: --details.");
    }

    private static void Print(string layer, ChangeCheck check, Page page)
    {
        var effects = check.Effects.Where(e => e.Layer == layer).ToList();
        page.Section(
            "Less strict:",
            effects.Where(e => e.Of(Way.Looser).Count > 0).SelectMany(e => Paragraphs(e, check))
                .Concat(check.Unseen.Where(l => l.Layer == layer).Select(l =>
                    $"{Named(l.Adjustment, check)}: {Unseen(l)}; it counts as less strict.{Why(l.Adjustment, l)}"))
                .Concat(AlikeDifferences.EachWay([.. check.Together.Where(t => t.Layer == layer).Select(t => t.Difference)])
                    .Select(told => $"several changes together: {told}")),
            nothing: "nothing");
        page.Section(
            "What fills a gap, which is not less strict:",
            effects.Where(e => e.Of(Way.FillsAGap).Count > 0).Select(e =>
                $"{Named(e.Change, check, e.Preset)}: {AlikeDifferences.InShort(e.Of(Way.FillsAGap), e.Rules)}{AdjustmentWords.DaysOf(e.Change)}"));
        page.Section(
            "Stricter, or otherwise and not less strict:",
            effects.Where(e => e.Of(NotLooser).Count > 0).Select(e =>
                $"{Named(e.Change, check, e.Preset)}: {AlikeDifferences.WithoutSituation(e.Of(NotLooser))}{AdjustmentWords.DaysOf(e.Change)}"));
    }

    private static string Unseen(Loosening loosening) => loosening.Adjustment is TextAdjustment
        ? "nothing is decided otherwise by it, but other words stand in the place of a safeguarding rule's own"
        : "while the rest stands, no situation of which everything is known shows it";

    // The gravest way in which it is less strict with the reason, then each other way.
    private static IEnumerable<string> Paragraphs(ChangeEffect effect, ChangeCheck check)
    {
        var name = Named(effect.Change, check, effect.Preset);
        var after = OnlyAdvice(effect)
            + (effect.OthersDoSoToo ? " Another change does so too." : "")
            + (effect.Change is { } change ? Why(change, effect.Loosening) : "");
        return AlikeDifferences.EachWay(effect.Of(Way.Looser), effect.Rules)
            .Select((told, i) => i == 0 ? $"{name}: {told}{after}" : $"also: {told}");
    }

    // It still decides what happened on its days.
    private static string Past(ChangeEffect effect, ChangeCheck check)
    {
        var looser = effect.Past.Where(d => d.Way == Way.Looser).ToList();
        var last = Days.Joined(effect.Past.SelectMany(d => d.On).Distinct().OrderBy(d => d.From))[^1].Until!.Value;
        return $"{Named(effect.Change, check, effect.Preset)}{LayerOf(effect.Layer, check)}: it held until {Days.Say(last)}, and only what happened until then is decided by it; "
            + (looser.Count > 0 ? $"it was less strict: {AlikeDifferences.InShortThen(looser, effect.Rules)}" : $"it was stricter or otherwise: {AlikeDifferences.InShortThen(effect.Past, effect.Rules)}")
            + (effect.Change is { } change ? AdjustmentWords.Reason(change) : "");
    }

    // An exception lifts what a rule prohibits or obliges to, and what it only advises stands whatever an exception says.
    private static string OnlyAdvice(ChangeEffect effect) =>
        effect.Change is SeverityAdjustment { Severity: Severity.Prohibit or Severity.Oblige }
        && effect.Of(Way.Looser).All(d => d.Verdicts is (Verdict.PermittedWithAdvice, Verdict.Permitted))
            ? " Only advice is gone there: a rule that advises does so in any case, and one that prohibits or obliges is lifted by its exceptions."
            : "";

    private static string Why(Adjustment change, Loosening? loosening) =>
        AdjustmentWords.DaysAndReason(change) + (loosening is null ? ""
            : change is TextAdjustment ? $" It words {RuleIdWords.Of(loosening.Rules)} otherwise."
            : $" It loosens {RuleIdWords.Of(loosening.Rules)}.");

    /// <summary>A change by its name, as people speak of it.</summary>
    public static string Named(Adjustment? change, ChangeCheck check, Preset preset = Preset.Default) => change switch
    {
        null => $"preset \"{PlainWords.Of(preset)}\"",
        ExceptionAdjustment exception => $"{exception.Of} ({exception.Exception.Source})",
        RuleAdjustment rule => $"rule {rule.Rule}",
        SeverityAdjustment severity => $"{check.TitleOf(severity)}: {PlainWords.Of(severity.Severity)}",
        RoleAdjustment role => $"role {AdjustmentWords.Of(role.Role).TrimEnd('.')}",
        RelationAdjustment relation => $"relation {AdjustmentWords.Of(relation.Relation).TrimEnd('.')}",
        _ => change.ToString(),
    };

    // Of what is told after all layers.
    private static string LayerOf(string layer, ChangeCheck check) => check.Layers.Count > 1 ? $" ({layer})" : "";

    // The same after a sentence.
    private static string OfLayer(string layer, ChangeCheck check) => check.Layers.Count > 1 ? $" By {layer}." : "";

    private static string Count(int count, string one, string several) => FormattableString.Invariant($"{count} {(count == 1 ? one : several)}");

    private static string InSum(ChangeCheck check) => CheckInSum.Say(
        check.LoosensSomething,
        isSeen: check.Effects.Any(e => e.Of(Way.Looser).Count > 0) || check.Together.Count > 0,
        isByValue: check.ComparedByValue.Any(s => s.MayLoosen),
        isTooLarge: check.TooLarge.Count > 0);
}
