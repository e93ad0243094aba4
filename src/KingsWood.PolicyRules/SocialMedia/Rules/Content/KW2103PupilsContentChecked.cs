using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2103: pupils' content is checked first.</summary>
internal static partial class KW2103PupilsContentChecked
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2103",
        Clause = Clauses.SchoolUse.PupilsContent,
        Force = Force.Should,
        Title = "Pupils' content is checked first",
        Says = "What pupils made is always checked before it goes online, and so are pupils' comments on an account "
            + "of the school.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                BrokenWhen = AllOf(
                    ThePublication.IsMadeByPupils,
                    Not(ThePublication.IsChecked)),
            },
            new(SituationKind.CommentReceived)
            {
                BrokenWhen = TheComment.IsAPupilsAndUnchecked,
            },
        ],
        Instead = "Check it before it is posted; set comments to appear only after a check.",
        Related = ["KW2203"],
    };
}
