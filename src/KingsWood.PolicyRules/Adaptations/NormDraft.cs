using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A norm while an adaptation is applied to it.</summary>
internal sealed class NormDraft(Norm norm)
{
    // A sentence keeps the ids of the settings that it mentions: a later layer may set them anew.
    private readonly Dictionary<TextPart, string?> texts = Texts((Norm)norm.Unworded());

    public Norm Original => norm;

    public IReadOnlyList<Limb> Limbs { get; set; } = norm.Limbs;

    public Owing? Owes { get; set; } = norm.Owes;

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
        && Exceptions.SequenceEqual(norm.Exceptions)
        && Texts((Norm)norm.Unworded()).All(t => this[t.Key] == t.Value);

    private static Dictionary<TextPart, string?> Texts(Norm norm) => new()
    {
        [TextPart.Title] = norm.Title,
        [TextPart.Says] = norm.Says,
        [TextPart.Advice] = norm.Advice,
        [TextPart.Instead] = norm.Instead,
        [TextPart.Meanwhile] = norm.Meanwhile,
        [TextPart.Ask] = norm.Ask,
        [TextPart.LeadsTo] = norm.LeadsTo,
    };

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
