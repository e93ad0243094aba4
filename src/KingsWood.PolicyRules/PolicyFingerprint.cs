using System.Security.Cryptography;
using System.Text;
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
        text.Append(content.Name).Append('\n').Append(content.Edition).Append('\n').Append(settings).Append('\n');
        foreach (var rule in content.RulesById)
        {
            text.Append(rule.Id).Append('|').Append(rule.Clause.Coordinate).Append('|').Append(rule.Force).Append('|')
                .Append(rule.Says).Append('\n');
            foreach (var limb in (rule as Norm)?.Limbs ?? [])
            {
                text.AppendJoin(',', limb.Kinds).Append('\n');
                Add(limb.BrokenWhen);
                Add(limb.GapWhen);
                Add(limb.OwedWhen);
                Add(limb.AdvisedWhen);
                Add(limb.GroundedWhen);
            }

            foreach (var exemption in (rule as Norm)?.Exceptions ?? [])
            {
                text.Append(exemption.Id).Append('\n');
                Add(exemption.When);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];

        void Add(Condition? condition) => text.Append(condition is null ? "-" : Sayer.Say(condition)).Append('\n');
    }
}
