using KingsWood.PolicyRules.Register;
using static KingsWood.PolicyRules.Tests.Register.MadeUpPolicy;

namespace KingsWood.PolicyRules.Tests.Register;

public sealed class DriftTests
{
    private const string RewordedHelmet = "Whoever comes by bicycle or scooter wears a helmet that fits. The school no longer lends any to children.";
    private const string NewRule = "Visitors leave their cars behind the church, never in front of the fire station.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_changed_where_every_clause_is_there(bool hasParagraphs)
    {
        var report = Drift.Compare(MadeUpPolicy.Register, Document(hasParagraphs, All));

        Assert.All(report.Clauses, c => Assert.Equal(ClauseState.Unchanged, c.State));
        Assert.Empty(report.Strays);
        Assert.True(report.IsUnchanged);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_reworded_one_removed_and_one_added_is_exactly_that(bool hasParagraphs)
    {
        var report = Drift.Compare(
            MadeUpPolicy.Register, Document(hasParagraphs, [Title, Gate, RewordedHelmet, Scooter, NewRule, Locks, Winter]));

        Assert.Equal(
            [("1.2", ClauseState.Changed), ("1.4", ClauseState.NotFound)],
            report.Clauses.Where(c => c.State != ClauseState.Unchanged).Select(c => (c.Wording.Coordinates, c.State)));
        var changed = report.Clauses[2];
        Assert.Equal(RewordedHelmet, Plain(changed.Passage!));
        Assert.InRange(changed.Resemblance, 40, 75);
        Assert.Equal(["VB1002"], changed.Wording.Rules);
        Assert.Equal(hasParagraphs ? 3 : null, changed.Paragraph);
        var added = Assert.Single(report.Strays);
        Assert.Equal(NewRule, Plain(added.Text));
        Assert.Equal(hasParagraphs ? 5 : null, added.Paragraph);
        Assert.False(report.IsUnchanged);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_clause_to_which_an_exception_was_added_is_changed(bool hasParagraphs)
    {
        var longer = Winter + ", unless the sun shines";

        var report = Drift.Compare(MadeUpPolicy.Register, Document(hasParagraphs, [.. All.SkipLast(1), longer]));

        var changed = Assert.Single(report.Clauses, c => c.State == ClauseState.Changed);
        Assert.Equal(("1.6", longer), (changed.Wording.Coordinates, Plain(changed.Passage!)));
        Assert.Empty(report.Strays);
    }

    [Fact]
    public void In_a_run_a_name_that_begins_a_line_does_not_cut_a_changed_clause()
    {
        // The line before the name has no room for it, so that its capital letter begins no new paragraph.
        const string Longer = Winter + ", unless Mrs\nHollingsworth has agreed to something else before";

        var report = Drift.Compare(MadeUpPolicy.Register, DriftDocument.OfRun(string.Join('\n', [.. All.SkipLast(1), Longer])));

        var changed = Assert.Single(report.Clauses, c => c.State != ClauseState.Unchanged);
        Assert.Equal(Longer.Replace('\n', ' '), changed.Passage);
        Assert.Empty(report.Strays);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Clauses_in_another_order_are_unchanged(bool hasParagraphs)
    {
        Assert.True(Drift.Compare(MadeUpPolicy.Register, Document(hasParagraphs, [.. All.Reverse()])).IsUnchanged);
    }

    [Fact]
    public void Two_clauses_in_one_paragraph_and_one_clause_in_two_are_unchanged()
    {
        var document = DriftDocument.OfParagraphs(
            [Title, Gate + " " + Helmet, "2. " + Scooter, .. Trip.Split(", one "), Locks, "• " + Winter]);

        var report = Drift.Compare(MadeUpPolicy.Register, document);

        Assert.Equal(["1.4"], report.Clauses.Where(c => c.State != ClauseState.Unchanged).Select(c => c.Wording.Coordinates));
        Assert.Equal(ClauseState.Changed, report.Clauses[4].State); // "one" was lost twice, and only that
        Assert.Empty(report.Strays);
    }

    [Fact]
    public void A_sentence_that_only_contains_a_heading_does_not_stand_for_it()
    {
        var document = DriftDocument.OfParagraphs(
            [.. All.Skip(1), "Parents have asked about bicycles and scooters at the village school, and nobody knew."]);

        var report = Drift.Compare(MadeUpPolicy.Register, document);

        Assert.NotEqual(ClauseState.Unchanged, report.Clauses[0].State);
    }

    [Fact]
    public void Numbers_that_only_count_are_nothing_added()
    {
        Assert.True(Drift.Compare(MadeUpPolicy.Register, DriftDocument.OfParagraphs(All.Select((t, i) => $"1.{i} {t}"))).IsUnchanged);
        Assert.True(Drift.Compare(MadeUpPolicy.Register, DriftDocument.OfRun(MadeUpPolicy.Run(All.Select((t, i) => $"{i}. {t}")))).IsUnchanged);
    }

    [Fact]
    public void A_running_head_may_hold_the_title_and_is_nothing_added()
    {
        Assert.True(Drift.Compare(MadeUpPolicy.Register, DriftDocument.OfRun(MadeUpPolicy.Run(All.Skip(1)), Title)).IsUnchanged);
        Assert.True(Drift.Compare(MadeUpPolicy.Register, DriftDocument.OfRun(MadeUpPolicy.Run(All), "Village School 2026")).IsUnchanged);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_a_document_about_something_else_nothing_is_found(bool hasParagraphs)
    {
        string[] other =
        [
            "Soup is served on Mondays and Thursdays in the hall.", "Trays go back to the hatch, and spoons into the grey box.",
            "Nobody has to eat beetroot.",
        ];

        var report = Drift.Compare(MadeUpPolicy.Register, Document(hasParagraphs, other));

        Assert.All(report.Clauses, c => Assert.Equal(ClauseState.NotFound, c.State));
        Assert.NotEmpty(report.Strays);
        Assert.All(report.Strays, s => Assert.InRange(s.Resemblance, 0, 25));
    }

    [Fact]
    public void In_an_empty_document_nothing_is_found()
    {
        var report = Drift.Compare(MadeUpPolicy.Register, DriftDocument.OfParagraphs(["", " – "]));

        Assert.All(report.Clauses, c => Assert.Equal(ClauseState.NotFound, c.State));
        Assert.Empty(report.Strays);
    }

    [Fact]
    public void A_stray_passage_names_the_clause_that_it_is_most_like()
    {
        var report = Drift.Compare(
            MadeUpPolicy.Register,
            DriftDocument.OfParagraphs([.. All, "Bicycles are pushed from the gate to the shed, and nobody rides across the lawn."]));

        var stray = Assert.Single(report.Strays);
        Assert.Equal("1.1", stray.MostResembles!.Coordinates);
        Assert.InRange(stray.Resemblance, 40, 90);
    }

    private static DriftDocument Document(bool hasParagraphs, IReadOnlyList<string> paragraphs) =>
        hasParagraphs ? DriftDocument.OfParagraphs(paragraphs) : DriftDocument.OfRun(MadeUpPolicy.Run(paragraphs));

    // A line that ends within a word comes out with its hyphen and a space.
    private static string Plain(string passage) => passage.Replace("- ", "", StringComparison.Ordinal);
}
