namespace KingsWood.PolicyRules.Decisions;

/// <summary>What follows for the reader's own conduct, in order of strictness.</summary>
public enum Verdict : byte
{
    /// <summary>The policy does not reach the person. This is no permission.</summary>
    NotCovered = 0,

    /// <summary>Permitted.</summary>
    Permitted,

    /// <summary>Permitted, with advice.</summary>
    PermittedWithAdvice,

    /// <summary>It cannot be said yet: a fact or an approval is missing, or the policy is silent.</summary>
    Undetermined,

    /// <summary>Not permitted.</summary>
    NotPermitted,
}

/// <summary>Why it cannot be said yet.</summary>
[Flags]
public enum UndeterminedBecause : byte
{
    /// <summary>It can be said.</summary>
    None = 0,

    /// <summary>A fact is missing.</summary>
    MissingFact = 1,

    /// <summary>An approval is missing.</summary>
    MissingApproval = 2,

    /// <summary>The policy is silent.</summary>
    Gap = 4,
}

/// <summary>What the rules say about what the person does or did, apart from what is owed.</summary>
public enum Conduct : byte
{
    /// <summary>Nothing speaks against it.</summary>
    Clear,

    /// <summary>It is advised against, or advised about.</summary>
    Advised,

    /// <summary>It depends on what is not known, or the policy is silent.</summary>
    Open,

    /// <summary>It is prohibited.</summary>
    Prohibited,
}

/// <summary>The verdict alone, with what must not be overlooked beside it. Getting one allocates nothing.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="OwesSomething">Something is owed, also where the conduct is permitted.</param>
/// <param name="PresumesSomething">A fact was taken as absent because nobody stated it.</param>
/// <param name="TouchesAGap">The policy is silent.</param>
/// <param name="GoesBeyondTheText">An exception was used that the text itself does not have.</param>
public readonly record struct Judgement(
    Verdict Verdict, bool OwesSomething, bool PresumesSomething, bool TouchesAGap, bool GoesBeyondTheText)
{
    /// <summary>A safeguarding rule that the school has loosened would have been stricter.</summary>
    public bool TouchesALoosening { get; init; }

    /// <summary>The judgement on two parts of one situation: the stricter verdict, and what must not be overlooked in either.</summary>
    internal Judgement With(in Judgement other) => new(
        Verdict > other.Verdict ? Verdict : other.Verdict,
        OwesSomething | other.OwesSomething,
        PresumesSomething | other.PresumesSomething,
        TouchesAGap | other.TouchesAGap,
        GoesBeyondTheText | other.GoesBeyondTheText)
    {
        TouchesALoosening = TouchesALoosening | other.TouchesALoosening,
    };
}
