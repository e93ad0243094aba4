using System.Reflection;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The names of facts in C#, by their ids: <c>TheAccount.IsOfTheSchool</c>. Of a family, the property of the family.</summary>
internal static class NamesInCode
{
    private static readonly Dictionary<string, string> Names =
        (from type in typeof(TheAccount).Assembly.GetExportedTypes()
         where type.Namespace == typeof(TheAccount).Namespace
         from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
         let value = property.GetValue(null)
         let id = value is Fact { Family: null } fact ? fact.Id : (value as FactFamily)?.Id
         where id is not null
         group $"{type.Name}.{property.Name}" by id).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The name, or <see langword="null"/> where it has none of its own.</summary>
    public static string? Of(Fact fact) => Names.GetValueOrDefault(fact.Family?.Id ?? fact.Id) is not { } name ? null
        : fact.Family is null ? name
        : $"{name}.For({fact.Value})";
}
