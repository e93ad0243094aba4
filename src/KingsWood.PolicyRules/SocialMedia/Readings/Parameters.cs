using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.SocialMedia.Readings;

/// <summary>The ages, posts, roles and times that a school can set.</summary>
public static class Parameters
{
    internal const int MostGraceDays = 365;

    /// <summary>The age in years from which a former pupil can be accepted. A lower one is a loosening.</summary>
    public static Parameter<int> FormerPupilAge { get; } = new("former-pupil-age", 18)
    {
        Where = "1.10",
        Question = "From what age can a former pupil be accepted as a contact?",
        Sets = static age => $"from what age a former pupil can be accepted as a contact: {age}",
        Range = (16, 30),
    };

    /// <summary>The years that have to have passed since a former pupil left; 0 where a school does not ask.</summary>
    public static Parameter<int> FormerPupilYearsSinceLeaving { get; } = new("former-pupil-years-since-leaving", 0)
    {
        Where = "1.10",
        Question = "How many years after leaving the school can a former pupil be accepted as a contact? (0: it does not matter)",
        Sets = static years => years == 0
            ? "that it does not matter how long ago a former pupil left the school"
            : $"how many years after leaving the school a former pupil can be accepted as a contact: {years}",
        Range = (0, 10),
        Says = static years => years == 0 ? "" : $", or who left the school less than {(years == 1 ? "a year" : $"{years} years")} ago,",
    };

    /// <summary>The days for which a connection that is older than the job or the enrolment may be kept.</summary>
    public static Parameter<int> GraceDays { get; } = new("grace-days", 0)
    {
        Where = "1.1, 1.10",
        Question = "For how many days may a connection that is older than the job or the enrolment be kept?",
        Sets = static days => $"for how many days a connection that is older than the job or the enrolment may be kept: {days}",
        Range = (0, MostGraceDays),
    };

    /// <summary>The hours in which a report that is owed the same day has to be made; 0 for the same day. How they end is <see cref="ReportHours"/>.</summary>
    public static Parameter<int> ReportWithinHours { get; } = new("report-within-hours", 0)
    {
        Where = "1.2, 1.13",
        Question = "Within how many hours is a communication or a suspicion reported? (0: the same day)",
        Sets = static hours => hours == 0
            ? "that a report has no number of hours"
            : $"within how many hours a communication or a suspicion is reported: {hours}",
        Range = (0, 72),
        Loosens = ReportHours.MayBeLater,
        ReadBy = ["report.lead.left-undone", "report.lead.late"],
    };

    /// <summary>The working days in which a report that is owed the same day has to be made; 0 for the same day, or for hours.</summary>
    public static Parameter<int> ReportWithinWorkingDays { get; } = new("report-within-working-days", 0)
    {
        Where = "1.2, 1.13",
        Question = "Within how many working days is a communication or a suspicion reported? (0: the same day, or the hours above)",
        Sets = static days => days == 0
            ? "that a report has no number of working days"
            : $"within how many working days a communication or a suspicion is reported: {days}",
        Range = (0, 5),
        Loosens = ReportHours.MayBeLater,
        ReadBy = ["report.lead.left-undone", "report.lead.late"],
    };

    /// <summary>To whom what is owed to the safeguarding lead is reported.</summary>
    public static Parameter<Post> ReportTo { get; } = new("report-to", Post.SafeguardingLead)
    {
        Where = "1.2, 1.4, 1.13",
        Question = "To whom are communications and concerns reported?",
        Sets = static post => $"to whom communications and concerns are reported: {post.InWords()}",
        Says = PostNames.InWords,
    };

    /// <summary>To whom abuse on a school account is reported.</summary>
    public static Parameter<Post> AbuseReportTo { get; } = new("abuse-report-to", Post.SeniorLeadership)
    {
        Where = "2.8",
        Question = "To whom is abuse on a school account reported?",
        Sets = static post => $"to whom abuse on a school account is reported: {post.InWords()}",
        Says = PostNames.InWords,
    };

    /// <summary>Who receives a teacher's report in person, by law.</summary>
    public static Parameter<Post> PoliceReportTo { get; } = new("police-report-to", Post.Police)
    {
        Where = "law",
        Question = "Who receives a teacher's report of female genital mutilation?",
        Sets = static post => $"who receives a teacher's report of female genital mutilation: {post.InWords()}",
        Says = PostNames.InWords,
    };

