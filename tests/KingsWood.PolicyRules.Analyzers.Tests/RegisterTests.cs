using KingsWood.PolicyRules.Analyzers.Tests.Compiling;

namespace KingsWood.PolicyRules.Analyzers.Tests;

public sealed class RegisterTests
{
    [Theory]
    [InlineData("- says: It is about telephones.", "It is about telephones.", "Phones/phones.policy.md(10,1): error KWA0001: The register cannot be read here: expected \"- says: ...\" in the entry 0 scope; found none", "Phones/phones.policy.md(13,1): error KWA0001: The register cannot be read here: expected a heading, \"- key: value\", a comment or an empty line; found \"It is about telephones.\"")]
    [InlineData("- says: It is about", "- sayz: It is about", "Phones/phones.policy.md(10,1): error KWA0001: The register cannot be read here: expected \"- says: ...\" in the entry 0 scope; found none", "Phones/phones.policy.md(13,1): error KWA0001: The register cannot be read here: expected one of the keys name, topic, kind, says, rules, no rule, purposes, reading, question, checked, wording; found \"sayz\"")]
    [InlineData("- kind: scope", "- kind: rule", "Phones/phones.policy.md(12,1): error KWA0001: The register cannot be read here: expected one of norm, permission, scope, definition, statement, consequence, purpose, rationale, example, heading; found \"rule\"")]
    [InlineData("- kind: scope", "- kind:", "Phones/phones.policy.md(12,1): error KWA0001: The register cannot be read here: expected a value after \"kind:\"; found none")]
    [InlineData("- kind: scope", "- kind: scope\n- kind: scope", "Phones/phones.policy.md(13,1): error KWA0001: The register cannot be read here: expected \"kind\" once; found it again")]
    [InlineData("## 0 scope", "## Scope", "Phones/phones.policy.md(10,1): error KWA0001: The register cannot be read here: expected a coordinate such as \"1.10\", \"1.10 b\" or \"0 scope\"; found \"Scope\"")]
    [InlineData("## 1.1 b", "## 1.1 a", "Phones/Contact/XY1002NoPrivateTexts.cs(11,18): error KWA0004: The rule XY1002 cites 1.1, and the register does not list it there", "Phones/phones.policy.md(30,1): error KWA0001: The register cannot be read here: expected a coordinate that no entry has yet; found \"1.1 a\" again, which line 18 has")]
    [InlineData("Opening.Scope", "Scope", "Phones/phones.policy.md(11,1): error KWA0001: The register cannot be read here: expected a dotted name such as PersonalUse.Connections; found \"Scope\"")]
    [InlineData("Opening.Scope", "Opening.Equals", "Phones/phones.policy.md(11,1): error KWA0001: The register cannot be read here: expected a dotted name such as PersonalUse.Connections; found \"Opening.Equals\"")]
    [InlineData("Opening.Scope", "Pupils.Lessons", "Phones/Lessons/XY2001SwitchedOff.cs(11,18): error KWA0004: The rule XY2001 cites 0 scope, and the register does not list it there", "Phones/phones.policy.md(40,1): error KWA0001: The register cannot be read here: expected a name of its own for each clause; found Pupils.Lessons, which 0 scope has", "RuleReleases.Unshipped.md(10,3): warning KWA0017: The row of XY2001 says \"2.1\" and the code says \"0 scope\": correct the row")]
    [InlineData("Opening.Scope", "Pupils.Lessons.All1", "Phones/phones.policy.md(40,1): error KWA0001: The register cannot be read here: expected a name that does not begin Pupils.Lessons.All1; found \"Pupils.Lessons\"")]
    [InlineData("- rules: XY2001", "- rules: XY2001, that one", "Phones/phones.policy.md(43,1): error KWA0001: The register cannot be read here: expected ids of rules such as KW1002, with commas between them; found \"that one\"")]
    [InlineData("- rules: XY2001", "- rules: XY2001, XY2001", "Phones/phones.policy.md(43,1): error KWA0001: The register cannot be read here: expected each rule once; found XY2001 again")]
    [InlineData("Opening.Scope", "Clauses.Scope", "Phones/phones.policy.md(11,1): error KWA0001: The register cannot be read here: expected a name that does not begin with Clauses; found \"Clauses.Scope\"")]
    [InlineData("- no rule: it says what the policy is about\n- checked: 2026-11-23", "- no rule: none\n- checked: 2026-02-30", "Phones/phones.policy.md(15,1): error KWA0001: The register cannot be read here: expected a day such as 2026-11-23; found \"2026-02-30\"")]
    [InlineData("- purposes: children\n", "", "Phones/phones.policy.md(18,1): error KWA0001: The register cannot be read here: expected \"- purposes: ...\" in the entry 1.1 a, which has rules; found none")]
    [InlineData("- purposes: children\n", "- purposes: cats\n", "Phones/phones.policy.md(24,1): error KWA0001: The register cannot be read here: expected some of children, staff, legal, reputation, official; found \"cats\"")]
    [InlineData("- question: gap:", "- question: why:", "Phones/phones.policy.md(26,1): error KWA0001: The register cannot be read here: expected one of ambiguity:, clash:, gap:, term: and a question; found \"why: what of a call to a parent?\"")]
    [InlineData("from the start\n", "from the start\n# Another\n- topics: none\n", "Phones/phones.policy.md(6,1): error KWA0001: The register cannot be read here: expected one title, on top; found \"# Another\"", "Phones/phones.policy.md(7,1): error KWA0001: The register cannot be read here: expected one of the keys policy, edition, in force, ranges, removed; found \"topics\"")]
    [InlineData("# Clause register: Example School, telephones\n", "", "Phones/phones.policy.md(1,1): error KWA0001: The register cannot be read here: expected a title, \"# Clause register: ...\"; found none")]
    [InlineData("- edition: 1\n", "", "Phones/phones.policy.md(1,1): error KWA0001: The register cannot be read here: expected \"- edition: ...\" before the first entry; found none")]
    [InlineData("XY20 lessons", "XY20 lessons, more", "Phones/phones.policy.md(6,1): error KWA0001: The register cannot be read here: expected ranges such as \"00 scope, 10 contact\"; found \"more\"")]
    [InlineData("- edition: 1\n", "- edition: 1\r\n", "Phones/phones.policy.md(4,1): error KWA0001: The register cannot be read here: expected the line end \\n of the lines before; found \\r\\n")]
    public async Task A_line_that_cannot_be_read_is_reported_where_it_stands(string old, string @new, params string[] expected)
    {
        var result = await Phones.Project.Edit(Phones.Register, old, @new).Build(TestContext.Current.CancellationToken);

        Assert.Equal(expected, result.Ours);
    }

