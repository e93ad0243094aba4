using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Kinds;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Comparing;

/// <summary>What somebody with a role, and no other, is to a policy.</summary>
internal enum Standing : byte
{
    /// <summary>No member of staff.</summary>
    NotStaff,

    /// <summary>A member of staff.</summary>
    Staff,

    /// <summary>The policy cannot tell: it does not know the role, or is told of a teacher who is no staff, and asks.</summary>
    CannotTell,
}

/// <summary>What roles are to a policy with these settings.</summary>
internal sealed class RolesAsRead(Settings settings)
{
    private readonly Values<Role> staff = settings.Get(Parameters.StaffRoles);
    private readonly Values<OwnRole> own = settings.Get(OwnWords.Roles);

    /// <summary>The roles that it knows.</summary>
    public IEnumerable<Role> Known => Role.WellKnown.Concat(own.Select(o => o.Role)).Concat(staff).Distinct();

    /// <summary>Whether somebody with a role may be a teacher.</summary>
    public static bool MayTeach(Role role) =>
        role == Role.Teacher || ActorFacts.MayTeach.Contains(role) || !Role.WellKnown.Contains(role);

    /// <summary>What a role is, and whether it is known to be a teacher's.</summary>
    public (Standing Standing, bool Teaches) Of(Role role)
    {
        var declared = own.FirstOrDefault(o => o.Role == role);
        var teaches = role == Role.Teacher || declared is { Teaches: true };
        var standing = staff.Contains(role) || declared is { IsStaff: true } ? Standing.Staff
            : teaches || (declared is null && !Role.WellKnown.Contains(role)) ? Standing.CannotTell
            : Standing.NotStaff;
        return (standing, teaches);
    }
}
