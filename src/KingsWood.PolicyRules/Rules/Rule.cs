using System.Diagnostics.CodeAnalysis;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Rules;

/// <summary>One norm of the policy, encoded as data.</summary>
/// <remarks>
/// The set is closed: a <see cref="Norm"/> acts on facts; a <see cref="Scope"/>, a <see cref="Consequence"/> and a
/// <see cref="Definition"/> act on what the norms found.
/// </remarks>
public abstract class Rule
{
    // For whom its sentences are worded; null for nobody yet, so that they hold the ids of the settings that they mention.
    private Settings? wordedFor = Settings.Default;

    private protected Rule()
    {
    }

    /// <summary>The id, <c>KW1003</c>. It is opaque and never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The place in the policy, or the admission that there is none.</summary>
    public required Clause Clause { get; init; }

    /// <summary>How strongly the text says it.</summary>
    public required Force Force { get; init; }

    /// <summary>A few words.</summary>
    public required string Title { get => Worded(field); init; }

    /// <summary>What it says, in our own words.</summary>
    public required string Says { get => Worded(field); init; }

    /// <summary>What it is for.</summary>
    public required Purposes Serves { get; init; }

    /// <summary>The ids of rules that one reads together with it.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>The ids of the purposes of the school's own that it serves.</summary>
    public IReadOnlyList<string> AlsoServes { get; init; } = [];

    /// <summary>The settings that stand in its sentences, each by its id in braces: <c>{former-pupil-age}</c>.</summary>
    public IReadOnlyList<Setting> Mentions { get; init; } = [];

    /// <summary>Whether it keeps children safe, so that it is loosened with a reason only.</summary>
    public bool IsSafeguarding => Serves.HasFlag(Purposes.SafeguardChildren);

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    /// <summary>The same rule, with its sentences as a school with these settings reads them.</summary>
    internal Rule In(Settings settings)
    {
        var worded = wordedFor is { } before && SetInSentences.IsTheSame(Mentions, before, settings) ? this : Copy(settings);
        return worded.WithWordsOf(settings);
    }

    /// <summary>The same rule, with the ids of settings in its sentences, for whoever changes them.</summary>
    internal Rule Unworded() => Mentions.Count == 0 ? this : Copy(null);

    /// <summary>A sentence of the rule as its school reads it.</summary>
    [return: NotNullIfNotNull(nameof(sentence))]
    private protected string? Worded(string? sentence) =>
        Mentions.Count == 0 || wordedFor is not { } settings ? sentence : SetInSentences.Of(sentence, Mentions, settings);

    /// <summary>The same, with the sentences of what belongs to it as such a school reads them.</summary>
    private protected virtual Rule WithWordsOf(Settings settings) => this;

    private protected Rule Clone() => (Rule)MemberwiseClone();

    private Rule Copy(Settings? settings)
    {
        var copy = Clone();
        copy.wordedFor = settings;
        return copy;
    }
}

/// <summary>A rule that can be broken or kept, or that advises, obliges or permits.</summary>
public sealed class Norm : Rule
{
    private IReadOnlyList<Exemption> exceptions = [];
    private Owing? owes;

    /// <summary>What it says of each kind of situation. A limb uses only facts that all of its kinds know.</summary>
    public required IReadOnlyList<Limb> Limbs { get; init; }

    /// <summary>Whom it binds.</summary>
    public Binding Binds { get; init; }

    /// <summary>When it binds others beside, in what it says they owe; nobody else where <see langword="null"/>.</summary>
    internal Condition? AlsoBinds { get; init; }

    /// <summary>What lifts it.</summary>
    public IReadOnlyList<Exemption> Exceptions { get => exceptions; init => exceptions = value; }

    // In a loop, since it is on the way to the first decision: most rules have no exception that mentions anything.
    private protected override Rule WithWordsOf(Settings settings)
    {
        foreach (var exception in exceptions)
        {
            if (!ReferenceEquals(exception, exception.In(settings)))
            {
                var worded = (Norm)Clone();
                worded.exceptions = [.. exceptions.Select(e => e.In(settings))];
                return worded;
            }
        }

        return this;
    }

    /// <summary>What is owed, where a limb says when.</summary>
    public Owing? Owes { get => owes; init => owes = value; }

    /// <summary>The same, owing something in the place of what it and its exceptions owe; itself where it is the same in each place.</summary>
    internal Norm Owing(Func<Owing, Owing> instead)
    {
        Exemption[] lifting = [.. exceptions.Select(e => e.Owes is { } of && instead(of) is var other && !ReferenceEquals(of, other) ? e with { Owes = other } : e)];
        var owed = owes is null ? null : instead(owes);
        if (ReferenceEquals(owed, owes) && lifting.SequenceEqual(exceptions, ReferenceEqualityComparer.Instance))
        {
            return this;
        }

        var copy = (Norm)Clone();
        (copy.owes, copy.exceptions) = (owed, lifting);
        return copy;
    }

