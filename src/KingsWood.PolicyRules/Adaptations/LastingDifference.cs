using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Whether a situation is decided otherwise without some changes, whatever later ones say of the same.</summary>
/// <param name="policies">The policy, and the policy without the changes and without what later ones say of the same.</param>
/// <param name="alone">The changes without what later ones say of the same, and without either; nothing where no later one does.</param>
internal sealed class LastingDifference(WithAndWithout policies, WithAndWithout? alone)
{
    /// <summary>The policy without the changes.</summary>
    public Policy Without => policies.Without;

    /// <summary>Whether a situation is decided otherwise; the ids of the rules that make it so are added.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="moment">When it is decided; nowhere where all that is read of it are the facts that it states by id.</param>
    /// <param name="first">What the policy knows of the first part, once it was read.</param>
    /// <param name="rules">Takes the rules; where there is none, it is enough to know whether there is one.</param>
    public bool Differs(Situation situation, Moment? moment, ref Known? first, ICollection<string>? rules = null)
    {
        if (alone is null)
        {
            return policies.Differs(situation, moment, ref first, rules);
        }

        // What the later ones alone do, such as to tighten beyond what was there before, is theirs.
        var (found, own, ownFirst) = (rules is null ? null : new SortedSet<string>(StringComparer.Ordinal), rules is null ? null : new List<string>(), default(Known?));
        if (!policies.Differs(situation, moment, ref first, found) || !alone.Differs(situation, moment, ref ownFirst, own))
        {
            return false;
        }

        foreach (var rule in found is null ? [] : found.Overlaps(own!) ? found.Intersect(own!) : found)
        {
            rules!.Add(rule);
        }

        return true;
    }
}
