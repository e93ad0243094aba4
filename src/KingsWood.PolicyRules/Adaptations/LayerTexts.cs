using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Finds texts of a layer that do not show all that they say.</summary>
internal static class LayerTexts
{
    public static IEnumerable<AdaptationProblem> Find(Adaptation layer)
    {
        foreach (var (member, text) in new[] { ("name", layer.Name), ("prefix", layer.Prefix), ("edition", layer.Edition), ("adapts", layer.Adapts) })
        {
            if (Hidden(text) is { } hidden)
            {
                yield return Problem(layer.PlaceOf(member), "The name, the edition or the prefix of the adaptation", hidden);
            }
        }

        foreach (var adjustment in layer.Adjustments)
        {
            if (TextsOf(adjustment).Append(adjustment.Because?.Says).Select(Hidden).OfType<string>().FirstOrDefault() is { } hidden)
            {
                yield return Problem(adjustment.Origin, $"A text of the {adjustment.Of}", hidden);
            }
        }
    }

    private static string? Hidden(string? text) => text is null ? null : PlainText.WhatIsHidden(text);

    private static AdaptationProblem Problem(Origin place, string what, string hidden) =>
        new(ProblemKind.HiddenCharacter, place, $"{what} holds what nobody sees.")
        {
            Expected = "one line of visible characters: none that controls, hides or turns text round",
            Found = hidden,
        };

    // The ids of the school's own, of settings and of rules are checked where they are looked up.
    private static IEnumerable<string?> TextsOf(Adjustment adjustment) => adjustment switch
    {
        TextAdjustment text => [text.Text],
        FactAdjustment { Fact: var fact } => Of(fact),
        QuestionAdjustment { Question: var question } => [question.Text],
        PurposeAdjustment { Purpose: var purpose } => [purpose.Id, purpose.Says],
        ExceptionAdjustment { Exception: var exception } => Of(exception),
        SeverityAdjustment { Owes: { } owes } => Of(owes),
        RuleAdjustment { Rule: var rule } => Of(rule),
        _ => [],
    };

    private static IEnumerable<string?> Of(Norm rule) =>
    [
        .. Enum.GetValues<TextPart>().Select(part => Wording.Of(rule, part)), rule.Clause.Coordinate, rule.Clause.Topic,
        .. rule.Related, .. rule.AlsoServes, .. Of(rule.Owes), .. rule.Exceptions.SelectMany(Of),
    ];

    private static IEnumerable<string?> Of(Exemption exemption) => [exemption.Source, exemption.Advice, .. Of(exemption.Owes)];

    private static IEnumerable<string?> Of(Owing? owing) => owing?.Duty is not { } duty
        ? []
        : [duty.Says, .. Of(duty.Done), .. Of(duty.LeftUndone), .. duty.DoneLate is { } late ? Of(late) : []];

    private static IEnumerable<string?> Of(Fact fact) => [fact.Yes, fact.No, fact.Unknown, fact.Question, fact.IfOnly];
}
