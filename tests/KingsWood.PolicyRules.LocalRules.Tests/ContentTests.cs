using System.Reflection;
using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>A policy with further rules is the same policy in everything else.</summary>
public sealed class ContentTests
{
    // Without a list of the rules by kind, all rules are looked through: the further ones too.
    public static TheoryData<string> Kept => [.. typeof(PolicyContent).GetProperties()
        .Where(p => p.CanWrite && p.Name is not (nameof(PolicyContent.Rules) or nameof(PolicyContent.Clauses) or nameof(PolicyContent.RulesOf)))
        .Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Kept))]
    public void Kept_when_rules_are_added(string name)
    {
        var property = typeof(PolicyContent).GetProperty(name)!;
        var content = SocialMediaPolicy.Content.With([]);
        var marker = Marker(property.PropertyType);
        property.SetValue(content, marker);

        var kept = property.GetValue(content.With([]));

        Assert.True(ReferenceEquals(marker, kept) || (marker is ValueType && Equals(marker, kept)), $"{name} is not kept.");
    }

    [Fact]
    public void Clauses_that_the_rules_cite_are_added_once()
    {
        var set = Rules.Read(Rules.Rule(), Rules.Rule(id: "OAK2"), Rules.Rule(id: "OAK3").With("clause", "1.10"));
        var clauses = SocialMediaPolicy.Content.With(set.Norms).Clauses;

        Assert.Equal(SocialMediaPolicy.Content.Clauses.Count + 1, clauses.Count);
        Assert.Equal("Handbook 1", clauses[^1].Coordinate);
    }

    // Some value of a type, known again by being the same object; nobody looks into it.
    private static object Marker(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? "marker"
            : type == typeof(DateOnly) ? new DateOnly(2026, 11, 27)
            : typeof(MulticastDelegate).IsAssignableFrom(type) ? Delegate.CreateDelegate(type, typeof(ContentTests).GetMethod(nameof(Nothing), BindingFlags.Static | BindingFlags.NonPublic)!)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? Array.CreateInstance(type.GetGenericArguments()[0], 7)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!
            : RuntimeHelpers.GetUninitializedObject(type);
    }

    private static Logic.Condition Nothing(Binding _) => Logic.Condition.Never;
}
