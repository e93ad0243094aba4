using System.Text.Json;
using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Measuring;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>
/// Cedar, in a child process of node with its WebAssembly build, on the same situations. It is another runtime: what it
/// needs is shown and is never a gate. Without node, or without its package, that is said and nothing else happens.
/// </summary>
internal static class CedarPeer
{
    private static readonly JsonSerializerOptions Plain = new();

    public static int Run(Options options, TextWriter output)
    {
        if (!Child.IsThere("node") || !Child.IsThere("npm"))
        {
            output.WriteLine("node or npm is not here: Cedar is left out.");
            return 0;
        }

        using var folder = new TemporaryFolder();
        var scripts = Path.Combine(Repository.Root, "benchmarks", "Cedar");
        if (Child.Run("bash", Path.Combine(scripts, "install.sh"), folder.Path) is (not 0, var failure, _))
        {
            output.WriteLine($"Cedar's package could not be installed, so Cedar is left out: {failure}");
            return 0;
        }

        var samples = Samples.OfEveryKind(options.Number("situations", 2_000), seed: 20261123, notKnown: 0);
        Export(samples, folder);
        var (code, said, _) = Child.Run("node", Path.Combine(scripts, "peer.mjs"), folder.Path);
        if (code != 0)
        {
            output.WriteLine($"Cedar could not decide, so Cedar is left out: {said}");
            return 0;
        }

        var answers = JsonSerializer.Deserialize<string[][]>(File.ReadAllText(folder["answers.json"]), Plain)!;
        var agreeing = samples.Zip(answers).Count(pair => Ours.Find(pair.First).Yes == Read(pair.First.Kind, pair.Second));
        output.WriteLine($"Cedar finds the same in {agreeing} of {samples.Length} fully known situations.");
        output.WriteLine(agreeing == samples.Length ? $"Cedar, {said.Trim()}" : "Without agreement its time is not shown.");
        return agreeing == samples.Length ? 0 : 1;
    }

    private static void Export(Sample[] samples, TemporaryFolder folder)
    {
        var policies = ClauseTable.All.ToDictionary(NameOf, c => c.Cedar);
        File.WriteAllText(folder["policies.json"], JsonSerializer.Serialize(policies, Plain));
        File.WriteAllText(
            folder["situations.json"],
            JsonSerializer.Serialize(samples.Select(s => new { kind = s.Kind.ToString(), facts = FactsOf(s) }), Plain));
    }

    // Only what the kind asks: Cedar reads its context anew at each call.
    private static Dictionary<string, bool> FactsOf(Sample sample) => ClauseTable.FactsOf(sample.Kind)
        .Select(f => PropertyNames.Of(f.Id))
        .ToDictionary(name => name, name => (bool)typeof(PlainFacts).GetProperty(name)!.GetValue(sample.Plain)!);

    private static Findings Read(SituationKind kind, string[] reasons)
    {
        var found = default(Findings);
        foreach (var clause in ClauseTable.Of(kind))
        {
            if (reasons.Contains(NameOf(clause)))
            {
                found.Add(clause);
            }
        }

        return found;
    }

    private static string NameOf(Clause clause) => $"{clause.Kind} {clause.Id}";
}
