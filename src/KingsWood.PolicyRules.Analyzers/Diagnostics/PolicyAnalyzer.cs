using System.Collections.Concurrent;
using System.Collections.Immutable;
using KingsWood.PolicyRules.Analyzers.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KingsWood.PolicyRules.Analyzers.Diagnostics;

/// <summary>Holds the clauses of the register, the rules in the code and the release tables to one another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    ImmutableArray.Create(
        Descriptors.UnreadableRegister, Descriptors.ClauseWithoutRule, Descriptors.UnknownRule, Descriptors.NotListed,
        Descriptors.NoClause, Descriptors.UnknownClause, Descriptors.NoId, Descriptors.IdUsedBefore,
        Descriptors.IdOutOfRange, Descriptors.NameWithoutId, Descriptors.NoExamples, Descriptors.ExemptionWithoutSource,
        Descriptors.UnreadableTable, Descriptors.RemovedRuleExists, Descriptors.VanishedRule, Descriptors.NoRow,
        Descriptors.RowSaysOtherwise, Descriptors.SameHome, Descriptors.HiddenRule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var registers = RegisterSet.Read(context.Options, context.CancellationToken);
        var ruleChecks = new RuleChecks(registers);
        var exemptions = new ExemptionCheck(registers);
        var found = new ConcurrentBag<RuleInCode>();
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (ruleChecks.Run(node) is { } rule)
                {
                    found.Add(rule);
                }
            },
            SyntaxKind.PropertyDeclaration);
        context.RegisterOperationAction(exemptions.Run, OperationKind.ObjectCreation, OperationKind.With);
        context.RegisterCompilationEndAction(end => End(end, registers, found));
    }

    private static void End(CompilationAnalysisContext context, RegisterSet registers, IEnumerable<RuleInCode> found)
    {
        // The bag was filled by several threads at once, and the same project reads the same every time.
        var rules = found
            .OrderBy(r => r.Place.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(r => r.Place.SourceSpan.Start)
            .ToList();
        RegisterChecks.Run(registers, rules, context.ReportDiagnostic);
        ReleaseChecks.Run(context.Options, rules, context.ReportDiagnostic, context.CancellationToken);
        foreach (var same in rules.GroupBy(r => r.Id))
        {
            foreach (var again in same.Skip(1))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.IdUsedBefore, again.Place, again.Id, $"is already that of {same.First().ClassName}"));
            }
        }
    }
}
