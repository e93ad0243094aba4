namespace KingsWood.PolicyRules.Rules;

/// <summary>Whom a norm binds. It is judged beside the conditions and is no part of them.</summary>
public enum Binding : byte
{
    /// <summary>Members of staff, and members of affiliated organisations as far as they are expected to follow.</summary>
    Staff,

    /// <summary>Teachers.</summary>
    Teachers,

    /// <summary>Pupils.</summary>
    Pupils,

    /// <summary>Everyone.</summary>
    Everyone,

    /// <summary>The school as an institution; a member of staff is told, and is not at fault.</summary>
    School,
}
