using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>What the reference decides.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Owed">The ids of what is owed for certain and is not done.</param>
/// <param name="PerhapsOwed">The ids of what is owed in some way of answering, and not in every one.</param>
/// <param name="TouchesAGap">The policy is silent in every way of answering.</param>
/// <param name="GoesBeyondTheText">An exception is used for certain that the text does not have.</param>
internal sealed record ReferenceDecision(
    Verdict Verdict, string Owed, string PerhapsOwed, bool TouchesAGap, bool GoesBeyondTheText);

/// <summary>
/// Decides slowly and obviously: what is not known is answered in every way that fits together, each way is read rule by
/// rule and node by node, and the decision is what all ways agree on.
/// </summary>
internal sealed class ReferenceEvaluator
{
    private readonly PolicyContent content;
    private readonly Settings settings;
    private readonly KindVocabulary words;
    private readonly KindQuestions questions;
    private readonly List<NormReading> norms;
    private readonly HashSet<Fact> used;

    public ReferenceEvaluator(Policy policy, SituationKind kind)
    {
        (content, settings, words) = (policy.Content, policy.Settings, policy.Vocabulary[kind]);
        questions = new(policy, kind);
        norms = [.. content.Rules.OfType<Norm>().Where(n => n.LimbFor(kind) is not null).Select(n => new NormReading(n, content, settings, kind))];
        used = [.. norms.SelectMany(n => n.Facts)];
    }

    public IReadOnlyList<NormReading> Norms => norms;

    public KindQuestions Questions => questions;

    /// <summary>Every duty that can be owed, the most pressing first.</summary>
    public IReadOnlyList<Duty> Duties => [.. norms.SelectMany(n => n.Duties).Distinct().OrderBy(d => d.Order)];

    /// <summary>Decides facts that are stated by id.</summary>
    public ReferenceDecision Decide(StatedFacts stated) => Decide(Complete(stated));

    /// <summary>What is known of each fact once what follows is filled in.</summary>
    public Dictionary<Fact, Truth> WhatFollows(StatedFacts stated)
    {
        var known = questions.Facts.ToDictionary(f => f, f => stated[f.Id] switch
        {
            Answer.Yes => Truth.Yes,
            Answer.No => Truth.No,
            _ => Truth.Unknown,
        });
        FillIn(known);
        return known;
    }

    /// <summary>What is known of each fact once what follows is filled in and what nobody stated is presumed.</summary>
    public Dictionary<Fact, Truth> Complete(StatedFacts stated)
    {
        var known = WhatFollows(stated);
        foreach (var fact in questions.Facts)
        {
            if (known[fact] == Truth.Unknown
                && stated[fact.Id] == Answer.NotStated
                && words.Find(fact)!.Silence == Silence.Presumed)
            {
                known[fact] = Truth.No;
            }
        }

        FillIn(known);
        return known;
    }

    /// <summary>Decides facts of which some are not known.</summary>
    public ReferenceDecision Decide(IReadOnlyDictionary<Fact, Truth> known)
    {
        var ways = WaysOfAnswering(known).Select(way => Read(f => way[f])).ToList();
        var isDone = Duties.ToDictionary(d => d, d => known[d.Done] == Truth.Yes);
        var asItIs = Read(f => known[f]);
        var unsureIsEnough = IsUnsureEnough(f => known[f]);
        var owed = Duties.Where(d => !isDone[d] && ways.TrueForAll(w => w.Owed[d] == Truth.Yes)).ToList();
        var perhaps = Duties.Where(d => !isDone[d] && !owed.Contains(d) && ways.Exists(w => w.Owed[d] == Truth.Yes)).ToList();
        var verdicts = ways.Select(VerdictOf).Distinct().ToList();
        var refused = unsureIsEnough
            && perhaps.Concat(owed).Any(d => known[d.LeftUndone] == Truth.Yes
                && norms.Exists(n => n.IsAFaultToLeave(d) && n.BindsForCertain(f => known[f])));
        var verdict = refused ? Verdict.NotPermitted
            : verdicts.Count > 1 ? Verdict.Undetermined
            : verdicts[0] != Verdict.Permitted ? verdicts[0]
            : perhaps.Count > 0 && !unsureIsEnough ? Verdict.Undetermined
            : asItIs.Advised == Truth.Yes ? Verdict.PermittedWithAdvice
            : Verdict.Permitted;
        return verdict == Verdict.NotCovered
            ? new(verdict, "", "", false, false)
            : new(
                verdict,
                string.Join(' ', owed.Concat(unsureIsEnough ? perhaps : []).OrderBy(d => d.Order).Select(d => d.Id)),
                string.Join(' ', unsureIsEnough ? [] : perhaps.Select(d => d.Id)),
                ways.TrueForAll(w => w.Gap == Truth.Yes),
                asItIs.Beyond == Truth.Yes);
    }

