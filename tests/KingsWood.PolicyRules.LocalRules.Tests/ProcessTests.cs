namespace KingsWood.PolicyRules.LocalRules.Tests;

public sealed class ProcessTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("local-rules-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Refused_in_plain_words_where_no_code_can_be_made_at_run_time()
    {
        var config = Path.Combine(folder, "native.runtimeconfig.json");
        var text = await File.ReadAllTextAsync(Probe.Path(".runtimeconfig.json"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            config,
            text.Replace(
                "\"configProperties\": {",
                "\"configProperties\": { \"System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported\": false,",
                StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var sample = Path.Combine(Rules.Root, "samples/local-rules/oakfield.rules.json");

        var (code, output) = await Probe.Run("", config, "load", sample);

        Assert.Equal(1, code);
        Assert.StartsWith(
            "PlatformNotSupportedException: Local rules are tried by Microsoft's RulesEngine, which makes code at run time. Where that is "
            + "not possible, as under Native AOT, it would take every rule as not met without saying so.",
            output,
            StringComparison.Ordinal);
        Assert.Equal((0, "4 rules"), await Plain(sample));
    }

    [Fact]
    public async Task The_process_survives_ten_thousand_brackets()
    {
        var file = Path.Combine(folder, "brackets.json");
        await File.WriteAllTextAsync(
            file,
            Rules.WithRaw(Refused.Expressions.Single(e => e.What == "10,000 nested brackets").Json),
            TestContext.Current.CancellationToken);

        var (code, output) = await Plain(file);

        Assert.Equal(1, code);
        Assert.Contains("expected an expression of at most 1000 characters; found 20012.", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> Plain(string file)
    {
        var (code, output) = await Probe.Run("", null, "load", file);
        return (code, output.Trim());
    }
}
