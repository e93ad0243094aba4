using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The facts and settings that a rule turns on.</summary>
internal static class RuleFacts
{
    /// <summary>Every condition of a rule, its exceptions' included.</summary>
    public static IEnumerable<Condition> ConditionsOf(Rule rule) => rule switch
    {
        Norm norm => norm.Limbs.SelectMany(ConditionsOf).Concat(norm.Exceptions.Select(e => e.When)),
        Scope scope => new[] { scope.When }.OfType<Condition>().Concat(scope.Limits.Select(l => l.When)),
        _ => [],
    };

    /// <summary>Whether a condition of the rule, or a duty that it owes, is about the fact or its family.</summary>
    public static bool Mentions(Rule rule, Fact fact) =>
        ConditionsOf(rule).SelectMany(ConditionWords.LeavesOf).Any(l => IsAbout(l, fact))
        || OwingsOf(rule).Any(o => new[] { o.Duty.Done, o.Duty.LeftUndone, o.Duty.DoneLate }.Contains(fact));

    /// <summary>The settings that it depends on, in the order of the policy.</summary>
    public static IReadOnlyList<Setting> SettingsOf(Rule rule)
    {
        var used = ConditionsOf(rule).SelectMany(ConditionWords.LeavesOf)
            .Select(l => l switch { ReadingOption o => o.Reading, FamilyFact f => f.Parameter, _ => (Setting?)null })
            .Concat(OwingsOf(rule).Select(o => o.Duty.Recipient))
            .Concat(rule is Norm norm
                ? norm.Exceptions.SelectMany(e => SocialMediaPolicy.Content.Settings.Where(s => e.Source.EndsWith($"(setting {s.Id})", StringComparison.Ordinal)))
                : [])
            .Concat(SocialMediaPolicy.Register.Entries.Where(e => e.Rules.Contains(rule.Id))
                .SelectMany(e => e.Readings)
                .Select(r => SocialMediaPolicy.Content.Settings.FirstOrDefault(s => s.Id == r.Setting)))
            .ToHashSet();
        return [.. SocialMediaPolicy.Content.Settings.Where(used.Contains)];
    }

    /// <summary>
    /// The facts that stay open where nobody states them, in a limb that prohibits, owes or marks a gap: what is asked. With
    /// them what is presumed absent.
    /// </summary>
    public static (IReadOnlyList<Question> Asked, IReadOnlyList<Fact> Presumed) WhenNobodySays(Norm norm)
    {
        var words =
            (from limb in norm.Limbs
             from condition in ThatDecide(limb)
             from leaf in ConditionWords.LeavesOf(ConditionWords.WithDefaults(condition)).OfType<Fact>()
             from kind in limb.Kinds
             let word = SocialMediaPolicy.Content.Vocabulary[kind].Find(leaf)
             where word is not null
             select word).ToList();
        var vocabulary = SocialMediaPolicy.Content.Vocabulary;
        var asked = words.Where(w => w.Silence == Silence.Open).Select(w => w.Fact).ToHashSet();
        return
        (
            [.. asked.Select(vocabulary.QuestionOf).DistinctBy(q => q.Id).OrderBy(q => q.Order)],
            [.. words.Select(w => w.Fact).Distinct().Where(f => !asked.Contains(f))]
        );
    }

    public static IEnumerable<Owing> OwingsOf(Rule rule) => rule is Norm norm
        ? norm.Exceptions.Select(e => e.Owes).Prepend(norm.Owes).OfType<Owing>()
        : [];

    private static IEnumerable<Condition> ConditionsOf(Limb limb) =>
        ThatDecide(limb).Concat(new[] { limb.AdvisedWhen, limb.GroundedWhen }.OfType<Condition>());

    private static IEnumerable<Condition> ThatDecide(Limb limb) =>
        new[] { limb.BrokenWhen, limb.OwedWhen, limb.GapWhen }.OfType<Condition>();

    private static bool IsAbout(Condition leaf, Fact fact) => leaf switch
    {
        Fact other => other == fact || (other.Family is not null && other.Family == fact.Family),
        FamilyFact family => family.Family == fact.Family,
        _ => false,
    };
}
