using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Telemetry;

/// <summary>The words of tags. They are constants, so that counting a verdict allocates nothing.</summary>
internal static class TelemetryWords
{
    public const string Case = "case";

    public static string Of(Operation operation) => operation == Operation.Judge ? "judge" : "decide";

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => "not-covered",
        Verdict.Permitted => "permitted",
        Verdict.PermittedWithAdvice => "permitted-with-advice",
        Verdict.Undetermined => "undetermined",
        _ => "not-permitted",
    };

    public static string Of(SituationKind kind) => kind switch
    {
        SituationKind.Connection => "connection",
        SituationKind.Message => "message",
        SituationKind.Publication => "publication",
        SituationKind.Group => "group",
        SituationKind.OnlinePlay => "online-play",
        SituationKind.Access => "access",
        SituationKind.SchoolAccount => "school-account",
        SituationKind.OwnAccount => "own-account",
        SituationKind.CommentReceived => "comment-received",
        _ => "concern",
    };
}
