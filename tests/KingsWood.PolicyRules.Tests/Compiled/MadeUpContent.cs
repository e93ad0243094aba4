using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Compiled;

/// <summary>Rules by chance over as many facts as wanted, to try what no real policy is large enough for.</summary>
internal static class MadeUpContent
{
    public const SituationKind Kind = SituationKind.Access;

    /// <summary>Facts that no question ties together.</summary>
    public static Fact[] Facts(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new Fact($"made-up.f{i}")
        {
            Yes = $"F{i}.",
            No = $"Not F{i}.",
            Unknown = $"F{i} is not known.",
            Question = $"F{i}?",
        }),
    ];

    /// <summary>A policy of prohibitions, each of which holds under one of the conditions.</summary>
    public static PolicyContent Of(Fact[] facts, IEnumerable<Condition> broken) => new()
    {
        Name = "made up",
        Edition = "1",
        Clauses = [Clause.Gap],
        Rules = [.. broken.Select((condition, i) => Prohibition($"M{i:0000}", condition))],
        Vocabulary = new(kind => Words(kind, facts), () => []),
        Settings = [],
        Binds = _ => Always,
        Danger = facts[0],
        Lead = SocialMediaPolicy.Content.Lead,
        Deputy = SocialMediaPolicy.Content.Deputy,
        Alternate = SocialMediaPolicy.Content.Alternate,
    };

    /// <summary>A condition that asks for some of the facts, most of them to be yes.</summary>
    public static Condition Some(Random random, Fact[] facts, int most) => AllOf(
        [.. Enumerable.Range(0, random.Next(3, most + 1)).Select(_ => facts[random.Next(facts.Length)] is var fact && random.Next(6) == 0 ? Not(fact) : fact)]);

    private static KindVocabulary Words(SituationKind kind, Fact[] facts)
    {
        var words = new KindVocabulary(kind);
        foreach (var fact in facts)
        {
            words.About(fact, static (in Part _, int _) => Answer.NotStated);
        }

        return words;
    }

    private static Norm Prohibition(string id, Condition broken) => new()
    {
        Id = id,
        Clause = Clause.Gap,
        Force = Force.MustNot,
        Title = id,
        Says = $"{id} is not done.",
        Serves = Purposes.ProtectStaff,
        Limbs = [new Limb(Kind) { BrokenWhen = broken }],
    };
}
