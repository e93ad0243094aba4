using System.Collections.Immutable;
using KingsWood.PolicyRules.Analyzers.Code;
using KingsWood.PolicyRules.Analyzers.Compatibility;
using KingsWood.PolicyRules.Analyzers.Registers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KingsWood.PolicyRules.Analyzers.Generation;

/// <summary>Writes the clause constants of each register, and the rule book of the rules that the project has.</summary>
/// <remarks>It reports nothing: what is wrong is the analyzer's to say, and whatever could be read is generated.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class PolicyGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps that a test watches.</summary>
    internal const string RegistersStep = "Registers", RulesStep = "Rules", ClausesStep = "Clauses", BooksStep = "RuleBooks";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var registers = context.AdditionalTextsProvider
            .Where(static text => PolicyHome.IsRegister(text))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => pair.Left.GetText(cancellation) is { } text
                ? ClauseList.Of(PolicyHome.Of(pair.Left, pair.Right), RegisterParser.Parse(text))
                : null)
            .Where(static list => list is not null)
            .WithTrackingName(RegistersStep);

        var rules = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => RuleProperty.LooksLikeOne(node),
                static (syntax, cancellation) =>
                    RuleInBook.Read((PropertyDeclarationSyntax)syntax.Node, syntax.SemanticModel, cancellation))
            .Where(static rule => rule is not null)
            .WithTrackingName(RulesStep);

        var lists = registers.Collect().SelectMany(static (all, _) => OnePerHome(all)).WithTrackingName(ClausesStep);
        var fallback = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => PolicyHome.WithoutRegister(options));
        var books = registers.Select(static (list, _) => list!.Home).Collect()
            .Combine(fallback)
            .Combine(rules.Collect())
            .SelectMany(static (all, _) => Books(all.Left.Left, all.Left.Right, all.Right!))
            .WithTrackingName(BooksStep);

        context.RegisterSourceOutput(lists, static (output, list) =>
            output.AddSource($"{list.Home.ClausesName}.g.cs", ClausesSource.Write(list)));
        context.RegisterSourceOutput(books, static (output, book) =>
            output.AddSource($"{book.Home.RuleBookName}.g.cs", RuleBookSource.Write(book.Home, book.Rules)));
    }

    // A second register for the same class is reported by the analyzer; the first keeps its constants.
    private static IEnumerable<ClauseList> OnePerHome(ImmutableArray<ClauseList?> all) =>
        all.OfType<ClauseList>().GroupBy(l => l.Home.ClausesName).Select(g => g.First());

    private static IEnumerable<RuleBook> Books(
        ImmutableArray<PolicyHome> registered, PolicyHome fallback, ImmutableArray<RuleInBook?> rules)
    {
        var homes = registered.IsEmpty ? ImmutableArray.Create(fallback) : registered;
        return rules.OfType<RuleInBook>()
            .GroupBy(r => PolicyHome.ForRule(r.Namespace, homes)!.RuleBookName)
            .Select(g => new RuleBook(homes.First(h => h.RuleBookName == g.Key), EquatableArray<RuleInBook>.Of(g)));
    }

    private sealed record RuleBook(PolicyHome Home, EquatableArray<RuleInBook> Rules);
}
