using KingsWood.PolicyRules.Analyzers.Code;
using KingsWood.PolicyRules.Analyzers.Registers;
using Microsoft.CodeAnalysis;

namespace KingsWood.PolicyRules.Analyzers.Diagnostics;

/// <summary>What must hold of a register, by itself and beside the rules.</summary>
internal static class RegisterChecks
{
    public static void Run(RegisterSet registers, IReadOnlyList<RuleInCode> rules, Action<Diagnostic> report)
    {
        var homes = new Dictionary<string, RegisterFile>(StringComparer.Ordinal);
        foreach (var file in registers.Files)
        {
            Readable(file, report);
            Homes(file, homes, report);
            foreach (var entry in file.Register.Entries)
            {
                Name(file, entry, report);
                RuleOrReason(file, entry, report);
                Rules(file, entry, rules, report);
            }

            Removed(file, rules, report);
        }
    }

    private static void Readable(RegisterFile file, Action<Diagnostic> report)
    {
        foreach (var problem in file.Register.Problems)
        {
            report(Diagnostic.Create(Descriptors.UnreadableRegister, At(file, problem.Line), problem.Expected, problem.Found));
        }
    }

    private static void Homes(RegisterFile file, Dictionary<string, RegisterFile> homes, Action<Diagnostic> report)
    {
        if (homes.TryGetValue(file.Home.ClausesName, out var first))
        {
            report(Diagnostic.Create(Descriptors.SameHome, At(file, 0), first.Home.File, file.Home.ClausesName));
        }
        else
        {
            homes.Add(file.Home.ClausesName, file);
        }
    }

    /// <summary>The parser cannot tell: a class cannot hold another of its own name.</summary>
    private static void Name(RegisterFile file, RegisterEntry entry, Action<Diagnostic> report)
    {
        if (entry.Name?.StartsWith(file.Home.ClausesClass + ".", StringComparison.Ordinal) == true)
        {
            var place = At(file, entry.Fields.Find("name")!.Line);
            report(Diagnostic.Create(
                Descriptors.UnreadableRegister, place, $"a name that does not begin with {file.Home.ClausesClass}", $"\"{entry.Name}\""));
        }
    }

    private static void RuleOrReason(RegisterFile file, RegisterEntry entry, Action<Diagnostic> report)
    {
        var hasRules = entry.Fields.Mentions("rules");
        var hasReason = entry.Fields.Mentions("no rule");
        if (hasRules == hasReason)
        {
            var words = hasRules
                ? "rules and a reason why there is none: keep \"- rules: ...\" or \"- no rule: ...\""
                : "neither a rule nor a reason: write \"- rules: ...\" or \"- no rule: ...\"";
            report(Diagnostic.Create(Descriptors.ClauseWithoutRule, At(file, entry.Line), entry.Coordinate, words));
        }
    }

    private static void Rules(RegisterFile file, RegisterEntry entry, IReadOnlyList<RuleInCode> rules, Action<Diagnostic> report)
    {
        foreach (var id in entry.Rules.Where(id => !rules.Any(r => r.Id == id)))
        {
            report(Diagnostic.Create(Descriptors.UnknownRule, At(file, entry.RulesField!.Line, id), id));
        }
    }

    private static void Removed(RegisterFile file, IReadOnlyList<RuleInCode> rules, Action<Diagnostic> report)
    {
        foreach (var rule in rules.Where(r => file.Register.Removed.Contains(r.Id)))
        {
            report(Diagnostic.Create(Descriptors.RemovedRuleExists, rule.Place, rule.Id, file.Home.File));
        }
    }

    private static Location At(RegisterFile file, int line, string part = "") =>
        LinePlace.Of(file.Path, file.Register.Text, line, part);
}
