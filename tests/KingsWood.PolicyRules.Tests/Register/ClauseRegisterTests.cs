using KingsWood.PolicyRules.Register;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Register;

public sealed class ClauseRegisterTests
{
    private static readonly string Wording = WordingFingerprint.Of("Bicycles are left at the gate.").ToString();
    private static readonly string OtherWording = WordingFingerprint.Of("The gate is closed at nine.").ToString();

    private static readonly string Sound = $"""
        # Clause register: a village school, bicycles

        - policy: village-bicycles
        - edition: 2
        - in force: 2026-09-01

        <!-- a comment -->

        ## 0 scope
        - name: Opening.Scope
        - kind: scope
        - says: Whoever rides to school.
        - no rule: It is said again in 1.1.
        - checked: 2026-11-01
        - wording: {OtherWording}

        ## 1.1 a
        - name: Bicycles.Gate
        - kind: norm
        - says: Bicycles stay at the gate.
        - rules: VB1001, VB1002
        - purposes: children, legal
        - reading: scooters: A scooter is a bicycle.
        - question: ambiguity: Are scooters meant?
        - question: gap: And skateboards?
        - reading: One rule: the gate is the north gate.
        - checked: 2026-11-02
        - wording: {Wording}

        """;

    [Fact]
    public void A_sound_register_is_read_whole_and_without_a_problem()
    {
        var register = ClauseRegister.Parse(Sound, "bicycles.md");

        Assert.Empty(register.Problems);
        Assert.Equal(
            ("Clause register: a village school, bicycles", "village-bicycles", "2", "2026-09-01"),
            (register.Title, register.Policy, register.Edition, register.InForce));
        var entry = register.Find("1.1 a")!;
        Assert.Equal(("1.1", "Bicycles.Gate", ClauseKind.Norm, "Bicycles stay at the gate."), (entry.Clause, entry.Name, entry.Kind, entry.Says));
        Assert.Equal(["VB1001", "VB1002"], entry.Rules);
        Assert.Equal(Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk, entry.Purposes);
        Assert.Equal(new DateOnly(2026, 11, 2), entry.Checked);
        Assert.Equal(Wording, entry.Wording.ToString());
        Assert.Equal(17, entry.Line);
        Assert.Equal("It is said again in 1.1.", register.Find("0 scope")!.NoRule);
    }

    [Fact]
    public void A_reading_names_its_setting_and_only_a_setting()
    {
        var readings = ClauseRegister.Parse(Sound, "bicycles.md").Find("1.1 a")!.Readings;

        Assert.Equal(
            [("scooters", "A scooter is a bicycle."), (null, "One rule: the gate is the north gate.")],
            readings.Select(r => ((string?)r.Setting, r.Text)));
    }

    [Fact]
    public void A_question_has_the_reading_that_stands_directly_above_it()
    {
        var questions = ClauseRegister.Parse(Sound, "bicycles.md").Find("1.1 a")!.Questions;

        Assert.Equal(
            [(QuestionKind.Ambiguity, "Are scooters meant?", "A scooter is a bicycle."), (QuestionKind.Gap, "And skateboards?", null)],
            questions.Select(q => (q.Kind, q.Text, (string?)q.Reading?.Text)));
    }

