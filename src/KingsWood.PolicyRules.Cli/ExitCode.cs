using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Cli;

/// <summary>What the process answers with. Below 64 it is an answer; from 64 on there is none.</summary>
internal static class ExitCode
{
    public const int Permitted = 0;
    public const int NotPermitted = 1;
    public const int Undetermined = 2;
    public const int PermittedAndOwed = 3;
    public const int NotCovered = 4;

    /// <summary>The command line is wrong.</summary>
    public const int WrongCommandLine = 64;

    /// <summary>What was read is not understood.</summary>
    public const int DataNotUnderstood = 65;

    /// <summary>A file is missing, cannot be read, or is a directory.</summary>
    public const int NoInput = 66;

    /// <summary>The tool itself is at fault.</summary>
    public const int Internal = 70;

    /// <summary>The answer could not be written.</summary>
    public const int CannotWrite = 74;

    /// <summary>Ctrl+C ended it: 128 and the number of the signal, as shells count.</summary>
    public const int Interrupted = 130;

    /// <summary>Every code with its meaning, as the help prints it.</summary>
    public static IReadOnlyList<(int Code, string Means)> Table { get; } =
    [
        (Permitted, "permitted, with advice or without, and nothing is owed (also: a list was printed)"),
        (NotPermitted, "not permitted"),
        (Undetermined, "undetermined: a fact or an approval is missing, or the policy is silent"),
        (PermittedAndOwed, "permitted, and something is owed"),
        (NotCovered, "not covered by the policy, which is no permission"),
        (WrongCommandLine, "the command line is wrong"),
        (DataNotUnderstood, "a situation, an adaptation or an answer is not understood, or the answers ended too soon"),
        (NoInput, "a file is missing, cannot be read, or is a directory"),
        (Internal, "the tool itself is at fault"),
        (CannotWrite, "the answer or the situation could not be written"),
        (Interrupted, "Ctrl+C ended it"),
    ];

    /// <summary>
    /// Of several files the strictest answer. "Not covered" is stricter here than "permitted": it is no permission, so
    /// that 0 says of every file that it is permitted with nothing owed.
    /// </summary>
    private static readonly int[] StrictestFirst = [NotPermitted, Undetermined, PermittedAndOwed, NotCovered, Permitted];

    /// <summary>The code of one decision.</summary>
    public static int Of(CaseDecision decision) => decision.Verdict switch
    {
        Verdict.NotPermitted => NotPermitted,
        Verdict.Undetermined => Undetermined,
        Verdict.NotCovered => NotCovered,
        _ when decision.OwesSomething => PermittedAndOwed,

        // A case that reaches beyond the policy in one of its situations is not permitted throughout.
        _ => decision.Decisions.Any(d => d.Verdict == Verdict.NotCovered) ? NotCovered : Permitted,
    };

    /// <summary>The code of several: an error wins, of several the highest; otherwise the strictest answer.</summary>
    public static int Of(IReadOnlyCollection<int> codes)
    {
        var errors = codes.Where(c => c >= WrongCommandLine).ToList();
        return errors.Count > 0 ? errors.Max() : StrictestFirst.First(codes.Contains);
    }
}
