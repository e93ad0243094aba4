using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>
/// Finds, by a few facts that most terms ask, the terms that these facts leave open: of some hundred, a handful.
/// </summary>
/// <remarks>
/// The facts are chosen once a kind has judged a number of situations, so that the first decision does not wait for it. The
/// places are filled when they are first needed; two threads may fill the same one, with equal sieves.
/// </remarks>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal sealed class SieveIndex<T>
    where T : struct, IBits<T>
{
    /// <summary>The most facts that are looked at: 4^5 places.</summary>
    private const int MostFacts = 5;

    /// <summary>Fewer terms than this are looked through as quickly as they are found.</summary>
    private const int FewTerms = 12;

    /// <summary>The most eights of alternatives that are kept in all; beyond that, all are looked through.</summary>
    private const int MostKept = 40_000;

    private readonly Sieve<T> all;
    private readonly T places;
    private readonly int count;
    private readonly ushort[] found; // for each place which of the sieves; none yet at first. Short, so that it stays near
    private readonly Dictionary<Sieve<T>, ushort> different = []; // what several places leave open is kept once
    private Sieve<T>?[] sieves = new Sieve<T>?[16];
    private int kept;

    private SieveIndex(Sieve<T> all, List<int> facts)
    {
        this.all = all;
        count = facts.Count;
        foreach (var fact in facts)
        {
            places |= T.At(fact);
        }

        found = new ushort[1 << (2 * count)];
    }

    /// <summary>An index over the facts that leave, on average, the fewest terms open.</summary>
    public static SieveIndex<T> Of(Sieve<T> all, int facts)
    {
        var terms = new List<(Literals<T> Literals, double Open)>();
        Literals<T> bound = default;
        for (var side = 0; side < all.Sides.Length; side++)
        {
            foreach (ref readonly var alternative in all.Sides[side].Flat)
            {
                if (side is Side.Advice or Side.Prohibited or Side.Gaps or >= Side.FirstDuty)
                {
                    terms.Add((alternative.Saturated, 1));
                }
                else if (side == Side.Covered && bound.Mask.IsEmpty)
                {
                    bound = alternative.Saturated; // nearly everybody who asks is bound, and by what is named first: a member of staff
                }
            }
        }

        var chosen = new List<int>();
        while (chosen.Count < MostFacts && terms.Count > FewTerms)
        {
            var (best, closes) = (-1, 0.0);
            for (var fact = 0; fact < facts; fact++)
            {
                if (!chosen.Contains(fact) && Closes(fact) is var some && some > closes)
                {
                    (best, closes) = (fact, some);
                }
            }

            if (best < 0)
            {
                break;
            }

            chosen.Add(best);
            for (var i = 0; i < terms.Count; i++)
            {
                terms[i] = terms[i] with { Open = terms[i].Open * (1 - ClosedBy(best, terms[i].Literals)) };
            }
        }

        return new(all.Trimmed(), chosen);

        double Closes(int fact)
        {
            var sum = 0.0;
            foreach (var (literals, open) in terms)
            {
                sum += open * ClosedBy(fact, literals);
            }

            return sum;
        }

        // How likely a fact is otherwise than a term needs it. Most of what could be the matter is not the matter.
        double ClosedBy(int fact, Literals<T> literals)
        {
            var of = T.At(fact);
            var yes = !(bound.NeedYes & of).IsEmpty ? 0.9 : !(bound.NeedNo & of).IsEmpty ? 0.05 : 0.35;
            return !(literals.NeedYes & of).IsEmpty ? 0.9 * (1 - yes) : !(literals.NeedNo & of).IsEmpty ? 0.9 * yes : 0;
        }
    }

    /// <summary>What is left open by what is known of the chosen facts.</summary>
    public Sieve<T> For(Known<T> known)
    {
        var place = (uint)(known.Yes.Gather(places) | known.No.Gather(places) << count);
        var number = Volatile.Read(ref found[place]); // before the sieves, which are there as soon as their number is
        return sieves[number] ?? Fill(place, known);
    }

    // The first sieve stands for "not looked for yet".
    private Sieve<T> Fill(uint place, Known<T> known)
    {
        lock (different)
        {
            if (kept > MostKept)
            {
                return all;
            }

            var open = count == 0 ? all : all.OpenTo(new(known.Yes & places, known.No & places));
            if (!different.TryGetValue(open, out var number))
            {
                number = (ushort)(different.Count + 1);
                if (number == sieves.Length)
                {
                    var more = new Sieve<T>?[2 * number];
                    sieves.CopyTo(more, 0);
                    sieves = more;
                }

                sieves[number] = open;
                different.Add(open, number);
                kept += open.Eights;
            }

            Volatile.Write(ref found[place], number); // after what it leads to
            return sieves[number]!;
        }
    }
}
