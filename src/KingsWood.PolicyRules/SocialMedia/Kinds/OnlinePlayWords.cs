using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of online play, and where each is read.</summary>
internal static class OnlinePlayWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.OnlinePlay)
        .AboutTheActor()
        .AboutTheOtherPerson()
        .AboutTheAccount(static s => ((OnlinePlay)s).Account)
        .About(TheContact.HasHappened, static (in Part p, int _) => HasHappened(Of(p).Step), Silence.Open)
        .AboutEach(TheContact.IsWithSomebodyKnown, static (in Part p, int _) => IsWithSomebodyKnown(p))
        .About(TheContact.IsDirect, static (in Part p, int _) => Of(p).DirectContact)
        .About(TheContact.IsReceived, static (in Part p, int _) => Of(p).OtherPersonWrote, Silence.Presumed)
        .About(TheContact.EffortsWereMade, static (in Part p, int _) => Of(p).EffortsMade)
        .About(TheContact.IsEnded, static (in Part p, int _) =>
            Of(p).Step == PlayStep.ToPlay && Of(p).ContactEnded == Answer.NotStated ? Answer.No : Of(p).ContactEnded)
        .About(TheContact.IsAnEmergency, static (in Part p, int _) => Of(p).IsEmergency)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device), Silence.Presumed)
        .AboutReportsToTheLead();

    private static OnlinePlay Of(in Part part) => (OnlinePlay)part.Situation;

    // Whoever is listed is known, or thought, to be somebody; of the others it has to be said.
    private static Answer IsWithSomebodyKnown(in Part part) =>
        part.Index < Of(part).With.Count ? Answer.Yes : Of(part).SomebodyElseIsKnown;

    private static Answer HasHappened(PlayStep step) => step switch
    {
        PlayStep.NotStated => Answer.NotStated,
        PlayStep.Played => Answer.Yes,
        _ => Answer.No,
    };
}
