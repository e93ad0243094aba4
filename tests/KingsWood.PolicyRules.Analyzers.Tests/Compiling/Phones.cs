namespace KingsWood.PolicyRules.Analyzers.Tests.Compiling;

/// <summary>A school's own policy on telephones: a register of four places, three rules, an exemption, release tables.</summary>
internal static class Phones
{
    public const string Register = "Phones/phones.policy.md";
    public const string Shipped = "RuleReleases.Shipped.md";
    public const string Unshipped = "RuleReleases.Unshipped.md";
    public const string Rule1001 = "Phones/Contact/XY1001NoPrivateCalls.cs";
    public const string Rule1002 = "Phones/Contact/XY1002NoPrivateTexts.cs";
    public const string Rule2001 = "Phones/Lessons/XY2001SwitchedOff.cs";
    public const string Exemptions = "Phones/PhoneExemptions.cs";

    public const string Wording =
        "0123456789abcdef 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef 42";

    public static SchoolProject Project { get; } = new SchoolProject()
        .With(Register, $$"""
            # Clause register: Example School, telephones

            - policy: example-phones
            - edition: 1
            - in force: from the start
            - ranges: XY10 contact, XY20 lessons

            <!-- What the policy is for. -->

            ## 0 scope
            - name: Opening.Scope
            - kind: scope
            - says: It is about telephones.
            - no rule: it says what the policy is about
            - checked: 2026-11-23
            - wording: {{Wording}}

            ## 1.1 a
            - name: Staff.PrivateContact
            - topic: private calls & texts
            - kind: norm
            - says: No private call to a pupil.
            - rules: XY1001
            - purposes: children
            - reading: a call that is not answered is a call
            - question: gap: what of a call to a parent?
            - checked: 2026-11-23
            - wording: {{Wording}}

            ## 1.1 b
            - name: Staff.PrivateContact
            - kind: norm
            - says: And no private text.
            - rules: XY1002
            - purposes: children, staff
            - checked: 2026-11-23
            - wording: {{Wording}}

            ## 2.1
            - name: Pupils.Lessons
            - kind: norm
            - says: "Off" in lessons.
            - rules: XY2001
            - purposes: staff
            - checked: 2026-11-23
            - wording: {{Wording}}

            """)
        .With(Shipped, """
            # Rules shipped

            What each version of the package did to the rules.

            ## Release 0.1.0

            ### New Rules

            | Rule ID | Clause | Force | Verdict | Notes |
            |---------|--------|-------|---------|-------|
            | XY1001 | 1.1 | must not | | No private calls |
            | XY1009 | 1.1 | should | | Tell the office |

            ## Release 0.2.0

            ### Removed Rules

            | Rule ID | Clause | Force | Verdict | Notes |
            |---------|--------|-------|---------|-------|
            | XY1009 | 1.1 | should | * | No longer asked |

            """)
        .With(Unshipped, """
            # Rules not yet shipped

            ## Unshipped

            ### New Rules

            | Rule ID | Clause | Force | Verdict | Notes |
            |---------|--------|-------|---------|-------|
            | XY1002 | 1.1 | should not | | No private texts |
            | XY2001 | 2.1 | strongly advised | * | Switched off |

            """)
        .With(Rule1001, RuleFile("XY1001NoPrivateCalls", "XY1001", "Clauses.Staff.PrivateContact", "MustNot"))
        .With(Rule1002, RuleFile("XY1002NoPrivateTexts", "XY1002", "Clauses.Staff.PrivateContact", "ShouldNot"))
        .With(Rule2001, RuleFile("XY2001SwitchedOff", "XY2001", "Clauses.Pupils.Lessons", "StronglyAdvised"))
        .With(Exemptions, """
            using KingsWood.PolicyRules.Logic;
            using KingsWood.PolicyRules.Rules;

            namespace Example.School.Phones;

            public static class PhoneExemptions
            {
                public static Exemption Emergency { get; } = new("emergency")
                {
                    When = Condition.Always,
                    Source = "our reading of 1.1",
                };
            }

            """);

    /// <summary>A rule's file. The list of examples has one that is null: only that there is one is looked at.</summary>
    public static string RuleFile(string name, string id, string clause, string force) => $$"""
        using System.Collections.Generic;
        using KingsWood.PolicyRules.Rules;

        namespace Example.School.Phones.Rules;

        internal static partial class {{name}}
        {
            public static Norm Rule { get; } = new()
            {
                Id = "{{id}}",
                Clause = {{clause}},
                Force = Force.{{force}},
                Title = "A rule",
                Says = "It says something.",
                Serves = Purposes.SafeguardChildren,
                Limbs = [],
            };

            public static IReadOnlyList<RuleExample> Examples => [null!];
        }

        """;
}
