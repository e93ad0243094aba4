using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads the words that a school adds: posts, roles, relations, purposes, facts and questions.</summary>
internal static class WordReading
{
    private const int LastOrder = 1000;

    public static Adjustment Post(DataNode node) => new PostAdjustment(IdOf(node).AsPost());

    public static Adjustment Lock(DataNode node) => new LockAdjustment(IdOf(node).AsText("the id of a rule or a setting"));

    public static Adjustment? Role(DataNode node, FormErrors errors)
    {
        errors.Try(() => node.OnlyWithAll("a role, an object with the members id and isStaff", AdaptationMembers.Role, ["id", "isStaff"]));
        var role = errors.Of<Role?>(node, "id", null, RoleOf);
        var isStaff = errors.Of(node, "isStaff", false, n => n.AsTruth());
        var teaches = errors.Of(node, "teaches", false, n => n.AsTruth());
        return role is null ? null : new RoleAdjustment(new(role, isStaff) { Teaches = teaches });
    }

    public static Adjustment? Relation(DataNode node, FormErrors errors)
    {
        errors.Try(() => node.OnlyWithAll("a relation, an object with the member id", AdaptationMembers.Relation, ["id"]));
        var relation = errors.Of<Relation?>(node, "id", null, RelationOf);
        var countsAs = errors.Of<Relation?>(node, "countsAs", null, RelationOf);
        return relation is null ? null : new RelationAdjustment(new(relation, countsAs));
    }

    public static Adjustment Purpose(DataNode node, FormErrors errors)
    {
        errors.Try(() => node.OnlyWithAll("a purpose, an object with the members id and says", AdaptationMembers.Purpose, ["id", "says"]));
        return new PurposeAdjustment(new(
            errors.Of(node, "id", "", n => n.AsText()), errors.Of(node, "says", "", n => n.AsText())));
    }

    public static FactAdjustment Fact(DataNode node, AdaptationWords words)
    {
        var errors = words.Errors;
        errors.Try(() => node.OnlyWithAll("a fact", AdaptationMembers.Fact, ["id", "kinds", "question", "yes", "no", "unknown"]));
        var fact = DutyReading.ReadFact(node, errors.Of(node, "id", "-", n => n.AsText()), errors);
        words.OwnFacts.TryAdd(fact.Id, fact);
        return new(fact, Sorted(errors.Of(node, "kinds", [], RuleReading.KindsOf)))
        {
            OfEachPart = errors.Of(node, "ofEachPart", false, n => n.AsTruth()),
            Source = errors.Of(node, "readFrom", null, n => SourceOf(n, words)),
        };
    }

    public static Adjustment Question(DataNode node, AdaptationWords words)
    {
        node.OnlyWithAll("a question", AdaptationMembers.Question, ["id", "asks"]);
        return new QuestionAdjustment(new(node.Required("id").AsText(), node.Required("asks").AsText(), [.. Facts("facts")])
        {
            AtMostOne = Facts("atMostOne"),
            AtLeastOne = Facts("atLeastOne"),
            Ascending = Facts("ascending"),
            Order = node.Find("order")?.AsNumber(0, LastOrder) ?? 50,
        });

        IReadOnlyList<Fact> Facts(string name) =>
            [.. (node.Find(name)?.AsTexts("a list of ids of facts") ?? []).Select((id, i) => words.FactOf(id, node.Find(name)!.Items![i]))];
    }

    // A word that says no more than its id is written as the id alone.
    private static DataNode IdOf(DataNode node) =>
        node.Members is null ? node : node.Only("an id", AdaptationMembers.OnlyId).Required("id");

    private static FactSource SourceOf(DataNode node, AdaptationWords words)
    {
        node.Only("where it is read", AdaptationMembers.ReadFrom);
        if (node.Members is not [var only])
        {
            throw node.Fail("one of platform, role, post, relation", "several of them, or none");
        }

        var ids = only.Value.AsList("a list of ids");
        foreach (var id in ids.Where(i => i.Text is not null))
        {
            words.Name(id.Text!, id);
        }

        return ids.Count == 0 ? throw only.Value.Fail("a list of ids, one at least") : only.Name switch
        {
            "platform" => FactSource.PlatformIsOneOf(ids.Each(i => new Platform(i.AsWord("the id of a platform")))),
            "role" => FactSource.RoleIsOneOf(ids.Each(RoleOf)),
            "post" => FactSource.PostIsOneOf(ids.Each(i => i.AsPost())),
            _ => FactSource.RelationIsOneOf(ids.Each(RelationOf)),
        };
    }

    private static Role RoleOf(DataNode node) => new(node.AsWord("the id of a role", Model.Role.WellKnown.Select(r => r.Id)));

    private static Relation RelationOf(DataNode node) =>
        new(node.AsWord("the id of a relation", Model.Relation.WellKnown.Select(r => r.Id)));

    private static Values<SituationKind> Sorted(Values<SituationKind> kinds) => Values.Create<SituationKind>([.. kinds.Order()]);
}
