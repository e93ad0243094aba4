using KingsWood.PolicyRules.Analyzers.Code;
using KingsWood.PolicyRules.Analyzers.Compatibility;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KingsWood.PolicyRules.Analyzers.Generation;

/// <summary>What the rule book needs to know of a rule. Text alone: symbols would keep whole compilations alive.</summary>
/// <param name="TypeName">The class, as generated code names it.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Id">The id; empty where it cannot be read, which the analyzer reports.</param>
/// <param name="HasExamples">Whether it has a list of examples.</param>
/// <param name="Kinds">The kinds of situation that it names; none where it is to be asked of every kind.</param>
internal sealed record RuleInBook(string TypeName, string Namespace, string Id, bool HasExamples, EquatableArray<string> Kinds)
{
    public static RuleInBook? Read(PropertyDeclarationSyntax property, SemanticModel model, CancellationToken cancellation)
    {
        if (RuleProperty.Find(property, model, cancellation) is not { } rule || !rule.IsVisible)
        {
            return null;
        }

        return new(
            rule.Class.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            rule.Namespace,
            rule.Id(model, cancellation) ?? "",
            rule.Examples is not null,
            EquatableArray<string>.Of(rule.Kinds(model, cancellation)));
    }
}
