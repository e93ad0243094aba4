namespace KingsWood.PolicyRules.Model;

/// <summary>What is done with an account of the school.</summary>
public enum SchoolAccountStep : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>It is being set up; pupils have no access.</summary>
    SettingUp,

    /// <summary>Pupils are being, or were just, given access.</summary>
    OpeningToPupils,

    /// <summary>It is in use and looked at today.</summary>
    Review,
}

/// <summary>An account for educational purposes or one that the school manages, with what section 2 asks of it.</summary>
public sealed record SchoolAccount : Situation
{
    /// <summary>What is done with it.</summary>
    public SchoolAccountStep Step { get; init; }

    /// <summary>It is distinct and dedicated to education.</summary>
    public Answer IsDedicated { get; init; }

    /// <summary>It is entirely separate from the actor's own accounts.</summary>
    public Answer IsSeparateFromPersonalAccounts { get; init; }

    /// <summary>It is tied to a school email address.</summary>
    public Answer IsLinkedToSchoolEmail { get; init; }

    /// <summary>Its administrator details are recorded with the senior leadership team.</summary>
    public Answer AdministratorIsRecorded { get; init; }

    /// <summary>Those details are kept securely in the school office; presumed.</summary>
    public Answer DetailsAreKeptSecurely { get; init; }

    /// <summary>Its address and identity were notified to the ICT leader or the senior leadership team.</summary>
    public Answer IsNotified { get; init; }

    /// <summary>When that was.</summary>
    public Moment? NotifiedOn { get; init; }

    /// <summary>When pupils were first given access.</summary>
    public Moment? PupilsHaveAccessSince { get; init; }

    /// <summary>The notification came before pupils had access, for callers who know that and no dates.</summary>
    public Answer NotifiedBeforeAccess { get; init; }

    /// <summary>It links to the E-Safety page of the school's website.</summary>
    public Answer LinksToESafety { get; init; }

    /// <summary>It links to the school's policy on its website.</summary>
    public Answer LinksToPolicy { get; init; }

    /// <summary>It holds content that is not professional.</summary>
    public Answer HasUnprofessionalContent { get; init; }

    /// <summary>It holds content that reflects badly on the school.</summary>
    public Answer ReflectsBadly { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.SchoolAccount;
}
