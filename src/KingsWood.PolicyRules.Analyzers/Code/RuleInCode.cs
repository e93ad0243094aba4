using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KingsWood.PolicyRules.Analyzers.Code;

/// <summary>What the analyzer keeps of a rule until the compilation ends.</summary>
/// <param name="Id">The id.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Place">Where the id stands.</param>
/// <param name="Clause">The coordinate that it cites, <c>gap</c> or <c>law</c>; <see langword="null"/> where it cannot be told.</param>
/// <param name="Force">The force in words, <c>should not</c>; <see langword="null"/> where it cannot be told.</param>
internal sealed record RuleInCode(string Id, string ClassName, Location Place, string? Clause, string? Force)
{
    private static readonly Regex InnerCapital = new("(?<=[a-z])[A-Z]", RegexOptions.CultureInvariant);

    /// <summary>The force as tables write it: <c>StronglyAdvised</c> is "strongly advised".</summary>
    public static string? ForceInWords(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellation) =>
        expression is not null
        && model.GetSymbolInfo(expression, cancellation).Symbol is IFieldSymbol field
        && KnownTypes.IsForce(field.ContainingType)
            ? InnerCapital.Replace(field.Name, " $0").ToLowerInvariant()
            : null;
}
