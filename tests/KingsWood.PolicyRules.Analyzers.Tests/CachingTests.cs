using KingsWood.PolicyRules.Analyzers.Generation;
using KingsWood.PolicyRules.Analyzers.Tests.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KingsWood.PolicyRules.Analyzers.Tests;

/// <summary>What an edit has nothing to do with is not generated again.</summary>
public sealed class CachingTests
{
    private static readonly string[] Steps =
        [PolicyGenerator.RegistersStep, PolicyGenerator.ClausesStep, PolicyGenerator.RulesStep, PolicyGenerator.BooksStep];

    [Fact]
    public void An_edit_elsewhere_generates_nothing_again()
    {
        var reasons = After(Phones.Project
            .With("Unrelated.cs", "namespace Example.School; internal static class Unrelated { public const int One = 1; }"));

        Assert.All(Steps, step => Assert.True(IsCached(reasons[step]), step));
        Assert.True(IsCached(reasons["output"]));
    }

    [Fact]
    public void An_edit_of_what_a_rule_says_generates_nothing_again()
    {
        var reasons = After(Phones.Project.Edit(Phones.Rule1001, "It says something.", "It says something else."));

        Assert.All(Steps, step => Assert.True(IsCached(reasons[step]), step));
        Assert.True(IsCached(reasons["output"]));
    }

    [Fact]
    public void An_edit_of_a_reading_in_the_register_generates_nothing_again()
    {
        var reasons = After(Phones.Project.Edit(Phones.Register, "a call that is not answered is a call", "a\n- reading: b"));

        Assert.True(IsCached(reasons[PolicyGenerator.ClausesStep]));
        Assert.True(IsCached(reasons["output"]));
    }

    [Fact]
    public void A_topic_that_changes_is_written_again_and_the_rule_book_is_not()
    {
        var reasons = After(Phones.Project.Edit(Phones.Register, "private calls & texts", "calls"));

        Assert.Equal([IncrementalStepRunReason.Modified], reasons[PolicyGenerator.ClausesStep]);
        Assert.True(IsCached(reasons[PolicyGenerator.BooksStep]));
    }

    [Fact]
    public void A_rule_that_comes_is_written_into_the_rule_book_and_the_clauses_are_not_written_again()
    {
        var reasons = After(Phones.Project
            .With("Phones/Contact/XY1003A.cs", Phones.RuleFile("XY1003A", "XY1003", "Clause.Gap", "Gap")));

        Assert.Equal([IncrementalStepRunReason.Modified], reasons[PolicyGenerator.BooksStep]);
        Assert.True(IsCached(reasons[PolicyGenerator.ClausesStep]));
    }

    /// <summary>Generates for the good project, then for the edited one with the same driver; why each step ran then.</summary>
    private static Dictionary<string, IncrementalStepRunReason[]> After(SchoolProject edited)
    {
        var first = Phones.Project.Compilation();
        var driver = Phones.Project.Driver().RunGenerators(first, TestContext.Current.CancellationToken);

        // Trees that did not change stay the same trees, as they do in an editor.
        var second = first;
        foreach (var (path, text) in edited.Code)
        {
            var old = first.SyntaxTrees.FirstOrDefault(t => t.FilePath == SchoolProject.Folder + path);
            var @new = CSharpSyntaxTree.ParseText(
                text, (CSharpParseOptions)first.SyntaxTrees[0].Options, SchoolProject.Folder + path, cancellationToken: TestContext.Current.CancellationToken);
            if (old is null)
            {
                second = second.AddSyntaxTrees(@new);
            }
            else if (Phones.Project.Code[path] != text)
            {
                second = second.ReplaceSyntaxTree(old, @new);
            }
        }

        if (edited.Files[Phones.Register] != Phones.Project.Files[Phones.Register])
        {
            var register = SchoolProject.Folder + Phones.Register;
            driver = driver.ReplaceAdditionalTexts([.. edited.AdditionalTexts.Where(t => t.Path == register)]);
        }

        var result = driver.RunGenerators(second, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        var reasons = Steps.ToDictionary(step => step, step => Reasons(result.TrackedSteps[step]));
        reasons.Add("output", [.. result.TrackedOutputSteps.SelectMany(s => Reasons(s.Value))]);
        return reasons;
    }

    private static IncrementalStepRunReason[] Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        [.. steps.SelectMany(s => s.Outputs).Select(o => o.Reason)];

    private static bool IsCached(IncrementalStepRunReason[] reasons) =>
        reasons.Length > 0 && reasons.All(r => r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
}
