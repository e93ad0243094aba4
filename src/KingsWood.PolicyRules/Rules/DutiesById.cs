namespace KingsWood.PolicyRules.Rules;

/// <summary>The duties of a policy by their ids. What says the same by one id is one duty, wherever it was made; anything else would be lost.</summary>
internal sealed class DutiesById
{
    private readonly Dictionary<string, (Duty Duty, string By)> known = new(StringComparer.Ordinal);

    public DutiesById(IEnumerable<Norm> norms)
    {
        foreach (var norm in norms)
        {
            foreach (var owing in norm.Owings)
            {
                known.TryAdd(owing.Duty.Id, (owing.Duty, norm.Id));
            }
        }
    }

    /// <summary>Whether two duties are one.</summary>
    public static bool AreTheSame(Duty one, Duty other) => one == other || ContentText.Of(one) == ContentText.Of(other);

    /// <summary>A further rule that owes the duties that are there.</summary>
    /// <exception cref="PolicyBuildException">It owes another duty by an id that is taken.</exception>
    public Norm In(Norm norm) => norm.Owing(owing =>
    {
        var duty = owing.Duty;
        if (known.TryAdd(duty.Id, (duty, norm.Id)))
        {
            return owing;
        }

        var (there, by) = known[duty.Id];
        return ReferenceEquals(there, duty) ? owing
            : AreTheSame(there, duty) ? owing with { Duty = there }
            : throw new PolicyBuildException(
                $"{norm.Id} owes the duty \"{duty.Id}\" ({duty.Says}), and {by} owes another one of this id ({there.Says}). "
                + "One id is one duty: it says the same wherever it is owed, or it has an id of its own.");
    });
}
