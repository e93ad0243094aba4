using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>
/// Adaptations by chance with everything that one can say: what <see cref="GeneratedAdaptation"/> makes, and words, texts,
/// people and the school's own facts in rules and exceptions. Always the same for the same seed.
/// </summary>
internal static class VariedAdaptation
{
    private static readonly Norm[] Norms = [.. SocialMediaPolicy.Content.Rules.OfType<Norm>().OrderBy(n => n.Id, StringComparer.Ordinal)];

    /// <summary>The changes, of which no two are about the same.</summary>
    public static IReadOnlyList<Adjustment> Changes(int seed, LooseningReason? because)
    {
        var random = new Random(seed);
        var kind = (SituationKind)random.Next(SituationKinds.Count);
        var own = new Fact("bc.own-fact")
        {
            Question = "Is it so?",
            Yes = "It is so.",
            No = "It is not so.",
            Unknown = "It is not known whether it is so.",
            Silence = (Silence)random.Next(2),
        };
        Adjustment[] further =
        [
            new PostAdjustment(new("pastoral-leader")),
            new FactAdjustment(own, [kind]),
            .. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Further(random, kind, own)),
        ];
        return
        [
            .. GeneratedAdaptation.Make(seed, because).Adjustments
                .Concat(further.Select(a => a is PostAdjustment or FactAdjustment ? a : a with { Because = because }))
                .DistinctBy(a => a.Of),
        ];
    }

    public static Adaptation Of(IEnumerable<Adjustment> changes) =>
        changes.Aggregate(new Adaptation("By chance", "BC"), (adaptation, change) => adaptation.Add(change));

    private static Adjustment Further(Random random, SituationKind kind, Fact own)
    {
        var norm = Norms[random.Next(Norms.Length)];
        return random.Next(8) switch
        {
            0 => new TextAdjustment(norm.Id, (TextPart)random.Next(7), "Ask the office.", Extends: random.Next(2) == 0),
            1 => new RoleAdjustment(new(new("reader"), IsStaff: random.Next(2) == 0)),
            2 => new RelationAdjustment(new(new("apprentice"), random.Next(3) == 0 ? null : Relation.WellKnown[random.Next(7)])),
            3 => new SettingAdjustment("staff-roles", SettingValue.Of(Role.WellKnown.Take(1 + random.Next(11)).Select(r => r.Id))),
            4 => Post(random),
            5 => new SettingAdjustment("working-days", SettingValue.Of([$"2026-12-{1 + random.Next(28):00}"])),
            6 => new ExceptionAdjustment(
                new("bc.own-exception") { When = random.Next(2) == 0 ? own : Condition.Not(own), Source = "chance" }, [norm.Id]),
            _ => new RuleAdjustment(new Norm
            {
                Id = "BC0100",
                Clause = new Clause("Chance 2", "by chance"),
                Force = Force.Must,
                Title = "Our own",
                Says = "Our own.",
                Serves = Purposes.SafeguardChildren,
                Owes = new(
                    OwnDuty.Create("bc-tell-the-leader", "Tell {to}.", new Post("pastoral-leader")), (Promptness)random.Next(3))
                { Within = random.Next(2) == 0 ? null : Deadline.WorkingDays(1 + random.Next(3)) },
                Limbs = [new(kind) { OwedWhen = own }],
            }),
        };
    }

    private static SettingAdjustment Post(Random random)
    {
        Parameter<Post>[] settings =
            [Parameters.ReportTo, Parameters.AbuseReportTo, Parameters.SafeguardingLead, Parameters.Deputy, Parameters.Alternate];
        string[] posts = ["pastoral-leader", .. KingsWood.PolicyRules.Model.Post.WellKnown.Select(p => p.Id)];
        return new(settings[random.Next(settings.Length)].Id, SettingValue.Of(posts[random.Next(posts.Length)]));
    }
}
