using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>
/// How much it takes to believe that a fact is yes: of all the situations that show something, people are shown the plainest.
/// </summary>
/// <remarks>
/// Somebody whom the norms bind in the first place is plainer than nobody, and a word that is asked for is plainer than one that
/// is absent unless somebody says so, such as an emergency.
/// </remarks>
internal static class Plainness
{
    private const int Asked = 2;
    private const int Presumed = 9;
    private const int SomebodyElse = 20;

    /// <summary>What a fact costs in situations of a kind; what costs less than nothing is better yes than no.</summary>
    public static Func<Fact, int> Of(SituationKind kind, IReadOnlyList<Policy> policies)
    {
        var bound = ActorsIn(Binding.Staff).ToList();
        var others = bound.Skip(1).Concat(ActorsIn(Binding.Pupils)).Concat(ActorsIn(Binding.Teachers)).ToHashSet();
        return fact =>
            fact == bound.FirstOrDefault() ? -Asked
            : others.Contains(fact) ? SomebodyElse
            : policies.Any(p => p.Vocabulary[kind].Find(fact)?.Silence == Silence.Presumed) ? Presumed
            : Asked;

        IEnumerable<Fact> ActorsIn(Binding binding) =>
            policies.SelectMany(p => FactsOf.Condition(p.Content.Binds(binding), p.Settings)).Distinct();
    }
}
