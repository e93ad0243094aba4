using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads who the actor is, in every kind of situation.</summary>
internal static class ActorFacts
{
    private static readonly Values<Post> Headship = [Post.Headteacher, Post.ActingHeadteacher];

    /// <summary>Each of them may be employed to teach, which is what the law looks at.</summary>
    public static Values<Role> MayTeach { get; } =
        [Role.SupplyStaff, Role.Trainee, Role.PeripateticTeacher, Role.StaffGovernor];

    /// <summary>These posts are held by people who work at the school, whatever else they are.</summary>
    public static Values<Post> PostsOfStaff { get; } =
    [
        Post.Headteacher, Post.ActingHeadteacher, Post.SafeguardingLead, Post.DeputySafeguardingLead, Post.SeniorLeadership, Post.IctLeader,
    ];

    public static KindVocabulary AboutTheActor(this KindVocabulary words) => words
        .About(TheActor.IsStaff, static (in Part p, int _) => IsStaff(p))
        .About(TheActor.IsAffiliate, static (in Part p, int _) => OtherThanStaff(p, Role.Affiliate))
        .About(TheActor.IsAPupil, static (in Part p, int _) => OtherThanStaff(p, Role.Pupil))
        .About(TheActor.IsATeacher, static (in Part p, int _) => IsATeacher(p))
        .About(TheActor.WouldApproveThemselves, static (in Part p, int _) => HoldsHeadship(p.Situation.Actor));

    public static Answer HoldsHeadship(Actor actor) =>
        actor.Posts.HasAnyOf(Headship) ? Answer.Yes
        : actor.Roles is null ? Answer.NotStated
        : Answer.No;

    private static Answer IsStaff(in Part part)
    {
        var actor = part.Situation.Actor;
        if (actor.Posts.HasAnyOf(PostsOfStaff))
        {
            return Answer.Yes;
        }

        if (actor.Roles is not { Count: > 0 } roles)
        {
            return Answer.NotStated;
        }

        // A role that neither the library nor the school's setting knows may well be staff.
        return roles.HasAnyOf(part.Settings.Get(Parameters.StaffRoles)) ? Answer.Yes
            : roles.HasOwn() ? ByOwnRoles(part, roles)
            : Answer.No;
    }

    // Of the roles that the library does not know: what the school declared, and not known where it declared nothing.
    private static Answer ByOwnRoles(in Part part, Values<Role> roles)
    {
        var known = true;
        foreach (var role in roles)
        {
            var own = OwnRoleOf(part, role);
            if (own is { IsStaff: true })
            {
                return Answer.Yes;
            }

            known &= own is not null || Role.WellKnown.Contains(role);
        }

        return known ? Answer.No : Answer.NotKnown;
    }

    private static bool TeachesByAnOwnRole(in Part part, Values<Role> roles)
    {
        foreach (var role in roles)
        {
            if (OwnRoleOf(part, role) is { Teaches: true })
            {
                return true;
            }
        }

        return false;
    }

    private static OwnRole? OwnRoleOf(in Part part, Role role)
    {
        foreach (var own in part.Settings.Get(OwnWords.Roles))
        {
            if (own.Role == role)
            {
                return own;
            }
        }

        return null;
    }

    // Staff who belong to an affiliated organisation as well are staff, so with a role that may be staff it is not known.
    private static Answer OtherThanStaff(in Part part, Role role)
    {
        var roles = part.Situation.Actor.Roles;
        if (roles is { Count: > 0 } && !roles.Has(role))
        {
            return Answer.No;
        }

        var staff = IsStaff(part);
        return staff == Answer.Yes ? Answer.No
            : roles is not { Count: > 0 } ? Answer.NotStated
            : staff == Answer.NotKnown ? Answer.NotKnown
            : Answer.Yes;
    }

    // Whoever may be a teacher is not taken to be none: the law's duty would be lost.
    private static Answer IsATeacher(in Part part)
    {
        if (part.Situation.Actor.Roles is not { Count: > 0 } roles)
        {
            return Answer.NotStated;
        }

        var hasOwn = roles.HasOwn();
        return roles.Has(Role.Teacher) || (hasOwn && TeachesByAnOwnRole(part, roles)) ? Answer.Yes
            : hasOwn || roles.HasAnyOf(MayTeach) || HoldsHeadship(part.Situation.Actor) == Answer.Yes ? Answer.NotKnown
            : Answer.No;
    }
}
