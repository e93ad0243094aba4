using Microsoft.CodeAnalysis;

namespace KingsWood.PolicyRules.Analyzers.Diagnostics;

/// <summary>Every diagnostic, with its page in docs/analyzers.</summary>
/// <remarks>
/// An error is a promise that the build keeps: no clause, rule, example or id is lost. A warning is an order that is
/// kept for the reader. Where a place is a line of a register or of a table, <c>.editorconfig</c> cannot change the
/// severity; <c>.globalconfig</c> and the project file can.
/// </remarks>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor UnreadableRegister = AtEnd(
        "KWA0001", "A line of the register cannot be read", "The register cannot be read here: expected {0}; found {1}");

    public static readonly DiagnosticDescriptor ClauseWithoutRule = AtEnd(
        "KWA0002", "A clause has neither a rule nor a reason", "The clause {0} has {1}");

    public static readonly DiagnosticDescriptor UnknownRule = AtEnd(
        "KWA0003", "The register names a rule that does not exist", "The register names the rule {0}, which is not in the code");

    public static readonly DiagnosticDescriptor NotListed = Error(
        "KWA0004", "The register does not list a rule at its clause", "The rule {0} cites {1}, and the register does not list it there");

    public static readonly DiagnosticDescriptor NoClause = Error(
        "KWA0005",
        "A rule cites no clause",
        "The rule {0} cites no clause: say Clause.Gap where the policy is silent, Clause.Law where the law speaks");

    public static readonly DiagnosticDescriptor UnknownClause = Error(
        "KWA0006", "A rule cites a clause that the register does not have", "The rule {0} cites {1}, which is no clause of the register");

    public static readonly DiagnosticDescriptor NoId = Error(
        "KWA0007", "A rule has no id that can be read", "The rule of the class {0} needs an id such as KW1002, written as a constant");

    public static readonly DiagnosticDescriptor IdUsedBefore = AtEnd(
        "KWA0008", "The id of a rule is used twice", "The id {0} {1}");

    public static readonly DiagnosticDescriptor IdOutOfRange = Warning(
        "KWA0009", "The id of a rule is outside its topic's range", "The id {0} is outside {1}");

    public static readonly DiagnosticDescriptor NameWithoutId = Warning(
        "KWA0010", "The name of a rule's class or file does not match", "{0}");

    public static readonly DiagnosticDescriptor NoExamples = Error(
        "KWA0011", "A rule has no examples", "The rule {0} has no examples: give {1} a static property Examples with at least one");

    public static readonly DiagnosticDescriptor ExemptionWithoutSource = Error(
        "KWA0012", "An exemption names no clause", "The exemption {0} {1}");

    public static readonly DiagnosticDescriptor UnreadableTable = AtEnd(
        "KWA0013", "A line of a release table cannot be read", "The release table cannot be read here: expected {0}; found {1}");

    public static readonly DiagnosticDescriptor RemovedRuleExists = AtEnd(
        "KWA0014", "A removed rule still exists", "The rule {0} is called removed by {1} and still exists");

    public static readonly DiagnosticDescriptor VanishedRule = AtEnd(
        "KWA0015", "A rule is gone without a row that says so", "The rule {0} is no longer in the code: {1}");

    public static readonly DiagnosticDescriptor NoRow = AtEnd(
        "KWA0016",
        "A rule has no row in the release tables",
        "The rule {0} has no row in the release tables: add one under \"### New Rules\" of RuleReleases.Unshipped.md",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RowSaysOtherwise = AtEnd(
        "KWA0017",
        "A row of the release tables says something else than the code",
        "The row of {0} says \"{1}\" and the code says \"{2}\": {3}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SameHome = AtEnd(
        "KWA0018",
        "Two registers make the same class",
        "{0} makes the class {1}, which this register would make again: give one of them another KingsWoodNamespace");

    public static readonly DiagnosticDescriptor HiddenRule = Error(
        "KWA0019",
        "The rule book cannot see a rule",
        "The rule {0} is not in the rule book: {1} and its property Rule must be internal or public, and not generic");

    private const string Category = "PolicyRules";

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Make(id, title, message, DiagnosticSeverity.Warning);

    // What needs the whole project, or lies in a file that is no code, is reported when the compilation ends.
    private static DiagnosticDescriptor AtEnd(
        string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        Make(id, title, message, severity, WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Make(
        string id, string title, string message, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, description: null, HelpLink(id), tags);

    // The pages travel in the package beside the analyzer; there is no public place to point at yet.
    private static string HelpLink(string id) => $"docs/analyzers/{id}.md";
}
