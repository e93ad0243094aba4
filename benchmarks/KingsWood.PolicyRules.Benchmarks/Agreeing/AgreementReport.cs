using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Agreeing;

/// <summary>What a comparison of the contenders found.</summary>
internal sealed class AgreementReport(string what)
{
    private const int Shown = 10;

    private readonly List<string> differences = [];

    public int Situations { get; private set; }

    public int Answers { get; private set; }

    public int Differing { get; private set; }

    /// <summary>The first differences, in words.</summary>
    public IReadOnlyList<string> Differences => differences;

    public bool Holds => Differing == 0 && Situations > 0;

    public void CountSituation() => Situations++;

    /// <summary>Compares one answer of one contender.</summary>
    public void Compare<T>(Sample sample, string contender, T expected, T found)
        where T : notnull
    {
        Answers++;
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            Differ($"{sample.Kind}: {contender} finds {found}, where the conditions say {expected}, for {Describe(sample)}");
        }
    }

    /// <summary>Notes an answer that was compared in another way.</summary>
    public void Compare(bool agrees, Func<string> difference)
    {
        Answers++;
        if (!agrees)
        {
            Differ(difference());
        }
    }

    /// <summary>The facts of a sample that hold or are not known.</summary>
    public static string Describe(Sample sample)
    {
        var said = ClauseTable.FactsOf(sample.Kind)
            .Select(f => PropertyNames.Of(f.Id))
            .Select(name => (Name: name, Value: (bool?)typeof(MaybeFacts).GetProperty(name)!.GetValue(sample.Maybe)))
            .ToList();
        return "yes: " + string.Join(", ", said.Where(s => s.Value == true).Select(s => s.Name))
            + "; not known: " + string.Join(", ", said.Where(s => s.Value is null).Select(s => s.Name));
    }

    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            [$"{what}: {Situations} situations, {Answers} answers compared, {Differing} differ.", .. differences]);

    private void Differ(string difference)
    {
        if (++Differing <= Shown)
        {
            differences.Add(difference);
        }
    }
}
