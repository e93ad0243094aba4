using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of a group, and where each is read.</summary>
internal static class GroupWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Group)
        .AboutTheActor()
        .AboutTheAccount(static s => ((GroupMembership)s).Account)
        .About(TheGroup.IsJoinedOrKept, static (in Part p, int _) => IsJoinedOrKept(Of(p).Step))
        .About(TheGroup.HasPupils, static (in Part p, int _) => HasPupils(Of(p)))
        .About(TheGroup.UnderminesBritishValues, static (in Part p, int _) => Of(p).UnderminesBritishValues)
        .About(TheGroup.IsDoubtful, static (in Part p, int _) => Of(p).IsDoubtful)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .About(TheDevice.IsSchoolEquipment, static (in Part p, int _) => DeviceFacts.IsOfTheSchool(p.Situation.Device), Silence.Presumed)
        .AboutReportsToTheLead();

    private static GroupMembership Of(in Part part) => (GroupMembership)part.Situation;

    private static Answer IsJoinedOrKept(GroupStep step) => step switch
    {
        GroupStep.NotStated => Answer.NotStated,
        GroupStep.Left => Answer.No,
        _ => Answer.Yes,
    };

    // A group without a link to the place or the school is not asked about.
    private static Answer HasPupils(GroupMembership group) =>
        group.HasPupils == Answer.NotStated && group.IsLocalOrLinkedToTheSchool == Answer.No ? Answer.No : group.HasPupils;
}
