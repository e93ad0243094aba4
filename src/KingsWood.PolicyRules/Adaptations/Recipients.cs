using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Whether what is owed may reach somebody else under one policy than under another.</summary>
/// <remarks>
/// Nobody can tell of a post that it is as good as another. So whoever was named is replaced with a reason only. Where nobody
/// was named yet, a post with authority fills the place. Whoever stands in also agrees to contacts and approves, so that one
/// of the school's own, of which nobody knows what it is, needs a reason.
/// </remarks>
internal sealed class Recipients(Policy before, Policy after)
{
    /// <summary>Whether the duty may be received by another, or another may stand in.</summary>
    public bool MayBeOthers(Duty duty)
    {
        if (duty.Recipient is not { } recipient)
        {
            return false;
        }

        if (IsReplaced(recipient))
        {
            return true;
        }

        var isTheLead = before.Settings.Get(recipient) == Post.SafeguardingLead;
        return !duty.IsOwedToThePublic
            && (IsReplaced(before.Content.Alternate)
                || (isTheLead && (IsReplaced(before.Content.Lead) || IsReplaced(before.Content.Deputy))));
    }

    /// <summary>Whether the setting names somebody else than it named.</summary>
    public bool IsReplaced(Parameter<Post> setting)
    {
        var (was, now) = (before.Settings.Get(setting), after.Settings.Get(setting));
        return was != now && !(was == Post.SomebodyElse && MayFill(now));
    }

    /// <summary>Whether a post may fill a place where nobody was named, without a reason.</summary>
    public static bool MayFill(Post post) => Post.WithAuthority.Contains(post);
}
