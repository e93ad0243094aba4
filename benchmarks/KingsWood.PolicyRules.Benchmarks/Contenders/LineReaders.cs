using System.Text.Json;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>What can be done with a line of JSON.</summary>
internal static class LineReaders
{
    private static readonly int Verdicts = Enum.GetValues<Verdict>().Length;

    /// <summary>Reads the tokens and does nothing with them: the least that any reader of JSON has to do.</summary>
    public static long Tokenise(Lines lines, int from, int to)
    {
        var tokens = 0L;
        for (var i = from; i < to; i++)
        {
            var reader = new Utf8JsonReader(lines[i]);
            while (reader.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    /// <summary>Decides each line, and counts the verdicts, what is owed and what rests on a presumption: the report.</summary>
    public static long Report(Lines lines, int from, int to)
    {
        Span<long> counts = stackalloc long[4 * Verdicts];
        counts.Clear();
        var judge = Ours.LineJudge();
        for (var i = from; i < to; i++)
        {
            var judgement = judge.Judge(lines[i], Ours.AsOf);
            var (owes, presumes) = (judgement.OwesSomething ? 1 : 0, judgement.PresumesSomething ? 2 : 0);
            counts[(owes + presumes) * Verdicts + (int)judgement.Verdict]++;
        }

        var checksum = 0L;
        foreach (var count in counts)
        {
            checksum = checksum * 31 + count;
        }

        return checksum;
    }

    /// <summary>
    /// Reads each line into objects, by the library's own reader, and has RulesEngine decide its parts. The plain objects of
    /// the parts are ready-made.
    /// </summary>
    public static long ObjectsAndRulesEngine(OneWorkflow engine, Lines lines, int from, int to)
    {
        var results = 0L;
        for (var i = from; i < to; i++)
        {
            var situation = SituationJson.ReadSituation(lines[i]);
            foreach (var part in lines.SampleOf(i).Parts)
            {
                results += engine.Execute(situation.Kind, part.Plain).Count;
            }
        }

        return results;
    }
}
