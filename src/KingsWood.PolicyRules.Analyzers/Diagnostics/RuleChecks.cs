using KingsWood.PolicyRules.Analyzers.Code;
using KingsWood.PolicyRules.Analyzers.Registers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KingsWood.PolicyRules.Analyzers.Diagnostics;

/// <summary>What must hold of one rule, whatever the others are.</summary>
internal sealed class RuleChecks(RegisterSet registers)
{
    /// <summary>Reports what is wrong; hands back the rule when it has an id.</summary>
    public RuleInCode? Run(SyntaxNodeAnalysisContext context)
    {
        if (!RuleProperty.LooksLikeOne(context.Node)
            || RuleProperty.Find((PropertyDeclarationSyntax)context.Node, context.SemanticModel, context.CancellationToken) is not { } rule)
        {
            return null;
        }

        var id = rule.Id(context.SemanticModel, context.CancellationToken);
        var name = id ?? rule.Class.Name;
        var place = (rule.Assigned("Id") ?? (SyntaxNode)rule.Syntax.Type).GetLocation();
        if (id is null || !RegisterFormat.IsRuleId(id))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoId, place, rule.Class.Name));
        }
        else
        {
            Range(context, rule, id, place);
            Names(context, rule, id);
        }

        var type = rule.Syntax.Identifier.GetLocation();
        if (!rule.HasAnExample(context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoExamples, type, name, rule.Class.Name));
        }

        if (!rule.IsVisible)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.HiddenRule, type, name, rule.Class.Name));
        }

        var clause = Clause(context, rule, name, id);
        var force = RuleInCode.ForceInWords(rule.Assigned("Force"), context.SemanticModel, context.CancellationToken);
        return id is null ? null : new(id, rule.Class.Name, place, clause, force);
    }

    /// <summary>Reports a citation that leads nowhere; hands back the coordinate.</summary>
    private string? Clause(SyntaxNodeAnalysisContext context, RuleProperty rule, string name, string? id)
    {
        var cited = rule.Assigned("Clause");
        var place = (cited ?? (SyntaxNode)rule.Syntax.Type).GetLocation();
        switch (Citation.Read(cited, context.SemanticModel, registers, context.CancellationToken))
        {
            case Citation.Nothing:
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoClause, place, name));
                return null;
            case Citation.Open open:
                return open.Word;
            case Citation.Unknown when !registers.IsEmpty:
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownClause, place, name, cited));
                return null;
            case Citation.Place { Coordinate: var clause } when !registers.IsEmpty && !registers.Knows(clause):
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownClause, place, name, clause));
                return clause;
            case Citation.Place { Coordinate: var clause } when !registers.IsEmpty && id is not null && !registers.Lists(clause, id):
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.NotListed, place, name, clause));
                return clause;
            case Citation.Place known:
                return known.Coordinate;
            default:
                return null;
        }
    }

    private void Range(SyntaxNodeAnalysisContext context, RuleProperty rule, string id, Location place)
    {
        if (registers.Of(rule.Namespace) is not { } file || IdRange.Of(file.Register) is not { Count: > 0 } ranges)
        {
            return;
        }

        var folder = Path.GetFileName(Path.GetDirectoryName(rule.Syntax.SyntaxTree.FilePath) ?? "");
        if (!ranges.Any(r => r.Holds(id)))
        {
            var all = string.Join(", ", ranges);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.IdOutOfRange, place, id, $"the ranges of the register: {all}"));
        }
        else if (ranges.FirstOrDefault(r => r.IsFolder(folder)) is { } own && !own.Holds(id))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.IdOutOfRange, place, id, $"the range of its folder: {own}"));
        }
    }

    private static void Names(SyntaxNodeAnalysisContext context, RuleProperty rule, string id)
    {
        var name = rule.Class.Name;
        var file = Path.GetFileNameWithoutExtension(rule.Syntax.SyntaxTree.FilePath);
        var words = !name.StartsWith(id, StringComparison.Ordinal) ? $"The rule {id} is the class {name}, whose name should begin with the id"
            : file != name ? $"The rule {id} is in the file {file}.cs, which should have the name of its class, {name}.cs"
            : null;
        if (words is not null)
        {
            var place = ((BaseTypeDeclarationSyntax)rule.Syntax.Parent!).Identifier.GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NameWithoutId, place, words));
        }
    }
}
