using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Logic;

/// <summary>Facts, readings and questions that belong to no policy.</summary>
internal static class Facts
{
    public static Fact A { get; } = Make("a");

    public static Fact B { get; } = Make("b");

    public static Fact C { get; } = Make("c");

    public static FactFamily Under { get; } = new("under", 150, (family, years) => new($"under:{years}")
    {
        Question = $"Under {years}?",
        Yes = $"Under {years}.",
        No = $"{years} or over.",
        Unknown = $"It is not known whether under {years}.",
        Family = family,
        Value = years,
    });

    public static Parameter<int> Limit { get; } = new("limit", 18) { Where = "1", Question = "What limit?", Range = (16, 30) };

    public static ReadingOption Narrow { get; } = new("narrow", "read narrowly");

    public static ReadingOption Wide { get; } = new("wide", "read widely");

    public static Reading Breadth { get; } = new("breadth", Narrow, Wide) { Where = "1", Question = "How widely?" };

    /// <summary>One of every kind of node, each with the word for it.</summary>
    public static TheoryData<string> NodeKinds { get; } =
        new("fact", "family fact", "reading option", "negation", "conjunction", "disjunction", "always", "never");

    public static Condition NodeOf(string kind) => kind switch
    {
        "fact" => A,
        "family fact" => Under.For(Limit),
        "reading option" => Narrow,
        "negation" => Condition.Not(A),
        "conjunction" => Condition.AllOf(A, B),
        "disjunction" => Condition.AnyOf(A, B),
        "always" => Condition.Always,
        "never" => Condition.Never,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Fact Make(string id) => new(id)
    {
        Question = $"Is it {id}?",
        Yes = $"It is {id}.",
        No = $"It is not {id}.",
        Unknown = $"It is not known whether it is {id}.",
    };

    public static Fact[] Many(int count) => [.. Enumerable.Range(0, count).Select(i => Make($"f{i}"))];
}
