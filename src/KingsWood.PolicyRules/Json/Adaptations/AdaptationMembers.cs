namespace KingsWood.PolicyRules.Json;

/// <summary>The members of every object in an adaptation file: what the reader accepts is what the schema offers.</summary>
internal static class AdaptationMembers
{
    /// <summary>What every change can say beside what it changes.</summary>
    public static readonly string[] Stated = ["because", "from", "until"];

    public static readonly string[] Document =
    [
        "$schema", "version", "name", "prefix", "adapts", "edition", "preset", "settings", "severities", "silences", "texts",
        "posts", "roles", "relations", "purposes", "facts", "questions", "duties", "rules", "exceptions", "locks",
    ];

    /// <summary>What is said of the whole and can be wrong at its own place.</summary>
    public static readonly string[] OfTheWhole = ["name", "prefix", "adapts", "edition"];

    public static readonly string[] Because = ["reason", "approvedBy", "until"];

    public static readonly string[] Setting = ["is", .. Stated];

    public static readonly string[] Severity = ["is", "owes", .. Stated];

    public static readonly string[] Silence = ["is", "kind", .. Stated];

    public static readonly string[] Text = ["is", "also", .. Stated];

    public static readonly string[] Fact =
    [
        "id", "kinds", "ofEachPart", "question", "yes", "no", "unknown", "silence", "ifOnly", "isMendedByNo", "isApproval",
        "readFrom", .. Stated,
    ];

    public static readonly string[] FactOfDuty =
        ["id", "question", "yes", "no", "unknown", "silence", "ifOnly", "isMendedByNo", "isApproval"];

    public static readonly string[] ReadFrom = ["platform", "role", "post", "relation"];

    public static readonly string[] Question =
        ["id", "asks", "facts", "atMostOne", "atLeastOne", "ascending", "order", .. Stated];

    public static readonly string[] Duty =
        ["id", "says", "to", "order", "isOwedToThePublic", "isLaw", "done", "leftUndone", "doneLate"];

    public static readonly string[] Owes = ["duty", "how", "withinHours", "withinWorkingDays"];

    public static readonly string[] Rule =
    [
        "id", "clause", "force", "title", "says", "serves", "related", "binds", "limbs", "exceptions", "owes", "advice",
        "instead", "meanwhile", "ask", "leadsTo", "isAskedByLaw", .. Stated,
    ];

    public static readonly string[] Clause = ["place", "about"];

    public static readonly string[] Limb =
        ["kinds", "brokenWhen", "owedWhen", "gapWhen", "advisedWhen", "groundedWhen", "notedWhen"];

    public static readonly string[] ExceptionOfRule = ["id", "when", "source", "advice", "owes", "goesBeyondTheText"];

    /// <summary>One to a rule that is there always goes beyond the text.</summary>
    public static readonly string[] Exception = ["id", "lifts", .. ExceptionOfRule[1..^1], .. Stated];

    public static readonly string[] Role = ["id", "isStaff", "teaches", .. Stated];

    public static readonly string[] Relation = ["id", "countsAs", .. Stated];

    public static readonly string[] Purpose = ["id", "says", .. Stated];

    /// <summary>A post or a lock that says more than its id.</summary>
    public static readonly string[] OnlyId = ["id", .. Stated];
}
