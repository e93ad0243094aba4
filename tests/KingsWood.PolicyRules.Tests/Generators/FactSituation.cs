using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>A situation that is stated by the ids of its facts, with the seed that makes it again.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Facts">What is stated.</param>
/// <param name="Seed">Where it comes from; a property that needs more chance starts from it.</param>
public sealed record FactSituation(SituationKind Kind, StatedFacts Facts, int Seed)
{
    /// <summary>The smallest typed situation of a kind, which states nothing by its members.</summary>
    public static Situation Minimal(SituationKind kind) => kind switch
    {
        SituationKind.Connection => new Connection(),
        SituationKind.Message => new Message(),
        SituationKind.Publication => new Publication(),
        SituationKind.Group => new GroupMembership(),
        SituationKind.OnlinePlay => new OnlinePlay(),
        SituationKind.Access => new Access(),
        SituationKind.SchoolAccount => new SchoolAccount(),
        SituationKind.OwnAccount => new OwnAccount(),
        SituationKind.CommentReceived => new CommentReceived(),
        SituationKind.Concern => new Concern(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The decision on these facts and no others: a typed situation knows a few more things without being told.</summary>
    public Decision Decide(Policy policy)
    {
        var kind = policy.For(Kind);
        return new(policy, kind, Minimal(Kind), [kind.Read(Facts)]);
    }

    /// <summary>As a typed situation that holds them.</summary>
    public Situation AsSituation() => Minimal(Kind) with { Facts = Facts };

    /// <summary>The kind and what is stated, as a failed property shows it.</summary>
    public override string ToString() => $"{Kind} (seed {Seed}): {Facts}";
}
