using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>Writes what a school adds, and remembers the duties that are owed.</summary>
internal sealed class ObjectWriting(PolicyContent content)
{
    private readonly AdaptationWords words = new(content, new());
    private readonly Dictionary<string, Duty> duties = new(StringComparer.Ordinal);

    public static JsonObject Role(OwnRole role) => new JsonObject { ["id"] = role.Role.Id, ["isStaff"] = role.IsStaff }
        .With("teaches", Yes(role.Teaches));

    public static JsonObject Relation(OwnRelation relation) => new JsonObject { ["id"] = relation.Relation.Id }
        .With("countsAs", relation.CountsAs?.Id);

    public static JsonObject Fact(FactAdjustment adjustment) => Sentences(
        adjustment.Fact,
        new JsonObject { ["id"] = adjustment.Fact.Id, ["kinds"] = Kinds(adjustment.Kinds) }.With("ofEachPart", Yes(adjustment.OfEachPart)))
        .With("readFrom", adjustment.Source is { } source ? ReadFrom(source) : null);

    public static JsonObject Question(Question question) => new JsonObject
    {
        ["id"] = question.Id,
        ["asks"] = question.Text,
        ["facts"] = Ids(question.Facts),
    }
        .With("atMostOne", Several(question.AtMostOne))
        .With("atLeastOne", Several(question.AtLeastOne))
        .With("ascending", Several(question.Ascending))
        .With("order", question.Order == 50 ? null : question.Order);

    public JsonObject Rule(Norm rule) => new JsonObject
    {
        ["id"] = rule.Id,
        ["clause"] = rule.Clause.IsInTheText
            ? new JsonObject { ["place"] = rule.Clause.Coordinate, ["about"] = rule.Clause.Topic }
            : rule.Clause.Coordinate,
        ["force"] = Words.Of(rule.Force),
        ["title"] = rule.Title,
        ["says"] = rule.Says,
        ["serves"] = Serves(rule),
    }
        .With("related", rule.Related.Count == 0 ? null : Texts(rule.Related))
        .With("binds", rule.Binds == Binding.Staff ? null : Words.Of(rule.Binds))
        .With("limbs", new JsonArray([.. rule.Limbs.Select(Limb)]))
        .With("exceptions", rule.Exceptions.Count == 0 ? null : new JsonArray([.. rule.Exceptions.Select(ExceptionOfRule)]))
        .With("owes", Owes(rule.Owes))
        .With("advice", rule.Advice)
        .With("instead", rule.Instead)
        .With("meanwhile", rule.Meanwhile)
        .With("ask", rule.Ask)
        .With("leadsTo", rule.LeadsTo)
        .With("isAskedByLaw", Yes(rule.IsAskedByLaw));

    public JsonObject Exception(ExceptionAdjustment adjustment) =>
        Exempts(adjustment.Exception, new JsonObject { ["id"] = adjustment.Exception.Id, ["lifts"] = Texts(adjustment.Lifts) });

    public JsonObject? Owes(Owing? owing)
    {
        if (owing is null)
        {
            return null;
        }

        var duty = owing.Duty;
        if (words.PolicyDuties.All(d => d.Id != duty.Id) && !duties.TryAdd(duty.Id, duty)
            && !JsonNode.DeepEquals(DutyOf(duties[duty.Id]), DutyOf(duty)))
        {
            throw new ArgumentException($"Two duties have the id \"{duty.Id}\".");
        }

        return new JsonObject { ["duty"] = duty.Id, ["how"] = Words.Of(owing.How) }
            .With(
                owing.Within is { Unit: DeadlineUnit.WorkingDays } ? "withinWorkingDays" : "withinHours",
                owing.Within is { } within ? within.Amount : null);
    }

    /// <summary>The duties of the school's own that were owed by what was written so far.</summary>
    public JsonArray Duties() => new([.. duties.Values.Select(DutyOf)]);

