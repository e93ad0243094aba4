using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>A duty in one kind of situation: when it is owed, and the bits of the facts that tell what became of it.</summary>
internal sealed record DutyInKind(Duty Duty, Group Owed, int Done, int LeftUndone, int DoneLate)
{
    /// <summary>Whom it binds so that it is their fault where it is left undone; told only where being unsure is enough.</summary>
    public required Group Persons { get; init; }

    /// <summary>Owed for certain, and not done.</summary>
    public bool IsStillOwed(Known known) => !IsDone(known) && Owed.IsMetBy(known);

    /// <summary>Owed if some unknown turns out so, and not done.</summary>
    public bool IsPerhapsOwed(Known known) => !IsDone(known) && Owed.Of(known) == Truth.Unknown;

    /// <summary>Owed, for certain or perhaps, and known to be left undone by whoever owes it.</summary>
    public bool MayBeLeftUndone(Known known) =>
        known.Of(LeftUndone) == Truth.Yes
        && (IsStillOwed(known) || IsPerhapsOwed(known))
        && Persons.Alternatives.IsMetOutrightBy(known); // unsure of the worry is enough, unsure of who is bound is not

    /// <summary>It has been discharged.</summary>
    public bool IsDone(Known known) => known.Of(Done) == Truth.Yes;
}
