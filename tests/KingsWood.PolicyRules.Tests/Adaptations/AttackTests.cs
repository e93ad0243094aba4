using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.SocialMedia;
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

    private static IReadOnlyList<AdaptationProblem> Problems(string members) => Assert.Throws<AdaptationException>(() =>
        SocialMediaPolicy.Default.Adapt(AdaptationDocuments.Read(AdaptationDocuments.With(members)))).Problems;
}
