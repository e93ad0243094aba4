using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>The whole document: a situation or a case, with what every document says of itself.</summary>
internal sealed class DocumentShape : Shape<Values<Situation>>
{
    public const string CaseMember = "case";

    private static readonly Lazy<DocumentShape> Only = new(() => new());

    private readonly KindShape oneSituation = new(isDocument: true);
    private readonly int sortOfList = ScratchObjects.NewSortOfList();
    private readonly ObjectShape<SituationDocument> several = new(
        static () => new(),
        Copy,
        [
            .. Envelope.Members<SituationDocument>(),
            Member<SituationDocument>.Of(
                CaseMember,
                new ListShape<Situation>(new KindShape(isDocument: false) { Name = "situation" }) { AtLeastOne = true },
                static (its, value) => its.Case = value,
                required: true),
        ])
    {
        DescribedAs = ShapeFactory.NameOf(typeof(SituationDocument)),
    };

    public static DocumentShape Instance => Only.Value;

    public override string Expected => "an object { … } with a situation or a case";

    public override Values<Situation> Read(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartObject)
        {
            throw walker.Fail(Expected);
        }

        if (walker.LooksAhead)
        {
            // First of all, because a later version may have other members.
            Envelope.CheckVersion(walker);
        }

        return IsCase(ref walker) ? several.Read(ref walker).Case! : JustOne(oneSituation.Read(ref walker), walker.Scratch);
    }

    /// <summary>Whether the walker stands at the start of a case.</summary>
    /// <remarks>
    /// Text without these bytes is none, unless the name is written with \u; that is found out when the walker looks ahead.
    /// </remarks>
    public static bool IsCase(ref DocumentWalker walker) =>
        (walker.LooksAhead || walker.Mentions("\"case\""u8)) && HasCase(walker);

    private static bool HasCase(DocumentWalker walker) => walker.TryFind("case"u8);

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var forms = new JsonArray(several.Describe(definitions));
        foreach (var kind in oneSituation.DescribeEach(definitions))
        {
            forms.Add((JsonNode)kind);
        }

        return new() { ["oneOf"] = forms };
    }

    private Values<Situation> JustOne(Situation situation, ScratchObjects? scratch) =>
        scratch is null ? [situation] : scratch.ListOf(sortOfList, [situation]);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(SituationDocument its, SituationDocument original);
}
