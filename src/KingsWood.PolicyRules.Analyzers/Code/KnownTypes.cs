using Microsoft.CodeAnalysis;

namespace KingsWood.PolicyRules.Analyzers.Code;

/// <summary>The types of the library that the analyzer knows, by name: it must not be loaded with the library.</summary>
internal static class KnownTypes
{
    public static bool IsRule(ITypeSymbol? type) => Is(type, "Rule");

    public static bool IsClause(ITypeSymbol? type) => Is(type, "Clause");

    public static bool IsForce(ITypeSymbol? type) => Is(type, "Force");

    public static bool IsExemption(ITypeSymbol? type) => Is(type, "Exemption");

    public static bool IsNorm(ITypeSymbol? type) => Is(type, "Norm");

    public static bool IsSituationKind(ITypeSymbol? type) => Is(type, "SituationKind", "KingsWood.PolicyRules.Model");

    private static bool Is(ITypeSymbol? type, string name, string @namespace = "KingsWood.PolicyRules.Rules") =>
        type is { ContainingType: null, ContainingNamespace: { } inside }
        && type.Name == name
        && inside.ToDisplayString() == @namespace;
}
