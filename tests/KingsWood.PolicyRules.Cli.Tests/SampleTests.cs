namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>The samples are what people try first.</summary>
public sealed class SampleTests
{
    [Fact]
    public void Every_sample_gets_an_answer_of_the_tool() => Assert.All(Files(), file =>
    {
        var run = ToolRun.Of("decide", file);

        Assert.Equal("", run.Error);
        Assert.InRange(run.Code, 0, 4);
    });

    [Fact]
    public void All_samples_can_be_decided_in_one_call() => Assert.Equal(1, ToolRun.Of(["decide", .. Files()]).Code);

    /// <summary>The root of the repository.</summary>
    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "samples", "situations")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The samples are not above the tests.");
        }

        return folder.FullName;
    }

    private static string[] Files() => Directory.GetFiles(Path.Combine(Root(), "samples", "situations"), "*.json");
}
