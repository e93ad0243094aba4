using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.Tests.Json.Adaptations;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Files that try to loosen unseen, to abolish what the law asks, or to end the process: each is refused at its place.</summary>
public sealed class AttackTests
{
    private const string Why = "\"because\": { \"reason\": \"The governors agreed to it\", \"approvedBy\": \"chair-of-governors\" }";

    private const string Fact =
        "\"question\": \"Is it?\", \"yes\": \"It is.\", \"no\": \"It is not.\", \"unknown\": \"Not known.\"";

    private static Dictionary<string, string> Unseen { get; } = new()
    {
        ["a friend receives the reports"] = """ "posts": [ "friend" ], "settings": { "report-to": "friend" } """,
        ["a friend is the lead"] = """ "posts": [ "friend" ], "settings": { "safeguarding-lead": "friend" } """,
        ["the lead is the police"] = """ "settings": { "safeguarding-lead": "police" } """,
        ["the opposite is said"] = """ "texts": { "KW1003": { "says": "Former pupils are accepted." } } """,
        ["the opposite is advised"] = """ "texts": { "KW1002": { "instead": "Accept." } } """,
        ["the opposite after a preset"] = """ "preset": "strict", "texts": { "KW1002": { "title": "Pupils are welcome" } } """,
        ["switched off by a full stop"] = """ "severities": { "KW1003": { "is": "off", "because": { "reason": ".", "approvedBy": "headteacher" } } } """,
        ["approved by somebody made up"] =
            """ "posts": [ "me" ], "severities": { "KW1003": { "is": "off", "because": { "reason": "The governors agreed to it", "approvedBy": "me" } } } """,
        ["approved from some day on by somebody made up"] =
            """ "posts": [ "me" ], "severities": { "KW1003": { "is": "off", "from": "2030-01-01", "because": { "reason": "The governors agreed to it", "approvedBy": "me" } } } """,
        ["a rule switched off later"] = """ "severities": { "KW1003": { "is": "off", "from": "2030-01-01" } } """,
        ["a lower age for one day"] = """ "settings": { "former-pupil-age": { "is": 16, "from": "2027-09-01", "until": "2027-09-01" } } """,
        ["holidays beside a deadline that was approved"] =
            $$""" "settings": { "report-within-working-days": { "is": 1, {{Why}} }, "working-days": [ "2026-12-01", "2026-12-02", "2026-12-03" ] } """,
        ["a name that counts as absent until somebody states it"] = """ "silences": { "child.named": { "is": "presumed", "kind": "publication" } } """,
        ["a role in small print"] = """ "roles": [ { "id": "helper", "isStaff": false } ] """,
        ["a relation in small print"] = """ "relations": [ { "id": "year-seven", "countsAs": "parent" } ] """,
        ["a friend stands in and agrees to contacts"] = """ "posts": [ "friend" ], "settings": { "deputy": "friend" } """,
        ["an exception beside an approved one that rests on a rule of the school's own"] =
            $$""" "facts": [ { "id": "oak.f", "kinds": [ "connection" ], {{Fact}}, "silence": "presumed" } ], "rules": [ { "id": "OAK0001", "clause": "gap", "force": "must-not", "title": "t", "says": "s.", "serves": [ "protect-staff" ], "limbs": [ { "kinds": [ "connection" ], "brokenWhen": "account.school" } ] } ], "exceptions": [ { "id": "oak.e1", "lifts": [ "KW1001", "OAK0001" ], "when": "oak.f", "source": "H", {{Why}} }, { "id": "oak.e2", "lifts": [ "KW1002" ], "when": { "all": [ "oak.f", "contact.engaged-in" ] }, "source": "H" } ] """,
        ["hours beside an approved setting that rests on a role of the school's own"] =
            $$""" "roles": [ { "id": "key-worker", "isStaff": true } ], "settings": { "staff-roles": { "is": [ "teacher", "support-staff", "key-worker" ], {{Why}} }, "report-hours": { "is": "alone", {{Why}} }, "report-within-hours": 72 } """,
        ["a rule that another approved change leans on"] =
            $$""" "severities": { "KW1002": { "is": "advise", {{Why}} }, "KW1001": "advise" } """,
    };

