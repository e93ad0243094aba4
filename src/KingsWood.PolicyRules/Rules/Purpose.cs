namespace KingsWood.PolicyRules.Rules;

/// <summary>What a rule is for: one or several of the policy's five purposes.</summary>
[Flags]
public enum Purposes : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Children are kept safe. Rules with this purpose are safeguarding rules.</summary>
    SafeguardChildren = 1,

    /// <summary>Staff are kept from risks that they did not intend.</summary>
    ProtectStaff = 2,

    /// <summary>The school is kept from legal risk.</summary>
    ProtectFromLegalRisk = 4,

    /// <summary>The good name of the school, its staff and its governors is kept.</summary>
    ProtectReputation = 8,

    /// <summary>People can tell what legitimately speaks for the school.</summary>
    ShowWhatIsOfficial = 16,
}
