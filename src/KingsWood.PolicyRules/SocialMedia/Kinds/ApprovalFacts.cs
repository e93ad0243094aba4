using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads approvals and consents: each is more than a yes.</summary>
internal static class ApprovalFacts
{
    /// <summary>Whether the Headteacher, or whoever stands in, approved the circumstances before the act.</summary>
    public static Answer ByTheHeadteacher(in Part part, Approval? approval, bool isIntended) =>
        approval is null ? Answer.NotStated : Approved(part, approval, IsBySomebodyWhoMay(part, approval.By), isIntended);

    /// <summary>Whether somebody whose approval counts for contact by personal email or telephone approved it before the act.</summary>
    public static Answer ByWhoeverApproves(in Part part, Approval? approval, bool isIntended) =>
        approval is null ? Answer.NotStated : Approved(part, approval, IsByWhoeverApproves(part, approval.By), isIntended);

    /// <summary>Whether whoever the school names in the Headteacher's place did; where it names nobody, nobody can have.</summary>
    public static Answer InTheHeadsPlace(in Part part, Approval? approval, bool isIntended)
    {
        var alternate = InThePlace(part.Situation.Actor, part.Settings);
        return alternate == Post.SomebodyElse ? Answer.No
            : approval is null ? Answer.NotStated
            : Approved(part, approval, IsBy(approval.By, alternate), isIntended);
    }

    /// <summary>Whether it was given in writing; some schools ask for that.</summary>
    public static Answer IsInWriting(Approval? approval) => approval switch
    {
        null => Answer.NotStated,
        { Given: Given.NotKnown } => Answer.NotKnown,
        { Given: Given.No } => Answer.No,
        { Form: Form.Written } => Answer.Yes,
        { Form: Form.NotStated or Form.NotKnown } => Answer.NotKnown,
        _ => Answer.No,
    };

    /// <summary>Whether the safeguarding lead, or whoever stands in, agreed before the act.</summary>
    public static Answer ByTheLead(in Part part, Approval? approval, bool isIntended) =>
        approval is null ? Answer.NotStated : approval.Given switch
        {
            Given.NotKnown => Answer.NotKnown,
            Given.No => Answer.No,
            _ => All(
                IsTheLead(part, approval.By),

                // It is asked for of this contact, and so is for it unless somebody says otherwise.
                approval.CoversTheCircumstances == Answer.NotStated ? Answer.Yes : approval.CoversTheCircumstances,
                IsBefore(part, approval, isIntended),
                IsUpheld(approval)),
        };

    /// <summary>Who stands in the Headteacher's place: nobody does for themselves, and a school that names a post of the actor there has named nobody.</summary>
    public static Post InThePlace(Actor actor, Settings settings) =>
        settings.Get(Parameters.Alternate) is var alternate && IsTheirs(actor, settings, alternate) ? Post.SomebodyElse : alternate;

    /// <summary>Whether whoever stands in the Headteacher's place is somebody else than the lead, and so may agree in the lead's.</summary>
    public static bool MayAgreeInTheLeadsPlace(Post alternate, Post lead) =>
        alternate != Post.SomebodyElse && alternate != Post.SafeguardingLead && alternate != lead;

    /// <summary>Whether the actor holds a post, or the one that it stands for.</summary>
    public static bool IsHeldBy(Actor actor, Post post, Post holder) =>
        actor.Posts.Has(post)
        || actor.Posts.Has(holder)
        || (holder == Post.Headteacher && ActorFacts.HoldsHeadship(actor) == Answer.Yes);

    /// <summary>The least of the answers: no outweighs not known, and not known outweighs yes.</summary>
    public static Answer All(params ReadOnlySpan<Answer> answers) =>
        answers.Contains(Answer.No) ? Answer.No
        : answers.Contains(Answer.NotKnown) ? Answer.NotKnown
        : Answer.Yes;

    /// <summary>What is not stated about an approval is not known: it is never presumed in its favour.</summary>
    public static Answer Known(Answer answer) => answer == Answer.NotStated ? Answer.NotKnown : answer;

