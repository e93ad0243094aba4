using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Which facts the bits of a word stand for: first those that are needed to be so, then those that are needed not to be so.</summary>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly struct LaneWord<T>
    where T : struct, IBits<T>
{
    /// <summary>A bit that is always there, and always closes.</summary>
    public const ulong Always = 1UL << Most;

    private const int Most = 63;

    private readonly T yes;
    private readonly T no;
    private readonly int shift;

    private LaneWord(T yes, T no) => (this.yes, this.no, shift) = (yes, no, yes.Widened.Count);

    /// <summary>The words for some literals; at least one.</summary>
    public static LaneWord<T>[] Of(in Literals<T> literals)
    {
        var words = new List<LaneWord<T>>();
        T yes = default, no = default;
        var count = 0;
        for (var fact = 0; fact < T.Capacity; fact++)
        {
            var (inYes, inNo) = (literals.NeedYes & T.At(fact), literals.NeedNo & T.At(fact));
            var more = (inYes.IsEmpty ? 0 : 1) + (inNo.IsEmpty ? 0 : 1);
            if (count + more > Most)
            {
                words.Add(new(yes, no));
                (yes, no, count) = (default, default, 0);
            }

            (yes, no, count) = (yes | inYes, no | inNo, count + more);
        }

        words.Add(new(yes, no));
        return [.. words];
    }

    /// <summary>The bits of what is needed.</summary>
    public ulong Need(in Literals<T> literals) => literals.NeedYes.Gather(yes) | literals.NeedNo.Gather(no) << shift;

    /// <summary>The bits of what is known to be as it may be needed.</summary>
    public ulong Has(Known<T> known) => known.Yes.Gather(yes) | known.No.Gather(no) << shift | Always;

    /// <summary>The bits of what is known to be otherwise.</summary>
    public ulong HasNot(Known<T> known) => known.No.Gather(yes) | known.Yes.Gather(no) << shift | Always;

    /// <summary>What bits stand for.</summary>
    public Literals<T> Literals(ulong bits) => new(T.Scatter(bits, yes), T.Scatter(bits >> shift, no));
}
