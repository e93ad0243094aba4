using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Comparing;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>What an adaptation changes, in plain words: one sentence a change, with its days and its reason.</summary>
internal static class AdjustmentWords
{
    /// <summary>A setting and what it is set to.</summary>
    public static string Of(SettingAdjustment adjustment, Policy policy)
    {
        var setting = policy.Content.Settings.FirstOrDefault(s => s.Id == adjustment.SettingId);
        if (setting == OwnWords.WorkingDays)
        {
            return $"{adjustment.SettingId}: {(adjustment.Value.Words is null ? "" : "closed on ")}{adjustment.Says}."
                + (adjustment.Value.Words is null ? "" : " Every other day from Monday to Friday is a working day.");
        }

        var option = (setting as Reading)?.Options.FirstOrDefault(o => o.Id == adjustment.Value.Word);
        return $"{adjustment.SettingId}: {adjustment.Says}."
            + (setting is null ? "" : $" {setting.Question}{(option is null ? "" : $" {option.Says.TrimEnd('.')}.")}");
    }

    /// <summary>What becomes of a rule.</summary>
    public static string Of(SeverityAdjustment adjustment, Policy policy) =>
        $"{DatedWords.During(adjustment, policy, p => Rule(adjustment.RuleId, p))}: {PlainWords.Of(adjustment.Severity)}"
        + (adjustment.Owes is { } owes ? $": {DatedWords.During(adjustment, policy, p => Of(owes, p).TrimEnd('.'))}." : ".");

    /// <summary>What silence about a fact means.</summary>
    public static string Of(SilenceAdjustment adjustment, Policy policy)
    {
        var question = DatedWords.During(adjustment, policy, p =>
            p.Vocabulary.Facts.FirstOrDefault(f => f.Id == adjustment.FactId || f.Family?.Id == adjustment.FactId)?.Question ?? "");
        return $"{adjustment.FactId}{(adjustment.Kind is { } kind ? $", in {PlainWords.Of(kind)}" : "")}: {question} Where nobody says: "
            + (adjustment.Silence == Silence.Open ? "not known, and asked for." : "taken as absent.");
    }

    /// <summary>A role, and what it is to the policy.</summary>
    public static string Of(OwnRole role) =>
        $"{role.Role.Id}: {(role.IsStaff ? "counts as staff" : "does not count as staff")}{(role.Teaches ? ", and teaches" : "")}.";

    /// <summary>A relation, and what it is to the policy.</summary>
    public static string Of(OwnRelation relation) =>
        $"{relation.Relation.Id}: {(relation.CountsAs is { } other ? $"counts as {other.Id}" : "stands alone, and is none of the others")}.";

    /// <summary>A fact: what is asked, where, and what it is read from.</summary>
    public static string Of(FactAdjustment adjustment) =>
        $"{adjustment.Fact.Id}: {adjustment.Fact.Question} Asked in {string.Join(", ", adjustment.Kinds.Select(PlainWords.Of))}"
        + $"{(adjustment.OfEachPart ? ", of each person or child" : "")}; {PlainWords.Of(adjustment.Fact.Silence)} where nobody says."
        + (adjustment.Source is { } source ? $" It is also read from the situation: {source}." : "");

    /// <summary>What is owed and how soon.</summary>
    public static string Of(Owing owes, Policy policy) =>
        $"{SettingWords.Of(owes.Duty, policy.Settings).TrimEnd('.')}, {PlainWords.Of(owes)}.";

    /// <summary>A rule by its id and its title.</summary>
    public static string Rule(string id, Policy policy) => policy.Find(id)?.ToString() ?? id;

    /// <summary>The days of a change, as a sentence after another; empty where it has none.</summary>
    public static string DaysOf(Adjustment? change) =>
        change is not null && new Days(change.From, LastDayOf(change)).ToString() is { Length: > 0 } days ? $" {char.ToUpperInvariant(days[0])}{days[1..]}." : "";

    /// <summary>The days and the reason of a change; empty where it has none.</summary>
    public static string DaysAndReason(Adjustment adjustment) =>
        (adjustment.From is { } from ? $" From {Days.Say(from)} on." : "")
        + (adjustment.Until is { } until ? $" Until {Days.Say(until)}." : "")
        + Reason(adjustment);

    /// <summary>The reason of a change and who approved it; empty where it has none.</summary>
    public static string Reason(Adjustment adjustment) =>
        adjustment.Because is { } because
            ? $" Because: {because.Says.TrimEnd('.')}. Approved by {SettingWords.Of(because.ApprovedBy)}."
                + (because.Until is { } last ? $" Its last day is {Days.Say(last)}." : "")
            : "";

    /// <summary>The last day on which a change holds, of its own and of its reason the earlier.</summary>
    public static DateOnly? LastDayOf(Adjustment adjustment) =>
        adjustment.Because?.Until is { } expiry && !(adjustment.Until < expiry) ? expiry : adjustment.Until;
}
