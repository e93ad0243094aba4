using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Documentation;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

public sealed class PresetFileTests
{
    [Theory]
    [InlineData(Preset.Default, "default")]
    [InlineData(Preset.Strict, "strict")]
    [InlineData(Preset.Advisory, "advisory")]
    public void A_preset_in_a_file_is_the_preset_itself(Preset preset, string name)
    {
        var file = $"nuget/presets/{name}.adaptation.json";
        var empty = new Adaptation($"Social media: {name}", name.ToUpperInvariant());
        ApprovedText.File(
            file, AdaptationJson.Write(Presets.Of(preset, SocialMediaPolicy.Content).Aggregate(empty, (a, change) => a.Add(change))));

        var read = SocialMediaPolicy.Default.Adapt(AdaptationJson.ReadFile(ApprovedText.PathOf(file)));

        Assert.Equal(SocialMediaPolicy.Default.Adapt(empty.StartFrom(preset)).Fingerprint, read.Fingerprint);
        Assert.Empty(read.Adapted!.Loosenings);
    }
}
