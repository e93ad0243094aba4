namespace KingsWood.PolicyRules.Package.Tests;

public sealed class IsolationTests
{
    [Fact]
    public void The_library_does_not_lie_beside_these_tests()
    {
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "KingsWood.PolicyRules.dll")));
    }
}
