using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of one's own account, and where each is read.</summary>
internal static class OwnAccountWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.OwnAccount)
        .AboutTheActor()
        .About(TheAccount.HasLowerPrivacy, static (in Part p, int _) => AccountFacts.IsLower(((OwnAccount)p.Situation).Privacy))
        .About(TheContact.ShowsPersonalMaterial, static (in Part p, int _) => ((OwnAccount)p.Situation).ParentsSeePersonalMaterial)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .AboutReportsToTheLead();
}
