using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Documentation;

namespace KingsWood.PolicyRules.Tests.Samples;

/// <summary>The table in samples/README.md is executed: every file in it, and no file that is not.</summary>
public class SituationSamplesTests
{
    public static TheoryData<string, string> Table()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(ApprovedText.PathOf("samples/README.md")).Where(l => l.Contains("](situations/", StringComparison.Ordinal)))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[1].Split('(', ')')[1], cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_sample_comes_out_as_its_table_says(string file, string verdict)
    {
        var decision = Decide(Path.Combine("samples", file));

        Assert.Equal(verdict, Words(decision.Verdict));
    }

    [Fact]
    public void Every_sample_is_in_the_table_and_every_kind_is_among_them()
    {
        var listed = Table().Select(row => row.Data.Item1).Order();
        var files = Directory.GetFiles(ApprovedText.PathOf("samples/situations"), "*.json").ToList();
        var kinds = files.SelectMany(f => Read(f).Situations).Select(s => s.Kind).Distinct();

        Assert.Equal(files.Select(f => "situations/" + Path.GetFileName(f)).Order(), listed);
        Assert.Equal(SituationKinds.Count, kinds.Count());
        Assert.True(files.Count >= 20);
    }

    [Fact]
    public void The_schema_beside_the_samples_is_the_one_that_the_library_prints() =>
        ApprovedText.File("samples/situation.schema.json", SituationJson.Schema() + "\n");

    private static CaseDecision Decide(string relative) =>
        SocialMediaPolicy.Default.Decide(Read(ApprovedText.PathOf(relative)), RuleExample.AsOf);

    private static Case Read(string path) =>
        SituationJson.Read(File.ReadAllBytes(path), new() { KnownFacts = SocialMediaPolicy.Default.Vocabulary.Knows });

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => "not covered",
        Verdict.Permitted => "permitted",
        Verdict.PermittedWithAdvice => "permitted with advice",
        Verdict.Undetermined => "undetermined",
        _ => "not permitted",
    };
}
