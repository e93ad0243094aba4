using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <content>What an adaptation can change.</content>
/// <remarks>
/// Every method takes the place where it is said from the compiler, so that an error can name it. What is missing, is no value of its
/// enumeration or is nested too deeply is refused at once, as an <see cref="ArgumentException"/>.
/// </remarks>
public sealed partial class Adaptation
{
    /// <summary>The place is read this way.</summary>
    public Adaptation Read(
        ReadingOption option, LooseningReason? because = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(option);
        return Add(new SettingAdjustment(option.Reading.Id, SettingValue.OfValue(option)), because, file, line);
    }

    /// <summary>The parameter has this value.</summary>
    public Adaptation Set<T>(
        Parameter<T> parameter, T value, LooseningReason? because = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(value);
        if (value is IEnumerable<object?> values && values.Contains(null))
        {
            throw new ArgumentNullException(nameof(value), "One of the values is none.");
        }

        return Add(new SettingAdjustment(parameter.Id, SettingValue.OfValue(value)), because, file, line);
    }

    /// <summary>The setting with this id has this value.</summary>
    public Adaptation Set(
        string settingId, SettingValue value, LooseningReason? because = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(settingId);
        ArgumentNullException.ThrowIfNull(value);
        return Add(new SettingAdjustment(settingId, value), because, file, line);
    }

    /// <summary>The rule has this severity.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="because">Why it loosens, where it does.</param>
    /// <param name="owes">What is owed, for a rule that owes nothing yet and is to oblige.</param>
    /// <param name="file">Where it is said; filled in by the compiler.</param>
    /// <param name="line">Where it is said; filled in by the compiler.</param>
    public Adaptation Make(
        string ruleId, Severity severity, LooseningReason? because = null, Owing? owes = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        Whole.Known(severity, nameof(severity));
        Whole.Check(owes, nameof(owes));
        return Add(new SeverityAdjustment(ruleId, severity) { Owes = owes }, because, file, line);
    }

    /// <summary>Silence about the fact means this, in one kind of situation or in all.</summary>
    public Adaptation TakeSilence(
        string factId, Silence silence, SituationKind? kind = null, LooseningReason? because = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(factId);
        Whole.Known(silence, nameof(silence));
        Whole.Known(kind ?? default, nameof(kind));
        return Add(new SilenceAdjustment(factId, kind, silence), because, file, line);
    }

    /// <summary>A text of the rule is replaced, which loosens a safeguarding rule: other words may say anything.</summary>
    public Adaptation Say(
        string ruleId, TextPart part, string text, LooseningReason? because = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        Whole.Known(part, nameof(part));
        ArgumentNullException.ThrowIfNull(text);
        return Add(new TextAdjustment(ruleId, part, text), because, file, line);
    }

    /// <summary>A text of the rule is extended.</summary>
    public Adaptation SayAlso(
        string ruleId, TextPart part, string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        Whole.Known(part, nameof(part));
        ArgumentNullException.ThrowIfNull(text);
        return Add(new TextAdjustment(ruleId, part, text, Extends: true), null, file, line);
    }

    /// <summary>A fact of the school's own about the whole of a situation of these kinds.</summary>
    /// <param name="fact">The fact. Its id begins with the prefix in small letters: <c>oak.logo-used</c>.</param>
    /// <param name="kinds">The kinds of situation that know it.</param>
    /// <param name="source">Where it is read, beside being stated by its id.</param>
    /// <param name="file">Where it is said; filled in by the compiler.</param>
    /// <param name="line">Where it is said; filled in by the compiler.</param>
    public Adaptation AddFact(
        Fact fact, IEnumerable<SituationKind> kinds, FactSource? source = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Whole.Known(fact.Silence, nameof(fact));
        return Add(new FactAdjustment(fact, Sorted(kinds)) { Source = source }, null, file, line);
    }

    /// <summary>A fact of the school's own about each other person or each child.</summary>
    /// <inheritdoc cref="AddFact"/>
    public Adaptation AddFactOfEachPart(
        Fact fact, IEnumerable<SituationKind> kinds, FactSource? source = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Whole.Known(fact.Silence, nameof(fact));
        return Add(new FactAdjustment(fact, Sorted(kinds)) { OfEachPart = true, Source = source }, null, file, line);
    }

    /// <summary>A question that answers several facts of the school's own.</summary>
    public Adaptation AddQuestion(Question question, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(question.AtMostOne);
        ArgumentNullException.ThrowIfNull(question.AtLeastOne);
        ArgumentNullException.ThrowIfNull(question.Ascending);
        return Add(new QuestionAdjustment(question), null, file, line);
    }

    /// <summary>A rule of the school's own. Its id is the prefix and a number: <c>OAK0001</c>.</summary>
    public Adaptation AddRule(Norm rule, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Whole.Check(rule, nameof(rule));
        return Add(new RuleAdjustment(rule), null, file, line);
    }

    /// <summary>An exception to rules that are there.</summary>
    /// <param name="exception">The exception. Its id begins with the prefix in small letters: <c>oak.declared-friendship</c>.</param>
    /// <param name="lifts">The id of every rule that it lifts.</param>
    /// <param name="because">Why it loosens, where it does.</param>
    /// <param name="file">Where it is said; filled in by the compiler.</param>
    /// <param name="line">Where it is said; filled in by the compiler.</param>
    public Adaptation AddException(
        Exemption exception, IEnumerable<string> lifts, LooseningReason? because = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Whole.Check(exception, nameof(exception));
        ArgumentNullException.ThrowIfNull(lifts);
        return Add(new ExceptionAdjustment(exception, Values.Create<string>([.. lifts])), because, file, line);
    }

    /// <summary>A role that the library does not know, in or out of staff.</summary>
    public Adaptation AddRole(
        OwnRole role, LooseningReason? because = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(role.Role);
        return Add(new RoleAdjustment(role), because, file, line);
    }

    /// <summary>A kind of relation that the library does not know.</summary>
    public Adaptation AddRelation(
        OwnRelation relation, LooseningReason? because = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(relation.Relation);
        return Add(new RelationAdjustment(relation), because, file, line);
    }

    /// <summary>A post that the library does not know, which can receive reports and approve.</summary>
    public Adaptation AddPost(Post post, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(post);
        return Add(new PostAdjustment(post), null, file, line);
    }

    /// <summary>A purpose of the school's own.</summary>
    public Adaptation AddPurpose(OwnPurpose purpose, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(purpose.Id);
        ArgumentNullException.ThrowIfNull(purpose.Says);
        return Add(new PurposeAdjustment(purpose), null, file, line);
    }

    /// <summary>Later layers may not touch these rules and settings.</summary>
    /// <param name="ids">The ids of the rules and settings.</param>
    /// <param name="because">Why, which a later layer that runs into the lock is told.</param>
    /// <param name="file">Where it is said.</param>
    /// <param name="line">The line there.</param>
    public Adaptation Lock(
        IEnumerable<string> ids, LooseningReason? because = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Aggregate(this, (adaptation, id) =>
        {
            ArgumentNullException.ThrowIfNull(id, nameof(ids));
            return adaptation.Add(new LockAdjustment(id), because, file, line);
        });
    }

    private Adaptation Add(Adjustment adjustment, LooseningReason? because, string file, int line) =>
        Add(adjustment with { Because = because, Origin = Origin.OfCaller(file, line) });

    private static Values<SituationKind> Sorted(IEnumerable<SituationKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        Values<SituationKind> sorted = [.. kinds.Distinct().Order()];
        foreach (var kind in sorted)
        {
            Whole.Known(kind, nameof(kinds));
        }

        return sorted;
    }
}
