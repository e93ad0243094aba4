using System.Text.Json.Serialization;

namespace KingsWood.PolicyRules.Json;

/// <summary>The members of what is written of a decision, as the serializer's source generator finds them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DecisionDocument))]
[JsonSerializable(typeof(CaseDecisionDocument))]
[JsonSerializable(typeof(FindingDocument))]
[JsonSerializable(typeof(ObligationDocument))]
[JsonSerializable(typeof(MissingFactDocument))]
[JsonSerializable(typeof(RequiredApprovalDocument))]
[JsonSerializable(typeof(GapDocument))]
[JsonSerializable(typeof(PresumptionDocument))]
[JsonSerializable(typeof(ChangeDocument))]
[JsonSerializable(typeof(ConsequenceDocument))]
[JsonSerializable(typeof(LooseningDocument))]
[JsonSerializable(typeof(SetByLayerDocument))]
internal sealed partial class DecisionJsonContext : JsonSerializerContext;
