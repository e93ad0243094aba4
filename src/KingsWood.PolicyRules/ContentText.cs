using System.Globalization;
using System.Text;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules;

/// <summary>Everything in a part of a policy that can change a decision or its words, as text: two that differ in it are not the same.</summary>
/// <remarks>Facts stand by their ids, since two can have the same sentences; those are told by the vocabulary.</remarks>
internal static class ContentText
{
    /// <summary>A norm, apart from what every rule has.</summary>
    public static string Of(Norm norm) => Line(
        [
            norm.Binds, norm.IsAskedByLaw, norm.Advice, norm.Instead, norm.Meanwhile, norm.Ask, norm.LeadsTo, Of(norm.Owes), Of(norm.AlsoBinds),
            .. norm.Limbs.SelectMany(l => new object?[]
            {
                string.Join(',', l.Kinds), Of(l.BrokenWhen), Of(l.GapWhen), Of(l.OwedWhen), Of(l.AdvisedWhen), Of(l.GroundedWhen), Of(l.NotedWhen),
            }),
            .. norm.Exceptions.OrderBy(e => e.Id, StringComparer.Ordinal).Select(Of),
        ]);

    /// <summary>What every rule has.</summary>
    public static string Heading(Rule rule) =>
        Line(rule.Id, rule.Clause.Coordinate, rule.Force, rule.Title, rule.Says, rule.Serves, string.Join(',', rule.AlsoServes));

    /// <summary>A rule of any kind.</summary>
    public static string Of(Rule rule) => Heading(rule) + rule switch
    {
        Norm norm => Of(norm),
        Scope scope => Line([Of(scope.When), scope.Label, .. scope.Limits.SelectMany(l => new[] { Of(l.When), string.Join(',', l.Keeps) })]),
        Consequence consequence => Line(string.Join(',', consequence.Of)),
        _ => "",
    };

    /// <summary>An exception.</summary>
    public static string Of(Exemption exemption) => Line(
        exemption.Id, exemption.Source, exemption.Advice, exemption.GoesBeyondTheText, Of(exemption.Owes), Of(exemption.When));

    /// <summary>What is owed, and how soon.</summary>
    public static string Of(Owing? owing) =>
        owing is null ? "-" : Line([.. PartsOf(owing.Duty), .. owing.Duty.Fates.Select(f => f.Id), owing.How, owing.Within]);

    /// <summary>A duty, with the sentences of the facts that tell what became of it: whoever makes it anew makes those as well.</summary>
    public static string Of(Duty duty) => Line([.. PartsOf(duty), .. duty.Fates.Select(f => $"{Of(f)}{f.Silence}")]);

    private static object?[] PartsOf(Duty duty) =>
    [
        duty.Id, duty.Says, duty.Order, duty.Recipient?.Id, duty.Recipient?.Default, duty.WithinHours?.Id, duty.WithinWorkingDays?.Id,
        duty.HoursCountAlone?.Id, duty.IsLaw, duty.IsOwedToThePublic,
    ];

    /// <summary>A fact, with its sentences.</summary>
    public static string Of(Fact fact) =>
        Line(fact.Id, fact.Yes, fact.No, fact.Unknown, fact.Question, fact.IfOnly, fact.IsMendedByNo, fact.IsApproval);

    /// <summary>A fact as a kind of situation has it.</summary>
    public static string Of(KindFact word) => Line(word.Fact.Id, word.Silence, word.DiffersByPart, (word.Reader.Target as FactSource)?.Says);

    /// <summary>A question, with what it says that its facts have to do with each other.</summary>
    public static string Of(Question question) => Line(
        question.Id, question.Text, question.Order, Ids(question.Facts), Ids(question.AtMostOne), Ids(question.AtLeastOne), Ids(question.Ascending));

    /// <summary>A condition; what says the same in other brackets is the same.</summary>
    public static string Of(Condition? condition)
    {
        if (condition is null)
        {
            return "-";
        }

        var text = new StringBuilder();
        Add(condition, holds: true, text);
        return text.ToString();
    }

    /// <summary>Some parts in one line.</summary>
    public static string Line(params ReadOnlySpan<object?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part}|");
        }

        return text.Append('\n').ToString();
    }

    private static string Ids(IEnumerable<Fact> facts) => string.Join(',', facts.Select(f => f.Id));

    private static void Add(Condition condition, bool holds, StringBuilder text)
    {
        switch (condition)
        {
            case Negation not:
                Add(not.Item, !holds, text);
                break;
            case Conjunction all:
                AddAll(all.Items, holds ? "all" : "any", holds, text);
                break;
            case Disjunction any:
                AddAll(any.Items, holds ? "any" : "all", holds, text);
                break;
            default:
                text.Append(holds ? "" : "not ").Append(condition switch
                {
                    Fact fact => fact.Id,
                    FamilyFact family => $"{family.Family.Id}:{family.Parameter.Id}",
                    ReadingOption option => $"{option.Reading.Id}={option.Id}",
                    _ => throw new ArgumentException($"Not a kind of condition: {condition.GetType().Name}.", nameof(condition)),
                });
                break;
        }
    }

    private static void AddAll(IReadOnlyList<Condition> items, string heading, bool holds, StringBuilder text)
    {
        if (items.Count == 1)
        {
            Add(items[0], holds, text);
            return;
        }

        text.Append(heading).Append('(');
        foreach (var item in items)
        {
            Add(item, holds, text);
            text.Append(';');
        }

        text.Append(')');
    }
}
