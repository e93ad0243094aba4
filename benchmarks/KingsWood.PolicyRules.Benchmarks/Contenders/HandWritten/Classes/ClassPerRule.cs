using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

/// <summary>The classes of each kind, asked in turn through their virtual method.</summary>
internal static class ClassPerRule
{
    private static readonly RuleClass[][] Rules =
        [.. Enum.GetValues<SituationKind>().Select(kind => (RuleClass[])[new WhoIsBound(), .. RulesOf(kind)])];

    public static Findings Of(SituationKind kind, PlainFacts f)
    {
        var found = default(Findings);
        foreach (var rule in Rules[(int)kind])
        {
            rule.Find(f, ref found);
        }

        return found;
    }

    private static RuleClass[] RulesOf(SituationKind kind) => kind switch
    {
        SituationKind.Connection =>
        [
            new HiddenConnection(), new VulnerableAdult(), new ContactWithChildren(), new CurrentPupils(), new FormerPupils(),
            new GrownUpFormerPupils(), new RequestReceived(), new Suspicion(), new OtherWorry(), new EquipmentForContact(),
            new Privacy(), new ParentsSeePersonalMaterial(),
        ],
        SituationKind.Message =>
        [
            new MessageOfOthersMaterial(), new InappropriateMessage(), new HiddenMessage(), new UnlawfulMessage(),
            new VulnerableAdult(), new MessagesToChildren(), new MessageReceived(), new InappropriateToReport(), new Suspicion(),
            new MessageWorry(), new EquipmentForMessage(), new PrivacyOfMessages(), new SchoolEmail(), new MakingContact(),
            new AcceptingContact(), new DirectMessages(),
        ],
        SituationKind.Publication =>
        [
            new PostOfOthersMaterial(), new ContentClash(), new ContentUnlawful(), new Suspicion(), new OtherWorry(),
            new Equipment(), new Privacy(), new IndividualMatters(), new AboutTheSchool(), new BritishValues(),
            new FlawLeftStanding(), new UnprofessionalPost(), new BadlyReflectingPost(), new PupilsContentUnchecked(), new Links(),
            new WrittenConsent(), new NoNames(), new NoDetails(),
        ],
        SituationKind.Group =>
        [
            new Suspicion(), new OtherWorry(), new EquipmentForGroup(), new Privacy(), new DoubtfulGroups(),
            new GroupAgainstBritishValues(),
        ],
        SituationKind.OnlinePlay =>
        [
            new VulnerableAdult(), new ContactReceivedInPlay(), new Suspicion(), new OtherWorry(), new Equipment(), new Privacy(),
            new Aliases(), new ReasonableEfforts(), new ContactFound(),
        ],
        SituationKind.Access =>
        [
            new AccessClash(), new Suspicion(), new OtherWorry(), new Equipment(), new PupilsEquipment(), new Filtering(),
            new Privacy(),
        ],
        SituationKind.SchoolAccount =>
        [
            new Suspicion(), new OtherWorry(), new Dedicated(), new Separate(), new LinkedToSchoolEmail(),
            new AdministratorRecorded(), new DetailsExposed(), new Notified(), new LinkToESafety(), new LinkToPolicy(),
            new Unprofessional(), new BadReflection(),
        ],
        SituationKind.OwnAccount =>
        [
            new Suspicion(), new OtherWorry(), new PrivacyOfOwnAccount(), new OthersSeePersonalMaterial(),
        ],
        SituationKind.CommentReceived =>
        [
            new CommentToReport(), new Suspicion(), new OtherWorry(), new PupilsCommentUnchecked(),
            new CommentIdentifiesAChild(), new AbuseRemoved(), new AbuseReported(),
        ],
        SituationKind.Concern =>
        [
            new ConcernToReport(), new Suspicion(), new WorryToReport(), new Mutilation(),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
