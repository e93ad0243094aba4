using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.Json.SchemaParts;

namespace KingsWood.PolicyRules.Json;

/// <summary>What a setting can be set to, as a schema.</summary>
internal static class SettingSchema
{
    /// <summary>The schema; <see langword="null"/> for what a file says in other members, such as the roles that it adds.</summary>
    public static JsonObject? Of(Setting setting) => setting switch
    {
        Reading reading => OneOf(reading.Options.Select(o => o.Id))
            .Described(string.Join('\n', reading.Options.Select(o => $"{o.Id}: {o.Says}"))).With("default", reading.Default.Id),
        Parameter<int> { Range: var (least, greatest) } number => Number("", least, greatest).With("default", number.Default),
        Parameter<int> number => new JsonObject { ["type"] = "integer" }.With("default", number.Default),
        Parameter<Post> post => SchemaIds.OrOwnWord(Post.WellKnown).With("default", post.Default.Id),
        Parameter<Values<Post>> => List(SchemaIds.OrOwnWord(Post.WithAuthority), "Posts with authority, or of the school's own."),
        Parameter<Values<Role>> => List(
            SchemaIds.OrOwnWord(Role.WellKnown.Where(r => r != Role.Pupil)), "Roles, or roles of the school's own.", mayBeEmpty: true),
        Parameter<IWorkingDays> => List(Day("A day on which the school is closed."), mayBeEmpty: true),
        _ => null,
    };
}
