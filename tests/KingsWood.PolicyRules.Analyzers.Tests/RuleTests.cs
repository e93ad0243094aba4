using KingsWood.PolicyRules.Analyzers.Tests.Compiling;

namespace KingsWood.PolicyRules.Analyzers.Tests;

public sealed class RuleTests
{
    private const string File = Phones.Rule1001;

    [Theory]
    [InlineData("= Clauses.Staff.PrivateContact", "= null!", "(11,18): error KWA0005: The rule XY1001 cites no clause: say Clause.Gap where the policy is silent, Clause.Law where the law speaks")]
    [InlineData("= Clauses.Staff.PrivateContact", "= default!", "(11,18): error KWA0005: The rule XY1001 cites no clause: say Clause.Gap where the policy is silent, Clause.Law where the law speaks")]
    [InlineData("= Clauses.Staff.PrivateContact", "= Clauses.Staff.Other", "(11,18): error KWA0006: The rule XY1001 cites Clauses.Staff.Other, which is no clause of the register")]
    [InlineData("= Clauses.Staff.PrivateContact", "= new(\"9.9\", \"a place of its own\")", "(11,18): error KWA0006: The rule XY1001 cites 9.9, which is no clause of the register")]
    [InlineData("= Clauses.Staff.PrivateContact", "= Clauses.Pupils.Lessons", "(11,18): error KWA0004: The rule XY1001 cites 2.1, and the register does not list it there")]
    [InlineData("Clause = Clauses.Staff.PrivateContact,", "", "(8,19): error KWA0005: The rule XY1001 cites no clause: say Clause.Gap where the policy is silent, Clause.Law where the law speaks")]
    [InlineData("internal static partial class", "internal static partial class Outer { private static class", "(7,24): error KWA0019: The rule XY1001 is not in the rule book: XY1001NoPrivateCalls and its property Rule must be internal or public, and not generic")]
    [InlineData("public static Norm Rule", "private static Norm Rule", "(8,25): error KWA0019: The rule XY1001 is not in the rule book: XY1001NoPrivateCalls and its property Rule must be internal or public, and not generic")]
    public async Task A_rule_stands_on_a_clause_that_lists_it_and_is_seen(string old, string @new, string expected)
    {
        var project = Phones.Project.Edit(File, old, @new);
        if (@new.Contains("Outer", StringComparison.Ordinal))
        {
            project = project.With(File, project.Code[File] + "}").Edit(File, "{ private static class XY1001NoPrivateCalls\n{\n    public", "{ private static class XY1001NoPrivateCalls {\n    public");
        }

        var result = await project.Build(TestContext.Current.CancellationToken);

        Assert.Contains(File + expected, result.Ours);
    }

    [Theory]
    [InlineData("Id = \"XY1001\",", "", "(8,19)")]
    [InlineData("\"XY1001\"", "\"\"", "(10,14)")]
    [InlineData("\"XY1001\"", "\"contact\"", "(10,14)")]
    [InlineData("\"XY1001\"", "System.Guid.NewGuid().ToString()", "(10,14)")]
    public async Task A_rule_has_an_id_that_can_be_read(string old, string @new, string place)
    {
        var result = await Phones.Project.Edit(File, old, @new).Build(TestContext.Current.CancellationToken);

        Assert.Contains(
            $"{File}{place}: error KWA0007: The rule of the class XY1001NoPrivateCalls needs an id such as KW1002, written as a constant",
            result.Ours);
    }

    [Fact]
    public async Task An_id_may_be_a_constant_that_stands_elsewhere()
    {
        var result = await Phones.Project
            .With("RuleIds.cs", "namespace Example.School; internal static class RuleIds { public const string NoCalls = \"XY1001\"; }")
            .Edit(File, "\"XY1001\"", "RuleIds.NoCalls")
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Empty(result.Compilers);
    }

    [Fact]
    public async Task Two_rules_do_not_share_an_id()
    {
        var result = await Phones.Project
            .With("Phones/Contact/XY1001Again.cs", Phones.RuleFile("XY1001Again", "XY1001", "Clauses.Staff.PrivateContact", "MustNot"))
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal([$"{File}(10,14): error KWA0008: The id XY1001 is already that of XY1001Again"], result.Ours);
        Assert.Empty(result.Compilers);
    }

    [Theory]
    [InlineData("Contact", "XY3001", "the ranges of the register: XY10 contact, XY20 lessons")]
    [InlineData("Contact", "ZZ1001", "the ranges of the register: XY10 contact, XY20 lessons")]
    [InlineData("Contact", "XY2002", "the range of its folder: XY10 contact")]
    public async Task An_id_is_within_the_range_of_its_topic(string folder, string id, string range)
    {
        var result = await Phones.Project
            .With($"Phones/{folder}/{id}A.cs", Phones.RuleFile($"{id}A", id, "Clause.Gap", "Gap"))
            .Without(Phones.Shipped)
            .Without(Phones.Unshipped)
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal([$"Phones/{folder}/{id}A.cs(10,14): warning KWA0009: The id {id} is outside {range}"], result.Ours);
    }

    [Theory]
    [InlineData("Phones/Contact/Calls.cs", "Calls", "The rule XY1003 is the class Calls, whose name should begin with the id")]
    [InlineData("Phones/Contact/Calls.cs", "XY1003Calls", "The rule XY1003 is in the file Calls.cs, which should have the name of its class, XY1003Calls.cs")]
    public async Task A_rule_is_found_by_its_id(string path, string name, string expected)
    {
        var result = await Phones.Project
            .With(path, Phones.RuleFile(name, "XY1003", "Clause.Gap", "Gap"))
            .Without(Phones.Shipped)
            .Without(Phones.Unshipped)
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal([$"{path}(6,31): warning KWA0010: {expected}"], result.Ours);
    }

    [Fact]
    public async Task Examples_may_stand_in_another_part_of_the_class()
    {
        const string Examples = "    public static IReadOnlyList<RuleExample> Examples => [null!];\n";
        var result = await Phones.Project
            .Edit(File, Examples, "")
            .With("Phones/Contact/XY1001NoPrivateCalls.Examples.cs", $$"""
                using System.Collections.Generic;
                using KingsWood.PolicyRules.Rules;
                namespace Example.School.Phones.Rules;
                internal static partial class XY1001NoPrivateCalls
                {
                {{Examples}}}
                """)
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Empty(result.Compilers);
    }

    [Fact]
    public async Task A_property_of_that_name_is_no_rule_when_its_type_is_none()
    {
        var result = await Phones.Project
            .With("Golden.cs", "namespace Example.School; internal static class Golden { public static string Rule { get; } = \"do as you would be done by\"; }")
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Empty(result.Compilers);
    }
}
