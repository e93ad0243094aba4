namespace KingsWood.PolicyRules.Logic;

/// <summary>What ties the facts of a kind together, as bits: what follows, what contradicts, what cannot be.</summary>
internal sealed class Constraints
{
    private readonly ulong[] atMostOne;
    private readonly ulong[] atLeastOne;
    private readonly (int From, int To)[] implies;

    public Constraints(IEnumerable<Question> questions, Func<Fact, int?> bitOf)
    {
        var most = new List<ulong>();
        var least = new List<ulong>();
        var chains = new List<(int, int)>();
        foreach (var question in questions)
        {
            AddIf(most, Mask(question.AtMostOne), question.AtMostOne.Count(f => bitOf(f) is not null) > 1);

            // With one of the alternatives outside the kind, none of the others has to hold.
            AddIf(least, Mask(question.AtLeastOne), question.AtLeastOne.Count > 0 && question.AtLeastOne.All(f => bitOf(f) is not null));
            var chain = question.Ascending.Select(bitOf).OfType<int>().ToList();
            for (var i = 1; i < chain.Count; i++)
            {
                chains.Add((chain[i - 1], chain[i]));
            }
        }

        (atMostOne, atLeastOne, implies) = ([.. most], [.. least], [.. chains]);

        ulong Mask(IReadOnlyList<Fact> facts) =>
            facts.Select(bitOf).OfType<int>().Aggregate(0UL, (mask, bit) => mask | 1UL << bit);

        static void AddIf(List<ulong> list, ulong mask, bool wanted)
        {
            if (wanted)
            {
                list.Add(mask);
            }
        }
    }

    /// <summary>What is known with everything that follows from it.</summary>
    public Known Close(Known known)
    {
        while (true)
        {
            var (yes, no) = known;
            foreach (var group in atMostOne)
            {
                if ((yes & group) != 0)
                {
                    no |= group & ~yes;
                }
            }

            foreach (var group in atLeastOne)
            {
                var left = group & ~no;
                if (left != 0 && (left & (left - 1)) == 0)
                {
                    yes |= left;
                }
            }

            foreach (var (from, to) in implies)
            {
                yes |= (yes >> from & 1) << to;
                no |= (no >> to & 1) << from;
            }

            if (yes == known.Yes && no == known.No)
            {
                return known;
            }

            known = new(yes, no);
        }
    }

    /// <summary>Whether what is known can be, once everything that follows is filled in.</summary>
    public bool Allows(Known known)
    {
        if (known.Contradicts)
        {
            return false;
        }

        foreach (var group in atMostOne)
        {
            var held = known.Yes & group;
            if ((held & (held - 1)) != 0)
            {
                return false;
            }
        }

        foreach (var group in atLeastOne)
        {
            if ((group & ~known.No) == 0)
            {
                return false;
            }
        }

        foreach (var (from, to) in implies)
        {
            if ((known.Yes >> from & 1) != 0 && (known.No >> to & 1) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What was stated, without what contradicts itself: that counts as not known.</summary>
    public Known Reconcile(Known stated)
    {
        var known = new Known(stated.Yes & ~stated.No, stated.No & ~stated.Yes);
        var closed = Close(known);
        if (Allows(closed))
        {
            return closed;
        }

        // Which of the answers is wrong cannot be told, so every group that clashes is forgotten as a whole.
        ulong doubtful = closed.Yes & closed.No;
        foreach (var group in atMostOne)
        {
            doubtful |= Clashes(group) ? group : 0;
        }

        foreach (var group in atLeastOne)
        {
            doubtful |= (group & ~closed.No) == 0 ? group : 0;
        }

        foreach (var (from, to) in implies)
        {
            doubtful |= (closed.Yes >> from & 1) != 0 && (closed.No >> to & 1) != 0 ? 1UL << from | 1UL << to : 0;
        }

        return Close(new(known.Yes & ~doubtful, known.No & ~doubtful));

        bool Clashes(ulong group)
        {
            var held = closed.Yes & group;
            return (held & (held - 1)) != 0;
        }
    }

    /// <summary>The combinations that cannot be, each as a plain "all of".</summary>
    public IEnumerable<Literals> Impossible()
    {
        foreach (var group in atMostOne)
        {
            for (var a = group; a != 0; a &= a - 1)
            {
                for (var b = a & (a - 1); b != 0; b &= b - 1)
                {
                    yield return new((a & ~(a - 1)) | (b & ~(b - 1)), 0);
                }
            }
        }

        foreach (var group in atLeastOne)
        {
            yield return new(0, group);
        }

        foreach (var (from, to) in implies)
        {
            yield return new(1UL << from, 1UL << to);
        }
    }
}