    private static Dictionary<string, string> Law { get; } = new()
    {
        ["reports to the police go to a friend"] = $$""" "posts": [ "friend" ], "settings": { "police-report-to": { "is": "friend", {{Why}} } } """,
        ["reports are notes"] = $$""" "severities": { "KW1104": { "is": "note", {{Why}} } } """,
        ["reports are prohibitions that owe nothing"] = $$""" "severities": { "KW1105": { "is": "off", {{Why}} } } """,
        ["reports are owed some day"] =
            $$""" "severities": { "KW1102": { "is": "oblige", "owes": { "duty": "tell-the-lead", "how": "soon", "withinWorkingDays": 500 }, {{Why}} } } """,
        ["reports are owed to nobody in particular"] =
            $$""" "duties": [ { "id": "oak-think", "says": "Think about it." } ], "severities": { "KW1102": { "is": "oblige", "owes": { "duty": "oak-think", "how": "at-once" }, {{Why}} } } """,
        ["reports are lifted by a fact that nobody states"] =
            $$""" "facts": [ { "id": "oak.f", "kinds": [ "concern" ], {{Fact}}, "silence": "presumed" } ], "exceptions": [ { "id": "oak.e", "lifts": [ "KW1104" ], "when": { "not": "oak.f" }, "source": "x", {{Why}} } ] """,
        ["reports are lifted by the place"] =
            $$""" "exceptions": [ { "id": "oak.e", "lifts": [ "KW1101" ], "when": "account.personal", "source": "x", {{Why}} } ] """,
        ["what is not stated is no worry"] = $$""" "silences": { "concern.other-worry": { "is": "presumed", {{Why}} } } """,
        ["consent is lifted by a fact that nobody states"] =
            $$""" "facts": [ { "id": "oak.f", "kinds": [ "publication" ], {{Fact}}, "silence": "presumed" } ], "exceptions": [ { "id": "oak.e", "lifts": [ "KW2201" ], "when": { "not": "oak.f" }, "source": "x", {{Why}} } ] """,
        ["consent is lifted by a fact that has to be yes"] =
            $$""" "facts": [ { "id": "oak.f", "kinds": [ "publication" ], {{Fact}}, "silence": "presumed" } ], "questions": [ { "id": "oak.q", "asks": "Which?", "facts": [ "oak.f" ], "atLeastOne": [ "oak.f" ] } ], "exceptions": [ { "id": "oak.e", "lifts": [ "KW2201" ], "when": "oak.f", "source": "x", {{Why}} } ] """,
        ["consent is lifted by a fact that another answer tells"] =
            $$""" "facts": [ { "id": "oak.a", "kinds": [ "publication" ], {{Fact}}, "silence": "presumed", "readFrom": { "role": [ "coach" ] } }, { "id": "oak.b", "kinds": [ "publication" ], {{Fact}}, "silence": "presumed" } ], "questions": [ { "id": "oak.q", "asks": "Which?", "facts": [ "oak.a", "oak.b" ], "atLeastOne": [ "oak.a", "oak.b" ] } ], "rules": [ { "id": "OAK0001", "clause": "gap", "force": "must", "title": "t", "says": "s.", "serves": [ "protect-staff" ], "limbs": [ { "kinds": [ "publication" ], "brokenWhen": { "all": [ "oak.a", "account.personal", "child.named" ] } } ] } ], "exceptions": [ { "id": "oak.e", "lifts": [ "KW2201" ], "when": "oak.b", "source": "x", {{Why}} } ] """,
        ["consent is lifted by the platform"] =
            $$""" "facts": [ { "id": "oak.f", "kinds": [ "publication" ], {{Fact}}, "silence": "presumed", "readFrom": { "platform": [ "facebook", "instagram", "x", "youtube" ] } } ], "exceptions": [ { "id": "oak.e", "lifts": [ "KW2201" ], "when": "oak.f", "source": "x", {{Why}} } ] """,
        ["consent is a note"] = $$""" "severities": { "KW2201": { "is": "note", {{Why}} } } """,
        ["consent is said not to be needed"] = $$""" "texts": { "KW2201": { "says": { "is": "Consent is not needed.", {{Why}} } } } """,
        ["reports are said not to be needed"] = $$""" "texts": { "KW1103": { "title": { "is": "Keep it to yourself", {{Why}} } } } """,
    };

    public static TheoryData<string> AllUnseen => [.. Unseen.Keys];

    public static TheoryData<string> AllAgainstTheLaw => [.. Law.Keys];

    [Theory]
    [MemberData(nameof(AllUnseen))]
    public void Nothing_is_loosened_unseen(string attack) =>
        Assert.All(Problems(Unseen[attack]), p => Assert.True(
            p.Kind is ProblemKind.LooseningWithoutReason or ProblemKind.UnknownWord && p.Place.File.Length > 0, p.ToString()));

    [Theory]
    [MemberData(nameof(AllAgainstTheLaw))]
    public void Nothing_that_the_law_asks_is_abolished(string attack) =>
        Assert.Contains(Problems(Law[attack]), p => p.Kind == ProblemKind.LoosensTheLaw && p.Place.Line > 0);

    [Fact]
    public void Whom_a_school_takes_out_of_staff_publishes_no_picture_without_consent()
    {
        var policy = Adapted($$""" "settings": { "staff-roles": { "is": [], {{Why}} } } """);
        var picture = new Publication
        {
            Actor = Actor.Teacher,
            Step = PublicationStep.ToPublish,
            Account = new() { Use = AccountUse.School },
            Contents = [Content.Photograph],
            Children = [new() { Consent = Consent.None }],
        };

        Assert.Equal(Verdict.NotPermitted, policy.Judge(picture).Verdict);
        Assert.Contains(policy.Decide(picture).Findings, f => f.Rule.Id == "KW2201" && f.Kind == FindingKind.Broken);
    }

