using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>
/// Tells kinds of situation that two policies are seen to decide alike, by the same rules and nothing set otherwise that these
/// ask. A sound glance, which spares most kinds: what is not seen to be alike is compared.
/// </summary>
internal sealed class AlikeKinds
{
    private readonly Policy before;
    private readonly Policy after;
    private readonly List<Setting> differing;
    private readonly bool isReadOtherwise;

    public AlikeKinds(Policy before, Policy after)
    {
        (this.before, this.after) = (before, after);
        differing = before.Settings.SaysTheSameAs(after.Settings) ? [] :
        [
            .. before.Content.Settings.Concat(after.Content.Settings).DistinctBy(s => s.Id)
                .Where(s => !s.ValueIn(before.Settings).Equals(s.ValueIn(after.Settings))),
        ];

        // How situations are read, who receives something and who is who can matter anywhere.
        isReadOtherwise = differing.Exists(s => s.ReadBy.Count > 0 || s is not (Reading or Parameter<int>));
    }

    /// <summary>Whether they are.</summary>
    public bool AreSeenIn(SituationKind kind)
    {
        if (isReadOtherwise || !HasTheSameWords(kind)
            || !before.Content.ScopesFor(kind).SequenceEqual(after.Content.ScopesFor(kind)))
        {
            return false;
        }

        var (was, now) = (before.Content.NormsFor(kind), after.Content.NormsFor(kind));
        return was.Count == now.Count
            && was.Zip(now).All(pair => IsTheSame(pair.First, pair.Second))
            && !differing.Exists(s => IsAskedIn(kind, s));
    }

    private bool HasTheSameWords(SituationKind kind)
    {
        var (was, now) = (before.Vocabulary[kind], after.Vocabulary[kind]);
        return ReferenceEquals(was, now) || was.Facts.Select(f => f.Fact.Id).SequenceEqual(now.Facts.Select(f => f.Fact.Id));
    }

    // Of a rule that is only worded otherwise, everything else is still the very same.
    private static bool IsTheSame(Norm was, Norm now) =>
        was.Id == now.Id && was.Binds == now.Binds
        && ReferenceEquals(was.AlsoBinds, now.AlsoBinds)
        && ReferenceEquals(was.Limbs, now.Limbs)
        && was.Exceptions.SequenceEqual(now.Exceptions)
        && Equals(was.Owes, now.Owes);

    private bool IsAskedIn(SituationKind kind, Setting setting)
    {
        var norms = FactsOf.NormsOf(after, kind).ToList();
        return norms.SelectMany(n => n.Effects.Select(e => e.When).Append(n.Binds))
                .Append(after.Vocabulary[kind].UnsureIsEnough)
                .Any(c => Asks(c, setting))
            || norms.SelectMany(n => n.Effects).Select(e => e.Outcome.Owes?.Duty).OfType<Duty>()
                .Any(d => d.WithinHours == setting || d.WithinWorkingDays == setting || d.HoursCountAlone?.Reading == setting);
    }

    /// <summary>Whether a condition asks how something is set.</summary>
    public static bool Asks(Condition condition, Setting setting) => condition switch
    {
        ReadingOption option => option.Reading == setting,
        FamilyFact family => family.Parameter == setting,
        Negation not => Asks(not.Item, setting),
        Conjunction all => all.Items.Any(i => Asks(i, setting)),
        Disjunction any => any.Items.Any(i => Asks(i, setting)),
        _ => false,
    };
}
