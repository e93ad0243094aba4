using KingsWood.PolicyRules.Analyzers.Code;
using KingsWood.PolicyRules.Analyzers.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KingsWood.PolicyRules.Analyzers.Diagnostics;

/// <summary>What must hold of the release tables, by themselves and beside the rules. Without tables there is nothing to hold.</summary>
internal sealed class ReleaseChecks
{
    private const string Unshipped = "RuleReleases.Unshipped.md";

    // The last row of each id: releases are read from the oldest to the newest.
    private readonly Dictionary<string, (ReleaseTable Table, ReleaseRow Row, bool WasShipped)> last = new(StringComparer.Ordinal);
    private readonly Action<Diagnostic> report;

    private ReleaseChecks(Action<Diagnostic> report) => this.report = report;

    public static void Run(AnalyzerOptions options, IReadOnlyList<RuleInCode> rules, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var tables = (
            from file in options.AdditionalFiles
            where ReleaseTable.IsOne(file)
            let text = file.GetText(cancellation)
            where text is not null
            let table = ReleaseTableParser.Parse(file, text)
            orderby table.IsShipped descending
            select table).ToList();
        var checks = new ReleaseChecks(report);
        foreach (var table in tables)
        {
            checks.Read(table);
        }

        if (tables.Count > 0)
        {
            checks.Code(rules);
        }
    }

    private void Read(ReleaseTable table)
    {
        foreach (var problem in table.Problems)
        {
            report(Diagnostic.Create(
                Descriptors.UnreadableTable, LinePlace.Of(table.Path, table.Text, problem.Line), problem.Expected, problem.Found));
        }

        foreach (var row in table.Rows)
        {
            var exists = last.TryGetValue(row.Id, out var before);
            if (exists && before.Row.Section == ReleaseSection.Removed)
            {
                report(Diagnostic.Create(
                    Descriptors.IdUsedBefore, At(table, row), row.Id, $"was removed ({before.Row.Release}) and is never used again"));
                continue;
            }

            if (exists == (row.Section == ReleaseSection.New))
            {
                var expected = exists ? "each new rule once" : $"a row of {row.Id} under \"### New Rules\" before this one";
                report(Diagnostic.Create(Descriptors.UnreadableTable, At(table, row), expected, exists ? $"{row.Id} again" : "none"));
            }

            last[row.Id] = (table, row, table.IsShipped || before.WasShipped);
        }
    }

    private void Code(IReadOnlyList<RuleInCode> rules)
    {
        foreach (var rule in rules)
        {
            if (!last.TryGetValue(rule.Id, out var known))
            {
                report(Diagnostic.Create(Descriptors.NoRow, rule.Place, rule.Id));
            }
            else if (known.Row.Section == ReleaseSection.Removed)
            {
                report(Diagnostic.Create(
                    Descriptors.RemovedRuleExists, rule.Place, rule.Id, Path.GetFileName(known.Table.Path)));
            }
            else
            {
                Same(known.Table, known.Row, known.Row.Clause, rule.Clause);
                Same(known.Table, known.Row, known.Row.Force, rule.Force);
            }
        }

        foreach (var pair in last.Where(p => p.Value.Row.Section != ReleaseSection.Removed && !rules.Any(r => r.Id == p.Key)))
        {
            var (table, row, wasShipped) = pair.Value;
            var words = wasShipped
                ? $"add a row under \"### Removed Rules\" of {Unshipped}"
                : "take its row out, since it was never shipped";
            report(Diagnostic.Create(Descriptors.VanishedRule, At(table, row), row.Id, words));
        }
    }

    private void Same(ReleaseTable table, ReleaseRow row, string written, string? inCode)
    {
        if (inCode is not null && inCode != written)
        {
            var words = table.IsShipped ? $"add a row under \"### Changed Rules\" of {Unshipped}" : "correct the row";
            report(Diagnostic.Create(Descriptors.RowSaysOtherwise, At(table, row), row.Id, written, inCode, words));
        }
    }

    private static Location At(ReleaseTable table, ReleaseRow row) => LinePlace.Of(table.Path, table.Text, row.Line, row.Id);
}
