using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Comparing;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints everything that one layer says.</summary>
internal sealed class LayerPrinter(Adaptation layer, Policy policy, IReadOnlySet<Adjustment> withoutEffect, Page page)
{
    // The policy that this layer changes. To adapt one takes its time, so it is made once, and only where a setting asks.
    private readonly Lazy<Policy> below = new(() => Below(layer, policy));

    /// <summary>Prints it, what only changes words last.</summary>
    public void Print()
    {
        page.Blank();
        page.Heading(SafeLine.Of($"What {layer.Name} says ({layer.Origin})"));
        PrintPreset();
        Section<SettingAdjustment>("Settings", a => AdjustmentWords.Of(a, policy) + ReplacedLists.SaidOf(a, below.Value, policy));
        Section<SeverityAdjustment>("Severities", a => AdjustmentWords.Of(a, policy));
        Section<SilenceAdjustment>("Where nobody says", a => AdjustmentWords.Of(a, policy));
        Section<PostAdjustment>("Posts of its own", a => a.Says);
        Section<RoleAdjustment>("Roles of its own", a => AdjustmentWords.Of(a.Role));
        Section<RelationAdjustment>("Relations of its own", a => AdjustmentWords.Of(a.Relation));
        Section<PurposeAdjustment>("Purposes of its own", a => $"{a.Purpose.Id}: {a.Says}");
        Section<FactAdjustment>("Facts of its own", AdjustmentWords.Of);
        Section<QuestionAdjustment>("Questions of its own", a => $"{a.Question.Id}: {a.Says}");
        PrintDuties();
        Section<RuleAdjustment>("Rules of its own", a => $"{a.Rule.Id} {a.Rule.Title} ({PlainWords.Of(a.Rule.Force)}, {a.Rule.Clause.Coordinate}): {a.Says}", PrintRule);
        Section<ExceptionAdjustment>("Exceptions of its own", a =>
            $"{a.Exception.Id}, from {a.Exception.Source}, lifts {string.Join("; ", a.Lifts.Select(id => Rule(id, a)))}.", PrintException);
        Section<TextAdjustment>("Texts", a =>
            $"{Rule(a.RuleId, a)}, {PlainWords.Of(a.Part)}{(a.Extends ? ", also" : "")}: {a.Text}");
        Section<LockAdjustment>("Locked for later layers", a => policy.Find(a.Id) is not null ? Rule(a.Id, a)
            : $"{a.Id}: {policy.Content.Settings.FirstOrDefault(s => s.Id == a.Id)?.Question}");
    }

    private static Policy Below(Adaptation layer, Policy policy)
    {
        var how = policy.Adapted!;
        List<Adaptation> under = [.. how.Layers.TakeWhile(l => !ReferenceEquals(l, layer))];
        return under.Count == 0 ? how.Base : how.Base.Adapt(under);
    }

    private void PrintPreset()
    {
        if (layer.Preset == Preset.Default)
        {
            return;
        }

        page.Heading($"It starts from the preset \"{PlainWords.Of(layer.Preset)}\", which says, where this layer does not say otherwise");
        foreach (var adjustment in Presets.Of(layer.Preset, policy.Adapted!.Base.Content).Where(p => layer.Adjustments.All(a => a.Of != p.Of)))
        {
            page.Item(SafeLine.Of(adjustment switch
            {
                SettingAdjustment setting => AdjustmentWords.Of(setting, policy),
                SeverityAdjustment severity => AdjustmentWords.Of(severity, policy),
                _ => adjustment.ToString(),
            }));
        }
    }

