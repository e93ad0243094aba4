using System.Numerics;
using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Alternatives of several sides beside each other, a lane each, so that eight are looked at at once.</summary>
/// <remarks>
/// What an alternative needs is a bit each of a word that the lanes share (<see cref="LaneWord{T}"/>). What is known is brought
/// into the same form, and two "and"s tell of eight lanes what each still lacks and what closes it. 64 lanes, a bit each, are a
/// block, and everything about a block lies together in memory, which is most of what a look costs. What only counts where it is
/// met outright also needs a bit that is always there and always closes, so that it is never open.
/// </remarks>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly struct Lanes<T>
    where T : struct, IBits<T>
{
    private const int Eight = 8;
    private const int EightsInBlock = 8;
    private const int LanesInBlock = Eight * EightsInBlock;

    private readonly LaneWord<T>[] words;
    private readonly LaneWord<T> first;
    private readonly bool isOneWord;
    private readonly int judged; // so many eights are looked at for a verdict; what follows is only told
    private readonly Vector512<ulong>[] blocks; // of each: which lanes are whose, then what each eight needs, word by word
    private readonly int[] starts; // the first lane of each side; where one ends the next begins, and the one that is only told is last
    private readonly Lane[] lanes;

    /// <summary>The lanes of alternatives that are given side by side.</summary>
    public Lanes(ReadOnlySpan<Alternatives<T>> sides)
    {
        Literals<T> literals = default;
        var count = 0;
        foreach (ref readonly var side in sides)
        {
            count += side.Flat.Length;
        }

        var made = new List<Lane>(count);
        var needed = new List<Literals<T>>(count);
        starts = new int[sides.Length + 1];
        for (var i = 1; i <= sides.Length; i++)
        {
            starts[i] = made.Count;
            var side = i % sides.Length; // what is only told comes last
            foreach (ref readonly var alternative in sides[side].Flat)
            {
                made.Add(new(side, alternative.Outcome));
                needed.Add(alternative.Literals);
                literals = literals.And(alternative.Literals);
            }

            judged = i < sides.Length ? InEights(made.Count) : judged;
        }

        (lanes, words) = ([.. made], LaneWord<T>.Of(literals));
        (first, isOneWord, Eights) = (words[0], words.Length == 1, InEights(lanes.Length));
        blocks = new Vector512<ulong>[(Eights + EightsInBlock - 1) / EightsInBlock + Eights * words.Length];
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            var side = lanes[lane].Side;
            for (var word = 0; word < words.Length; word++)
            {
                var bits = words[word].Need(needed[lane]) | ((Side.Weighed & Side.Mark(side)) == 0 ? LaneWord<T>.Always : 0);
                ref var needs = ref Needs(lane / Eight, word);
                needs = needs.WithElement(lane % Eight, bits);
            }

            if (side != Side.Exempted)
            {
                ref var owners = ref blocks[BlockOf(lane / Eight)];
                owners = new LaneOwners(owners).With(lane % LanesInBlock, side).Packed;
            }
        }
    }

    /// <summary>How many eights there are.</summary>
    public int Eights { get; }

    /// <summary>The sides of which an alternative is met, those of which one is open, and what the open ones ask.</summary>
    public Seen<T> Look(Known<T> known) => isOneWord ? LookAtOneWord(known) : LookAtWords(known);

    /// <summary>What is not known, and asked for by an open alternative of a side.</summary>
    public Literals<T> Asked(Known<T> known, int side) => Asked(known, starts[side], starts[side + 1]);

    /// <summary>What is not known, and asked for by an open alternative of a side that can be weighed.</summary>
    public Literals<T> AskedByWeighed(Known<T> known) => Asked(known, starts[Side.Covered], starts[^1]);

    /// <summary>
    /// Lists the rules behind the alternatives that are met, and behind all open ones of those sides that hold either way.
    /// </summary>
    public void Tell(Known<T> known, ulong eitherWay, Outcome[] outcomes, Reasons reasons)
    {
        var has = Has(known, stackalloc ulong[words.Length]);
        var hasNot = HasNot(known, stackalloc ulong[words.Length]);
        for (var eight = 0; eight < Eights; eight++)
        {
            var used = (1UL << Math.Min(Eight, lanes.Length - eight * Eight)) - 1;
            var met = Empty(Lacking(eight, has));
            var open = eitherWay == 0 ? met : Empty(Closed(eight, hasNot));
            for (var left = (met | open) & used; left != 0; left &= left - 1)
            {
                var lane = BitOperations.TrailingZeroCount(left);
                var (side, outcome) = lanes[eight * Eight + lane];
                var told = (met >> lane & 1) != 0 ? Side.Told : Side.Told & eitherWay;
                if ((told & Side.Mark(side)) != 0)
                {
                    reasons.Add(side, outcomes[outcome].Norm);
                }
            }
        }
    }

    private static int InEights(int count) => (count + Eight - 1) / Eight;

    private static ulong Empty(Vector512<ulong> lanes) => Vector512.Equals(lanes, Vector512<ulong>.Zero).ExtractMostSignificantBits();

    private static ulong AnyOf(Vector512<ulong> lanes)
    {
        var four = lanes.GetLower() | lanes.GetUpper();
        var two = four.GetLower() | four.GetUpper();
        return two[0] | two[1];
    }

    // The usual case: 64 bits hold all that the alternatives need, and nothing here depends on what is known but numbers.
    private Seen<T> LookAtOneWord(Known<T> known)
    {
        var has = Vector512.Create(first.Has(known));
        var hasNot = Vector512.Create(first.HasNot(known));
        var asked = Vector512<ulong>.Zero;
        ulong met = 0, open = 0;
        for (var start = 0; start < judged; start += EightsInBlock)
        {
            ulong metLanes = 0, openLanes = 0;
            var block = blocks.AsSpan(BlockOf(start), 1 + Math.Min(EightsInBlock, judged - start));
            var owners = new LaneOwners(block[0]);
            var needs = block[1..];
            for (var eight = 0; eight < needs.Length; eight++)
            {
                var lacking = Vector512.AndNot(needs[eight], has);
                var isOpen = Vector512.Equals(needs[eight] & hasNot, Vector512<ulong>.Zero);
                asked |= lacking & isOpen;
                metLanes |= Empty(lacking) << Eight * eight;
                openLanes |= isOpen.ExtractMostSignificantBits() << Eight * eight;
            }

            met |= owners.OfAny(metLanes);
            open |= owners.OfAny(openLanes);
        }

        return new(met, open, first.Literals(AnyOf(asked)));
    }

    private Seen<T> LookAtWords(Known<T> known)
    {
        var has = Has(known, stackalloc ulong[words.Length]);
        var hasNot = HasNot(known, stackalloc ulong[words.Length]);
        ulong met = 0, open = 0;
        for (var start = 0; start < judged; start += EightsInBlock)
        {
            ulong metLanes = 0, openLanes = 0;
            for (var eight = start; eight < Math.Min(start + EightsInBlock, judged); eight++)
            {
                metLanes |= Empty(Lacking(eight, has)) << Eight * (eight - start);
                openLanes |= Empty(Closed(eight, hasNot)) << Eight * (eight - start);
            }

            var owners = new LaneOwners(blocks[BlockOf(start)]);
            met |= owners.OfAny(metLanes);
            open |= owners.OfAny(openLanes);
        }

        return new(met, open, AskedByWeighed(known));
    }

    // Where the block of an eight begins.
    private int BlockOf(int eight) => eight == 0 ? 0 : eight / EightsInBlock * (1 + EightsInBlock * words.Length);

    private ref Vector512<ulong> Needs(int eight, int word) =>
        ref blocks[BlockOf(eight) + 1 + eight % EightsInBlock * words.Length + word];

    // What is known, word by word, as it may be needed and otherwise: brought into the form of the lanes once for all of them.
    private Span<ulong> Has(Known<T> known, Span<ulong> into)
    {
        for (var word = 0; word < words.Length; word++)
        {
            into[word] = words[word].Has(known);
        }

        return into;
    }

    private Span<ulong> HasNot(Known<T> known, Span<ulong> into)
    {
        for (var word = 0; word < words.Length; word++)
        {
            into[word] = words[word].HasNot(known);
        }

        return into;
    }

    // What each of an eight needs and is not known to be so.
    private Vector512<ulong> Lacking(int eight, ReadOnlySpan<ulong> has)
    {
        var lacking = Vector512<ulong>.Zero;
        for (var word = 0; word < has.Length; word++)
        {
            lacking |= Vector512.AndNot(Needs(eight, word), Vector512.Create(has[word]));
        }

        return lacking;
    }

    // What each of an eight needs and is known to be otherwise.
    private Vector512<ulong> Closed(int eight, ReadOnlySpan<ulong> hasNot)
    {
        var closed = Vector512<ulong>.Zero;
        for (var word = 0; word < hasNot.Length; word++)
        {
            closed |= Needs(eight, word) & Vector512.Create(hasNot[word]);
        }

        return closed;
    }

    // What open alternatives ask that is not known, of some lanes that follow each other.
    private Literals<T> Asked(Known<T> known, int from, int to)
    {
        var hasNot = HasNot(known, stackalloc ulong[words.Length]);
        Literals<T> asked = default;
        for (var word = 0; word < words.Length; word++)
        {
            var has = Vector512.Create(words[word].Has(known));
            var askedOfWord = Vector512<ulong>.Zero;
            for (var eight = from / Eight; eight < InEights(to); eight++)
            {
                var isOpen = Vector512.Equals(Closed(eight, hasNot), Vector512<ulong>.Zero) & Between(eight, from, to);
                askedOfWord |= Vector512.AndNot(Needs(eight, word), has) & isOpen;
            }

            asked = asked.And(words[word].Literals(AnyOf(askedOfWord)));
        }

        return asked;
    }

    // All bits of those of an eight that are between two lanes.
    private static Vector512<ulong> Between(int eight, int from, int to)
    {
        var lane = Vector512.Create((ulong)(eight * Eight)) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        return Vector512.GreaterThanOrEqual(lane, Vector512.Create((ulong)from)) & Vector512.LessThan(lane, Vector512.Create((ulong)to));
    }

    /// <summary>What an alternative is of.</summary>
    /// <param name="Side">The side.</param>
    /// <param name="Outcome">The outcome that it stands for.</param>
    private readonly record struct Lane(int Side, int Outcome);
}

/// <summary>What a look at <see cref="Lanes{T}"/> found.</summary>
/// <param name="Met">A mark for each side of which an alternative is met.</param>
/// <param name="Open">A mark for each side that can be weighed and of which an alternative is open.</param>
/// <param name="Asked">What is not known and asked for by the open ones.</param>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly record struct Seen<T>(ulong Met, ulong Open, Literals<T> Asked)
    where T : struct, IBits<T>;
