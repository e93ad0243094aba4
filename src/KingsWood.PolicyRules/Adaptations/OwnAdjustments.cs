using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A fact of the school's own.</summary>
/// <param name="Fact">The fact, with its sentences and its question.</param>
/// <param name="Kinds">The kinds of situation that know it.</param>
public sealed record FactAdjustment(Fact Fact, Values<SituationKind> Kinds) : Adjustment
{
    /// <summary>Whether it is about each other person or each child, and not about the whole situation.</summary>
    public bool OfEachPart { get; init; }

    /// <summary>Where it is read in a situation; only stated by its id where <see langword="null"/>.</summary>
    public FactSource? Source { get; init; }

    /// <inheritdoc/>
    public override string Of => $"fact {Fact.Id}";

    /// <inheritdoc/>
    public override string Says =>
        $"{string.Join(", ", Kinds.Select(Words.Of))}{(OfEachPart ? ", of each part" : "")}: {Fact.Question}";

    internal override IEnumerable<string> Touches => [Fact.Id];

    internal override bool SaysTheSameAs(Adjustment other) =>
        base.SaysTheSameAs(other) && ReferenceEquals(Fact, ((FactAdjustment)other).Fact);
}

/// <summary>A question that answers several facts of the school's own, and knows what ties them together.</summary>
/// <param name="Question">The question.</param>
public sealed record QuestionAdjustment(Question Question) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"question {Question.Id}";

    /// <inheritdoc/>
    public override string Says => $"{Question.Text} ({string.Join(", ", Question.Facts.Select(f => f.Id))})";

    internal override string AllThatItSays => ContentText.Of(Question);

    internal override IEnumerable<string> Touches => [Question.Id];

    internal override bool SaysTheSameAs(Adjustment other) =>
        base.SaysTheSameAs(other) && ReferenceEquals(Question, ((QuestionAdjustment)other).Question);
}

/// <summary>A rule of the school's own.</summary>
/// <param name="Rule">The rule.</param>
public sealed record RuleAdjustment(Norm Rule) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"rule {Rule.Id}";

    /// <inheritdoc/>
    public override string Says => Rule.Says;

    internal override string AllThatItSays => ContentText.Of((Rule)Rule);

    internal override IEnumerable<string> Touches => [Rule.Id];

    internal override bool SaysTheSameAs(Adjustment other) =>
        base.SaysTheSameAs(other) && ReferenceEquals(Rule, ((RuleAdjustment)other).Rule);
}

/// <summary>An exception to rules that are there.</summary>
/// <param name="Exception">The exception.</param>
/// <param name="Lifts">The id of every rule that it lifts.</param>
public sealed record ExceptionAdjustment(Exemption Exception, Values<string> Lifts) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"exception {Exception.Id}";

    /// <inheritdoc/>
    public override string Says =>
        $"lifts {string.Join(", ", Lifts.Order(StringComparer.Ordinal))} when: {Sayer.SayInOneLine(Exception.When)}"
        + (Exception.Advice is { Length: > 0 } advice ? $" {advice}" : "");

    internal override string AllThatItSays => $"{string.Join(',', Lifts.Order(StringComparer.Ordinal))} {ContentText.Of(Exception)}";

    internal override IEnumerable<string> Touches => Lifts;
}

/// <summary>A role that the library does not know.</summary>
/// <param name="Role">The role.</param>
public sealed record RoleAdjustment(OwnRole Role) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"role {Role.Role.Id}";

    /// <inheritdoc/>
    public override string Says => Role.ToString();

    internal override IEnumerable<string> Touches => [Role.Role.Id];
}

/// <summary>A relation that the library does not know.</summary>
/// <param name="Relation">The relation.</param>
public sealed record RelationAdjustment(OwnRelation Relation) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"relation {Relation.Relation.Id}";

    /// <inheritdoc/>
    public override string Says => Relation.ToString();

    internal override IEnumerable<string> Touches => [Relation.Relation.Id];
}

/// <summary>A post that the library does not know, which can receive reports and approve.</summary>
/// <param name="Post">The post.</param>
public sealed record PostAdjustment(Post Post) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"post {Post.Id}";

    /// <inheritdoc/>
    public override string Says => Post.Id;

    internal override IEnumerable<string> Touches => [];
}

/// <summary>A purpose of the school's own.</summary>
/// <param name="Purpose">The purpose.</param>
public sealed record PurposeAdjustment(OwnPurpose Purpose) : Adjustment
{
    /// <inheritdoc/>
    public override string Of => $"purpose {Purpose.Id}";

    /// <inheritdoc/>
    public override string Says => Purpose.Says;

    internal override IEnumerable<string> Touches => [];
}
