using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of a concern, and where each is read. Being unsure is the normal case, and is enough to report.</summary>
internal static class ConcernWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.Concern) { UnsureIsEnough = Condition.Always }
        .AboutTheActor()
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger, Silence.Open)
        .About(TheConcern.IsInappropriateCommunication, static (in Part p, int _) => Of(p).IsInappropriateCommunication)
        .About(TheConcern.IsAnotherWorry, static (in Part p, int _) => Of(p).IsOtherWorry)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => RaisesSuspicion(Of(p)))
        .About(TheConcern.IsOnSocialMedia, static (in Part p, int _) => IsOnSocialMedia(Of(p).Channel))
        .About(TheConcern.IsHearsay, static (in Part p, int _) => Of(p).IsHearsay)
        .About(TheConcern.IsMutilationDisclosedOrSeen, static (in Part p, int _) => IsDisclosedOrSeen(Of(p).Mutilation))
        .About(TheConcern.TheChildIsUnder18, static (in Part p, int _) => IsUnder18(p))
        .About(TheConcern.IsAboutTheHeadteacher, static (in Part p, int _) => Of(p).IsAboutTheHeadteacher)
        .About(TheConcern.IsAboutStaff, static (in Part p, int _) => Of(p).IsAboutStaff)
        .About(TheConcern.InvolvesTheActor, static (in Part p, int _) => Of(p).InvolvesTheActor)
        .AboutReportsToTheLead()
        .About(WhatWasDone.ReportedToPolice, static (in Part p, int _) => ActionFacts.IsDone(Of(p).ReportedToPolice))
        .About(WhatWasDone.NotReportedToPolice, static (in Part p, int _) => ActionFacts.IsLeftUndone(p, Duties.TellThePolice, Of(p).ReportedToPolice))
        .About(WhatWasDone.ReportedToPoliceLate, static (in Part p, int _) => ActionFacts.IsLate(p, Duties.TellThePolice, Of(p).ReportedToPolice));

    private static Concern Of(in Part part) => (Concern)part.Situation;

    // Whatever is known or feared about mutilation is a suspicion, whether or not somebody says so in that word.
    private static Answer RaisesSuspicion(Concern concern) =>
        concern.Mutilation is MutilationSign.Suspected or MutilationSign.DisclosedOrSeen ? Answer.Yes
        : concern.RaisesSuspicion == Answer.NotStated && concern.Mutilation == MutilationSign.NotKnown ? Answer.NotKnown
        : concern.RaisesSuspicion;

    private static Answer IsOnSocialMedia(Channel channel) => channel switch
    {
        Channel.NotStated => Answer.NotStated,
        Channel.NotKnown => Answer.NotKnown,
        Channel.SocialMedia or Channel.PhoneMessenger => Answer.Yes,
        _ => Answer.No,
    };

    private static Answer IsDisclosedOrSeen(MutilationSign sign) => sign switch
    {
        MutilationSign.NotStated => Answer.NotStated,
        MutilationSign.NotKnown => Answer.NotKnown,
        MutilationSign.DisclosedOrSeen => Answer.Yes,
        _ => Answer.No,
    };

    private static Answer IsUnder18(in Part part) =>
        Of(part).ChildsAge is not { } age ? Answer.NotStated
        : age.Born > part.Moment.Date ? Answer.NotKnown
        : age.IsUnder(18, part.Moment.Date);
}
