using System.Security.Cryptography;
using System.Text;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules;

/// <summary>A mark over everything in a policy that can change a decision or its words.</summary>
internal static class PolicyFingerprint
{
    /// <summary>Twelve hexadecimal digits.</summary>
    public static string Of(PolicyContent content, Settings settings)
    {
        var text = new StringBuilder();
        Line(text, content.Name, content.Edition, settings);
        foreach (var rule in content.RulesById)
        {
            Line(text, rule.Id, rule.Clause.Coordinate, rule.Force, rule.Title, rule.Says, rule.Serves);
            if (rule is Norm norm)
            {
                Add(text, norm);
            }
        }

        foreach (var fact in content.Vocabulary.Facts)
        {
            Line(text, fact.Id, fact.Yes, fact.No, fact.Unknown, fact.Question, fact.IfOnly, fact.IsMendedByNo, fact.IsApproval);
        }

        for (var kind = 0; kind < Model.SituationKinds.Count; kind++)
        {
            foreach (var word in content.Vocabulary[(Model.SituationKind)kind].Facts.OrderBy(w => w.Fact.Id, StringComparer.Ordinal))
            {
                Line(text, word.Fact.Id, word.Silence, word.DiffersByPart, (word.Reader.Target as FactSource)?.Says);
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
            Line(text, edition.From?.DayNumber, edition.Policy.Fingerprint);
        }

        return Mark(text);
    }

    private static void Add(StringBuilder text, Norm norm)
    {
        Line(text, norm.Binds, norm.Advice, norm.Instead, norm.Meanwhile, norm.Ask, norm.LeadsTo);
        Add(text, norm.Owes);
        if (norm.AlsoBinds is { } others)
        {
            Add(text, others);
        }

        foreach (var limb in norm.Limbs)
        {
            text.AppendJoin(',', limb.Kinds).Append('\n');
            Add(text, limb.BrokenWhen);
            Add(text, limb.GapWhen);
            Add(text, limb.OwedWhen);
            Add(text, limb.AdvisedWhen);
            Add(text, limb.GroundedWhen);
            Add(text, limb.NotedWhen);
        }

        foreach (var exemption in norm.Exceptions.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            Line(text, exemption.Id, exemption.Source, exemption.Advice, exemption.GoesBeyondTheText);
            Add(text, exemption.Owes);
            Add(text, exemption.When);
        }
    }

    private static void Add(StringBuilder text, Owing? owing)
    {
        if (owing is { Duty: var duty })
        {
            Line(text, duty.Id, duty.Says, duty.Order, duty.Recipient?.Id, duty.Recipient?.Default, owing.How, owing.Within);
        }
    }

    private static void Add(StringBuilder text, Condition? condition) =>
        text.Append(condition is null ? "-" : Sayer.Say(condition)).Append('\n');

    private static void Line(StringBuilder text, params ReadOnlySpan<object?> parts)
    {
        foreach (var part in parts)
        {
            text.Append(part).Append('|');
        }

        text.Append('\n');
    }

    private static string Mark(StringBuilder text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
}
