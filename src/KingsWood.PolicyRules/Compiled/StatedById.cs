using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Reads what is stated of a fact by id, and of a fact of a family also what its relatives tell.</summary>
internal static class StatedById
{
    /// <summary>What <paramref name="facts"/> say of <paramref name="fact"/>: under 16 is under 18, whoever asks.</summary>
    public static Answer Of(StatedFacts facts, Fact fact)
    {
        var stated = facts[fact.Id];
        if (fact.Family is not { } family || facts.Count == 0)
        {
            return stated;
        }

        bool yes = false, no = false;
        for (var i = 0; i < facts.Count; i++)
        {
            var (id, answer) = facts.At(i);
            if (family.ValueIn(id) is { } value)
            {
                yes |= answer == Answer.Yes && value <= fact.Value;
                no |= answer == Answer.No && value >= fact.Value;
            }
        }

        return (yes, no) switch
        {
            (true, true) => Answer.NotKnown,
            (true, false) => Answer.Yes,
            (false, true) => Answer.No,
            _ => stated,
        };
    }

    /// <summary>What a member says of a fact, put together with what is stated of it by id, of the part or of the whole.</summary>
    public static Answer Reconcile(Answer read, StatedFacts ofPart, StatedFacts ofSituation, in FactSlot slot)
    {
        var stated = slot.DiffersByPart ? Of(ofPart, slot.Fact) : Answer.NotStated;
        if (stated == Answer.NotStated)
        {
            stated = Of(ofSituation, slot.Fact);
        }

        // Two statements that contradict each other leave it not known, which never permits.
        return stated == Answer.NotStated || stated == read ? read
            : read == Answer.NotStated ? stated
            : Answer.NotKnown;
    }
}
