using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW1105: mutilation: report to the police.</summary>
internal static partial class KW1105MutilationReport
{
    public static Norm Rule { get; } = new()
    {
        Id = "KW1105",
        Clause = Clause.Law,
        Force = Force.Duty,
        Title = "Mutilation: report to the police",
        Says = "A teacher to whom a girl under 18 says that she was cut, or who sees the signs, reports it to the "
            + "police in person. The law asks it of the teacher, beside the report to {report-to|the safeguarding lead}.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectFromLegalRisk,
        Mentions = [Parameters.ReportTo],
        Binds = Binding.Teachers,
        Limbs =
        [
            new(SituationKind.Concern)
            {
                OwedWhen = AllOf(
                    TheConcern.IsMutilationDisclosedOrSeen,
                    TheConcern.TheChildIsUnder18),
            },
        ],
        Owes = new(Duties.TellThePolice, Promptness.AtOnce),
        Related = ["KW1103"],
    };
}
