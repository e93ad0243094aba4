using System.Reflection;
using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>Makes the forms of a sample from what is known. Never measured.</summary>
internal static class Packing
{
    private static readonly Dictionary<Fact, int>[] AllBits =
    [
        .. Enum.GetValues<SituationKind>().Select(kind => SocialMediaPolicy.Default.For(kind).Facts
            .Select((word, bit) => (word.Fact, bit))
            .ToDictionary(f => f.Fact, f => f.bit)),
    ];

    private static readonly Setter[][] Setters = [.. Enum.GetValues<SituationKind>().Select(SettersOf)];

    public static Sample Pack(SituationKind kind, PartFacts facts)
    {
        var answers = new Truth[SocialMediaPolicy.Default.For(kind).Facts.Length];
        for (var bit = 0; bit < answers.Length; bit++)
        {
            answers[bit] = facts.Known.Of(bit);
        }

        return new(kind, new FactSet(SocialMediaPolicy.Default.For(kind), facts), answers, Plain(kind, answers), Maybe(kind, answers));
    }

    /// <summary>The plain object: what is not known is no.</summary>
    public static PlainFacts Plain(SituationKind kind, Truth[] answers)
    {
        var plain = new PlainFacts();
        foreach (var setter in Setters[(int)kind])
        {
            setter.Plain(plain, answers[setter.Bit] == Truth.Yes);
        }

        return plain;
    }

    /// <summary>The object with three answers.</summary>
    public static MaybeFacts Maybe(SituationKind kind, Truth[] answers)
    {
        var maybe = new MaybeFacts();
        foreach (var setter in Setters[(int)kind])
        {
            setter.Maybe(maybe, answers[setter.Bit] switch { Truth.Yes => true, Truth.No => false, _ => null });
        }

        return maybe;
    }

    /// <summary>The bit of each fact that the rules of a kind ask.</summary>
    public static Dictionary<Fact, int> AllBitsOf(SituationKind kind) => AllBits[(int)kind];

    /// <summary>The bit of each fact that the clauses of a kind ask.</summary>
    public static Dictionary<Fact, int> BitsOf(SituationKind kind) =>
        ClauseTable.FactsOf(kind).ToDictionary(f => f, f => AllBitsOf(kind)[f]);

    private static Setter[] SettersOf(SituationKind kind) =>
    [
        .. BitsOf(kind).Select(f => new Setter(
            f.Value,
            SetterOf<PlainFacts, bool>(PropertyNames.Of(f.Key.Id)),
            SetterOf<MaybeFacts, bool?>(PropertyNames.Of(f.Key.Id)))),
    ];

    private static Action<TFacts, TAnswer> SetterOf<TFacts, TAnswer>(string property) =>
        typeof(TFacts).GetProperty(property, BindingFlags.Public | BindingFlags.Instance)?.SetMethod is { } set
            ? set.CreateDelegate<Action<TFacts, TAnswer>>()
            : throw new InvalidOperationException($"{typeof(TFacts).Name} has no property {property}, which a clause asks.");

    private sealed record Setter(int Bit, Action<PlainFacts, bool> Plain, Action<MaybeFacts, bool?> Maybe);
}
