using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Tests.Samples.Adaptations;

/// <summary>A decision in the words in which the scenarios of the schools are written.</summary>
internal static class DecisionWords
{
    /// <summary>The ids of the rules that are broken, or that it depends on.</summary>
    public static string Rules(this Decision decision) => Joined(decision.Findings
        .Where(f => f.Kind is FindingKind.Broken or FindingKind.BrokenEitherWay or FindingKind.LeftUndone or FindingKind.PerhapsBroken)
        .Select(f => f.Rule.Id));

    /// <summary>What is to be done, as the member of staff reads it.</summary>
    public static string Owed(this Decision decision) => Joined(decision.Obligations.Where(o => o.IsOpen).Select(o => o.Says));

    /// <summary>What is asked, as the member of staff reads it.</summary>
    public static string Asked(this Decision decision) => Joined(decision.MissingFacts.Select(m => m.Question.Text));

    /// <summary>The ids of the rules whose advice is given.</summary>
    public static string Advised(this Decision decision) => Joined(decision.Advice.Select(f => f.Rule.Id));

    /// <summary>The ids of the rules that the school has loosened, where that matters here.</summary>
    public static string Loosened(this Decision decision) => Joined(decision.Loosenings.SelectMany(l => l.Rules));

    /// <summary>The verdict as the tables of the samples have it.</summary>
    public static string Words(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => "not covered",
        Verdict.Permitted => "permitted",
        Verdict.PermittedWithAdvice => "permitted with advice",
        Verdict.Undetermined => "undetermined",
        _ => "not permitted",
    };

    private static string Joined(IEnumerable<string> words) => string.Join(", ", words.Distinct());
}
