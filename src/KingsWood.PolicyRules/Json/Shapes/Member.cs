using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>One member of an object, which knows how to read itself.</summary>
/// <typeparam name="T">The object.</typeparam>
internal abstract class Member<T>(string name, Shape shape)
    where T : class
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>What it holds.</summary>
    public Shape Shape => shape;

    /// <summary>Whether it cannot be left out.</summary>
    public bool Required { get; init; }

    /// <summary>The type that has it in the model, where that is not the object itself.</summary>
    public required Type DeclaredBy { get; init; }

    /// <summary>What it means, for the schema; what the model says of it unless stated.</summary>
    public string? Description
    {
        get => field ?? Descriptions.Of($"{ShapeFactory.NameOf(DeclaredBy)}.{name}");
        init;
    }

    /// <summary>Sets the member to the value on which the walker stands.</summary>
    public abstract void Read(ref DocumentWalker walker, T its);

    /// <summary>An answer.</summary>
    public static Member<T> Answer(string name, Action<T, Answer> set, Type? declaredBy = null) =>
        new AnswerPart(name, set) { DeclaredBy = declaredBy ?? typeof(T) };

    /// <summary>True, unless stated.</summary>
    public static Member<T> Flag(string name, Action<T, bool> set) => Of(name, new FlagShape { Default = true }, set);

    /// <summary>A word of a closed list.</summary>
    public static Member<T> Word<TWord>(string name, Action<T, TWord> set, Type? declaredBy = null)
        where TWord : struct, Enum =>
        Of(name, WordsShape.Of<TWord>(), set, declaredBy);

    /// <summary>Anything that has a shape.</summary>
    public static Member<T> Of<TPart>(
        string name, Shape<TPart> shape, Action<T, TPart> set, Type? declaredBy = null, bool required = false) =>
        new Part<TPart>(name, shape, set) { DeclaredBy = declaredBy ?? typeof(T), Required = required };

    /// <summary>A value that is there or is not.</summary>
    public static Member<T> Maybe<TPart>(string name, Shape<TPart> shape, Action<T, TPart?> set, Type? declaredBy = null)
        where TPart : struct =>
        new OptionalPart<TPart>(name, shape, set) { DeclaredBy = declaredBy ?? typeof(T) };

    /// <summary>A member of which nothing is kept: only its form counts.</summary>
    public static Member<T> Checked(string name, Shape shape, string? description, bool required = false) =>
        new CheckedPart(name, shape) { DeclaredBy = typeof(T), Description = description, Required = required };

    // Most members are answers.
    private sealed class AnswerPart(string name, Action<T, Answer> set) : Member<T>(name, AnswerShape.Instance)
    {
        public override void Read(ref DocumentWalker walker, T its) => set(its, AnswerShape.Instance.Read(ref walker));
    }

    private sealed class Part<TPart>(string name, Shape<TPart> shape, Action<T, TPart> set) : Member<T>(name, shape)
    {
        private readonly Shape<TPart> shape = shape;

        public override void Read(ref DocumentWalker walker, T its) => set(its, shape.Read(ref walker));
    }

    private sealed class OptionalPart<TPart>(string name, Shape<TPart> shape, Action<T, TPart?> set) : Member<T>(name, shape)
        where TPart : struct
    {
        private readonly Shape<TPart> shape = shape;

        public override void Read(ref DocumentWalker walker, T its) => set(its, shape.Read(ref walker));
    }

    private sealed class CheckedPart(string name, Shape shape) : Member<T>(name, shape)
    {
        public override void Read(ref DocumentWalker walker, T its) => Shape.Check(ref walker);
    }
}
