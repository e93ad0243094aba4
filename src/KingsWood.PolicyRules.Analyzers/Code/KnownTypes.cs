using Microsoft.CodeAnalysis;

namespace KingsWood.PolicyRules.Analyzers.Code;

/// <summary>The types of the library that the analyzer knows, by name: it must not be loaded with the library.</summary>
internal static class KnownTypes
{
    public static bool IsRule(ITypeSymbol? type) => Is(type, "Rule");

    public static bool IsClause(ITypeSymbol? type) => Is(type, "Clause");

    public static bool IsForce(ITypeSymbol? type) => Is(type, "Force");

    public static bool IsExemption(ITypeSymbol? type) => Is(type, "Exemption");

    private static bool Is(ITypeSymbol? type, string name) =>
        type is { ContainingType: null, ContainingNamespace: { } inside }
        && type.Name == name
        && inside.ToDisplayString() == "KingsWood.PolicyRules.Rules";
}
