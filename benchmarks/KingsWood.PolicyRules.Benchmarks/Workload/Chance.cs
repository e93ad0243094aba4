using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>Draws the members of typed situations: about one in seven is not stated.</summary>
internal sealed class Chance(Random random)
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public bool IsStated => random.NextDouble() >= Samples.NotKnown;

    public bool Happens(double likely) => random.NextDouble() < likely;

    public int Below(int limit) => random.Next(limit);

    /// <summary>Yes or no; where it is not stated, expressly not known now and then.</summary>
    public Answer Answer(double likely = 0.25) =>
        !IsStated ? Happens(0.25) ? Model.Answer.NotKnown : Model.Answer.NotStated
        : Happens(likely) ? Model.Answer.Yes
        : Model.Answer.No;

    /// <summary>One of these, or the default value, which is "not stated".</summary>
    public T Value<T>(params ReadOnlySpan<T> values) => IsStated ? values[random.Next(values.Length)] : default!;

    /// <summary>One of these.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    /// <summary>Something that most situations say nothing of.</summary>
    public T? Seldom<T>(Func<T> make)
        where T : class => Happens(0.3) ? make() : null;

    public Moment Moment() => new(Today.AddDays(-random.Next(1, 60)), new TimeOnly(random.Next(24), random.Next(60)));

    public Moment? SomeMoment() => IsStated ? Moment() : null;

    public ActionTaken Action() => random.Next(4) switch
    {
        0 => ActionTaken.NotYet,
        1 => ActionTaken.WillNot,
        2 => ActionTaken.DoneOn(new(Today, new TimeOnly(9, 30))),
        _ => ActionTaken.Done,
    };
}