    private static Answer Approved(in Part part, Approval approval, Answer bySomebodyWhoMay, bool isIntended) => approval.Given switch
    {
        Given.NotKnown => Answer.NotKnown,
        Given.No => Answer.No,
        _ => All(
            bySomebodyWhoMay,
            Known(approval.CoversTheCircumstances),
            IsBefore(part, approval, isIntended),
            IsUpheld(approval)),
    };

    // Nobody approves their own contact: a head's approval of the head's own circumstances is none.
    private static Answer IsBySomebodyWhoMay(in Part part, Post? by) =>
        ActorFacts.HoldsHeadship(part.Situation.Actor) == Answer.Yes
            ? IsBy(by, InThePlace(part.Situation.Actor, part.Settings))
            : IsBy(by, Post.Headteacher, Post.ActingHeadteacher);

    // A post that the actor holds as well may be the actor's own approval. Where the Headteacher counts, so does the acting head.
    private static Answer IsByWhoeverApproves(in Part part, Post? by)
    {
        if (by is null || ActorFacts.HoldsHeadship(part.Situation.Actor) == Answer.Yes)
        {
            return IsBySomebodyWhoMay(part, by);
        }

        var posts = part.Settings.Get(Parameters.WhoApproves);
        var counts = posts.Has(by) || (by == Post.ActingHeadteacher && posts.Has(Post.Headteacher));
        return counts && by != Post.SomebodyElse && !IsTheirs(part.Situation.Actor, part.Settings, by) ? Answer.Yes : Answer.No;
    }

    private static Answer IsBy(Post? by, params ReadOnlySpan<Post> mayApprove) =>
        by is null ? Answer.NotKnown
        : by != Post.SomebodyElse && mayApprove.Contains(by) ? Answer.Yes
        : Answer.No;

    private static Answer IsTheLead(in Part part, Post? by)
    {
        if (by is null)
        {
            return Answer.NotKnown;
        }

        var lead = part.Settings.Get(Parameters.SafeguardingLead);
        var deputy = part.Settings.Get(Parameters.Deputy);
        if (IsHeldBy(part.Situation.Actor, Post.SafeguardingLead, lead))
        {
            // Nobody agrees to their own contact: the lead asks whoever the school names in the lead's place.
            var alternate = InThePlace(part.Situation.Actor, part.Settings);
            return by == alternate && MayAgreeInTheLeadsPlace(alternate, lead)
                ? Answer.Yes
                : Answer.No;
        }

        return !part.Situation.Actor.Posts.Has(by)
            && (by == Post.SafeguardingLead
                || (by == lead && lead != Post.SomebodyElse)
                || (by == Post.ActingHeadteacher && lead == Post.Headteacher)
                || (by == deputy && deputy != Post.SomebodyElse))
            ? Answer.Yes
            : Answer.No;
    }

    // The safeguarding lead and the post that the school names as the lead are one person.
    private static bool IsTheirs(Actor actor, Settings settings, Post post)
    {
        var lead = settings.Get(Parameters.SafeguardingLead);
        return IsHeldBy(actor, post, post == Post.SafeguardingLead ? lead : post)
            || (post == lead && lead != Post.Headteacher && actor.Posts.Has(Post.SafeguardingLead));
    }

    // Nobody withdraws a thing without saying so; but whoever says that it is not known is not taken to know.
    private static Answer IsUpheld(Approval approval) => approval.Withdrawn switch
    {
        Answer.Yes => Answer.No,
        Answer.NotKnown => Answer.NotKnown,
        _ => Answer.Yes,
    };

    private static Answer IsBefore(in Part part, Approval approval, bool isIntended)
    {
        var byDate = approval.On is { } on ? IsBefore(part, on, isIntended) : Answer.NotStated;
        return approval.Beforehand == Answer.NotStated ? Known(byDate)
            : byDate is Answer.NotStated or Answer.NotKnown || byDate == approval.Beforehand ? approval.Beforehand
            : Answer.NotKnown; // a date that contradicts the word leaves it not known
    }

    // What is only intended has not begun: whatever was approved up to now was approved before it, and nobody knows yet
    // what will be approved by then.
    private static Answer IsBefore(in Part part, Moment on, bool isIntended) =>
        !isIntended || part.Moment.IsBefore(on) == Answer.Yes ? on.IsBefore(part.Moment)
        : part.AsOf.IsBefore(on) == Answer.Yes ? Answer.NotKnown
        : Answer.Yes;
}
