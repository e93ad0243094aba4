using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>A norm with whom it binds, what lifts it and what its scope makes of it: the conditions of its effects.</summary>
internal sealed record NormInForce(Norm Norm, Condition Binds, IReadOnlyList<(Outcome Outcome, Condition When, Condition Words)> Effects)
{
    /// <summary>Whom it binds, whatever else is so: whoever is reached only by what it says is bound all the same.</summary>
    public required Condition Persons { get; init; }

    /// <summary>Whether it can prohibit, oblige or leave a gap, which is what being covered means.</summary>
    public bool CanProhibitOrOblige
    {
        get
        {
            foreach (var (outcome, _, _) in Effects)
            {
                if (outcome.Effect is Effect.Broken or Effect.Owed or Effect.Gap)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The conditions of the effects of <paramref name="norm"/> in a kind that knows <paramref name="words"/>.</summary>
    public static NormInForce Of(Norm norm, PolicyContent content, KindVocabulary words)
    {
        var limb = norm.LimbFor(words.Kind) ?? throw new ArgumentException($"{norm.Id} says nothing of {words.Kind}.", nameof(norm));
        var binds = norm.AlsoBinds is { } others ? AnyOf(content.Binds(norm.Binds), others) : content.Binds(norm.Binds);

        // An exception whose words the kind does not know cannot apply there; the rule then holds, which is the safe side.
        var exceptions = new List<Exemption>();
        foreach (var exemption in norm.Exceptions)
        {
            if (IsSaidIn(words, exemption.When))
            {
                exceptions.Add(exemption);
            }
        }

        var lifted = AnyOf([.. exceptions.ConvertAll(e => e.When)]);
        var effects = new List<(Outcome, Condition, Condition)>();
        var (bound, advising) = Scoped(norm, content, words);

        Add(Effect.Broken, limb.BrokenWhen);
        Add(Effect.Owed, limb.OwedWhen, norm.Owes);
        Add(Effect.Gap, limb.GapWhen);
        if (limb.OwedWhen is { } owed && norm is { Owes.Duty: var duty, Binds: not Binding.School })
        {
            effects.Add((
                new(norm, Effect.LeftUndone, Owes: norm.Owes),
                AllOf(binds, bound, owed, Not(lifted), duty.LeftUndone, Not(duty.Done)),
                AllOf(owed, duty.LeftUndone)));
        }

        if (norm.AlsoBinds is { } byLawAlone)
        {
            // Whom only the law binds owes what it asks; of all else the policy says nothing, and that is no permission.
            effects.Add((new(norm, Effect.Gap), AllOf(byLawAlone, Not(content.Binds(norm.Binds))), byLawAlone));
        }

        if (!content.SpeaksTo(norm.Binds, words.Kind))
        {
            // So does whom the policy as it was given does not speak to.
            effects.Add((new(norm, Effect.Gap), AllOf(content.Binds(norm.Binds), Not(content.SpokenTo(words.Kind))), content.Binds(norm.Binds)));
        }

        foreach (var exemption in exceptions)
        {
            Exempt(exemption);
        }

        if (limb.AdvisedWhen is { } advised)
        {
            effects.Add((new(norm, Effect.Advised), AllOf(binds, advised), advised));
        }

        foreach (var (scope, when) in advising)
        {
            var conduct = AnyOfThose(limb.BrokenWhen, limb.OwedWhen);
            effects.Add((new(norm, Effect.Advised, ScopedBy: scope), AllOf(binds, when, conduct, Not(lifted)), conduct));
        }

        if (limb.GroundedWhen is { } grounded)
        {
            effects.Add((new(norm, Effect.Grounded), AllOf(binds, grounded), grounded));
        }

        if (limb.NotedWhen is { } noted)
        {
            effects.Add((new(norm, Effect.Noted), AllOf(binds, noted), noted));
        }

        return new(norm, Reached(norm, content, limb, exceptions, lifted, words.Kind), effects) { Persons = binds };

        void Add(Effect effect, Condition? when, Owing? owes = null)
        {
            if (when is not null)
            {
                effects.Add((new(norm, effect, Owes: owes), AllOf(binds, bound, when, Not(lifted)), when));
            }
        }

        void Exempt(Exemption exemption)
        {
            var otherwise = AnyOfThose(limb.BrokenWhen, limb.OwedWhen, limb.GapWhen);
            var used = AllOf(binds, bound, otherwise, exemption.When);
            effects.Add((new(norm, Effect.Exempted, exemption), used, exemption.When));
            if (exemption.Owes is { Duty: var duty } owes)
            {
                effects.Add((new(norm, Effect.Owed, exemption, owes), used, exemption.When));
                effects.Add((
                    new(norm, Effect.LeftUndone, exemption, owes),
                    AllOf(used, duty.LeftUndone, Not(duty.Done)),
                    AllOf(exemption.When, duty.LeftUndone)));
            }
        }
    }

    /// <summary>Where the norm binds in full, and where a scope leaves of it only advice.</summary>
    private static (Condition Bound, List<(Scope Scope, Condition When)> Advising) Scoped(
        Norm norm, PolicyContent content, KindVocabulary words)
    {
        var (bound, advising) = (new List<Condition>(), new List<(Scope, Condition)>());
        foreach (var scope in content.ScopesFor(words.Kind))
        {
            foreach (var limit in scope.Limits)
            {
                if (!limit.Keeps.Contains(norm.Id) && IsSaidIn(words, limit.When))
                {
                    bound.Add(Not(limit.When));
                    advising.Add((scope, limit.When));
                }
            }
        }

        return (AllOf([.. bound]), advising);
    }

    // Who is bound beside others is reached only where something is owed, or what the law prohibits is done: that one duty must
    // not make the rest permitted.
    private static Condition Reached(
        Norm norm, PolicyContent content, Limb limb, List<Exemption> exceptions, Condition lifted, SituationKind kind)
    {
        var bound = content.Binds(norm.Binds);
        var speaksToAll = content.SpeaksTo(norm.Binds, kind);
        if (speaksToAll && norm.AlsoBinds is null)
        {
            return bound;
        }

        var conduct = AnyOfThose(limb.BrokenWhen, limb.OwedWhen, limb.GapWhen);
        var owedByExceptions = new List<Condition>();
        foreach (var exemption in exceptions)
        {
            // What an exception owes in its turn is owed by them too.
            if (exemption.Owes is not null)
            {
                owedByExceptions.Add(AllOf(conduct, exemption.When));
            }
        }

        var owed = AnyOf([.. owedByExceptions]);
        if (!speaksToAll)
        {
            bound = AllOf(bound, AnyOf(AllOf(conduct, Not(lifted)), owed));
        }

        return norm.AlsoBinds is { } others
            ? AnyOf(bound, AllOf(others, AnyOf(AnyOfThose(limb.OwedWhen, norm.IsAskedByLaw ? limb.BrokenWhen : null), owed)))
            : bound;
    }

    private static Condition AnyOfThose(params ReadOnlySpan<Condition?> conditions)
    {
        var stated = new List<Condition>();
        foreach (var condition in conditions)
        {
            if (condition is not null)
            {
                stated.Add(condition);
            }
        }

        return AnyOf([.. stated]);
    }

    private static bool IsSaidIn(KindVocabulary words, Condition condition) => condition switch
    {
        Fact fact => words.Find(fact) is not null,
        FamilyFact family => words.Find(family.Family.For(family.Parameter.Default)) is not null,
        Negation not => IsSaidIn(words, not.Item),
        Conjunction all => AreSaidIn(words, all.Items),
        Disjunction any => AreSaidIn(words, any.Items),
        _ => true,
    };

    private static bool AreSaidIn(KindVocabulary words, IReadOnlyList<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!IsSaidIn(words, condition))
            {
                return false;
            }
        }

        return true;
    }
}
