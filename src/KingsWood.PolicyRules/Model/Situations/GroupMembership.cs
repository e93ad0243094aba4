namespace KingsWood.PolicyRules.Model;

/// <summary>How far a membership has come.</summary>
public enum GroupStep : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>The actor thinks of joining: may I?</summary>
    ToJoin,

    /// <summary>The actor is a member.</summary>
    Member,

    /// <summary>The actor was a member and has left.</summary>
    Left,
}

/// <summary>A group on social media that the actor thinks of joining, belongs to or has left.</summary>
public sealed record GroupMembership : Situation
{
    /// <summary>How far it has come.</summary>
    public GroupStep Step { get; init; }

    /// <summary>The account of the actor.</summary>
    public Account Account { get; init; } = Account.NotStated;

    /// <summary>The group is local or linked to the school, so that pupils may well be in it.</summary>
    public Answer IsLocalOrLinkedToTheSchool { get; init; }

    /// <summary>Pupils are among the members.</summary>
    public Answer HasPupils { get; init; }

    /// <summary>Somebody states that the group undermines the official four British Values.</summary>
    public Answer UnderminesBritishValues { get; init; }

    /// <summary>Something about the group gives reason to hesitate.</summary>
    public Answer IsDoubtful { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.Group;
}
