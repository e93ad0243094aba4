using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Documentation;

namespace KingsWood.PolicyRules.Tests.Samples.Adaptations;

/// <summary>One of the schools under samples/adaptations: its policy, and its situations decided by it.</summary>
internal sealed class SchoolSample
{
    private const string Samples = "samples/adaptations";

    private readonly string folder;

    private SchoolSample(string folder, params string[] files)
    {
        this.folder = folder;
        Policy = AdaptationSource.Adapt(
            SocialMediaPolicy.Default,
            [.. files.Select(f => AdaptationSource.OfFile(ApprovedText.PathOf($"{Samples}/{folder}/{f}.adaptation.json")))]);
    }

    public static SchoolSample SixthFormCollege { get; } = new("sixth-form-college", "college");

    public static SchoolSample PrimaryInATrust { get; } = new("primary-in-a-trust", "trust", "school");

    public static SchoolSample SpecialSchool { get; } = new("special-school", "school");

    public static IReadOnlyList<SchoolSample> All { get; } = [SixthFormCollege, PrimaryInATrust, SpecialSchool];

    public static string Root => ApprovedText.PathOf(Samples);

    public Policy Policy { get; }

    public IReadOnlyList<Adaptation> Layers => Policy.InForceOn(RuleExample.AsOf.Date).Adapted!.Layers;

    public string Folder => Path.Combine(Root, folder);

    /// <summary>What the school's policy says of one of its situations.</summary>
    public Decision Decide(string situation) => Policy.Decide(Read(situation), RuleExample.AsOf);

    /// <summary>What the policy that the school adapted says of it. Facts of the school's own say nothing there.</summary>
    public Decision DecideUnadapted(string situation) => SocialMediaPolicy.Default.Decide(Read(situation), RuleExample.AsOf);

    private Situation Read(string situation) => SituationJson.Read(
        File.ReadAllBytes(Path.Combine(Folder, "situations", situation + ".json")),
        SituationJsonOptions.For(Policy)).Situations.Single();
}
