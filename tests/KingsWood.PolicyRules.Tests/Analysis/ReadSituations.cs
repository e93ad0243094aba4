using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.Tests.Adaptations;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Analysis;

/// <summary>
/// Situations in which roles, posts, approvals and dates are members, which each policy reads by its own settings, and all else
/// is stated by facts.
/// </summary>
internal static class ReadSituations
{
    private static readonly string[] ReadFromMembers =
    [
        TheActor.IsStaff.Id, TheActor.IsAffiliate.Id, TheActor.IsAPupil.Id, TheActor.IsATeacher.Id, TheActor.WouldApproveThemselves.Id,
        TheMessage.WasApprovedBeforehand.Id, TheMessage.WasApprovedInTheHeadsPlace.Id, TheContent.IsExpresslyPermitted.Id,
        TheContact.IsAgreedByTheLead.Id, TheMessage.IsApprovedInWriting.Id, TheContent.IsPermittedInWriting.Id,
        WhatWasDone.ReportedToLead.Id, WhatWasDone.NotReportedToLead.Id, WhatWasDone.ReportedToLeadLate.Id,
    ];

    private static readonly Post[] Posts =
        [Post.Headteacher, Post.ActingHeadteacher, Post.SafeguardingLead, Post.DeputySafeguardingLead, Post.SeniorLeadership, Post.ChairOfGovernors];

    private static readonly Values<Role>[] Roles =
    [
        [Role.Teacher], [Role.StaffGovernor], [Role.Governor], [Role.SupplyStaff], [Role.Affiliate], [Role.Pupil], [new("host-parent")],
        [new("mentor")], [Role.Teacher, Role.StaffGovernor], [Role.Governor, new("host-parent")], [Role.SupportStaff],
    ];

    /// <summary>Moments between which hours, days and working days come out in every way.</summary>
    public static Moment AsOf { get; } = Made.AsOf;

    /// <summary>Situations of a kind, always the same.</summary>
    public static IEnumerable<Situation> Of(SituationKind kind, int count)
    {
        var random = new Random((int)kind);
        foreach (var facts in FactSituations.Around(SocialMediaPolicy.Default, kind, count))
        {
            var others = StatedFacts.Create([.. facts.Where(f => !ReadFromMembers.Contains(f.Key) && !f.Key.StartsWith(TheContact.IsWithinTheGrace.Id, StringComparison.Ordinal))]);
            var actor = new Actor { Roles = Roles[random.Next(Roles.Length)], Posts = random.Next(3) == 0 ? [Posts[random.Next(Posts.Length)]] : [] };
            var hours = random.Next(100);
            var since = AsOf.Date.ToDateTime(AsOf.Time!.Value).AddHours(-hours);
            yield return Blank(kind, random) with
            {
                Actor = actor,
                Facts = others,
                On = new Moment(DateOnly.FromDateTime(since), TimeOnly.FromDateTime(since)),
                ReportedToLead = random.Next(2) == 0 ? ActionTaken.NotYet : ActionTaken.Done,
            };
        }
    }

    private static Situation Blank(SituationKind kind, Random random) => kind switch
    {
        SituationKind.Connection => new Connection
        {
            IsOlderThanTheJob = Answer.Yes,
            BoundSince = AsOf.Date.AddDays(-random.Next(60)),
            LeadAgreed = Given(random),
        },
        SituationKind.Message => new Message { Approval = Given(random), LeadAgreed = Given(random) },
        SituationKind.Publication => new Publication { Permission = Given(random) },
        SituationKind.Group => new GroupMembership(),
        SituationKind.OnlinePlay => new OnlinePlay(),
        SituationKind.Access => new Access(),
        SituationKind.SchoolAccount => new SchoolAccount(),
        SituationKind.OwnAccount => new OwnAccount(),
        SituationKind.CommentReceived => new CommentReceived(),
        _ => new Concern(),
    };

    private static Approval Given(Random random) => random.Next(4) == 0 ? Approval.None : new()
    {
        Given = Model.Given.Yes,
        By = Posts[random.Next(Posts.Length)],
        Beforehand = Answer.Yes,
        CoversTheCircumstances = Answer.Yes,
        Form = Form.Written,
    };
}