    [Fact]
    public void What_is_expressly_not_known_stays_so_when_a_loosening_is_looked_for()
    {
        var policy = Adapted(
            $$""" "facts": [ { "id": "oak.f", "kinds": [ "connection" ], {{Fact}}, "silence": "presumed" } ], "exceptions": [ { "id": "oak.e", "lifts": [ "KW1001", "KW1002" ], "when": "oak.f", "source": "H", {{Why}} } ] """);
        var facts = StatedFacts.None.With("oak.f", Answer.NotKnown);
        foreach (var id in (string[])["actor.staff", "account.personal", "connection.accepted", "contact.engaged-in", "other.current-pupil"])
        {
            facts = facts.With(id, Answer.Yes);
        }

        var judged = policy.Judge(SituationKind.Connection, facts);

        Assert.Equal(judged, policy.Judge(policy.Read(SituationKind.Connection, facts)));
        Assert.True(judged.TouchesALoosening);
    }

    [Fact]
    public void A_rule_that_owes_the_same_report_later_puts_nothing_off_and_one_that_owes_it_sooner_counts()
    {
        var received = new Message
        {
            On = new Moment(new DateOnly(2026, 11, 23), new TimeOnly(9, 0)),
            Actor = Actor.Teacher,
            Step = MessageStep.Received,
            Channel = Channel.SocialMedia,
            Account = Account.Personal,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
        };
        var now = new Moment(new DateOnly(2026, 11, 23), new TimeOnly(11, 0));
        var usual = Due(SocialMediaPolicy.Default);

        Assert.Equal(usual, Due(Owing("\"how\": \"soon\", \"withinWorkingDays\": 500")));
        Assert.Equal(usual, Due(Owing("\"how\": \"same-day\", \"withinHours\": 500")));
        Assert.Equal("23/11/2026 10:00 True", Due(Owing("\"how\": \"same-day\", \"withinHours\": 1")));

        string Due(Policy policy) => string.Join(", ", policy.Decide(received, now).Obligations
            .Where(o => o.Duty.Id == "tell-the-lead")
            .Select(o => FormattableString.Invariant($"{o.DueBy?.Date:dd\\/MM\\/yyyy} {o.DueBy?.Time:HH\\:mm} {o.IsOverdue}")));

        static Policy Owing(string how) => Adapted(
            $$""" "rules": [ { "id": "OAK0001", "clause": { "place": "H", "about": "t" }, "force": "must", "title": "t", "says": "s.", "serves": [ "show-what-is-official" ], "limbs": [ { "kinds": [ "message" ], "owedWhen": "other.current-pupil" } ], "owes": { "duty": "tell-the-lead", {{how}} } } ] """);
    }

    [Fact]
    public void What_is_owed_at_once_has_no_deadline_and_one_fact_does_not_tell_two_things()
    {
        var late = Assert.Throws<AdaptationFormatException>(() => Adapted(
            """ "severities": { "KW1502": { "is": "oblige", "owes": { "duty": "tell-the-lead", "how": "at-once", "withinHours": 500 } } } """));
        var twice = Assert.Single(Problems(
            $$""" "duties": [ { "id": "oak-d", "says": "Think.", "done": { "id": "oak.z", {{Fact}}, "silence": "presumed" }, "leftUndone": { "id": "oak.z", {{Fact}}, "silence": "presumed" } } ], "severities": { "KW1502": { "is": "oblige", "owes": { "duty": "oak-d", "how": "soon" } } } """));

        Assert.Contains("owed at once is not put off", late.Message, StringComparison.Ordinal);
        Assert.Equal(ProblemKind.BadId, twice.Kind);
        Assert.True(twice.Place.Line > 0);
    }

    [Fact]
    public void What_is_owed_at_once_is_not_put_off_by_a_program_either()
    {
        var rule = new Norm
        {
            Id = "OAK0001",
            Clause = Clause.Gap,
            Force = Force.Must,
            Title = "Think at once",
            Says = "Think at once.",
            Serves = Purposes.ProtectStaff,
            Owes = new(OwnDuty.Create("oak-think", "Think."), Promptness.AtOnce) { Within = Deadline.WorkingDays(500) },
            Limbs = [new(SituationKind.Publication) { OwedWhen = TheAccount.IsPersonal }],
        };

        var problem = Made.Problem(Made.College.AddRule(rule));

        Assert.Equal((ProblemKind.ValueOutOfRange, "The duty \"oak-think\" is owed at once, and that is not put off."), (problem.Kind, problem.Says));
    }

    private static Policy Adapted(string members) =>
        SocialMediaPolicy.Default.Adapt(AdaptationDocuments.Read(AdaptationDocuments.With(members)));

    private static IReadOnlyList<AdaptationProblem> Problems(string members) => Assert.Throws<AdaptationException>(() =>
        SocialMediaPolicy.Default.Adapt(AdaptationDocuments.Read(AdaptationDocuments.With(members)))).Problems;
}
