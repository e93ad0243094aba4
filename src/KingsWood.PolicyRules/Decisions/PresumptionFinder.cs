using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out which facts were taken as absent, as far as the verdict or a duty rests on it.</summary>
internal static class PresumptionFinder
{
    public static IReadOnlyList<Presumption> Find(Decision decision)
    {
        var kind = decision.Kind;
        var terms = kind.Prohibited.Terms
            .Concat(kind.Gaps.Terms)
            .Concat(kind.Duties.SelectMany(d => d.Owed.Terms))
            .Select(t => t.Literals)
            .ToList();
        var resting = 0UL;
        foreach (var (known, presumed) in decision.Parts)
        {
            // What rests on a presumption is what opens when it, and it alone, is taken back.
            for (var left = presumed; left != 0; left &= left - 1)
            {
                var bit = left & ~(left - 1);
                var without = new Known(known.Yes, known.No & ~bit);
                resting |= terms.Exists(t => (t.NeedYes & bit) != 0 && t.IsOpenTo(without)) ? bit : 0;
            }
        }

        return
        [
            .. kind.Facts
                .Where((_, bit) => (resting >> bit & 1) != 0)
                .Select(f => f.Fact)
                .OrderBy(f => decision.Policy.Vocabulary.QuestionOf(f).Order)
                .Select(f => new Presumption(f)),
        ];
    }
}
