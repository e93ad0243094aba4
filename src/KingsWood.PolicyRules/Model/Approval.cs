namespace KingsWood.PolicyRules.Model;

/// <summary>Whether something was given: a permission or a consent.</summary>
public enum Given : byte
{
    /// <summary>Expressly not known.</summary>
    NotKnown = 0,

    /// <summary>It was not asked for, or it was refused.</summary>
    No,

    /// <summary>It was given.</summary>
    Yes,
}

/// <summary>In what form something was given.</summary>
public enum Form : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>On paper, on a form or by email.</summary>
    Written,

    /// <summary>Spoken.</summary>
    Spoken,

    /// <summary>Taken from silence: nobody opted out.</summary>
    OptOut,
}

/// <summary>Somebody with authority allowed something, or did not. More than a yes: by whom, when and for what.</summary>
public sealed record Approval
{
    /// <summary>It is not known whether there is an approval.</summary>
    public static Approval NotKnown { get; } = new();

    /// <summary>There is none: nobody asked, or the answer was no.</summary>
    public static Approval None { get; } = new() { Given = Given.No };

    /// <summary>Whether it was given.</summary>
    public Given Given { get; init; }

    /// <summary>By whom; not stated, it is not known whether it was somebody who may.</summary>
    public Post? By { get; init; }

    /// <summary>When; <see langword="null"/> where nobody stated it.</summary>
    public Moment? On { get; init; }

    /// <summary>Whether it was given before the act, for callers who know that and no dates.</summary>
    public Answer Beforehand { get; init; }

    /// <summary>In what form.</summary>
    public Form Form { get; init; }

    /// <summary>Whether it is for these circumstances; a standing approval, of a school trip for example, can be.</summary>
    public Answer CoversTheCircumstances { get; init; }

    /// <summary>Whether it was withdrawn again before the act.</summary>
    public Answer Withdrawn { get; init; }

    /// <summary>The Headteacher approved these circumstances at that moment.</summary>
    public static Approval ByTheHeadteacher(Moment on) => new()
    {
        Given = Given.Yes,
        By = Post.Headteacher,
        On = on,
        CoversTheCircumstances = Answer.Yes,
    };
}

/// <summary>What a parent or carer agreed to about pictures of one child.</summary>
public sealed record Consent
{
    /// <summary>It is not known whether there is a consent.</summary>
    public static Consent NotKnown { get; } = new();

    /// <summary>There is none: nobody asked, or the answer was no.</summary>
    public static Consent None { get; } = new() { Given = Given.No };

    /// <summary>One parent or carer agreed in writing, to this use.</summary>
    public static Consent Written { get; } = new() { Given = Given.Yes, Form = Form.Written, CoversThisUse = Answer.Yes };

    /// <summary>One parent or carer agreed, by word of mouth.</summary>
    public static Consent Spoken { get; } = new() { Given = Given.Yes, Form = Form.Spoken, CoversThisUse = Answer.Yes };

    /// <summary>Whether it was given.</summary>
    public Given Given { get; init; }

    /// <summary>In what form.</summary>
    public Form Form { get; init; }

    /// <summary>When; <see langword="null"/> where nobody stated it, which counts as before the publication.</summary>
    public Moment? On { get; init; }

    /// <summary>Whether it is for this use. Consent given to the school does not stretch to a personal account.</summary>
    public Answer CoversThisUse { get; init; }

    /// <summary>When it was withdrawn; <see langword="null"/> where it was not, or nobody stated it.</summary>
    public Moment? WithdrawnOn { get; init; }

    /// <summary>Whether both parents agreed, for schools that ask for both.</summary>
    public Answer FromBothParents { get; init; }

    /// <summary>Whether another parent is known to refuse, or a court order forbids it.</summary>
    public Answer RefusedByAnother { get; init; }
}
