namespace KingsWood.PolicyRules.Logic;

/// <summary>What ties the facts of a kind together, as bits: what follows, what contradicts, what cannot be.</summary>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal sealed class Constraints<T>
    where T : struct, IBits<T>
{
    private readonly T[] atMostOne;
    private readonly T[] atLeastOne;
    private readonly (T From, T To)[] implies;
    private readonly T implied;
    private readonly T tied;

    public Constraints(IEnumerable<Question> questions, Func<Fact, int?> bitOf)
    {
        var most = new List<T>();
        var least = new List<T>();
        var chains = new List<(T, T)>();
        foreach (var question in questions)
        {
            var (several, ofMost) = Mask(question.AtMostOne);
            if (several > 1)
            {
                most.Add(ofMost);
            }

            // With one of the alternatives outside the kind, none of the others has to hold.
            var (known, ofLeast) = Mask(question.AtLeastOne);
            var isComplete = known > 0 && known == question.AtLeastOne.Count;
            T? before = null;
            T earlier = default;
            foreach (var fact in question.Ascending)
            {
                if (bitOf(fact) is { } bit)
                {
                    if (before is { } from)
                    {
                        chains.Add((from, T.At(bit)));
                    }

                    // Of alternatives that imply each other it comes to the last one: only so is it seen that it has to hold.
                    before = T.At(bit);
                    ofLeast = (ofLeast & T.At(bit)).IsEmpty ? ofLeast : ofLeast.Without(earlier.Without(T.At(bit)));
                    earlier |= T.At(bit);
                }
            }

            if (isComplete)
            {
                least.Add(ofLeast);
            }
        }

        (atMostOne, atLeastOne, implies) = ([.. most], [.. least], [.. chains]);
        foreach (var (from, to) in implies)
        {
            implied |= from | to;
        }

        tied = implied;
        foreach (var group in most)
        {
            tied |= group;
        }

        foreach (var group in least)
        {
            tied |= group;
        }

        (int Count, T Bits) Mask(IReadOnlyList<Fact> facts)
        {
            var (count, bits) = (0, default(T));
            foreach (var fact in facts)
            {
                if (bitOf(fact) is { } bit)
                {
                    bits |= T.At(bit);
                    count++;
                }
            }

            return (count, bits);
        }
    }

    private Constraints(T[] atMostOne, T[] atLeastOne, (T From, T To)[] implies, T implied, T tied) =>
        (this.atMostOne, this.atLeastOne, this.implies, this.implied, this.tied) = (atMostOne, atLeastOne, implies, implied, tied);

    /// <summary>The same constraints in another width.</summary>
    public Constraints<TOther> As<TOther>()
        where TOther : struct, IBits<TOther>
    {
        return new(
            Array.ConvertAll(atMostOne, Convert),
            Array.ConvertAll(atLeastOne, Convert),
            Array.ConvertAll(implies, pair => (Convert(pair.From), Convert(pair.To))),
            Convert(implied),
            Convert(tied));

        static TOther Convert(T bits) => TOther.From(bits.Widened);
    }

    /// <summary>What is known with everything that follows from it.</summary>
    public Known<T> Close(Known<T> known)
    {
        var (yes, no) = known;
        while (true)
        {
            var (before, beforeNo) = (yes, no);
            foreach (var group in atMostOne)
            {
                if (!(yes & group).IsEmpty)
                {
                    no |= group.Without(yes);
                }
            }

            foreach (var group in atLeastOne)
            {
                var left = group.Without(no);
                if (!left.IsEmpty && !left.HasSeveral)
                {
                    yes |= left;
                }
            }

            if (!((yes | no) & implied).IsEmpty)
            {
                foreach (var (from, to) in implies)
                {
                    if (!(yes & from).IsEmpty)
                    {
                        yes |= to;
                    }

                    if (!(no & to).IsEmpty)
                    {
                        no |= from;
                    }
                }
            }

            if (yes.Equals(before) && no.Equals(beforeNo))
            {
                return new(yes, no);
            }
        }
    }

    /// <summary>
    /// As much of some literals as is met and closed whenever they are, by what is known with everything that follows. One of
    /// them is left out where its opposite tells the opposite of another.
    /// </summary>
    public Literals<T> Trim(Literals<T> literals)
    {
        foreach (var bit in (literals.Mask & tied).Widened)
        {
            var fact = T.At(bit);
            var otherwise = Close(new(literals.NeedNo & fact, literals.NeedYes & fact));
            var others = new Literals<T>(literals.NeedYes.Without(fact), literals.NeedNo.Without(fact));
            literals = others.IsOpenTo(otherwise) ? literals : others;
        }

        return literals;
    }

    /// <summary>Whether what is known can be, once everything that follows is filled in.</summary>
    public bool Allows(Known<T> known)
    {
        if (known.Contradicts)
        {
            return false;
        }

        foreach (var group in atMostOne)
        {
            if ((known.Yes & group).HasSeveral)
            {
                return false;
            }
        }

        foreach (var group in atLeastOne)
        {
            if (group.Without(known.No).IsEmpty)
            {
                return false;
            }
        }

        foreach (var (from, to) in implies)
        {
            if (!(known.Yes & from).IsEmpty && !(known.No & to).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether each of these can be answered against what is asked of it, whatever else is known: nothing ties them.</summary>
    public bool LeavesFree(in Literals<T> asked) => ((asked.Mask & tied) | (asked.NeedYes & asked.NeedNo)).IsEmpty;

    /// <summary>
    /// Whether unknown facts may be answered so, beside what is known, closed and allowed. A no to facts that no "at least
    /// one" leaves without a yes, and that imply nothing, never contradicts: that is the usual case, and is quickly seen.
    /// </summary>
    public bool MayBeAnswered(Known<T> known, T yes, T no)
    {
        if (((yes | no) & tied).IsEmpty)
        {
            return true;
        }

        var answered = new Known<T>(known.Yes | yes, known.No | no);
        if (!(yes & tied).IsEmpty || !(no & implied).IsEmpty)
        {
            return Allows(Close(answered));
        }

        foreach (var group in atLeastOne)
        {
            if (group.Without(answered.No).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is closed with facts that are taken as absent, and what follows from that.</summary>
    public Known<T> Presume(Known<T> closed, T absent) =>
        (absent & tied).IsEmpty ? new(closed.Yes, closed.No | absent) : Close(new(closed.Yes, closed.No | absent));

    /// <summary>What was stated, without what contradicts itself: that counts as not known.</summary>
    public Known<T> Reconcile(Known<T> stated)
    {
        var known = new Known<T>(stated.Yes.Without(stated.No), stated.No.Without(stated.Yes));
        var closed = Close(known);
        if (Allows(closed))
        {
            return closed;
        }

        // Which of the answers is wrong cannot be told, so every group that clashes is forgotten as a whole.
        var doubtful = closed.Yes & closed.No;
        foreach (var group in atMostOne)
        {
            doubtful |= (closed.Yes & group).HasSeveral ? group : default;
        }

        foreach (var group in atLeastOne)
        {
            doubtful |= group.Without(closed.No).IsEmpty ? group : default;
        }

        foreach (var (from, to) in implies)
        {
            doubtful |= !(closed.Yes & from).IsEmpty && !(closed.No & to).IsEmpty ? from | to : default;
        }

        return Close(new(known.Yes.Without(doubtful), known.No.Without(doubtful)));
    }

    /// <summary>The combinations that cannot be, each as a plain "all of".</summary>
    public IEnumerable<Literals<T>> Impossible()
    {
        foreach (var group in atMostOne)
        {
            var facts = new List<int>();
            foreach (var bit in group.Widened)
            {
                facts.Add(bit);
            }

            for (var a = 0; a < facts.Count; a++)
            {
                for (var b = a + 1; b < facts.Count; b++)
                {
                    yield return new(T.At(facts[a]) | T.At(facts[b]), default);
                }
            }
        }

        foreach (var group in atLeastOne)
        {
            yield return new(default, group);
        }

        foreach (var (from, to) in implies)
        {
            yield return new(from, to);
        }
    }
}
