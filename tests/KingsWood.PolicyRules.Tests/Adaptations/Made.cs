using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What the tests of adaptations have in common: a college, a reason, a situation or two.</summary>
internal static class Made
{
    public static Moment AsOf { get; } = new(new DateOnly(2026, 11, 23), new TimeOnly(10, 0));

    public static Adaptation College => new("Oakfield College", "OAK");

    public static Adaptation Trust => new("Northern Trust", "NT");

    public static LooseningReason Reason { get; } = new("the governors agreed to it", Post.ChairOfGovernors);

    public static Fact LogoUsed { get; } = new("oak.logo-used")
    {
        Question = "Does it show the school's logo?",
        Yes = "It shows the school's logo.",
        No = "It does not show the school's logo.",
        Unknown = "It is not known whether it shows the school's logo.",
        IfOnly = "the logo were left out",
        IsMendedByNo = true,
    };

    public static Fact DeclaredFriendship { get; } = new("oak.declared-friendship")
    {
        Question = "Is it a friendship that is older than the job, and declared to the Headteacher?",
        Yes = "It is a friendship that was declared to the Headteacher.",
        No = "It is no friendship that was declared to the Headteacher.",
        Unknown = "It is not known whether the friendship was declared.",
        Silence = Silence.Presumed,
    };

    /// <summary>A fact of a school's own of which only its id counts, taken as absent where nobody states it.</summary>
    public static Fact Presumed(string id) => new(id)
    {
        Question = "Is it so?",
        Yes = "It is so.",
        No = "It is not so.",
        Unknown = "It is not known.",
        Silence = Silence.Presumed,
    };

    public static Publication PersonalPost { get; } = new()
    {
        Actor = Actor.Teacher,
        Account = Account.Personal,
        Step = PublicationStep.ToPublish,
        ShowsChildren = Answer.No,
        Contents = [Content.Text],
    };

    /// <summary>A former pupil of 17 is accepted.</summary>
    public static Connection FormerPupil { get; } = new()
    {
        Actor = Actor.Teacher,
        Account = Account.Personal,
        Step = ConnectionStep.Accepted,
        With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(17) }],
    };

    /// <summary>A pupil's message that a teacher has received.</summary>
    public static Message Received { get; } = new()
    {
        On = new Moment(AsOf.Date, new(9, 0)),
        Actor = Actor.Teacher,
        Account = Account.Personal,
        Channel = Channel.SocialMedia,
        Step = MessageStep.Received,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
    };

    public static Adaptation WithLogo(this Adaptation adaptation) =>
        adaptation.AddFact(LogoUsed, [SituationKind.Publication]).AddRule(LogoRule);

    public static Norm LogoRule { get; } = new()
    {
        Id = "OAK0001",
        Clause = new Clause("Oakfield 3.1", "the logo"),
        Force = Force.MustNot,
        Title = "No logo on one's own account",
        Says = "The school's logo is not used on a personal account.",
        Serves = Purposes.ShowWhatIsOfficial,
        Limbs = [new(SituationKind.Publication) { BrokenWhen = AllOf(TheAccount.IsPersonal, LogoUsed) }],
        Instead = "Leave the logo out.",
    };

    public static Exemption Friendship { get; } = new("oak.friendship")
    {
        When = DeclaredFriendship,
        Source = "Oakfield 2.4",
        Advice = "Tell the Headteacher when anything changes.",
    };

    public static Adaptation WithFriendship(this Adaptation adaptation, params string[] lifts) =>
        adaptation.AddFact(DeclaredFriendship, [SituationKind.Connection]).AddException(Friendship, lifts, Reason);

    public static Policy Adapt(this Adaptation adaptation) => SocialMediaPolicy.Default.Adapt(adaptation);

    public static AdaptationProblem Problem(params IReadOnlyList<Adaptation> layers) => Assert.Single(Problems(layers));

    public static IReadOnlyList<AdaptationProblem> Problems(params IReadOnlyList<Adaptation> layers) =>
        Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(layers)).Problems;

    public static Decision Decide(this Policy policy, Situation situation) => policy.Decide(situation, AsOf);
}
