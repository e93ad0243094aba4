using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>One situation: the member "kind", wherever it stands, says which members it has.</summary>
internal sealed class KindShape : Shape<Situation>
{
    private readonly IReadOnlyList<OneKind> kinds;
    private readonly WordsShape<OneKind> kindWords;
    private readonly Member<Situation>[] start;
    private readonly Utf8Words startNames;

    /// <summary>A situation, which is a document of its own or is not.</summary>
    public KindShape(bool isDocument)
    {
        kinds = SituationShapes.All(isDocument);
        kindWords = new([.. kinds.Select(kind => (kind.Word, kind))]);
        start = isDocument ? Envelope.Members<Situation>() : [];
        startNames = new([.. start.Select(member => member.Name), SituationContract.Kind]);
    }

    public override string Expected => "an object { … } with a situation";

    public override Situation Read(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartObject)
        {
            throw walker.Fail(Expected);
        }

        var opening = walker.Index;
        var seen = 0UL;
        walker.Read();
        if (walker.LooksAhead || !TryReadStart(ref walker, ref seen))
        {
            return KindFurtherOn(ref walker, opening).ReadOn(ref walker, opening, seen);
        }

        var kind = kindWords.Read(ref walker);
        walker.Read();
        return kind.ReadOn(ref walker, opening, seen);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        new() { ["oneOf"] = new JsonArray([.. kinds.Select(kind => kind.Shape.Schema(definitions))]) };

    /// <summary>The schema of each kind in full.</summary>
    public IEnumerable<JsonObject> DescribeEach(SchemaDefinitions definitions) =>
        kinds.Select(kind => kind.Shape.Describe(definitions));

    // Nearly always the kind comes first, or straight after what is about the document: then the walker stands on it.
    private bool TryReadStart(ref DocumentWalker walker, ref ulong seen)
    {
        for (; walker.Token == JsonTokenType.PropertyName; walker.Read())
        {
            var index = startNames.IndexOf(walker.Utf8Text);
            if (index < 0 || (seen & (1UL << index)) != 0)
            {
                return false;
            }

            walker.Read();
            seen |= 1UL << index;
            if (index == start.Length)
            {
                return true;
            }

            start[index].Shape.Check(ref walker);
        }

        return false;
    }

    private OneKind KindFurtherOn(ref DocumentWalker walker, long opening)
    {
        var ahead = walker;
        return ahead.TryFindFromHere(SituationContract.KindInUtf8)
            ? kindWords.Read(ref ahead)
            : throw walker.FailAt(opening, $"a member \"{SituationContract.Kind}\" that is {kindWords.Expected}", "none");
    }
}

/// <summary>One kind of situation.</summary>
internal abstract class OneKind(string word)
{
    /// <summary>Its word.</summary>
    public string Word => word;

    /// <summary>What it looks like.</summary>
    public abstract Shape Shape { get; }

    /// <summary>Reads on from a member of a situation of which these are read already.</summary>
    public abstract Situation ReadOn(ref DocumentWalker walker, long opening, ulong seen);
}

/// <summary>One kind of situation, whose shape is made when it is first needed.</summary>
internal sealed class OneKind<T>(string word, Func<ObjectShape<T>> make) : OneKind(word)
    where T : Situation
{
    private readonly Lazy<ObjectShape<T>> shape = new(make);

    public override Shape Shape => shape.Value;

    public override Situation ReadOn(ref DocumentWalker walker, long opening, ulong seen) =>
        shape.Value.ReadOn(ref walker, opening, seen);
}
