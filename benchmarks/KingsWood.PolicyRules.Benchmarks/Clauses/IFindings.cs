namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>Takes down what was found, in one form or another.</summary>
/// <remarks>Whoever writes into it is generic over the form, so that for each form the machine code is as if written for it alone.</remarks>
internal interface IFindings
{
    /// <summary>The policy speaks to whoever acts.</summary>
    void Bound();

    /// <summary>These rules are broken.</summary>
    void Broken(RuleSet rules);

    /// <summary>These rules mark a gap.</summary>
    void Gap(RuleSet rules);

    /// <summary>These rules owe something.</summary>
    void Owed(RuleSet rules);

    /// <summary>These rules advise.</summary>
    void Advised(RuleSet rules);

    /// <summary>These rules are lifted by an exception.</summary>
    void Lifted(RuleSet rules);
}
