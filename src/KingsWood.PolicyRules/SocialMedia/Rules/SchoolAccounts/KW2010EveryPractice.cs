using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW2010: every practice of the list.</summary>
internal static partial class KW2010EveryPractice
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW2010",
        Clause = Clauses.SchoolUse.LeadIn,
        Force = Force.Must,
        Title = "Every practice of the list",
        Says = "Use for education follows every practice of the list, whatever word the single bullet uses; a flaw "
            + "that is known is mended.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff | Purposes.ProtectFromLegalRisk | Purposes.ProtectReputation | Purposes.ShowWhatIsOfficial,
        Limbs =
        [
            new(SituationKind.Publication)
            {
                // A flaw that was mended before the post bars it no longer.
                BrokenWhen = AllOf(
                    AccountFlaws.BarPosts,
                    TheAccount.IsOfTheSchool,
                    TheAccount.HasAKnownFlaw,
                    AnyOf(ThePublication.IsPublished, Not(WhatWasDone.Mended))),
                OwedWhen = AllOf(
                    TheAccount.IsOfTheSchool,
                    TheAccount.HasAKnownFlaw),
            },
        ],
        Owes = new(Duties.MendTheAccount, Promptness.Soon),
        Instead = "Mend the account before you post on it.",
        Related = ["KW2001"],
    };
}
