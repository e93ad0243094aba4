namespace KingsWood.PolicyRules.LocalRules;

/// <summary>A school's own rules cannot be used. None of them was taken over.</summary>
public sealed class LocalRulesException : FormatException
{
    /// <summary>These problems, of which there is at least one.</summary>
    public LocalRulesException(IReadOnlyList<LocalRuleProblem> problems)
        : base(string.Join(Environment.NewLine, problems ?? throw new ArgumentNullException(nameof(problems)))) => Problems = problems;

    /// <summary>With a message.</summary>
    public LocalRulesException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and what caused it.</summary>
    public LocalRulesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Without a message.</summary>
    public LocalRulesException()
    {
    }

    /// <summary>What is wrong, in the order of the file: everything that can be told of each rule, up to a hundred problems.</summary>
    public IReadOnlyList<LocalRuleProblem> Problems { get; } = [];
}
