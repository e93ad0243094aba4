namespace KingsWood.PolicyRules.Logic;

/// <summary>What ties the facts of a kind together, as bits: what follows, what contradicts, what cannot be.</summary>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal sealed class Constraints<T>
    where T : struct, IBits<T>
{
    private readonly T[] atMostOne;
    private readonly T[] atLeastOne;
    private readonly (T From, T To)[] implies;
    private readonly T tied;
    private readonly T tellingYes; // facts of which a yes tells about others
    private readonly T tellingNo;
    private readonly Known<T>[] ofYes; // what follows from a yes to each fact
    private readonly Known<T>[] ofNo;

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
        (tied, tellingYes, tellingNo, ofYes, ofNo) = WhatFollows();

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

    private Constraints(
        T[] atMostOne, T[] atLeastOne, (T From, T To)[] implies, T tied, T tellingYes, T tellingNo, Known<T>[] ofYes, Known<T>[] ofNo)
    {
        (this.atMostOne, this.atLeastOne, this.implies) = (atMostOne, atLeastOne, implies);
        (this.tied, this.tellingYes, this.tellingNo, this.ofYes, this.ofNo) = (tied, tellingYes, tellingNo, ofYes, ofNo);
    }

    /// <summary>The same constraints in another width.</summary>
    public Constraints<TOther> As<TOther>()
        where TOther : struct, IBits<TOther>
    {
        return new(
            Array.ConvertAll(atMostOne, Convert),
            Array.ConvertAll(atLeastOne, Convert),
            Array.ConvertAll(implies, pair => (Convert(pair.From), Convert(pair.To))),
            Convert(tied),
            Convert(tellingYes),
            Convert(tellingNo),
            Array.ConvertAll(ofYes, known => known.As<TOther>()),
            Array.ConvertAll(ofNo, known => known.As<TOther>()));

        static TOther Convert(T bits) => TOther.From(bits.Widened);
    }

    /// <summary>What is known with everything that follows from it.</summary>
    public Known<T> Close(Known<T> known) => TryAnswer(default, known.Yes, known.No, out var closed) ? closed : CloseStepByStep(known);

    /// <summary>
    /// What is known, closed and allowed, or nothing at all, with further answers and everything that follows from them; false
    /// where they contradict it or each other.
    /// </summary>
    public bool TryAnswer(Known<T> closed, T moreYes, T moreNo, out Known<T> answered)
    {
        var (yes, no) = (closed.Yes | moreYes, closed.No | moreNo);
        while (true)
        {
            // What follows from one fact is known beforehand, with what follows from that.
            for (var left = moreYes & tellingYes; !left.IsEmpty;)
            {
                var fact = left.Lowest;
                ref readonly var follows = ref ofYes[fact];
                (yes, no, left) = (yes | follows.Yes, no | follows.No, left.Without(follows.Yes));
            }

            for (var left = moreNo & tellingNo; !left.IsEmpty;)
            {
                var fact = left.Lowest;
                ref readonly var follows = ref ofNo[fact];
                (yes, no, left) = (yes | follows.Yes, no | follows.No, left.Without(follows.No));
            }

            (moreYes, moreNo) = (default, default);
            var isPossible = (yes & no).IsEmpty;
            foreach (var group in atLeastOne)
            {
                var left = group.Without(no);
                isPossible &= !left.IsEmpty;
                moreYes |= left.HasSeveral ? default : left;
            }

            moreYes = moreYes.Without(yes);
            yes |= moreYes;
            if (moreYes.IsEmpty || !isPossible)
            {
                answered = new(yes, no);
                return isPossible;
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

    /// <summary>Whether unknown facts may be answered so, beside what is known, closed and allowed.</summary>
    public bool MayBeAnswered(Known<T> known, T yes, T no) =>
        ((yes | no) & tied).IsEmpty || TryAnswer(known, yes & tied, no & tied, out _);

    /// <summary>What is closed with facts that are taken as absent, and what follows from that.</summary>
    public Known<T> Presume(Known<T> closed, T absent) =>
        TryAnswer(closed, default, absent, out var answered) ? answered : CloseStepByStep(new(closed.Yes, closed.No | absent));

    /// <summary>What was stated, without what contradicts itself: that counts as not known.</summary>
    public Known<T> Reconcile(Known<T> stated)
    {
        var known = new Known<T>(stated.Yes.Without(stated.No), stated.No.Without(stated.Yes));
        if (TryAnswer(default, known.Yes, known.No, out var closed))
        {
            return closed;
        }

        // Which of the answers is wrong cannot be told, so every group that clashes is forgotten as a whole.
        closed = CloseStepByStep(known);
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

    // Group by group, also where something contradicts: of what clashes, no more follows than has to.
    private Known<T> CloseStepByStep(Known<T> known)
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

            if (yes.Equals(before) && no.Equals(beforeNo))
            {
                return new(yes, no);
            }
        }
    }

    private (T Tied, T TellingYes, T TellingNo, Known<T>[] OfYes, Known<T>[] OfNo) WhatFollows()
    {
        T ofMost = default, ofLeast = default, from = default, to = default;
        foreach (var group in atMostOne)
        {
            ofMost |= group;
        }

        foreach (var group in atLeastOne)
        {
            ofLeast |= group;
        }

        foreach (var pair in implies)
        {
            (from, to) = (from | pair.From, to | pair.To);
        }

        var all = ofMost | from | to | ofLeast;
        var (ofYes, ofNo) = (new Known<T>[Places(ofMost | from)], new Known<T>[Places(to)]);
        foreach (var fact in (ofMost | from).Widened)
        {
            ofYes[fact] = CloseStepByStep(new(T.At(fact), default));
        }

        foreach (var fact in to.Widened)
        {
            ofNo[fact] = CloseStepByStep(new(default, T.At(fact)));
        }

        return (all, ofMost | from, to, ofYes, ofNo);

        static int Places(T facts)
        {
            var places = 0;
            foreach (var fact in facts.Widened)
            {
                places = fact + 1;
            }

            return places;
        }
    }
}