    /// <summary>Which post is that of the safeguarding lead.</summary>
    public static Parameter<Post> SafeguardingLead { get; } = new("safeguarding-lead", Post.Headteacher)
    {
        Where = "1.2",
        Question = "Who is the Designated Safeguarding Lead?",
        Sets = static post => $"who the Designated Safeguarding Lead is: {(post == Post.SafeguardingLead ? "a post of its own" : post.InWords())}",
        ReadBy = ["contact.lead-agreed", "approval.beforehand", "approval.express", "approval.in-the-heads-place"],
        IsToldBy = static (fact, before, after) => fact == "contact.lead-agreed" || MayApproveAsTheLead(before, after) || MayApproveAsTheLead(after, before),
        SaysAmong = WhoIsAsked.InWords,
    };

    /// <summary>Who stands in when the lead is away; nobody unless the school names one.</summary>
    public static Parameter<Post> Deputy { get; } = new("deputy", Post.SomebodyElse)
    {
        Where = "1.2",
        Question = "Who stands in when the Designated Safeguarding Lead is away?",
        Sets = static post => post == Post.SomebodyElse
            ? "that nobody stands in when the Designated Safeguarding Lead is away"
            : $"who stands in when the Designated Safeguarding Lead is away: {post.InWords()}",
        ReadBy = ["contact.lead-agreed"],
        SaysAmong = static (post, settings) =>
            post == Post.SomebodyElse || WhoIsAsked.IsTheLeadThemselves(settings) ? "" : $", or {post.InWords()} when the lead is away,",
    };

    /// <summary>Who takes the Headteacher's place where the Headteacher is concerned; nobody unless the school names one.</summary>
    public static Parameter<Post> Alternate { get; } = new("alternate", Post.SomebodyElse)
    {
        Where = "whole",
        Question = "Who approves, and who is reported to, where the Headteacher is concerned?",
        Sets = static post => post == Post.SomebodyElse
            ? "that nobody takes the Headteacher's place where the Headteacher is concerned"
            : $"who approves, and who is reported to, where the Headteacher is concerned: {post.InWords()}",
        ReadBy = ["contact.lead-agreed", "approval.beforehand", "approval.express", "approval.in-the-heads-place"],
        Says = static post => post == Post.SomebodyElse ? "" : $" ({post.InWords()})",
    };

    /// <summary>
    /// Whose prior approval counts for contact by personal email or telephone. Whoever acts as Headteacher counts where the
    /// Headteacher does, and nobody for a contact of their own.
    /// </summary>
    public static Parameter<Values<Post>> WhoApproves { get; } = new("who-approves", [Post.Headteacher])
    {
        Where = "1.6, 1.7",
        Question = "Whose prior approval counts for contact by personal email or telephone?",
        Sets = static posts => $"whose prior approval counts for contact by personal email or telephone: {PostNames.AnyInWords(posts)}",
        Leaning = Leaning.MoreLoosen,
        ReadBy = ["approval.beforehand"],
        Says = PostNames.AnyInWords,
    };

    /// <summary>The roles that are staff.</summary>
    public static Parameter<Values<Role>> StaffRoles { get; } = new(
        "staff-roles",
        [
            Role.Teacher, Role.TeachingAssistant, Role.SupportStaff, Role.SupplyStaff, Role.Trainee,
            Role.PeripateticTeacher, Role.Contractor, Role.Coach, Role.StaffGovernor,
        ])
    {
        Where = "0 scope",
        Question = "Who counts as staff?",
        Sets = static roles => $"who counts as staff: {string.Join(", ", roles.Select(r => r.Id.Replace('-', ' ')))}",
        Leaning = Leaning.FewerLoosen,
        ReadBy = ["actor.staff", "actor.pupil", "actor.affiliate"],
        Moves = static (before, after) => OwnWordsMoves.OfStaff(before.Get(StaffRoles!), after.Get(StaffRoles!)),
    };

    // Nobody approves their own contact: the lead and the post that the school names as the lead are one person. Whoever acts as
    // Headteacher approves as the Headteacher does.
    private static bool MayApproveAsTheLead(Settings settings, Settings other) => settings.Get(WhoApproves!).Append(settings.Get(Alternate!)).Append(Post.ActingHeadteacher)
        .Any(p => p == Post.SafeguardingLead || (p != Post.Headteacher && (p == settings.Get(SafeguardingLead!) || p == other.Get(SafeguardingLead!))));
}
