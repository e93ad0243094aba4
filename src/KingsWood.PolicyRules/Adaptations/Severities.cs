using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What a severity makes of a norm: its conditions stay, and mean something else.</summary>
internal static class Severities
{
    /// <summary>Gives the norm the severity, or says why it cannot have it.</summary>
    public static string? Apply(NormDraft draft, Severity severity, Owing? owes)
    {
        if (draft.Limbs.Count == 0)
        {
            return severity == Severity.Off ? null : "An earlier layer has turned it off, so that there is nothing left that could prohibit, oblige or advise.";
        }

        if (!draft.Limbs.Any(l => Speaks(l) is not null))
        {
            return "It only grounds permissions, so there is nothing that could prohibit, oblige or advise.";
        }

        draft.Owes = severity == Severity.Oblige ? owes ?? draft.Owes : draft.Owes;
        if (severity == Severity.Oblige && draft.Owes is null)
        {
            return "It owes nothing: say what is owed as well.";
        }

        draft.Limbs = severity == Severity.Off ? [] : [.. draft.Limbs.Select(l => Of(l, severity))];
        if (severity is Severity.Advise or Severity.Note or Severity.Off)
        {
            draft.Owes = null;
            draft.Exceptions.RemoveAll(e => e.Owes is not null && severity == Severity.Off);
        }

        if (severity == Severity.Advise)
        {
            draft[TextPart.Advice] ??= draft[TextPart.Instead] ?? draft[TextPart.Says];
        }

        if (severity == Severity.Prohibit)
        {
            draft[TextPart.Instead] ??= draft[TextPart.Advice];
        }

        return null;
    }

    private static Limb Of(Limb limb, Severity severity) => severity switch
    {
        Severity.Prohibit => new([.. limb.Kinds])
        {
            // What is owed stays owed. A breach is what else the rule speaks of; where it only owes, the breach is to leave it undone.
            BrokenWhen = Any(limb.BrokenWhen, limb.GapWhen, limb.AdvisedWhen, limb.NotedWhen),
            OwedWhen = limb.OwedWhen,
            GroundedWhen = limb.GroundedWhen,
        },
        Severity.Oblige => new([.. limb.Kinds])
        {
            OwedWhen = Speaks(limb),
            GroundedWhen = limb.GroundedWhen,
        },
        Severity.Advise => new([.. limb.Kinds])
        {
            AdvisedWhen = Speaks(limb),
            GroundedWhen = limb.GroundedWhen,
        },
        Severity.Note => new([.. limb.Kinds]) { NotedWhen = Speaks(limb) },
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity that keeps a rule's conditions."),
    };

    private static Condition? Speaks(Limb limb) =>
        Any(limb.BrokenWhen, limb.OwedWhen, limb.GapWhen, limb.AdvisedWhen, limb.NotedWhen);

    private static Condition? Any(params Condition?[] conditions)
    {
        Condition[] stated = [.. conditions.OfType<Condition>()];
        return stated.Length switch
        {
            0 => null,
            1 => stated[0],
            _ => AnyOf(stated),
        };
    }
}
