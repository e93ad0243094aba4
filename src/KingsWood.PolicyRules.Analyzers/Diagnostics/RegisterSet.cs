using KingsWood.PolicyRules.Analyzers.Generation;
using KingsWood.PolicyRules.Analyzers.Registers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KingsWood.PolicyRules.Analyzers.Diagnostics;

/// <summary>A register, where it lies and where its code goes.</summary>
internal sealed record RegisterFile(string Path, PolicyHome Home, Register Register);

/// <summary>The registers of a project.</summary>
internal sealed class RegisterSet(IReadOnlyList<RegisterFile> files)
{
    public IReadOnlyList<RegisterFile> Files { get; } = files;

    public bool IsEmpty => Files.Count == 0;

    public static RegisterSet Read(AnalyzerOptions options, CancellationToken cancellation) => new(
    [
        .. from file in options.AdditionalFiles
           where PolicyHome.IsRegister(file)
           let text = file.GetText(cancellation)
           where text is not null
           select new RegisterFile(file.Path, PolicyHome.Of(file, options.AnalyzerConfigOptionsProvider), RegisterParser.Parse(text)),
    ]);

    /// <summary>The clause whose constant has this full name.</summary>
    public string? CoordinateOf(string constant) => (
        from file in Files
        from entry in file.Register.Entries
        where entry.Name is { } name && constant == $"{file.Home.ClausesName}.{name}"
        select entry.Clause).FirstOrDefault();

    /// <summary>The register that a rule belongs to.</summary>
    public RegisterFile? Of(string ruleNamespace) =>
        PolicyHome.ForRule(ruleNamespace, Files.Select(f => f.Home)) is { } home ? Files.First(f => f.Home == home) : null;

    /// <summary>Whether a register has the clause.</summary>
    public bool Knows(string clause) => Files.Any(f => f.Register.Knows(clause));

    /// <summary>Whether a register lists the rule at the clause.</summary>
    public bool Lists(string clause, string id) =>
        Files.Any(f => f.Register.Entries.Any(e => e.Clause == clause && e.Rules.Contains(id)));

    /// <summary>Whether a text names a clause of a register, or the law.</summary>
    public bool NamesAClause(string text) =>
        HasWord(text, "law") || Files.Any(f => f.Register.Entries.Any(e => HasWord(text, e.Clause)));

    // 1.1 is not named by "1.10", nor by "11.1" or "1.1.2".
    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            var startsHere = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.');
            var endsHere = end == text.Length
                || (!char.IsLetterOrDigit(text[end]) && !(text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1])));
            if (startsHere && endsHere)
            {
                return true;
            }
        }

        return false;
    }
}
