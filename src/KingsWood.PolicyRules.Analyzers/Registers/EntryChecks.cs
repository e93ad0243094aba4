namespace KingsWood.PolicyRules.Analyzers.Registers;

/// <summary>What must hold of the values of entries, one by one and together.</summary>
internal static class EntryChecks
{
    public static void Run(IReadOnlyList<RegisterEntry> entries, Action<int, string, string> report)
    {
        foreach (var entry in entries)
        {
            Needed(entry, report);
            foreach (var field in entry.Fields.All)
            {
                Value(field, report);
            }
        }

        Together(entries, report);
        NamesThatClash(entries, report);
    }

    private static void Needed(RegisterEntry entry, Action<int, string, string> report)
    {
        foreach (var key in RegisterFormat.NeededEntryKeys.Where(k => !entry.Fields.Mentions(k)))
        {
            report(entry.Line, $"\"- {key}: ...\" in the entry {entry.Coordinate}", "none");
        }

        if (entry.RulesField is not null && !entry.Fields.Mentions("purposes"))
        {
            report(entry.Line, $"\"- purposes: ...\" in the entry {entry.Coordinate}, which has rules", "none");
        }
    }

    private static void Value(RegisterField field, Action<int, string, string> report)
    {
        switch (field.Key)
        {
            case "name" when !RegisterFormat.IsName(field.Value):
                Wrong("a dotted name such as PersonalUse.Connections", field.Value);
                break;
            case "kind" when !RegisterFormat.Kinds.Contains(field.Value):
                Wrong($"one of {string.Join(", ", RegisterFormat.Kinds)}", field.Value);
                break;
            case "checked" when !RegisterFormat.IsDay(field.Value):
                Wrong("a day such as 2026-11-23", field.Value);
                break;
            case "wording" when !RegisterFormat.IsWording(field.Value):
                Wrong("a hash of 16, a sketch of 128 hexadecimal digits and a number of letters", field.Value);
                break;
            case "question" when !RegisterFormat.Questions.Any(q => field.Value.StartsWith(q + ": ", StringComparison.Ordinal)):
                Wrong($"one of {string.Join(", ", RegisterFormat.Questions.Select(q => q + ":"))} and a question", field.Value);
                break;
            case "rules":
                Each(RegisterFormat.IsRuleId, "ids of rules such as KW1002, with commas between them");
                foreach (var id in RegisterFormat.Items(field.Value).GroupBy(i => i).Where(g => g.Count() > 1))
                {
                    report(field.Line, "each rule once", $"{id.Key} again");
                }

                break;
            case "purposes":
                Each(RegisterFormat.Purposes.Contains, $"some of {string.Join(", ", RegisterFormat.Purposes)}");
                break;
            default:
                break;
        }

        void Wrong(string expected, string found) => report(field.Line, expected, Quotation.Of(found));

        void Each(Func<string, bool> isOne, string expected)
        {
            foreach (var item in RegisterFormat.Items(field.Value).Where(i => !isOne(i)))
            {
                Wrong(expected, item);
            }
        }
    }

    /// <summary>A name is that of one clause, and the parts of a bullet share name and wording.</summary>
    private static void Together(IEnumerable<RegisterEntry> entries, Action<int, string, string> report)
    {
        var firstOfClause = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        var clauseOfName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Name is { } name && entry.Fields.Find("name") is { } field)
            {
                if (!clauseOfName.TryGetValue(name, out var clause))
                {
                    clauseOfName.Add(name, entry.Clause);
                }
                else if (clause != entry.Clause)
                {
                    report(field.Line, "a name of its own for each clause", $"{name}, which {clause} has");
                }
            }

            if (!firstOfClause.TryGetValue(entry.Clause, out var first))
            {
                firstOfClause.Add(entry.Clause, entry);
                continue;
            }

            if (first.Name is { } shared && entry.Name is { } own && own != shared)
            {
                report(entry.Fields.Find("name")!.Line, $"the name {shared} of {first.Coordinate}", own);
            }

            // A named place may run over several paragraphs; a bullet is one.
            if (RegisterFormat.IsBullet(entry.Coordinate)
                && first.Fields.Find("wording") is { } whole
                && entry.Fields.Find("wording") is { } part
                && part.Value != whole.Value)
            {
                report(part.Line, $"the wording of {first.Coordinate}, since both are parts of one bullet", "another");
            }
        }
    }

    /// <summary>A name cannot be a clause and, as the first part of another name, a class of clauses.</summary>
    private static void NamesThatClash(IEnumerable<RegisterEntry> entries, Action<int, string, string> report)
    {
        var named = entries.Where(e => e.Name is not null).ToList();
        foreach (var entry in named)
        {
            if (named.Find(e => e.Name!.StartsWith(entry.Name + ".", StringComparison.Ordinal)) is { } inner)
            {
                report(entry.Fields.Find("name")!.Line, $"a name that does not begin {inner.Name}", Quotation.Of(entry.Name!));
            }
        }
    }
}
