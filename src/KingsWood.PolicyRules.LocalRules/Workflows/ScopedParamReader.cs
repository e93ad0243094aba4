using System.Text.Json;
using KingsWood.PolicyRules.LocalRules.Grammar;
using KingsWood.PolicyRules.LocalRules.Reading;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>Reads conditions that a workflow or a rule gives a name: RulesEngine's scoped parameters.</summary>
internal static class ScopedParamReader
{
    private const int Most = 50;

    /// <summary>The scope with the conditions of <paramref name="list"/> besides; what is refused of one has been told.</summary>
    public static Scope Read(Element? list, Scope scope, LocalRulesOptions options, Refusals refusals)
    {
        if (list is null)
        {
            return scope;
        }

        if (list.Kind != JsonTokenType.StartArray || list.Items.Count > Most)
        {
            throw list.Refuse($"a list of at most {Most} named conditions");
        }

        return list.Items.Aggregate(scope, (known, item) => known with { Named = [.. known.Named, One(item, known, options, refusals)] });
    }

    private static NamedCondition One(Element item, Scope scope, LocalRulesOptions options, Refusals refusals)
    {
        var members = MemberReader.Of(item, "a named condition", nullIsAbsent: true);
        var name = members.Get("Name");
        var text = NameIn(name, scope);

        // Whatever uses the name is not wrong for what is wrong with its condition.
        var condition = refusals.Or(
            new NamedCondition(text, "true", Parsed.True, [], []),
            () => ExpressionParser.Parse(text, members.Get("Expression"), scope, options));
        refusals.Try(members.RefuseOthers);
        return condition;
    }

    private static string NameIn(Element name, Scope scope)
    {
        var text = MemberReader.TextOf(name, 60);
        if (!char.IsAsciiLetterLower(text[0]) || !text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
        {
            throw name.Refuse("a name of lower-case letters, digits and underscores");
        }

        if (Scope.IsReserved(text) || scope.Vocabulary.Find(text) is not null || scope.NamedAs(text) is not null)
        {
            throw name.Refuse("a name that means nothing else");
        }

        return text;
    }
}