    private static JsonObject DutyOf(Duty duty)
    {
        if (duty.WithinHours is not null || duty.WithinWorkingDays is not null)
        {
            throw new ArgumentException($"A file cannot say that the deadline of the duty \"{duty.Id}\" is a setting.");
        }

        var recipient = duty.Recipient;
        var isPost = recipient is null || recipient.Id == duty.Id + ".to";
        var usual = OwnDuty.Create(duty.Id, duty.Says, isPost ? recipient?.Default : null, duty.Order);
        return new JsonObject { ["id"] = duty.Id, ["says"] = duty.Says }
            .With("to", recipient is null ? null : isPost ? recipient.Default.Id : new JsonObject { ["setting"] = recipient.Id })
            .With("order", duty.Order == usual.Order && duty.Order == 50 ? null : duty.Order)
            .With("isOwedToThePublic", Yes(duty.IsOwedToThePublic))
            .With("isLaw", Yes(duty.IsLaw))
            .With("done", FactOf(duty.Done, usual.Done))
            .With("leftUndone", FactOf(duty.LeftUndone, usual.LeftUndone))
            .With("doneLate", duty.DoneLate is null ? false : FactOf(duty.DoneLate, usual.DoneLate!));
    }

    private static JsonObject? FactOf(Fact fact, Fact usual)
    {
        var node = Sentences(fact, new JsonObject().With("id", fact.Id == usual.Id ? null : fact.Id));
        return fact.Id == usual.Id && JsonNode.DeepEquals(node, Sentences(usual, new())) ? null : node;
    }

    private static JsonObject Sentences(Fact fact, JsonObject node) => node
        .With("question", fact.Question)
        .With("yes", fact.Yes)
        .With("no", fact.No)
        .With("unknown", fact.Unknown)
        .With("silence", fact.Silence == Silence.Open ? null : Words.Of(fact.Silence))
        .With("ifOnly", fact.IfOnly)
        .With("isMendedByNo", Yes(fact.IsMendedByNo))
        .With("isApproval", Yes(fact.IsApproval));

    // The words of a source are its identity: "platform is one of a, b".
    private static JsonObject ReadFrom(FactSource source) =>
        source.Says.Split(" is one of ") is [var what, var ids]
            ? new() { [what] = Texts(ids.Split(", ")) }
            : throw new ArgumentException($"A file cannot say a fact that is read where {source.Says}.");

    private static JsonObject Limb(Limb limb) => new JsonObject { ["kinds"] = Kinds(limb.Kinds) }
        .With("brokenWhen", When(limb.BrokenWhen))
        .With("owedWhen", When(limb.OwedWhen))
        .With("gapWhen", When(limb.GapWhen))
        .With("advisedWhen", When(limb.AdvisedWhen))
        .With("groundedWhen", When(limb.GroundedWhen))
        .With("notedWhen", When(limb.NotedWhen));

    private static JsonNode? When(Condition? condition) => condition is null ? null : ConditionWriting.Write(condition);

    private static JsonArray Serves(Norm rule) => Texts(
        Enum.GetValues<Purposes>().Where(p => p != Purposes.None && rule.Serves.HasFlag(p)).Select(Words.Of).Concat(rule.AlsoServes));

    private static JsonArray Kinds(IEnumerable<SituationKind> kinds) => Texts(kinds.Select(Words.Of));

    private static JsonArray Ids(IReadOnlyList<Fact> facts) => Texts(facts.Select(f => f.Id));

    private static JsonArray? Several(IReadOnlyList<Fact> facts) => facts.Count == 0 ? null : Ids(facts);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode?)t)]);

    private static JsonNode? Yes(bool holds) => holds ? true : null;

    private JsonNode ExceptionOfRule(Exemption exemption) => words.PolicyExceptions.Contains(exemption)
        ? exemption.Id
        : Exempts(exemption, new() { ["id"] = exemption.Id }).With("goesBeyondTheText", Yes(exemption.GoesBeyondTheText));

    private JsonObject Exempts(Exemption exemption, JsonObject node) => node
        .With("when", ConditionWriting.Write(exemption.When))
        .With("source", exemption.Source)
        .With("advice", exemption.Advice)
        .With("owes", Owes(exemption.Owes));
}
