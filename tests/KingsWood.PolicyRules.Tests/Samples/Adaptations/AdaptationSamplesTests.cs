using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Tests.Samples.Adaptations;

/// <summary>The tables in samples/adaptations/README.md are executed: every situation in them, and none that is not.</summary>
public class AdaptationSamplesTests
{
    private const string Link = "/situations/";

    public static TheoryData<string, string, string> Table()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in File.ReadAllLines(Path.Combine(SchoolSample.Root, "README.md")).Where(l => l.Contains(Link, StringComparison.Ordinal)))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[1].Split('(', ')')[1], cells[2], cells[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_situation_comes_out_as_its_table_says(string file, string unadapted, string adapted)
    {
        var school = SchoolSample.All.Single(s => Path.GetFileName(s.Folder) == file[..file.IndexOf('/', StringComparison.Ordinal)]);
        var situation = Path.GetFileNameWithoutExtension(file);

        Assert.Equal(
            (unadapted, adapted),
            (DecisionWords.Words(school.DecideUnadapted(situation).Verdict), DecisionWords.Words(school.Decide(situation).Verdict)));
    }

    [Fact]
    public void Every_situation_is_in_a_table() => Assert.Equal(
        SchoolSample.All
            .SelectMany(s => Directory.GetFiles(Path.Combine(s.Folder, "situations"), "*.json"))
            .Select(f => Path.GetRelativePath(SchoolSample.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
        Table().Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_written_of_a_sample_is_read_as_the_same() => Assert.All(
        SchoolSample.All.SelectMany(s => s.Layers),
        layer => Assert.Equal(layer, AdaptationJson.Read(AdaptationJson.Write(layer))));
}
