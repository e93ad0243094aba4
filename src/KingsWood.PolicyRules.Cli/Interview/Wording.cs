using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>
/// How a fact is worded as one choice of a question about several. The facts' own sentences tell whoever reads a
/// decision what was said; here somebody is asked.
/// </summary>
internal static class Wording
{
    private static readonly Dictionary<string, string> Choices = new(StringComparer.Ordinal)
    {
        [TheActor.IsATeacher.Id] = "a teacher",
        [TheActor.IsAffiliate.Id] = "a member of an organisation affiliated to the school, such as its parents' association",
        [TheActor.IsAPupil.Id] = "a pupil",
        [TheContact.IsEngagedIn.Id] = "you get in touch, answer, accept or keep it up",
        [TheContact.IsReceived.Id] = "the other person got in touch with you",
        [TheMessage.IsOnSocialMedia.Id] = "social media, messengers included",
        [TheMessage.IsAnEmail.Id] = "email",
        [TheMessage.IsByTelephone.Id] = "a telephone number (a call, a text, a messenger on the number)",
        [TheMessage.IsPublic.Id] = "everyone",
        [TheMessage.IsOpenToOtherStaff.Id] = "other staff too, in a class group or as feedback on set work",
        [TheAccount.IsPersonal.Id] = "your own",
        [TheAccount.IsOfTheSchool.Id] = "the school's (issued or sanctioned by it)",
        [ThePublication.ShowsAChild.Id] = "a child is shown, in a photograph, video, live stream or screenshot",
        [ThePublication.HasLinks.Id] = "it links to another site",
        [ThePublication.IsMadeByPupils.Id] = "pupils made some of it",
        [ThePublication.NamesTheChild.Id] = "by a name (a first name is a name)",
        [ThePublication.GivesIdentifyingDetails.Id] = "by another detail (an address, a team list, a timetable)",
        [TheOtherPerson.IsACurrentPupil.Id] = "a pupil of the school now",
        [TheOtherPerson.IsAFormerPupil.Id] = "a former pupil",
        [TheOtherPerson.IsASiblingOfAPupil.Id] = "a brother or sister of a pupil",
        [TheOtherPerson.IsAParent.Id] = "a parent or carer of a pupil",
        [TheOtherPerson.IsAColleague.Id] = "a colleague at the school",
        [TheOtherPerson.IsAnotherMember.Id] = "another adult of the school community, such as a governor or a volunteer",
        [TheOtherPerson.IsOfTheOwnHousehold.Id] = "your own child or ward, or a brother or sister in your household",
        [TheOtherPerson.IsOfTheWiderFamily.Id] = "another relative of yours, or a godchild",
        [TheSchoolAccount.IsBeingOpenedToPupils.Id] = "pupils are being given access to it, or just were",
        [TheSchoolAccount.IsUnderReview.Id] = "it is in use, and looked at today",
        [TheSchoolAccount.IsNotifiedBeforeAccess.Id] = "yes, and before pupils had access",
    };

    private static readonly Dictionary<string, string> Neither = new(StringComparer.Ordinal)
    {
        [TheMessage.Audience.Id] = "only the people it is for",
        [TheSchoolAccount.Stage.Id] = "it is being set up; pupils have no access",
        [TheSchoolAccount.Notification.Id] = "no, they were given to neither",
        [ThePublication.Identified.Id] = "by neither",
        [TheOtherPerson.Family.Id] = "no",
    };

    /// <summary>The choice that <paramref name="fact"/> is so, among others.</summary>
    public static string Of(Fact fact, IReadOnlyList<Fact> offered)
    {
        if (fact == TheActor.IsStaff)
        {
            return offered.Contains(TheActor.IsATeacher)
                ? "another member of staff (supply, trainee, visiting and contracted staff included)"
                : "a member of staff (supply, trainee, visiting and contracted staff included)";
        }

        if (fact == TheSchoolAccount.IsNotified)
        {
            return offered.Contains(TheSchoolAccount.IsNotifiedBeforeAccess) ? "yes, but not before pupils had access" : "yes";
        }

        return Choices.GetValueOrDefault(fact.Id, fact.Yes.TrimEnd('.'));
    }

    /// <summary>The choice of a role or a relation: whoever has it knows it by its name.</summary>
    public static string Of(Word word)
    {
        var name = word.Id.Replace('-', ' ');
        return name.EndsWith("staff", StringComparison.Ordinal) ? name : $"{(name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {name}";
    }

    /// <summary>The choice that nothing of what is offered is so.</summary>
    public static string None(Question question) => Neither.GetValueOrDefault(question.Id, "none of these");
}
