namespace KingsWood.PolicyRules.Model;

/// <summary>What a person is at the school. A person can have several; a school can add its own.</summary>
/// <remarks>Which roles count as staff is a reading of the policy, not a property of the role.</remarks>
/// <param name="Id">The id, as in JSON.</param>
public sealed record Role(string Id) : Word(Id)
{
    /// <summary>A qualified teacher; the law gives teachers one duty of their own.</summary>
    public static Role Teacher { get; } = new("teacher");

    /// <summary>A teaching assistant or learning-support assistant.</summary>
    public static Role TeachingAssistant { get; } = new("teaching-assistant");

    /// <summary>Office, premises, kitchen, nursery and other staff who are employed by the school.</summary>
    public static Role SupportStaff { get; } = new("support-staff");

    /// <summary>A supply teacher or other agency worker who works in the school.</summary>
    public static Role SupplyStaff { get; } = new("supply-staff");

    /// <summary>A trainee or student on placement.</summary>
    public static Role Trainee { get; } = new("trainee");

    /// <summary>A visiting teacher, for example of music.</summary>
    public static Role PeripateticTeacher { get; } = new("peripatetic-teacher");

    /// <summary>A contractor who works in the school.</summary>
    public static Role Contractor { get; } = new("contractor");

    /// <summary>A sports or arts coach who works in the school.</summary>
    public static Role Coach { get; } = new("coach");

    /// <summary>A governor elected by the staff, who is also a member of staff.</summary>
    public static Role StaffGovernor { get; } = new("staff-governor");

    /// <summary>A governor who is not a member of staff.</summary>
    public static Role Governor { get; } = new("governor");

    /// <summary>A volunteer.</summary>
    public static Role Volunteer { get; } = new("volunteer");

    /// <summary>A member of an organisation that is affiliated to the school, such as its parents' association.</summary>
    public static Role Affiliate { get; } = new("affiliate");

    /// <summary>A parent or carer of a pupil.</summary>
    public static Role Parent { get; } = new("parent");

    /// <summary>A pupil of the school.</summary>
    public static Role Pupil { get; } = new("pupil");

    /// <summary>The roles that the library knows, in the order in which they are offered.</summary>
    public static Values<Role> WellKnown { get; } =
    [
        Teacher, TeachingAssistant, SupportStaff, SupplyStaff, Trainee, PeripateticTeacher, Contractor, Coach,
        StaffGovernor, Governor, Volunteer, Affiliate, Parent, Pupil,
    ];

    private protected override int LookUp() => PlaceIn(WellKnown);
}
