using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out which facts were taken as absent, as far as the verdict or a duty rests on it.</summary>
/// <remarks>
/// A permission can rest on "nobody said that it is unlawful", and a prohibition on "nobody said that it is an
/// emergency": both are listed, since learning otherwise would turn the decision round.
/// </remarks>
internal static class PresumptionFinder
{
    public static IReadOnlyList<Presumption> Find(Decision decision)
    {
        var kind = decision.Kind;
        var resting = Bits.None;
        foreach (var (known, presumed) in decision.Parts)
        {
            foreach (var place in presumed.Without(resting))
            {
                var bit = Bits.At(place);
                resting |= RestsOn(kind, known, bit) ? bit : Bits.None;
            }
        }

        var words = decision.WordedFor;
        return
        [
            .. kind.Facts
                .Where((_, bit) => resting[bit])
                .Select(f => f.Fact)
                .OrderBy(f => decision.Policy.Vocabulary.QuestionOf(f).Order)
                .Select(f => new Presumption(f.In(words))),
        ];
    }

    private static bool RestsOn(CompiledKind kind, Known known, Bits bit)
    {
        return Turns(kind.Prohibited, beside: null)
            || Turns(kind.Gaps, beside: kind.Prohibited)
            || kind.Duties.Any(duty => !duty.IsDone(known) && Turns(duty.Owed, beside: null));

        // Some term would be met, if what is open turned out so, and the group would not hold without the presumed fact.
        bool Turns(Group group, Group? beside)
        {
            var without = new Known(known.Yes, known.No.Without(bit));
            foreach (var term in group.TermsIn(without))
            {
                var (yes, no) = term.Literals;
                if ((term.Literals.Mask & bit).IsEmpty || !term.Literals.IsOpenTo(without))
                {
                    continue;
                }

                var otherwise = kind.Constraints.Close(without.And(new((yes & ~bit) | (no & bit), (no & ~bit) | (yes & bit))));
                if (!group.IsMetBy(otherwise) && beside?.IsMetBy(otherwise) != true)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
