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
    // All of it is one word, so that a judgement is handed on in a register: the verdict, then a bit each.
    private const uint OfVerdict = 0xFF;
    private const uint Owes = 1 << 8;
    private const uint Presumes = 1 << 9;
    private const uint Gap = 1 << 10;
    private const uint Beyond = 1 << 11;
    private const uint Loosening = 1 << 12;

    private readonly uint marks = (uint)Verdict
        | (OwesSomething ? Owes : 0)
        | (PresumesSomething ? Presumes : 0)
        | (TouchesAGap ? Gap : 0)
        | (GoesBeyondTheText ? Beyond : 0);

    private Judgement(uint marks)
        : this(Verdict.NotCovered, false, false, false, false) =>
        this.marks = marks;

    /// <summary>The verdict.</summary>
    public Verdict Verdict
    {
        get => (Verdict)(marks & OfVerdict);
        init => marks = (marks & ~OfVerdict) | (uint)value;
    }

    /// <summary>Something is owed and has not been done.</summary>
    public bool OwesSomething
    {
        get => (marks & Owes) != 0;
        init => marks = Marked(Owes, value);
    }

    /// <summary>A fact was taken as absent because nobody stated it.</summary>
    public bool PresumesSomething
    {
        get => (marks & Presumes) != 0;
        init => marks = Marked(Presumes, value);
    }

    /// <summary>The policy is silent.</summary>
    public bool TouchesAGap
    {
        get => (marks & Gap) != 0;
        init => marks = Marked(Gap, value);
    }

    /// <summary>An exception was used that the text itself does not have.</summary>
    public bool GoesBeyondTheText
    {
        get => (marks & Beyond) != 0;
        init => marks = Marked(Beyond, value);
    }

    /// <summary>A safeguarding rule that the school has loosened would have been stricter.</summary>
    public bool TouchesALoosening
    {
        get => (marks & Loosening) != 0;
        init => marks = Marked(Loosening, value);
    }

    /// <summary>The judgement on two parts of one situation: the stricter verdict, and what must not be overlooked in either.</summary>
    internal Judgement With(in Judgement other) =>
        new(Math.Max(marks & OfVerdict, other.marks & OfVerdict) | ((marks | other.marks) & ~OfVerdict));

    /// <summary>A judgement whose marks were worked out without a branch.</summary>
    internal static Judgement Of(Verdict verdict, ulong owes, bool presumes, ulong gap, ulong beyond) =>
        new((uint)verdict | (uint)owes * Owes | (presumes ? Presumes : 0) | (uint)gap * Gap | (uint)beyond * Beyond);

    private uint Marked(uint mark, bool isSo) => isSo ? marks | mark : marks & ~mark;
}
