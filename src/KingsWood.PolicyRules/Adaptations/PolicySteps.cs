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

    /// <summary>Whether some changes make a difference; <see langword="null"/> where the rest cannot stand without them.</summary>
    public LastingDifference? Without(IReadOnlyList<SaidChange> changes)
    {
        var (again, leftOut) = (SaidAgain(changes), new List<SaidChange>());
        if (Replay(changes, again, leftOut) is not { } without)
        {
            return null;
        }

        // With the changes alone, and nothing that says the same again: what makes no difference so is no matter of theirs.
        List<SaidChange> repeated = [.. again.Where(a => !changes.Any(c => c.Step > a.Step && Clashes.AreAboutTheSame(c.Change, a.Change)))];

        // Nor is what a later step says and cannot say without them.
        var alone = repeated.Count + leftOut.Count > 0 ? Replay(leftOut, repeated) : null;
        return new(new(result, without), alone is null ? null : new(alone, without));
    }

    /// <summary>Whether a later step says something about the same.</summary>
    public bool IsSaidLater(SaidChange change) => all.Skip(change.Step + 1).Any(s => s.IsAbout(change.Change));

    /// <summary>
    /// Those of some changes of which later steps say something that is milder, all the same, than if nobody had said anything. Without the
    /// others of them, since of two that do the same neither makes a difference while the other stands.
    /// </summary>
    public IReadOnlyList<SaidChange> SaidAgain(IReadOnlyList<SaidChange> changes)
    {
        List<SaidChange> later = [.. changes.Where(IsSaidLater)];
        if (later.Count == 0 || Replay(changes, later) is not { } without)
        {
            return [];
        }

        return
        [
            .. later.Where(c => Replay(changes, [.. later.Where(other => other != c)]) is { } said
                && new LooseningFinder(without, said).FindWhatNeedsAReason().Count > 0),
        ];
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
            layered = all[i].On(layered, Nothing, [], leftOut: []);
        }

        return layered ?? policy;
    }

    private Policy? Replay(IReadOnlyList<SaidChange> changes, IReadOnlyList<SaidChange> again, List<SaidChange>? leftOut = null)
    {
        var first = changes.Concat(again).Min(c => c.Step);
        var policy = result.With(all[first].Before.Content, all[first].Before.Settings);
        for (var i = first; i < all.Count && policy is not null; i++)
        {
            var cannotStand = new List<Adjustment>();
            policy = all[i].On(
                policy,
                changes.Where(c => c.Step == i).Select(c => c.Change.Of).ToHashSet(StringComparer.Ordinal),
                [.. again.Where(c => c.Step < i).Select(c => c.Change)],
                i == first ? null : cannotStand);
            leftOut?.AddRange(cannotStand.Select(c => new SaidChange(i, c)));
        }

        return policy;
    }
}

/// <summary>Something that a step says.</summary>
/// <param name="Step">The place of the step.</param>
/// <param name="Change">What it says.</param>
internal sealed record SaidChange(int Step, Adjustment Change);
