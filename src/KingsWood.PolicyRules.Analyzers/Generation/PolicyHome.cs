using System.Text;
using KingsWood.PolicyRules.Analyzers.Registers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KingsWood.PolicyRules.Analyzers.Generation;

/// <summary>Where the code of one register goes: by default the project's root namespace and the folders of the file.</summary>
internal sealed record PolicyHome(string File, string Namespace, string ClausesClass, string RuleBookClass)
{
    /// <summary>The full name of the class with the clauses.</summary>
    public string ClausesName => In(ClausesClass);

    /// <summary>The full name of the rule book.</summary>
    public string RuleBookName => In(RuleBookClass);

    /// <summary>Whether an additional file is a register.</summary>
    public static bool IsRegister(AdditionalText text) =>
        text.Path.EndsWith(RegisterFormat.FileEnding, StringComparison.OrdinalIgnoreCase);

    public static PolicyHome Of(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var path = Slashed(text.Path);
        var own = Value(options.GetOptions(text), "build_metadata.AdditionalFiles.KingsWoodNamespace");
        var project = Property(options, "KingsWoodPolicyNamespace");
        return WithoutRegister(options) with
        {
            File = path.Substring(path.LastIndexOf('/') + 1),
            Namespace = own.Length > 0 ? own : project.Length > 0 ? project : ByFolder(path, options),
        };
    }

    /// <summary>Where the rule book of a project goes that has rules and no register.</summary>
    public static PolicyHome WithoutRegister(AnalyzerConfigOptionsProvider options)
    {
        var clauses = Property(options, "KingsWoodClausesClass");
        var ruleBook = Property(options, "KingsWoodRuleBookClass");
        var project = Property(options, "KingsWoodPolicyNamespace");
        return new(
            "",
            project.Length > 0 ? project : Property(options, "RootNamespace"),
            clauses.Length > 0 ? clauses : "Clauses",
            ruleBook.Length > 0 ? ruleBook : "RuleBook");
    }

    /// <summary>The home of a rule: the one whose namespace its own lies deepest in, else the first.</summary>
    public static PolicyHome? ForRule(string ruleNamespace, IEnumerable<PolicyHome> homes)
    {
        var all = homes.ToList();
        return all.Where(h => $"{ruleNamespace}.".StartsWith($"{h.Namespace}.", StringComparison.Ordinal))
            .OrderByDescending(h => h.Namespace.Length)
            .FirstOrDefault() ?? all.FirstOrDefault();
    }

    private static string ByFolder(string path, AnalyzerConfigOptionsProvider options)
    {
        var root = Property(options, "RootNamespace");
        var project = Slashed(Property(options, "ProjectDir"));
        if (project.Length == 0 || !path.StartsWith(project, StringComparison.OrdinalIgnoreCase))
        {
            return root;
        }

        var folders = path.Substring(project.Length).Split('/').Where(f => f.Length > 0).ToList();
        var parts = folders.Take(folders.Count - 1).SelectMany(f => f.Split('.')).Where(p => p.Length > 0).Select(Identifier);
        return string.Join(".", new[] { root }.Concat(parts).Where(s => s.Length > 0));
    }

    private static string Identifier(string part)
    {
        var name = new StringBuilder();
        foreach (var c in part)
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return char.IsDigit(part[0]) || SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None ? $"_{name}" : name.ToString();
    }

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        Value(options.GlobalOptions, $"build_property.{name}");

    private static string Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) ? value.Trim() : "";

    private string In(string name) => Namespace.Length > 0 ? $"{Namespace}.{name}" : name;
}
