using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks;

/// <summary>No figure without agreement: every contender must find the same situations prohibited.</summary>
internal static class Agreement
{
    public static int Check(TextWriter output)
    {
        var engine = new MicrosoftRulesEngine();
        var samples = Samples.Known(20_000, seed: 1);
        int agree = 0, prohibited = 0;
        foreach (var sample in samples)
        {
            var ours = SocialMediaPolicy.Default.For(sample.Kind).Prohibited.IsMetBy(sample.Known);
            prohibited += ours ? 1 : 0;
            agree += ours == engine.IsProhibited(sample) ? 1 : 0;
        }

        output.WriteLine($"{samples.Length} situations, {prohibited} of them prohibited: RulesEngine agrees on {agree}.");
        return agree == samples.Length && prohibited > 0 && prohibited < samples.Length ? 0 : 1;
    }
}
