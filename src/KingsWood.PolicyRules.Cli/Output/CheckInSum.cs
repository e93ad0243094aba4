namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>What a check of an adaptation comes to, in one sentence.</summary>
internal static class CheckInSum
{
    /// <summary>The sentence.</summary>
    /// <param name="loosens">Whether something is less strict, or counts as such.</param>
    /// <param name="isSeen">Whether some situation shows it.</param>
    /// <param name="isByValue">Whether a setting that no situation shows may loosen.</param>
    /// <param name="isTooLarge">Whether a kind of situation could not be looked at.</param>
    public static string Say(bool loosens, bool isSeen, bool isByValue, bool isTooLarge) =>
        !loosens ? "It loads, and nothing is decided less strictly."
        : isSeen ? "It loads, and something is decided less strictly."
        : isByValue ? "It loads, and something may be decided less strictly: not everything shows in situations."
        : isTooLarge ? "It loads, and something may be decided less strictly: not everything could be looked at."
        : "It loads. No situation of which everything is known is decided less strictly; what is loosened shows in deadlines, in who "
            + "counts as what, or where something is not known.";
}
