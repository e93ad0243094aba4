using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Comparing;

/// <summary>The settings by which situations are read, each with the words in which two schools can be compared all the same.</summary>
internal static class SharedSettings
{
    /// <summary>All of them. A school's own relations are not among them: who is a child, by whatever name, only its policy can say.</summary>
    public static IReadOnlyList<ReadBySettings> All { get; } =
        [new SharedRoles(), new SharedApprovals(), new SharedAgreement(), new SharedDeadlines(), new Recipients()];

    /// <summary>Who receives something, by which no fact is read.</summary>
    private sealed class Recipients : ReadBySettings
    {
        public override IReadOnlyList<Setting> Settings => [Parameters.ReportTo, Parameters.AbuseReportTo, Parameters.PoliceReportTo];

        public override SharedWords? Between(Policy before, Policy after, SituationKind kind) => null;
    }
}
