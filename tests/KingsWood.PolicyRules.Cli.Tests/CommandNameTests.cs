using System.Reflection;

namespace KingsWood.PolicyRules.Cli.Tests;

public sealed class CommandNameTests
{
    [Fact]
    public void The_tool_can_be_run_under_its_command_name()
    {
        var tool = Assembly.Load("kingswood-policy");

        Assert.NotNull(tool.EntryPoint);
    }
}
