namespace KingsWood.PolicyRules.Benchmarks.Measuring;

/// <summary>Runs contenders in rounds, each round in another order, so that what disturbs the machine disturbs all of them.</summary>
internal static class Rounds
{
    private const int WarmUps = 15; // until the best code there is has been made of everybody

    public static IReadOnlyList<Measured> Run(
        IReadOnlyList<Contender> contenders, int rounds, int seed, int warmUps = WarmUps)
    {
        var random = new Random(seed);
        var measured = contenders.Select(c => new Measured(c)).ToArray();
        for (var i = 0; i < warmUps; i++)
        {
            foreach (var contender in contenders)
            {
                GC.KeepAlive(contender.Run());
            }

            Thread.Sleep(200); // the compiler's better code is made in the background
        }

        for (var round = 0; round < rounds; round++)
        {
            var order = measured.ToArray();
            random.Shuffle(order);
            foreach (var one in order)
            {
                Measure(one);
            }
        }

        return measured;
    }

    /// <summary>How many times faster, round by round, a contender is than the one it is compared with.</summary>
    public static Spread Ratio(this IReadOnlyList<Measured> all, string name, string against) =>
        Spread.Of(all.Named(against).Nanoseconds.Zip(all.Named(name).Nanoseconds, (theirs, its) => theirs / its));

    public static Measured Named(this IReadOnlyList<Measured> all, string name) => all.Single(m => m.Contender.Name == name);

    private static void Measure(Measured one)
    {
        // What the one before left behind is not for this one to collect.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Nanoseconds;
        var result = one.Contender.Run();
        var end = ThreadClock.Nanoseconds;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        GC.KeepAlive(result);
        one.Nanoseconds.Add((double)(end - start) / one.Contender.Decisions);
        one.Bytes.Add((double)bytes / one.Contender.Decisions);
    }
}