    [Theory]
    [InlineData("- kind: scope", "kind scope", 11, "a heading, \"- key: value\", a comment or an empty line", "\"kind scope\"")]
    [InlineData("## 1.1 a", "## 1.1.1", 17, "a coordinate such as \"1.10\", \"1.10 b\" or \"0 scope\"", "\"1.1.1\"")]
    [InlineData("## 1.1 a", "## 0 x", 17, "a coordinate such as \"1.10\", \"1.10 b\" or \"0 scope\"", "\"0 x\"")]
    [InlineData("## 1.1 a", "## 0 scope", 17, "a coordinate that no entry has yet", "\"0 scope\" again, which line 9 has")]
    [InlineData("- kind: norm", "- kind: rule", 19, "one of norm, permission, scope, definition, statement, consequence, purpose, rationale, example, heading", "\"rule\"")]
    [InlineData("- kind: norm", "- sort: norm", 19, "one of the keys name, topic, kind, says, rules, no rule, purposes, reading, question, checked, wording", "\"sort\"")]
    [InlineData("- policy: village-bicycles", "- polity: village-bicycles", 3, "one of the keys policy, edition, in force, ranges, removed", "\"polity\"")]
    [InlineData("- edition: 2", "- edition:", 4, "a value after \"edition:\"", "none")]
    [InlineData("- edition: 2\n", "", 1, "\"- edition: ...\" before the first entry", "none")]
    [InlineData("- kind: norm", "- kind: norm\n- kind: norm", 20, "\"kind\" once", "it again")]
    [InlineData("Bicycles.Gate", "bicycles gate", 18, "a dotted name such as PersonalUse.Connections", "\"bicycles gate\"")]
    [InlineData("Bicycles.Gate", "Opening.Scope", 17, "a name of its own for each clause", "Opening.Scope, which 0 scope has")]
    [InlineData("VB1001, VB1002", "VB1001 VB1002", 21, "ids of rules such as KW1002, with commas between them", "\"VB1001 VB1002\"")]
    [InlineData("VB1001, VB1002", "VB1001, VB1001", 21, "each rule once", "VB1001 again")]
    [InlineData("- no rule: It is said again in 1.1.\n", "", 9, "\"- rules: ...\" or \"- no rule: ...\" in the entry 0 scope", "neither")]
    [InlineData("- no rule: It", "- rules: VB1\n- no rule: It", 13, "either \"rules\" or \"no rule\"", "both")]
    [InlineData("- purposes: children, legal\n", "", 17, "\"- purposes: ...\" in the entry 1.1 a, which has rules", "none")]
    [InlineData("children, legal", "children, law", 22, "some of children, staff, legal, reputation, official", "\"law\"")]
    [InlineData("question: gap:", "question: hole:", 25, "one of ambiguity:, clash:, gap:, term: and a question", "\"hole: And skateboards?\"")]
    [InlineData("2026-11-02", "2 November", 27, "a day such as 2026-11-23", "\"2 November\"")]
    [InlineData("- checked: 2026-11-02\n", "", 17, "\"- checked: ...\" in the entry 1.1 a", "none")]
    [InlineData("# Clause register: a village school, bicycles", "", 1, "a title, \"# Clause register: ...\"", "none")]
    [InlineData("## 1.1 a", "# Another\n## 1.1 a", 17, "one title, on top", "\"Another\"")]
    public void A_wrong_line_is_a_problem_at_that_line(string sound, string wrong, int line, string expected, string found)
    {
        var text = Sound.Replace(sound, wrong, StringComparison.Ordinal);

        var register = ClauseRegister.Parse(text, "bicycles.md");

        Assert.Contains(new RegisterProblem("bicycles.md", line, expected, found), register.Problems);
    }

    [Fact]
    public void A_missing_wording_is_a_problem_of_its_entry_and_the_rest_works()
    {
        var text = Sound.Replace($"- wording: {OtherWording}\n", "", StringComparison.Ordinal);

        var register = ClauseRegister.Parse(text, "bicycles.md");

        Assert.Equal([new("bicycles.md", 9, "\"- wording: ...\" in the entry 0 scope", "none")], register.Problems);
        Assert.Equal(["1.1 a"], register.Entries.Select(e => e.Coordinate));
    }

    [Fact]
    public void A_wording_that_is_no_fingerprint_is_a_problem_at_its_line()
    {
        var text = Sound.Replace(Wording, "Bicycles are left at the gate.", StringComparison.Ordinal);

        var problem = Assert.Single(ClauseRegister.Parse(text, "bicycles.md").Problems);

        Assert.Equal(
            "bicycles.md(28): expected a hash of 16, a sketch of 128 hexadecimal digits and a number of letters; "
            + "found \"Bicycles are left at the gate.\"",
            problem.ToString());
    }

    [Fact]
    public void Parts_of_one_bullet_share_its_name_and_wording()
    {
        var text = Sound.Replace("## 0 scope", "## 1.1 b", StringComparison.Ordinal);

        var problems = ClauseRegister.Parse(text, "bicycles.md").Problems;

        Assert.Equal(
            [
                new("bicycles.md", 17, "the name Opening.Scope of 1.1 b", "Bicycles.Gate"),
                new("bicycles.md", 17, "the wording of 1.1 b, since both are parts of one bullet", "another"),
            ],
            problems);
    }

    [Fact]
    public void A_byte_order_mark_is_a_problem_and_the_rest_works()
    {
        var register = ClauseRegister.Parse('\uFEFF' + Sound, "bicycles.md");

        Assert.Equal([new("bicycles.md", 1, "a file without a byte-order mark", "one")], register.Problems);
        Assert.Equal(2, register.Entries.Count);
    }

    [Fact]
    public void Mixed_line_ends_are_one_problem_at_the_first_that_differs_and_the_rest_works()
    {
        var lines = Sound.Split('\n');
        var text = string.Join('\n', lines[..11]) + "\r\n" + string.Join("\r\n", lines[11..]);

        var register = ClauseRegister.Parse(text, "bicycles.md");

        Assert.Equal([new("bicycles.md", 11, @"the line end \n of the lines before", @"\r\n")], register.Problems);
        Assert.Equal(2, register.Entries.Count);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_one_kind_are_none(string ending)
    {
        var register = ClauseRegister.Parse(Sound.Replace("\n", ending, StringComparison.Ordinal), "bicycles.md");

        Assert.Empty(register.Problems);
        Assert.Equal(2, register.Entries.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("## ")]
    [InlineData("- : x")]
    [InlineData("\0\u0001")]
    public void What_is_no_register_at_all_is_problems_and_no_exception(string text)
    {
        var register = ClauseRegister.Parse(text, "x");

        Assert.NotEmpty(register.Problems);
        Assert.Empty(register.Entries);
    }
}
