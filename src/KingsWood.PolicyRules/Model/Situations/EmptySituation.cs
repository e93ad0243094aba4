namespace KingsWood.PolicyRules.Model;

/// <summary>Situations that state nothing by their members.</summary>
internal static class EmptySituation
{
    /// <summary>The situation of a kind of which nothing is stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no kind.</exception>
    public static Situation Of(SituationKind kind) => kind switch
    {
        SituationKind.Connection => new Connection(),
        SituationKind.Message => new Message(),
        SituationKind.Publication => new Publication(),
        SituationKind.Group => new GroupMembership(),
        SituationKind.OnlinePlay => new OnlinePlay(),
        SituationKind.Access => new Access(),
        SituationKind.SchoolAccount => new SchoolAccount(),
        SituationKind.OwnAccount => new OwnAccount(),
        SituationKind.CommentReceived => new CommentReceived(),
        SituationKind.Concern => new Concern(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of situation."),
    };
}
