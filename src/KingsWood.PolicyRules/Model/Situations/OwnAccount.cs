namespace KingsWood.PolicyRules.Model;

/// <summary>The settings of the actor's own account.</summary>
public sealed record OwnAccount : Situation
{
    /// <summary>How private it is.</summary>
    public PrivacySettings Privacy { get; init; }

    /// <summary>A parent of a pupil sees personal material on it.</summary>
    public Answer ParentsSeePersonalMaterial { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.OwnAccount;
}
