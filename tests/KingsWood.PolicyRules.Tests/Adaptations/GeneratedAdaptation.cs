using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Adaptations by chance: always the same for the same seed.</summary>
internal static class GeneratedAdaptation
{
    private static readonly Norm[] Norms = [.. SocialMediaPolicy.Content.Rules.OfType<Norm>().OrderBy(n => n.Id, StringComparer.Ordinal)];

    public static Adaptation Make(int seed, LooseningReason? because) =>
        Steps(seed, because).Aggregate(new Adaptation("By chance", "BC"), (adaptation, step) => adaptation.Add(step));

    /// <summary>The same changes in another order.</summary>
    public static Adaptation Shuffled(int seed, LooseningReason? because) =>
        Steps(seed, because).Reverse().Aggregate(new Adaptation("By chance", "BC"), (adaptation, step) => adaptation.Add(step));

    private static Adjustment[] Steps(int seed, LooseningReason? because)
    {
        var random = new Random(seed);
        Adjustment[] steps = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(i => Step(random, i))];
        return [.. steps.DistinctBy(s => s.Of).Select(s => s with { Because = because })];
    }

    private static Adjustment Step(Random random, int index) => random.Next(6) switch
    {
        0 or 1 => Setting(random),
        2 => new SeverityAdjustment(Norms[random.Next(Norms.Length)].Id, (Severity)random.Next(5)),
        3 => new RuleAdjustment(Rule(random, index)),
        4 => Exception(random, index),
        _ => Silence(random),
    };

    private static SettingAdjustment Setting(Random random)
    {
        Setting[] settings = [.. SocialMediaPolicy.Content.Settings.Where(s => s is Reading or Parameter<int>)];
        return settings[random.Next(settings.Length)] switch
        {
            Reading reading => new(reading.Id, SettingValue.Of(reading.Options[1 + random.Next(reading.Options.Count - 1)].Id)),
            Parameter<int> number => new(number.Id, SettingValue.Of(random.Next(number.Range!.Value.Least, number.Range.Value.Greatest + 1))),
            var other => throw new InvalidOperationException(other.Id),
        };
    }

    private static Norm Rule(Random random, int index)
    {
        var kind = (SituationKind)random.Next(SituationKinds.Count);
        return new()
        {
            Id = $"BC000{index}",
            Clause = new Clause("Chance 1", "by chance"),
            Force = Force.MustNot,
            Title = "By chance",
            Says = "By chance.",
            Serves = random.Next(2) == 0 ? Purposes.SafeguardChildren : Purposes.ProtectStaff,
            Binds = (Binding)random.Next(2),
            Advice = "Take care.",
            Limbs = [new(kind) { BrokenWhen = Condition(random, kind), AdvisedWhen = random.Next(2) == 0 ? null : Condition(random, kind) }],
        };
    }

    private static ExceptionAdjustment Exception(Random random, int index)
    {
        var norm = Norms[random.Next(Norms.Length)];
        var kinds = norm.Kinds.ToList();
        return new(
            new($"bc.exception-{index}") { When = Condition(random, kinds[random.Next(kinds.Count)]), Source = "chance" }, [norm.Id]);
    }

    private static SilenceAdjustment Silence(Random random)
    {
        var kind = (SituationKind)random.Next(SituationKinds.Count);
        var words = SocialMediaPolicy.Default.Vocabulary[kind].Facts;
        return new(words[random.Next(words.Count)].Fact.Id, kind, (Silence)random.Next(2));
    }

    private static Condition Condition(Random random, SituationKind kind)
    {
        Condition[] leaves = [.. SocialMediaPolicy.Default.Vocabulary[kind].Facts.Select(f => f.Fact).OrderBy(_ => random.Next()).Take(4)];
        return Conditions.Make(random, leaves, depth: 1 + random.Next(2));
    }
}
