using System.Globalization;

namespace KingsWood.PolicyRules.Benchmarks.Measuring;

/// <summary>Columns of text, the first to the left and the others to the right.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> rows = [head];

    public void Add(params string[] row) => rows.Add(row);

    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, head.Length).Select(i => rows.Max(r => r[i].Length)).ToArray();
        foreach (var row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }
    }

    /// <summary>A number with as many places as its size deserves.</summary>
    public static string Number(double value) => value.ToString(
        value >= 100 ? "#,0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    public static string Number(Spread spread) =>
        $"{Number(spread.Median)} ({Number(spread.Tenth)} to {Number(spread.Ninetieth)})";
}
