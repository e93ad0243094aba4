namespace KingsWood.PolicyRules.Json;

/// <summary>The problems of one situation. Until there is one, nothing is allocated.</summary>
internal struct ProblemList
{
    private List<SituationProblem>? problems;

    /// <summary>What was found, in order.</summary>
    public readonly IReadOnlyList<SituationProblem> All => problems ?? (IReadOnlyList<SituationProblem>)[];

    public void Add(string path, string expected, string found, string? hint = null) =>
        (problems ??= []).Add(new(path, expected, found, hint));

    /// <summary>Adds a problem whose words are known beforehand; where they have to be made, ask first.</summary>
    public void AddIf(bool isSo, string path, string expected, string found, string? hint = null)
    {
        if (isSo)
        {
            Add(path, expected, found, hint);
        }
    }
}
