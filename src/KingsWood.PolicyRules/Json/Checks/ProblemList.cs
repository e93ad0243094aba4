namespace KingsWood.PolicyRules.Json;

/// <summary>The problems of one situation.</summary>
internal sealed class ProblemList : List<SituationProblem>
{
    public void AddIf(bool isSo, string path, string expected, string found, string? hint = null)
    {
        if (isSo)
        {
            Add(new(path, expected, found, hint));
        }
    }
}