    [Fact]
    public async Task A_fingerprint_is_reported_when_it_is_missing_misshapen_or_another_for_a_part()
    {
        var register = Phones.Project.Files[Phones.Register];
        var entries = register.Split("\n## ");
        entries[1] = entries[1].Replace($"- wording: {Phones.Wording}", "", StringComparison.Ordinal);
        entries[3] = entries[3].Replace(Phones.Wording, "f" + Phones.Wording[1..], StringComparison.Ordinal);
        entries[4] = entries[4].Replace(Phones.Wording, "unknown", StringComparison.Ordinal);

        var result = await Phones.Project
            .With(Phones.Register, string.Join("\n## ", entries))
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "Phones/phones.policy.md(10,1): error KWA0001: The register cannot be read here: expected \"- wording: ...\" in the entry 0 scope; found none",
                "Phones/phones.policy.md(37,1): error KWA0001: The register cannot be read here: expected the wording of 1.1 a, since both are parts of one bullet; found another",
                "Phones/phones.policy.md(46,1): error KWA0001: The register cannot be read here: expected a hash of 16, a sketch of 128 hexadecimal digits and a number of letters; found \"unknown\"",
            ],
            result.Ours);
    }

    [Fact]
    public async Task The_rest_of_a_register_still_works_when_a_line_is_wrong()
    {
        var result = await Phones.Project
            .Edit(Phones.Register, "## 0 scope", "## Scope\nand something else")
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(2, result.Ours.Length);
        Assert.Empty(result.Compilers);
        Assert.Contains("Staff.PrivateContact", result.Generated("Example.School.Phones.Clauses.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- no rule: it says what the policy is about\n", "", "Phones/phones.policy.md(10,1): error KWA0002: The clause 0 scope has neither a rule nor a reason: write \"- rules: ...\" or \"- no rule: ...\"")]
    [InlineData("- rules: XY2001\n", "- rules: XY2001\n- no rule: why\n", "Phones/phones.policy.md(39,1): error KWA0002: The clause 2.1 has rules and a reason why there is none: keep \"- rules: ...\" or \"- no rule: ...\"")]
    [InlineData("- rules: XY2001\n", "- rules: XY2001, XY2002\n", "Phones/phones.policy.md(43,18): error KWA0003: The register names the rule XY2002, which is not in the code")]
    public async Task Each_clause_has_its_rules_or_the_reason_why_there_is_none(string old, string @new, string expected)
    {
        var result = await Phones.Project.Edit(Phones.Register, old, @new).Build(TestContext.Current.CancellationToken);

        Assert.Equal([expected], result.Ours);
    }

    [Fact]
    public async Task Two_registers_for_one_class_are_refused_and_the_first_keeps_it()
    {
        var result = await Phones.Project
            .With("Phones/second.policy.md", Phones.Project.Files[Phones.Register])
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["Phones/second.policy.md(1,1): error KWA0018: phones.policy.md makes the class Example.School.Phones.Clauses, which this register would make again: give one of them another KingsWoodNamespace"],
            result.Ours);
        Assert.Empty(result.Compilers);
    }
}
