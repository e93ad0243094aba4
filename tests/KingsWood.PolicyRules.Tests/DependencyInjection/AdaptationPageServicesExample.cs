using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.SocialMedia.Readings;
using Microsoft.Extensions.DependencyInjection;

namespace KingsWood.PolicyRules.Tests.DependencyInjection;

/// <summary>The example of docs/adaptation.md about services, run; <see cref="Adaptations.AdaptationPageExamples"/> holds the page to it.</summary>
public sealed class AdaptationPageServicesExample
{
    [Fact]
    public void Several_schools_as_services()
    {
        var services = new ServiceCollection();
        var college = new Adaptation("Oakfield College: social media", "OAK").Set(Parameters.FormerPupilAge, 19);
        var primary = new Adaptation("Hillside Primary: social media", "HILL").Read(ReportedCommunication.AnyChild);

        services.AddPolicyRules(p => p
            .Adapt(college)
            .AddPolicy("hillside", hillside => hillside.Adapt(primary)));

        using var provider = services.BuildServiceProvider();
        Policy hillside = provider.GetRequiredService<IPolicyProvider>().GetPolicy("hillside");
        PolicyStatus status = provider.GetRequiredService<IPolicyReloads>().Reload("hillside");

        Assert.Equal(("Hillside Primary: social media", true), (hillside.Name, status.IsUpToDate));
    }
}
