using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KingsWood.PolicyRules.Analyzers.Tests.Compiling;

/// <summary>What came of a build.</summary>
internal sealed record BuildResult(
    GeneratorRunResult Generator, Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Our diagnostics, in the order of their places, as a compiler prints them.</summary>
    public string[] Ours => [.. Printed(Diagnostics.Where(d => d.Id.StartsWith("KWA", StringComparison.Ordinal)))];

    /// <summary>The compiler's own errors and warnings.</summary>
    public string[] Compilers => [.. Printed(Diagnostics.Where(d =>
        d.Severity >= DiagnosticSeverity.Warning && !d.Id.StartsWith("KWA", StringComparison.Ordinal)))];

    /// <summary>A generated file.</summary>
    public string Generated(string name) =>
        Generator.GeneratedSources.Single(s => s.HintName == name).SourceText.ToString();

    private static IEnumerable<string> Printed(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(d => (d, Place: d.Location.GetLineSpan()))
        .OrderBy(d => d.Place.Path, StringComparer.Ordinal)
        .ThenBy(d => d.Place.StartLinePosition)
        .ThenBy(d => d.d.Id, StringComparer.Ordinal)
        .Select(d => string.Create(
            CultureInfo.InvariantCulture,
            $"{d.Place.Path.Replace(SchoolProject.Folder, "", StringComparison.Ordinal)}({d.Place.StartLinePosition.Line + 1},{d.Place.StartLinePosition.Character + 1}): {(d.d.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {d.d.Id}: {d.d.GetMessage(CultureInfo.InvariantCulture)}"));
}
