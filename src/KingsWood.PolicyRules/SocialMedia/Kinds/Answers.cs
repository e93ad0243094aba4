using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Turns answers round, for facts that are the opposite of a member.</summary>
internal static class Answers
{
    /// <summary>No for yes and yes for no; what is not known or not stated stays so.</summary>
    public static Answer Opposite(this Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => answer,
    };
}
