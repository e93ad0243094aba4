namespace KingsWood.PolicyRules.Benchmarks.Measuring;

/// <summary>One contender: what it does with the whole workload, and how many decisions that is.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Against">The contender whose time of the same round it is compared with.</param>
/// <param name="Decisions">How many decisions one run makes.</param>
/// <param name="Run">One run. What it returns keeps the work from being optimised away.</param>
internal sealed record Contender(string Name, string Against, int Decisions, Func<long> Run);

/// <summary>What a contender needed, a round each.</summary>
internal sealed class Measured(Contender contender)
{
    public Contender Contender => contender;

    /// <summary>Nanoseconds a decision.</summary>
    public List<double> Nanoseconds { get; } = [];

    /// <summary>Bytes a decision.</summary>
    public List<double> Bytes { get; } = [];
}

/// <summary>The median, and the values that one in ten is below or above.</summary>
internal readonly record struct Spread(double Median, double Tenth, double Ninetieth)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new(At(0.5), At(0.1), At(0.9));

        double At(double part)
        {
            var place = part * (sorted.Length - 1);
            var below = (int)place;
            var above = Math.Min(below + 1, sorted.Length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }
}
