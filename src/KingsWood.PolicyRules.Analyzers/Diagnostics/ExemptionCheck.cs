using KingsWood.PolicyRules.Analyzers.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KingsWood.PolicyRules.Analyzers.Diagnostics;

/// <summary>An exemption outweighs a prohibition, so it says which clause, or which reading of a clause, lets it.</summary>
internal sealed class ExemptionCheck(RegisterSet registers)
{
    public void Run(OperationAnalysisContext context)
    {
        switch (context.Operation)
        {
            case IObjectCreationOperation creation when KnownTypes.IsExemption(creation.Type):
                // A record's own copying constructor takes another exemption along with its source.
                if (creation.Arguments.Length == 1 && KnownTypes.IsExemption(creation.Arguments[0].Value.Type))
                {
                    return;
                }

                Check(context, creation, Name(creation), Source(creation.Initializer), isNeeded: true);
                break;
            case IWithOperation changed when KnownTypes.IsExemption(changed.Type):
                Check(context, changed, "that is changed here", Source(changed.Initializer), isNeeded: false);
                break;
            default:
                break;
        }
    }

    private void Check(OperationAnalysisContext context, IOperation made, string name, IOperation? source, bool isNeeded)
    {
        var place = (source ?? made).Syntax.GetLocation();
        if (source is null)
        {
            if (isNeeded)
            {
                Report("has no source: name the clause, or the reading of a clause, that it comes from");
            }
        }
        else if (source.ConstantValue is { HasValue: true, Value: var value })
        {
            if (string.IsNullOrWhiteSpace(value as string))
            {
                Report("has an empty source: name the clause, or the reading of a clause, that it comes from");
            }
            else if (!registers.IsEmpty && !registers.NamesAClause((string)value!))
            {
                Report("names in its source no clause that the register has");
            }
        }

        void Report(string words) =>
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ExemptionWithoutSource, place, name, words));
    }

    private static string Name(IObjectCreationOperation creation) =>
        creation.Arguments.FirstOrDefault()?.Value.ConstantValue is { HasValue: true, Value: string id } ? $"\"{id}\"" : "that is made here";

    private static IOperation? Source(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(a => a.Target is IPropertyReferenceOperation { Property.Name: "Source" })?.Value;
}
