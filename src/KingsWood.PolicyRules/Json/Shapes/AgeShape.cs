using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>An age as an object with exactly one member.</summary>
internal sealed class AgeShape : Shape<Age>
{
    private static readonly ObjectShape<AgeInJson> Draft = new(
        static () => new(),
        Copy,
        Member<AgeInJson>.Maybe("bornOn", DayShape.Instance, static (its, value) => its.BornOn = value),
        Member<AgeInJson>.Maybe("years", new NumberShape(0, Age.Maximum), static (its, value) => its.Years = value),
        Member<AgeInJson>.Maybe("under", new NumberShape(1, Age.Maximum), static (its, value) => its.Under = value),
        Member<AgeInJson>.Maybe("atLeast", new NumberShape(0, Age.Maximum), static (its, value) => its.AtLeast = value))
    {
        ExactlyOne = true,
        DescribedAs = ShapeFactory.NameOf(typeof(AgeInJson)),
    };

    // There are few ages that are no dates, and they never change.
    private static readonly Age?[] OfYears = new Age?[Age.Maximum + 1];
    private static readonly Age?[] UnderYears = new Age?[Age.Maximum + 1];
    private static readonly Age?[] AtLeastYears = new Age?[Age.Maximum + 1];

    private readonly int sort = ScratchObjects.NewSort();

    private AgeShape()
    {
    }

    /// <summary>An age, in short or in full.</summary>
    public static ShorthandShape<Age> Instance { get; } = new(Shorthands.Age, new AgeShape());

    public override string Expected => Draft.Expected;

    public override Age Read(ref DocumentWalker walker)
    {
        var read = Draft.Read(ref walker);
        return read.BornOn is { } born ? BornOn(born, walker.Scratch)
            : read.Years is { } years ? OfYears[years] ??= Age.Years(years)
            : read.Under is { } under ? UnderYears[under] ??= Age.Under(under)
            : AtLeastYears[read.AtLeast!.Value] ??= Age.AtLeast(read.AtLeast.Value);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Draft.Describe(definitions);

    private Age BornOn(DateOnly born, ScratchObjects? scratch)
    {
        if (scratch is null)
        {
            return Age.BornOn(born);
        }

        // An age of this sort never has anything but a date.
        var age = scratch.Take(sort, static () => Age.BornOn(default));
        SetBorn(age, born);
        return age;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Born")]
    private static extern void SetBorn(Age its, DateOnly? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(AgeInJson its, AgeInJson original);
}
