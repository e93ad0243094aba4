using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A norm while an adaptation is applied to it.</summary>
internal sealed class NormDraft(Norm norm)
{
    // A sentence keeps the ids of the settings that it mentions: a later layer may set them anew.
    private readonly Dictionary<TextPart, string?> texts =
        Enum.GetValues<TextPart>().ToDictionary(part => part, part => Wording.Of((Norm)norm.Unworded(), part));

    public Norm Original => norm;

    public IReadOnlyList<Limb> Limbs { get; set; } = norm.Limbs;

    public Owing? Owes { get; set; } = norm.Owes;

    public Condition? AlsoBinds { get; set; } = norm.AlsoBinds;

    public List<Exemption> Exceptions { get; } = [.. norm.Exceptions];

    public string? this[TextPart part]
    {
        get => texts[part];
        set => texts[part] = value;
    }

    /// <summary>The same norm with every condition rewritten.</summary>
    public NormDraft Rewrite(Func<Condition, Condition> rewrite)
    {
        Limbs =
        [
            .. Limbs.Select(l => new Limb([.. l.Kinds])
            {
                BrokenWhen = Of(l.BrokenWhen),
                OwedWhen = Of(l.OwedWhen),
                GapWhen = Of(l.GapWhen),
                AdvisedWhen = Of(l.AdvisedWhen),
                GroundedWhen = Of(l.GroundedWhen),
                NotedWhen = Of(l.NotedWhen),
            }),
        ];
        return this;

        Condition? Of(Condition? condition) => condition is null ? null : rewrite(condition);
    }

    /// <summary>The norm as it has become; the very same where nothing was changed.</summary>
    public Norm ToNorm() => IsTheSame() ? norm : Make();

    private bool IsTheSame() =>
        ReferenceEquals(Limbs, norm.Limbs)
        && ReferenceEquals(Owes, norm.Owes)
        && ReferenceEquals(AlsoBinds, norm.AlsoBinds)
        && Exceptions.SequenceEqual(norm.Exceptions)
        && texts.All(text => text.Value == Wording.Of((Norm)norm.Unworded(), text.Key));

    private Norm Make() => new()
    {
        Id = norm.Id,
        Clause = norm.Clause,
        Force = norm.Force,
        Title = this[TextPart.Title]!,
        Says = this[TextPart.Says]!,
        Serves = norm.Serves,
        AlsoServes = norm.AlsoServes,
        Related = norm.Related,
        Mentions = norm.Mentions,
        Limbs = Limbs,
        Binds = norm.Binds,
        AlsoBinds = AlsoBinds,
        Exceptions = [.. Exceptions],
        Owes = Owes,
        Advice = this[TextPart.Advice],
        Instead = this[TextPart.Instead],
        Meanwhile = this[TextPart.Meanwhile],
        Ask = this[TextPart.Ask],
        LeadsTo = this[TextPart.LeadsTo],
        IsAskedByLaw = norm.IsAskedByLaw,
    };
}
