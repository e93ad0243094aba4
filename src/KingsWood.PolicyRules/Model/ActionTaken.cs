namespace KingsWood.PolicyRules.Model;

/// <summary>How far something that is owed has come.</summary>
public enum Progress : byte
{
    /// <summary>Expressly not known; it then counts as still owed.</summary>
    NotKnown = 0,

    /// <summary>Not yet; still owed.</summary>
    NotYet,

    /// <summary>Done.</summary>
    Done,

    /// <summary>It will not be done: the duty is left undone.</summary>
    WillNot,
}

/// <summary>What was done since: a report, a removal. <see langword="null"/> in its place means that nobody said.</summary>
public sealed record ActionTaken
{
    /// <summary>It is not known whether it was done.</summary>
    public static ActionTaken NotKnown { get; } = new();

    /// <summary>Not yet.</summary>
    public static ActionTaken NotYet { get; } = new() { Progress = Progress.NotYet };

    /// <summary>Done.</summary>
    public static ActionTaken Done { get; } = new() { Progress = Progress.Done };

    /// <summary>It will not be done.</summary>
    public static ActionTaken WillNot { get; } = new() { Progress = Progress.WillNot };

    /// <summary>How far it has come.</summary>
    public Progress Progress { get; init; }

    /// <summary>When it was done, if it was and somebody stated it.</summary>
    public Moment? On { get; init; }

    /// <summary>Done at that moment.</summary>
    public static ActionTaken DoneOn(Moment on) => new() { Progress = Progress.Done, On = on };
}
