using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a decision looks in JSON: the generated metadata with the words of the library.</summary>
internal static class DecisionContract
{
    private static readonly JsonConverter[] Leaves =
    [
        new EnumConverter<SituationKind>(), new EnumConverter<Verdict>(), new EnumConverter<UndeterminedReason>(),
        new EnumConverter<Coverage>(), new EnumConverter<Conduct>(), new EnumConverter<FindingKind>(), new EnumConverter<Force>(),
        new EnumConverter<ObligationState>(), new EnumConverter<Promptness>(),
        new ValuesConverter<string>(), new ValuesConverter<UndeterminedReason>(), new ValuesConverter<FindingDocument>(),
        new ValuesConverter<ObligationDocument>(), new ValuesConverter<MissingFactDocument>(),
        new ValuesConverter<RequiredApprovalDocument>(), new ValuesConverter<GapDocument>(), new ValuesConverter<PresumptionDocument>(),
        new ValuesConverter<ChangeDocument>(), new ValuesConverter<ConsequenceDocument>(), new ValuesConverter<LooseningDocument>(), new ValuesConverter<SetByLayerDocument>(),
        new ValuesConverter<DecisionDocument> { AtLeastOne = true },
    ];

    /// <summary>The options under which a document is read and written.</summary>
    public static JsonSerializerOptions Options { get; } = Build();

    /// <summary>One decision.</summary>
    public static JsonTypeInfo<DecisionDocument> Decision => (JsonTypeInfo<DecisionDocument>)Options.GetTypeInfo(typeof(DecisionDocument));

    /// <summary>The decision on a case.</summary>
    public static JsonTypeInfo<CaseDecisionDocument> Case => (JsonTypeInfo<CaseDecisionDocument>)Options.GetTypeInfo(typeof(CaseDecisionDocument));

    private static JsonSerializerOptions Build()
    {
        // The text goes into a file or over a wire, and not into a page: apostrophes may stand as they are.
        var options = new JsonSerializerOptions(DecisionJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
            TypeInfoResolver = DecisionJsonContext.Default,
        };
        foreach (var leaf in Leaves)
        {
            options.Converters.Add(leaf);
        }

        options.MakeReadOnly();
        return options;
    }
}
