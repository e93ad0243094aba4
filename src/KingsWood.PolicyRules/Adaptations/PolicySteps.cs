namespace KingsWood.PolicyRules.Adaptations;

/// <summary>The steps by which a policy came about, and what it would be without some of what they say.</summary>
/// <remarks>
/// A later step may say again what an earlier one loosened, or something milder than before that. It loosens nothing then, and gives no
/// reason; so the policy without the loosening has to be without that as well. Where a later step takes it back, what it says stays.
/// </remarks>
internal sealed class PolicySteps(Policy result, IReadOnlyList<PolicyStep> all)
{
    private static readonly HashSet<string> Nothing = [];

    /// <summary>The steps, the first one first.</summary>
    public IReadOnlyList<PolicyStep> All => all;

    /// <summary>The policy with all of them.</summary>
    public Policy Result => result;

    /// <summary>What the step at an index says.</summary>
    public SaidChange Said(int step, Adjustment change) => new(step, change, new(() => IsSaidAgain(step, change)));

    /// <summary>Whether some changes make a difference; <see langword="null"/> where the rest cannot stand without them.</summary>
    public LastingDifference? Without(IReadOnlyList<SaidChange> changes)
    {
        List<SaidChange> again = [.. changes.Where(c => c.IsSaidAgain)];
        if (Replay(changes, again) is not { } without)
        {
            return again.Count > 0 && Replay(changes, []) is { } rest ? new(new(result, rest), null) : null;
        }

        // With the changes alone, and nothing that says the same again: what makes no difference so is no matter of theirs.
        List<SaidChange> repeated = [.. again.Where(a => !changes.Any(c => c.Step > a.Step && Clashes.AreAboutTheSame(c.Change, a.Change)))];
        var alone = repeated.Count > 0 ? Replay([], repeated) : null;
        return new(new(result, without), alone is null ? null : new(alone, without));
    }

    /// <summary>The policy as it would be if something still held that a layer no longer says.</summary>
    public Policy? With(int step, IReadOnlyList<Adjustment> ended)
    {
        if (((LayerStep)all[step]).With(ended) is not { } policy)
        {
            return null;
        }

        var layered = policy;
        for (var i = step + 1; i < all.Count && layered is not null; i++)
        {
            layered = all[i].On(layered, Nothing, []);
        }

        return layered ?? policy;
    }

    private bool IsSaidAgain(int step, Adjustment change) =>
        all.Skip(step + 1).Any(s => s.IsAbout(change))
        && new SaidChange(step, change, new(true)) is var said
        && Replay([said], [said]) is { } without
        && new LooseningFinder(without, result).FindWhatNeedsAReason().Count > 0;

    private Policy? Replay(IReadOnlyList<SaidChange> changes, IReadOnlyList<SaidChange> again)
    {
        var first = changes.Concat(again).Min(c => c.Step);
        var policy = result.With(all[first].Before.Content, all[first].Before.Settings);
        for (var i = first; i < all.Count && policy is not null; i++)
        {
            policy = all[i].On(
                policy,
                changes.Where(c => c.Step == i).Select(c => c.Change.Of).ToHashSet(StringComparer.Ordinal),
                [.. again.Where(c => c.Step < i).Select(c => c.Change)]);
        }

        return policy;
    }
}

/// <summary>Something that a step says.</summary>
/// <param name="step">The place of the step.</param>
/// <param name="change">What it says.</param>
/// <param name="isSaidAgain">Whether later steps say something about the same, and the policy is milder for it all the same.</param>
internal sealed class SaidChange(int step, Adjustment change, Lazy<bool> isSaidAgain)
{
    /// <summary>The place of the step.</summary>
    public int Step => step;

    /// <summary>What it says.</summary>
    public Adjustment Change => change;

    /// <summary>Whether later steps say something about the same, and the policy is milder for it all the same.</summary>
    public bool IsSaidAgain => isSaidAgain.Value;
}
