using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Actor>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How the actor is read.</summary>
internal static class ActorShape
{
    public static ObjectShape<Actor> Instance { get; } = new(
        static () => new(),
        Copy,
        Member.Of("roles", new ListShape<Role>(WordShapes.Role), SetRoles),
        Member.Of("posts", new ListShape<Post>(WordShapes.Post), SetPosts))
    {
        Name = ShapeFactory.NameOf(typeof(Actor)),
        DescribedAs = ShapeFactory.NameOf(typeof(Actor)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Actor its, Actor original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Roles")]
    private static extern void SetRoles(Actor its, Values<Role>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Posts")]
    private static extern void SetPosts(Actor its, Values<Post> value);
}
