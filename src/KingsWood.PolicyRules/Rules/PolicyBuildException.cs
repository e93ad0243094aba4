namespace KingsWood.PolicyRules.Rules;

/// <summary>The rules of a policy do not fit together: a rule uses a word that its kind does not know, and the like.</summary>
public sealed class PolicyBuildException : Exception
{
    /// <summary>With a message.</summary>
    public PolicyBuildException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and what caused it.</summary>
    public PolicyBuildException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Without a message.</summary>
    public PolicyBuildException()
    {
    }
}
