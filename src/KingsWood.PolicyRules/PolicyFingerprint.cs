using System.Security.Cryptography;
using System.Text;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules;

/// <summary>A mark over everything in a policy that can change a decision or its words.</summary>
internal static class PolicyFingerprint
{
    /// <summary>Twelve hexadecimal digits.</summary>
    public static string Of(PolicyContent content, Settings settings)
    {
        var text = new StringBuilder(ContentText.Line(content.Name, content.Edition, settings));
        foreach (var rule in content.RulesById)
        {
            text.Append(ContentText.Of(rule));
        }

        foreach (var fact in content.Vocabulary.Facts)
        {
            text.Append(ContentText.Of(fact));
        }

        foreach (var question in content.Vocabulary.Questions.OrderBy(q => q.Id, StringComparer.Ordinal))
        {
            text.Append(ContentText.Of(question));
        }

        for (var kind = 0; kind < Model.SituationKinds.Count; kind++)
        {
            foreach (var word in content.Vocabulary[(Model.SituationKind)kind].Facts.OrderBy(w => w.Fact.Id, StringComparer.Ordinal))
            {
                text.Append(ContentText.Of(word));
            }
        }

        return Mark(text);
    }

    /// <summary>The mark of several editions together; of a single one, which decides on every day, its own.</summary>
    public static string Of(PolicyEditions editions)
    {
        if (editions.All is [{ From: null, Policy: var only }])
        {
            return only.Fingerprint;
        }

        var text = new StringBuilder();
        foreach (var edition in editions.All)
        {
            text.Append(ContentText.Line(edition.From?.DayNumber, edition.Policy.Fingerprint));
        }

        return Mark(text);
    }

    private static string Mark(StringBuilder text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
}