    /// <summary>
    /// Every way of answering what is not known, with what comes out: the verdict's class and what is owed and not done.
    /// Whether it was done is no question; nor is what is owed asked about, unless wanted, where being unsure is enough.
    /// </summary>
    public IEnumerable<(Dictionary<Fact, Truth> Way, string Outcome)> Outcomes(
        IReadOnlyDictionary<Fact, Truth> known, bool alsoWhereUnsureIsEnough = false)
    {
        var leavesOutDuties = !alsoWhereUnsureIsEnough && IsUnsureEnough(f => known[f]);
        foreach (var way in WaysOfAnswering(known))
        {
            var said = Read(f => way[f]);
            var owed = leavesOutDuties ? [] : Duties.Where(d => known[d.Done] != Truth.Yes && said.Owed[d] == Truth.Yes);
            yield return (way, $"{VerdictOf(said)}: {string.Join(' ', owed.Select(d => d.Id))}");
        }
    }

    /// <summary>Whether what is perhaps owed counts as owed.</summary>
    public bool IsUnsureEnough(Func<Fact, Truth> facts) =>
        Evaluator.Evaluate(words.UnsureIsEnough, settings, facts) == Truth.Yes;

    /// <summary>What all norms say of these facts.</summary>
    public Said<Truth> Read(Func<Fact, Truth> facts) => Read(new Truths(settings, facts));

    /// <summary>What all norms say, in some algebra.</summary>
    public Said<T> Read<T>(IAlgebra<T> algebra)
    {
        var said = new Said<T>(algebra.Never);
        foreach (var norm in norms)
        {
            norm.Read(algebra, said);
        }

        return said;
    }

    // Advice is no part of it: whether there is some is not known to matter to anybody who may do the thing anyway.
    private static Verdict VerdictOf(Said<Truth> said) =>
        said.Covered == Truth.No ? Verdict.NotCovered
        : said.Prohibited == Truth.Yes ? Verdict.NotPermitted
        : said.Gap == Truth.Yes ? Verdict.Undetermined
        : Verdict.Permitted;

    private void FillIn(Dictionary<Fact, Truth> known)
    {
        foreach (var question in questions.Questions)
        {
            var left = Left(question, known).ToList();
            for (var i = 0; i < question.Facts.Count; i++)
            {
                var answers = left.Select(way => way[i]).Distinct().ToList();
                known[question.Facts[i]] = answers.Count > 1 ? Truth.Unknown : answers[0] ? Truth.Yes : Truth.No;
            }
        }
    }

    private static IEnumerable<bool[]> Left(AnsweredQuestion question, IReadOnlyDictionary<Fact, Truth> known) =>
        question.Ways.Where(way => question.Facts
            .Select((fact, i) => known[fact] == Truth.Unknown || known[fact] == Truth.Yes == way[i])
            .All(fits => fits));

    /// <summary>Every way of answering what is not known, as far as some norm uses it.</summary>
    private IEnumerable<Dictionary<Fact, Truth>> WaysOfAnswering(IReadOnlyDictionary<Fact, Truth> known)
    {
        IEnumerable<Dictionary<Fact, Truth>> ways = [known.ToDictionary()];
        foreach (var question in questions.Questions.Where(q => q.Facts.Any(f => known[f] == Truth.Unknown && used.Contains(f))))
        {
            var left = Left(question, known).ToList();
            ways = ways.SelectMany(way => left.Select(answers => With(way, question.Facts, answers)));
        }

        return ways;
    }

    private static Dictionary<Fact, Truth> With(Dictionary<Fact, Truth> way, IReadOnlyList<Fact> facts, bool[] answers)
    {
        var with = new Dictionary<Fact, Truth>(way);
        for (var i = 0; i < facts.Count; i++)
        {
            with[facts[i]] = answers[i] ? Truth.Yes : Truth.No;
        }

        return with;
    }
}
