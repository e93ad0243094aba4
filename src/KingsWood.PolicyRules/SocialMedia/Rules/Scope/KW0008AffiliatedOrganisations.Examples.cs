using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0008AffiliatedOrganisations
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("The treasurer of the parents' association accepts a pupil on her own account", Shows.Effect, Verdict.NotPermitted, new Connection
        {
            Actor = Treasurer,
            Step = ConnectionStep.Accepted,
            With = [Rules.Examples.Pupil],
            Account = Rules.Examples.Instagram,
        }),
        new("The parents' association posts a picture of pupils at the summer fair on spoken consent", Shows.Effect, Verdict.NotPermitted, new Publication
        {
            Actor = Treasurer,
            Step = PublicationStep.Published,
            Account = Account.School,
            Contents = [Content.Photograph],
            Children = [new() { IsOfTheSchool = Answer.Yes, Consent = Consent.Spoken, Identified = Identification.None }],
        }),
        new("A pupil writes to the treasurer's own account, and she has not answered", Shows.Effect, Verdict.Permitted, FromAPupil(Treasurer)),
        new("A pupil wrote to the treasurer's own account, and she will not report it", Shows.Effect, Verdict.NotPermitted, FromAPupil(Treasurer) with
        {
            ReportedToLead = ActionTaken.WillNot,
        }),
        new("The treasurer reads Instagram on a school laptop: for her, only advice", Shows.Effect, Verdict.PermittedWithAdvice, OnTheLaptop(Treasurer)),
        new("The treasurer, who also works in the school office, reads Instagram on a school laptop", Shows.Effect, Verdict.NotPermitted, OnTheLaptop(new()
        {
            Roles = [Role.Affiliate, Role.SupportStaff],
        })),
    ];

    private static Actor Treasurer => new() { Roles = [Role.Affiliate, Role.Parent] };

    private static Message FromAPupil(Actor actor) => new()
    {
        Actor = actor,
        Step = MessageStep.Received,
        Channel = Channel.SocialMedia,
        With = [Rules.Examples.Pupil],
        Account = Rules.Examples.Instagram,
    };

    private static Access OnTheLaptop(Actor actor) => new()
    {
        Actor = actor,
        Device = Device.School,
        Network = Network.School,
        Account = Rules.Examples.Instagram,
    };
}
