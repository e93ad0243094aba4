using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of access to social media, and where each is read.</summary>
internal static class AccessWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Access)
        .AboutTheActor()
        .AboutTheAccount(static s => ((Access)s).Account)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device))
        .About(TheDevice.UsesTheSchoolNetwork, static (in Part p, int _) => IsOfTheSchool(Of(p).Network))
        .About(TheDevice.ClashesWithOtherPolicies, static (in Part p, int _) => Of(p).ClashesWithOtherPolicies)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .AboutReportsToTheLead();

    private static Access Of(in Part part) => (Access)part.Situation;

    private static Answer IsOfTheSchool(Network network) => network switch
    {
        Network.NotStated => Answer.NotStated,
        Network.NotKnown => Answer.NotKnown,
        Network.School => Answer.Yes,
        _ => Answer.No,
    };
}
