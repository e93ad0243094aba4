using System.Reflection;
using KingsWood.PolicyRules.Model;
using Xunit.Sdk;
using Xunit.v3;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>Runs a theory once for every kind of situation.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryKindAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<SituationKind>().Select(kind => new TheoryDataRow<SituationKind>(kind))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