    /// <summary>The advice, where a limb says when.</summary>
    public string? Advice { get => Worded(field); init; }

    /// <summary>What to do rather than the breach.</summary>
    public string? Instead { get => Worded(field); init; }

    /// <summary>What to do while it is not known whether it is broken, or until what it owes is done.</summary>
    public string? Meanwhile { get => Worded(field); init; }

    /// <summary>Whom to ask, where the policy is silent.</summary>
    public string? Ask { get => Worded(field); init; }

    /// <summary>What a breach leads to, certainly and not perhaps.</summary>
    public string? LeadsTo { get => Worded(field); init; }

    /// <summary>Whether the law asks for it, so that it may take another form and cannot be abolished.</summary>
    public bool IsAskedByLaw { get; init; }

    /// <summary>Everything that can be owed by it, its own first and then by its exceptions.</summary>
    internal IEnumerable<Owing> Owings => Exceptions.Select(e => e.Owes).Prepend(Owes).OfType<Owing>();

    /// <summary>Whether the law asks for what it says. Where the policy is silent the norm is its own, whatever it owes.</summary>
    internal bool IsOfTheLaw => IsAskedByLaw || (Owes is { Duty.IsLaw: true } && Clause != Clause.Gap);

    /// <summary>Whether it is loosened with a reason only.</summary>
    internal bool IsGuarded => IsSafeguarding || IsOfTheLaw;

    /// <summary>The kinds of situation that it is about.</summary>
    public IEnumerable<SituationKind> Kinds => Limbs.SelectMany(l => l.Kinds);

    /// <summary>What it says of a kind, or <see langword="null"/> when it says nothing of it.</summary>
    public Limb? LimbFor(SituationKind kind)
    {
        foreach (var limb in Limbs)
        {
            foreach (var of in limb.Kinds)
            {
                if (of == kind)
                {
                    return limb;
                }
            }
        }

        return null;
    }
}

/// <summary>What a norm says of some kinds of situation.</summary>
public sealed class Limb
{
    /// <summary>What a norm says of these kinds.</summary>
    public Limb(params SituationKind[] kinds) => Kinds = kinds;

    /// <summary>The kinds.</summary>
    public IReadOnlyList<SituationKind> Kinds { get; }

    /// <summary>When the norm is broken.</summary>
    public Condition? BrokenWhen { get; init; }

    /// <summary>When it gives its advice.</summary>
    public Condition? AdvisedWhen { get; init; }

    /// <summary>When something is owed.</summary>
    public Condition? OwedWhen { get; init; }

    /// <summary>When it grounds a permission.</summary>
    public Condition? GroundedWhen { get; init; }

    /// <summary>When the policy is silent and should not be: undetermined until somebody with authority agrees.</summary>
    public Condition? GapWhen { get; init; }

    /// <summary>When the decision notes the norm. No verdict turns on it.</summary>
    public Condition? NotedWhen { get; init; }

    /// <summary>Everything on which it depends what it says.</summary>
    internal IEnumerable<Condition> Conditions =>
        new[] { BrokenWhen, OwedWhen, GapWhen, AdvisedWhen, GroundedWhen, NotedWhen }.OfType<Condition>();
}

/// <summary>A rule that decides who and what is covered, or how the findings of the norms are labelled.</summary>
public sealed class Scope : Rule
{
    /// <summary>When its label applies; <see langword="null"/> where it has none.</summary>
    public Condition? When { get; init; }

    /// <summary>How what it covers is labelled.</summary>
    public Coverage Label { get; init; } = Coverage.Bound;

    /// <summary>
    /// Where it leaves of most rules only advice. Such a scope belongs to the content of a policy: it is refused among the further rules of
    /// <see cref="PolicyContent.With"/> and <c>Policy.With</c>.
    /// </summary>
    public IReadOnlyList<ScopeLimit> Limits { get; init; } = [];
}

/// <summary>Where a scope leaves of most rules only advice.</summary>
/// <param name="When">Where.</param>
/// <param name="Keeps">The ids of the rules that hold in full all the same.</param>
public sealed record ScopeLimit(Condition When, IReadOnlyList<string> Keeps);

/// <summary>A rule that says what a breach can lead to. The library never judges what is serious.</summary>
public sealed class Consequence : Rule
{
    /// <summary>The ids of the rules whose breach it follows; empty for all.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];
}

/// <summary>A rule that says what a word means: it is kept by how situations are read into facts.</summary>
public sealed class Definition : Rule
{
    /// <summary>Where in the library it is kept.</summary>
    public required string KeptBy { get; init; }
}
