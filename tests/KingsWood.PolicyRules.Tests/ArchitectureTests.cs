using System.Reflection;

namespace KingsWood.PolicyRules.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void The_library_knows_only_the_base_class_library_and_four_abstractions_with_their_change_tokens()
    {
        string[] known =
        [
            "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Logging.Abstractions",
            "Microsoft.Extensions.Options",
            "Microsoft.Extensions.Primitives",
        ];

        var others = Assembly.Load("KingsWood.PolicyRules").GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !known.Contains(name));

        Assert.Empty(others);
    }
}
