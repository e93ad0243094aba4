using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A duty in a kind of situation, which two policies may owe by another day or to somebody else.</summary>
internal sealed class DutySaidTwice
{
    private readonly Group owed;
    private readonly Group atOnce;
    private readonly Group sameDay;
    private readonly int[] concernTheHead;
    private readonly bool takesLooking;
    private readonly bool hasAnotherDeadline;
    private readonly bool mayReachAnother;
    private readonly bool reachesAnother;

    private DutySaidTwice(Policy with, Policy without, CompiledKind kind, CompiledKind other, Duty duty)
    {
        var groups = new NormGroups(kind);
        owed = groups.GroupOf(o => IsOwed(o, duty));
        atOnce = groups.GroupOf(o => IsOwed(o, duty) && o.Owes!.How == Promptness.AtOnce);
        sameDay = groups.GroupOf(o => IsOwed(o, duty) && o.Owes!.How == Promptness.SameDay);
        concernTheHead = [.. with.Content.ConcernTheHeadteacher.Where(kind.BitOf.ContainsKey).Select(f => kind.BitOf[f])];

        var owings = kind.Outcomes.Concat(other.Outcomes).Where(o => IsOwed(o, duty)).Select(o => o.Owes!).ToList();
        takesLooking = owings.Exists(o => o.Within is not null)
            || !Said(kind, duty).SetEquals(Said(other, duty))
            || (!with.Settings.Get(OwnWords.WorkingDays).Equals(without.Settings.Get(OwnWords.WorkingDays))
                && owings.Exists(o => IsInWorkingDays(with, o) || IsInWorkingDays(without, o)));
        hasAnotherDeadline = DeadlineFinder.BySetting(with.Settings, duty, Promptness.SameDay)
            != DeadlineFinder.BySetting(without.Settings, duty, Promptness.SameDay);
        reachesAnother = duty.Recipient is { } to && Recipient(with, to) != Recipient(without, to);
        mayReachAnother = reachesAnother || (duty.Recipient is not null && !duty.IsOwedToThePublic && Alternates(with) != Alternates(without));
    }

    /// <summary>The duties of the kind of which not everything is the same whatever the situation.</summary>
    public static DutySaidTwice[] Of(Policy with, Policy without, CompiledKind kind, CompiledKind other) =>
    [
        .. kind.Duties.Select(d => new DutySaidTwice(with, without, kind, other, d.Duty))
            .Where(d => d.takesLooking || d.hasAnotherDeadline || d.mayReachAnother),
    ];

    /// <summary>
    /// Whether it is owed otherwise in a situation of one part, of which both policies know the same; where that is not known,
    /// it takes the obligations themselves to tell.
    /// </summary>
    public Truth Differs(Situation situation, Known known)
    {
        if (!owed.IsOpenTo(known))
        {
            return Truth.No;
        }

        var deadline = takesLooking ? Truth.Unknown : !hasAnotherDeadline ? Truth.No : IsCountedByTheSetting(known);
        var recipient = !mayReachAnother ? Truth.No
            : IsHeadOrPostConcerned(situation, known) ? Truth.Unknown
            : reachesAnother ? Truth.Yes : Truth.No;
        return deadline > recipient ? deadline : recipient;
    }

    // The setting is about what is owed the same day, and by no rule at once.
    private Truth IsCountedByTheSetting(Known known) =>
        atOnce.Alternatives.IsMetOutrightBy(known) ? Truth.No
        : atOnce.IsOpenTo(known) ? Truth.Unknown
        : sameDay.Alternatives.IsMetOutrightBy(known) ? Truth.Yes
        : sameDay.IsOpenTo(known) ? Truth.Unknown
        : Truth.No;

    private bool IsHeadOrPostConcerned(Situation situation, Known known)
    {
        if (situation.Actor.Posts.Count > 0 || situation is Concern { IsAboutTheHeadteacher: Answer.Yes })
        {
            return true;
        }

        foreach (var bit in concernTheHead)
        {
            if (known.Of(bit) == Truth.Yes)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwed(Outcome outcome, Duty duty) => outcome.Effect == Effect.Owed && outcome.Owes!.Duty.Id == duty.Id;

    private static bool IsInWorkingDays(Policy policy, Owing owing) => DeadlineFinder.Of(policy, owing) is { Unit: DeadlineUnit.WorkingDays };

    private static HashSet<string> Said(CompiledKind kind, Duty duty) =>
        [.. kind.Outcomes.Where(o => IsOwed(o, duty)).Select(o => $"{o.Norm.Id} {o.Exemption?.Id} {o.Owes!.How} {o.Owes.Within}")];

    // Whom it reaches where nobody is concerned.
    private static (Post, Post, Post) Recipient(Policy policy, Parameter<Post> to)
    {
        var post = policy.Settings.Get(to);
        return post == Post.SafeguardingLead
            ? (post, policy.Settings.Get(policy.Content.Lead), policy.Settings.Get(policy.Content.Deputy))
            : (post, post, Post.SomebodyElse);
    }

    private static (Post, Post, Post) Alternates(Policy policy) =>
        (policy.Settings.Get(policy.Content.Lead), policy.Settings.Get(policy.Content.Deputy), policy.Settings.Get(policy.Content.Alternate));
}
