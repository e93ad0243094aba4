using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Rules;

/// <summary>Refuses what a program makes without its parts, or with parts that are none: otherwise it would fail later, where nobody knows why.</summary>
internal static class Whole
{
    /// <summary>How deeply a condition can be nested: no less deeply than in a file.</summary>
    public const int Deepest = 32;

    /// <summary>Something that a program gave.</summary>
    /// <exception cref="ArgumentException">A part of it is missing, is none of its values, or is nested too deeply.</exception>
    public static void Check(Norm? rule, string name)
    {
        ArgumentNullException.ThrowIfNull(rule, name);
        There(rule.Id, $"{name}.Id");
        There(rule.Clause, $"{name}.Clause");
        There(rule.Title, $"{name}.Title");
        There(rule.Says, $"{name}.Says");
        There(rule.AlsoServes, $"{name}.AlsoServes");
        There(rule.Related, $"{name}.Related");
        There(rule.Mentions, $"{name}.Mentions");
        There(rule.Limbs, $"{name}.Limbs");
        There(rule.Exceptions, $"{name}.Exceptions");
        Known(rule.Force, $"{name}.Force");
        Known(rule.Binds, $"{name}.Binds");
        foreach (var limb in rule.Limbs)
        {
            There(limb, $"{name}.Limbs");
            There(limb.Kinds, $"{name}.Limbs.Kinds");
            foreach (var kind in limb.Kinds)
            {
                Known(kind, $"{name}.Limbs.Kinds");
            }

            foreach (var condition in limb.Conditions)
            {
                Check(condition, $"{name}.Limbs");
            }
        }

        foreach (var exception in rule.Exceptions)
        {
            Check(exception, $"{name}.Exceptions");
        }

        Check(rule.Owes, $"{name}.Owes");
    }

    /// <inheritdoc cref="Check(Norm, string)"/>
    public static void Check(Exemption? exception, string name)
    {
        ArgumentNullException.ThrowIfNull(exception, name);
        There(exception.Id, $"{name}.Id");
        There(exception.Source, $"{name}.Source");
        There(exception.Mentions, $"{name}.Mentions");
        There(exception.When, $"{name}.When");
        Check(exception.When, $"{name}.When");
        Check(exception.Owes, $"{name}.Owes");
    }

    /// <inheritdoc cref="Check(Norm, string)"/>
    public static void Check(Owing? owes, string name)
    {
        if (owes is null)
        {
            return;
        }

        Known(owes.How, $"{name}.How");
        There(owes.Duty, $"{name}.Duty");
        There(owes.Duty.Id, $"{name}.Duty.Id");
        There(owes.Duty.Says, $"{name}.Duty.Says");
        There(owes.Duty.Done, $"{name}.Duty.Done");
        There(owes.Duty.LeftUndone, $"{name}.Duty.LeftUndone");
    }

    /// <summary>A value of an enumeration that it knows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not.</exception>
    public static void Known<T>(T value, string name)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"There is no such {typeof(T).Name}.");
        }
    }

    // Without recursion, or a condition that is nested too deeply would end the process here.
    private static void Check(Condition condition, string name)
    {
        var open = new Stack<(Condition Condition, int Depth)>([(condition, 1)]);
        var seen = new Dictionary<Condition, int>(ReferenceEqualityComparer.Instance); // one part may stand in many places
        while (open.TryPop(out var next))
        {
            if (next.Depth > Deepest)
            {
                throw new ArgumentException($"A condition is nested more than {Deepest} deep.", name);
            }

            IReadOnlyList<Condition> items = next.Condition switch
            {
                Negation not => [not.Item],
                Conjunction all => all.Items,
                Disjunction any => any.Items,
                _ => [],
            };
            foreach (var item in items)
            {
                There(item, name);
                if (seen.GetValueOrDefault(item) <= next.Depth)
                {
                    open.Push((item, next.Depth + 1));
                    seen[item] = next.Depth + 1;
                }
            }
        }
    }

    private static void There(object? value, string name) => ArgumentNullException.ThrowIfNull(value, name);
}
