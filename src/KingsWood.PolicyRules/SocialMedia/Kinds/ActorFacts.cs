using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads who the actor is, in every kind of situation.</summary>
internal static class ActorFacts
{
    public static KindVocabulary AboutTheActor(this KindVocabulary words) => words
        .About(TheActor.IsStaff, static (in Part p, int _) => IsStaff(p))
        .About(TheActor.IsAffiliate, static (in Part p, int _) => OtherThanStaff(p, Role.Affiliate))
        .About(TheActor.IsAPupil, static (in Part p, int _) => OtherThanStaff(p, Role.Pupil))
        .About(TheActor.IsATeacher, static (in Part p, int _) => Has(p, Role.Teacher))
        .About(TheActor.WouldApproveThemselves, static (in Part p, int _) => HoldsHeadship(p.Situation.Actor));

    public static Answer HoldsHeadship(Actor actor) =>
        actor.Posts.Contains(Post.Headteacher) || actor.Posts.Contains(Post.ActingHeadteacher) ? Answer.Yes
        : actor.Roles is null ? Answer.NotStated
        : Answer.No;

    private static Answer IsStaff(in Part part)
    {
        var actor = part.Situation.Actor;
        if (HoldsHeadship(actor) == Answer.Yes)
        {
            return Answer.Yes;
        }

        if (actor.Roles is not { Count: > 0 } roles)
        {
            return Answer.NotStated;
        }

        var staff = part.Settings.Get(Parameters.StaffRoles);
        var known = true;
        foreach (var role in roles)
        {
            if (staff.Contains(role))
            {
                return Answer.Yes;
            }

            known &= Role.WellKnown.Contains(role);
        }

        // A role that neither the library nor the school's setting knows may well be staff.
        return known ? Answer.No : Answer.NotKnown;
    }

    private static Answer OtherThanStaff(in Part part, Role role) =>
        IsStaff(part) == Answer.Yes ? Answer.No : Has(part, role);

    private static Answer Has(in Part part, Role role) =>
        part.Situation.Actor.Roles is not { Count: > 0 } roles
            ? HoldsHeadship(part.Situation.Actor) == Answer.Yes && role != Role.Teacher ? Answer.No : Answer.NotStated
            : roles.Contains(role) ? Answer.Yes : Answer.No;
}