    // Duties have no place of their own in a policy: they are what its rules, its exceptions and its severities owe.
    private void PrintDuties()
    {
        var owed = layer.Adjustments.Select(a => a switch
        {
            RuleAdjustment rule => rule.Rule.Owes?.Duty,
            SeverityAdjustment severity => severity.Owes?.Duty,
            ExceptionAdjustment exception => exception.Exception.Owes?.Duty,
            _ => null,
        });
        var known = policy.Adapted!.Base.Content.Rules.OfType<Norm>().Select(n => n.Owes?.Duty.Id).ToHashSet(StringComparer.Ordinal);
        var duties = owed.OfType<Duty>().DistinctBy(d => d.Id).Where(d => !known.Contains(d.Id)).ToList();
        if (duties.Count > 0)
        {
            page.Heading("Duties of its own");
            duties.ForEach(d => page.Item(SafeLine.Of($"{d.Id}: {DatedWords.InOneLine(Days.Of(policy), p => SettingWords.Of(d, p.Settings))}")));
        }
    }

    private void PrintRule(RuleAdjustment adjustment)
    {
        var rule = adjustment.Rule;
        Detail($"Binds: {PlainWords.Of(rule.Binds)}.");
        Detail($"Keeps children safe: {(rule.IsSafeguarding ? "yes" : "no")}.");
        foreach (var limb in rule.Limbs)
        {
            var kinds = string.Join(", ", limb.Kinds.Select(PlainWords.Of));
            Condition($"In {kinds} it is broken when", limb.BrokenWhen, adjustment);
            Condition($"In {kinds} something is owed when", limb.OwedWhen, adjustment);
            Condition($"In {kinds} it advises when", limb.AdvisedWhen, adjustment);
            Condition($"In {kinds} it permits when", limb.GroundedWhen, adjustment);
            Condition($"In {kinds} the texts are silent when", limb.GapWhen, adjustment);
            Condition($"In {kinds} it is noted when", limb.NotedWhen, adjustment);
        }

        Text("What is owed", rule.Owes is { } owes ? DatedWords.During(adjustment, policy, p => AdjustmentWords.Of(owes, p)) : null);
        Text("Advice", rule.Advice);
        Text("Instead", rule.Instead);
        Text("Meanwhile", rule.Meanwhile);
        Text("Whom to ask", rule.Ask);
        Text("A breach leads to", rule.LeadsTo);
    }

    private void PrintException(ExceptionAdjustment adjustment)
    {
        Condition(adjustment.Lifts.Count == 1 ? "It lifts it when" : "It lifts them when", adjustment.Exception.When, adjustment);
        Text("Then", adjustment.Exception.Advice);
        Text("Then owed", adjustment.Exception.Owes is { } owes ? DatedWords.During(adjustment, policy, p => AdjustmentWords.Of(owes, p)) : null);
    }

    // With the values of the days on which it holds: "under 19", and from a later day on "under 21".
    private void Condition(string heading, Condition? condition, Adjustment of)
    {
        if (condition is null)
        {
            return;
        }

        var said = DatedWords.EachDuring(of, policy, p => Sayer.Say(condition, p.Settings));
        foreach (var (words, days) in said)
        {
            Detail(said.Count > 1 ? $"{heading}, {days}:" : heading + ":");
            foreach (var line in words.Split('\n'))
            {
                var text = line.TrimStart(' ');
                page.Line(SafeLine.Of(text[2..]), Tone.Plain, new string(' ', 6 + line.Length - text.Length) + text[..2]);
            }
        }
    }

    private string Rule(string id, Adjustment of) => DatedWords.During(of, policy, p => AdjustmentWords.Rule(id, p));

    private void Text(string heading, string? text)
    {
        if (text is not null)
        {
            Detail($"{heading}: {text}");
        }
    }

    private static bool Ends(string sentence) => sentence.TrimEnd() is [.., '.' or '?' or '!'];

    private void Detail(string text) => page.Line(SafeLine.Of(text), Tone.Plain, "    ");

    private void Section<T>(string heading, Func<T, string> say, Action<T>? more = null)
        where T : Adjustment
    {
        var items = layer.Adjustments.OfType<T>().ToList();
        if (items.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var item in items)
        {
            var (says, after) = (say(item), (withoutEffect.Contains(item) ? " It has no effect here." : "") + AdjustmentWords.DaysAndReason(item));
            page.Item(SafeLine.Of($"{says}{(after.Length > 0 && !Ends(says) ? "." : "")}{after}"));
            more?.Invoke(item);
        }
    }
}
