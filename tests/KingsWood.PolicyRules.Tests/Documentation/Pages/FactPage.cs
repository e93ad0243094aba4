using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The page of a fact: how it is asked and said, what silence means, which rules turn on it.</summary>
internal static class FactPage
{
    /// <summary>From the folder of the documentation. A family has one page: a colon is no part of a file's name everywhere.</summary>
    public static string PathOf(Fact fact) => $"facts/{fact.Family?.Id ?? fact.Id}.md";

    public static GeneratedPart Write(Fact fact)
    {
        var question = SocialMediaPolicy.Content.Vocabulary.QuestionOf(fact);
        var page = new MarkdownPage().Heading(1, Sentences.Capital(fact.Question))
            .Paragraph(NamesInCode.Of(fact) is { } name ? $"The fact `{fact.Id}`, in C# `{name}`." : $"The fact `{fact.Id}`.");
        if (fact.Family is { } family)
        {
            page.Paragraph($"It is written here for {fact.Value}; `{family.Id}:16` says it of 16, and so on, up to {family.Greatest}.");
        }

        if (question.Facts.Count > 1)
        {
            page.Paragraph($"It is asked together with others: \"{question.Text}\"");
        }

        page.Heading(2, "How it is said").Table(
            ["Answer", "Sentence"],
            [["Yes", fact.Yes], ["No", fact.No], ["Not known", fact.Unknown]]);
        WriteKinds(page, fact);
        WriteMending(page, fact);
        WriteRules(page, fact);
        page.Paragraph("[All facts](README.md)");
        return new($"docs/{PathOf(fact)}", page.ToString());
    }

    private static void WriteKinds(MarkdownPage page, Fact fact)
    {
        var kinds =
            from kind in Enum.GetValues<SituationKind>()
            let word = SocialMediaPolicy.Content.Vocabulary[kind].Find(fact)
            where word is not null
            select new[]
            {
                Sentences.Capital(PageWords.Of(kind)),
                word.DiffersByPart ? kind == SituationKind.Publication ? "Each child shown" : "Each other person" : "The whole situation",
                Sentences.Capital(PageWords.Of(word.Silence)),
            };
        page.Heading(2, "Where it is known").Table(["Situation", "Said of", "If nobody says"], kinds);
    }

    private static void WriteMending(MarkdownPage page, Fact fact)
    {
        if (fact.IfOnly is null && !fact.IsApproval)
        {
            return;
        }

        page.Heading(2, "Whether somebody can bring it about");
        if (fact.IfOnly is { } ifOnly)
        {
            page.Paragraph($"Yes. It can be said of a decision that it would be permitted if {Sentences.Ended(ifOnly)}");
        }

        if (fact.IsApproval)
        {
            page.Paragraph("It is an approval: only somebody with authority can give it, and where it is missing a decision names it as required.");
        }
    }

    private static void WriteRules(MarkdownPage page, Fact fact)
    {
        var binds = Enum.GetValues<Binding>()
            .Where(b => b != Binding.School && ConditionWords.LeavesOf(SocialMediaPolicy.Content.Binds(b)).Contains(fact))
            .Select(PageWords.Of)
            .ToList();
        var rules = SocialMediaPolicy.Content.Rules.Where(r => RuleFacts.Mentions(r, fact)).ToList();
        page.Heading(2, "Rules that turn on it");
        if (binds.Count > 0)
        {
            page.Paragraph($"Every rule that binds {Sentences.Or(binds)}.");
        }
        else if (rules.Count == 0)
        {
            page.Paragraph("None: no decision turns on it, but who is told does, or how the decision is put.");
        }

        if (rules.Count > 0)
        {
            page.Items(rules.Select(r => RuleFiles.LinkTo("../rules/", r.Id)));
        }
    }
}
