using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

/// <summary>The classes of each kind, asked in turn through their virtual method.</summary>
internal static class ClassPerRule
{
    private static readonly RuleClass[][] Rules = [.. Enum.GetValues<SituationKind>().Select(RulesOf)];

    public static Broken Of(SituationKind kind, PlainFacts f)
    {
        var broken = Broken.None;
        foreach (var rule in Rules[(int)kind])
        {
            if (rule.IsBroken(f))
            {
                broken |= rule.Rule;
            }
        }

        return broken;
    }

    private static RuleClass[] RulesOf(SituationKind kind) => kind switch
    {
        SituationKind.Connection =>
        [
            new HiddenConnection(), new ContactWithChildren(), new CurrentPupils(), new FormerPupils(),
            new RequestNotReported(), new Suspicion(), new OtherWorry(), new EquipmentForContact(),
        ],
        SituationKind.Message =>
        [
            new InappropriateMessage(), new HiddenMessage(), new UnlawfulMessage(), new MessagesToChildren(),
            new MessageNotReported(), new InappropriateNotReported(), new Suspicion(), new MessageWorry(),
            new EquipmentForMessage(), new SchoolEmail(), new MakingContact(), new AcceptingContact(), new DirectMessages(),
        ],
        SituationKind.Publication =>
        [
            new ContentClash(), new ContentUnlawful(), new Suspicion(), new OtherWorry(), new Equipment(),
            new BritishValues(), new FlawLeftStanding(), new UnprofessionalPost(), new BadlyReflectingPost(),
            new PupilsContentUnchecked(), new Links(), new WrittenConsent(), new NoNames(), new NoDetails(),
        ],
        SituationKind.Group =>
        [
            new Suspicion(), new OtherWorry(), new EquipmentForGroup(), new GroupAgainstBritishValues(),
        ],
        SituationKind.OnlinePlay =>
        [
            new PlayNotReported(), new Suspicion(), new OtherWorry(), new Equipment(), new ReasonableEfforts(),
            new ContactFound(),
        ],
        SituationKind.Access =>
        [
            new AccessClash(), new Suspicion(), new OtherWorry(), new Equipment(), new PupilsEquipment(),
        ],
        SituationKind.SchoolAccount =>
        [
            new Suspicion(), new OtherWorry(), new Dedicated(), new Separate(), new LinkedToSchoolEmail(),
            new AdministratorRecorded(), new Notified(), new LinkToESafety(), new LinkToPolicy(), new Unprofessional(),
            new BadReflection(),
        ],
        SituationKind.OwnAccount =>
        [
            new Suspicion(), new OtherWorry(),
        ],
        SituationKind.CommentReceived =>
        [
            new CommentNotReportedToTheLead(), new Suspicion(), new OtherWorry(), new PupilsCommentUnchecked(),
            new CommentIdentifiesAChild(), new AbuseNotRemoved(), new AbuseNotReported(),
        ],
        SituationKind.Concern =>
        [
            new ConcernNotReported(), new Suspicion(), new WorryNotReported(), new MutilationNotReported(),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
