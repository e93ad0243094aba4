using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules;

/// <summary>A policy with a school's settings: it decides situations. Immutable, and safe to use from any thread.</summary>
public sealed class Policy
{
    private readonly CompiledKind?[] kinds = new CompiledKind?[SituationKinds.Count];
    private readonly Lock gate = new();
    private readonly SchoolClock clock;
    private readonly PolicyContent content;
    private readonly Settings settings;
    private AppliedAdaptation? adapted;
    private CodeStep? setInCode; // where it is no adaptation: that knows its steps itself
    private IReadOnlyList<ChangeInCode>? changesInCode;

    /// <summary>A policy of these rules with these settings.</summary>
    /// <param name="content">Its rules and words.</param>
    /// <param name="settings">What the school sets; every default where <see langword="null"/>.</param>
    /// <param name="clock">Tells the time where a caller states none; the system's where <see langword="null"/>.</param>
    public Policy(PolicyContent content, Settings? settings = null, SchoolClock? clock = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        this.settings = settings ?? Settings.Default;
        this.content = content.In(this.settings);
        this.clock = clock ?? SchoolClock.System;
    }

    /// <summary>What the policy is made of; of several editions, what the one is made of that is in force today.</summary>
    public PolicyContent Content => Today.content;

    /// <summary>What the school sets.</summary>
    public Settings Settings => Today.settings;

    /// <summary>The editions between which it chooses by the day of a situation; <see langword="null"/> where it has one.</summary>
    public PolicyEditions? Editions { get; private init; }

    /// <summary>How it came about, where it is an adaptation of another.</summary>
    public AppliedAdaptation? Adapted => Today.adapted;

    /// <summary>The steps by which it came about, where there were any.</summary>
    internal IReadOnlyList<PolicyStep> Steps => Today is { adapted.Steps.All: var all } ? all : Today.setInCode is { } step ? [step] : [];

    /// <summary>What a program set by <c>With</c>, where it did.</summary>
    internal IReadOnlyList<ChangeInCode> ChangesInCode =>
        Today is { adapted: { } how } ? how.InCode : Today.changesInCode ??= Today.Steps is { Count: > 0 } steps ? ChangeInCode.Of(new(Today, steps)) : [];

    /// <summary>The name of the policy.</summary>
    public string Name => Content.Name;

    /// <summary>Its edition.</summary>
    public string Edition => Content.Edition;

    /// <summary>A short mark that changes when a rule or a setting changes.</summary>
    public string Fingerprint => field ??= Editions is null ? PolicyFingerprint.Of(content, settings) : PolicyFingerprint.Of(Editions);

    /// <summary>The words of the policy.</summary>
    public Vocabulary Vocabulary => Content.Vocabulary;

    /// <summary>The rule with this id, or <see langword="null"/>.</summary>
    public Rule? Find(string ruleId) => Content.Rules.FirstOrDefault(r => r.Id == ruleId);

    /// <summary>Whether a fact can be stated in a situation of this kind; of several editions, whether any of them knows it.</summary>
    internal bool Knows(SituationKind kind, string factId)
    {
        if (Editions is not { } editions)
        {
            return Vocabulary.Knows(kind, factId);
        }

        for (var i = 0; i < editions.All.Count; i++)
        {
            if (editions.All[i].Policy.Vocabulary.Knows(kind, factId))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The policy that decides what happens on a day: itself, or one of its editions.</summary>
    /// <remarks>
    /// What it returns decides every day as that one, and holds whoever adapts it to what is locked on that day. A school adapts the policy
    /// itself: what holds from another day on, a lock too, is in one of its other editions.
    /// </remarks>
    public Policy InForceOn(DateOnly day) => Editions?.On(day).Policy ?? this;

    /// <summary>The same policy, read this way.</summary>
    public Policy With(ReadingOption reading) => With(static c => c, s => s.With(reading), clock);

    /// <summary>The same policy with this value.</summary>
    public Policy With<T>(Parameter<T> parameter, T value)
        where T : notnull => With(static c => c, s => s.With(parameter, value), clock);

    /// <summary>The same policy with further rules.</summary>
    /// <remarks>They stand beside what is there and take nothing away from it: see <see cref="PolicyContent.With"/>.</remarks>
    /// <exception cref="PolicyBuildException">
    /// The id of a rule is taken, or that of a duty by another duty, one of the rules limits what others say, or one asks for what the
    /// situations that it is about do not know.
    /// </exception>
    /// <exception cref="ArgumentException">A rule lacks a part, or has one that is none, or a condition is nested too deeply.</exception>
    public Policy With(IReadOnlyList<Rule> further)
    {
        var with = With(c => c.With(further), static s => s, clock);

        // A kind is compiled when it is first asked about, which would be too late for an error.
        foreach (var edition in with.Editions?.All.Select(e => e.Policy) ?? [with])
        {
            foreach (var kind in further.OfType<Norm>().SelectMany(n => n.Kinds).Distinct())
            {
                edition.For(kind);
            }
        }

        return with;
    }

    /// <summary>The same policy with another clock.</summary>
    public Policy With(SchoolClock otherClock) => With(static c => c, static s => s, otherClock);

    /// <summary>Another policy with the same clock.</summary>
    internal Policy With(PolicyContent otherContent, Settings otherSettings) => new(otherContent, otherSettings, clock);

    /// <summary>The same policy, which knows how it came about.</summary>
    internal Policy With(AppliedAdaptation how) => new(content, settings, clock) { adapted = how };

    // What a decision is compared with has to change as well, or a change in code would hide what a layer loosens.
    private Policy Since(Policy before)
    {
        if (before.adapted is { } how)
        {
            adapted = how.With(before, this);
        }
        else if (new CodeStep(before.setInCode?.Before ?? before, this) is { ChangesNothing: false } step)
        {
            setInCode = step;
        }

        return this;
    }

    /// <summary>Several editions as one policy.</summary>
    internal static Policy Of(PolicyEditions editions)
    {
        var first = editions.All[0].Policy;
        return new(first.content, first.settings, first.clock) { Editions = editions };
    }

    /// <summary>Decides a situation.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given. Deadlines are read against it.</param>
    public Decision Decide(Situation situation, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var moment = asOf ?? clock.Now();
        return InForceOn((situation.On ?? moment).Date).DecideItself(situation, moment);
    }

    private Decision DecideItself(Situation situation, Moment moment)
    {
        var kind = ForItself(situation.Kind);
        var parts = new PartList(situation.PartCount, kind.Engine.Words);
        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = kind.Read(new Part(situation, i, moment, settings));
        }

        return new(this, kind, situation, parts, moment);
    }

    /// <summary>Decides several situations together: the strictest verdict, and what is owed, once.</summary>
    /// <param name="situations">The situations.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    public CaseDecision Decide(Case situations, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situations);
        var moment = asOf ?? clock.Now();
        return new(situations.Situations.Select(s => Decide(s, moment)));
    }

    /// <summary>The verdict alone, without its reasons. Allocates nothing.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    public Judgement Judge(Situation situation, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var moment = asOf ?? clock.Now();
        return InForceOn((situation.On ?? moment).Date).JudgeItself(situation, moment);
    }

    private Judgement JudgeItself(Situation situation, Moment moment) =>
        Flagged(ForItself(situation.Kind).Engine.Judge(situation, moment, settings), Touches(situation, moment));

    private Judgement JudgeItself(Situation situation, Reasons reasons, Moment moment) =>
        Flagged(ForItself(situation.Kind).Engine.Judge(situation, moment, settings, reasons), Touches(situation, moment));

    private static Judgement Flagged(in Judgement judgement, bool touches) =>
        touches ? judgement with { TouchesALoosening = true } : judgement;

    private bool Touches(SituationKind kind, StatedFacts facts) =>
        adapted is { HasLoosenings: true } && adapted.Touches(EmptySituation.Of(kind) with { Facts = facts }, moment: null);

    private bool Touches(Situation situation, Moment? moment) => adapted is { HasLoosenings: true } && adapted.Touches(situation, moment);

    /// <summary>The verdict for a set of facts about one part of a situation, for callers that have no objects.</summary>
    /// <param name="kind">The kind of the situation.</param>
    /// <param name="facts">The facts, by id. What is not stated is presumed absent or not known, as its word says.</param>
    public Judgement Judge(SituationKind kind, StatedFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Judge(Read(kind, facts));
    }

    /// <summary>The verdict, with the rules behind it and the facts that are missing.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="reasons">Filled anew. It keeps its memory, so that nothing is allocated once it has grown.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    public Judgement Judge(Situation situation, Reasons reasons, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(reasons);
        var moment = asOf ?? clock.Now();
        return InForceOn((situation.On ?? moment).Date).JudgeItself(situation, reasons, moment);
    }

    /// <summary>Reads facts about one part of a situation once, to be judged as often as wanted.</summary>
    /// <param name="kind">The kind of the situation.</param>
    /// <param name="facts">The facts, by id. What is not stated is presumed absent or not known, as its word says.</param>
    public FactSet Read(SituationKind kind, StatedFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var today = Today;
        var compiled = today.ForItself(kind);
        return new(compiled, compiled.Read(facts), today.Touches(kind, facts));
    }

    /// <summary>Reads the facts of each part of a situation once, to be judged as often as wanted.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="into">Where the facts of its parts are added, in their order. The verdict is that of the strictest part.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    /// <remarks>
    /// Nothing is allocated but what the list needs, as long as the rules of the kind ask for at most 64 facts and the verdict
    /// rests on no loosening. Of several editions, that of the situation's day reads, and judges what it has read.
    /// </remarks>
    public void Read(Situation situation, ICollection<FactSet> into, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(into);
        var moment = asOf ?? clock.Now();
        InForceOn((situation.On ?? moment).Date).ReadItself(situation, into, moment);
    }

    private void ReadItself(Situation situation, ICollection<FactSet> into, Moment moment)
    {
        var kind = ForItself(situation.Kind);
        var parts = situation.PartCount;
        var touches = Touches(situation, moment);
        for (var i = 0; i < parts; i++)
        {
            into.Add(new(kind, kind.Read(new Part(situation, i, moment, settings)), touches));
        }
    }

    /// <summary>The verdict on facts that were read before. Allocates nothing.</summary>
    /// <param name="facts">What <see cref="Read(SituationKind, StatedFacts)"/> of this policy gave.</param>
    /// <exception cref="ArgumentException">Another policy read them: its facts may have other places.</exception>
    public Judgement Judge(in FactSet facts)
    {
        RefuseUnlessRead(facts);
        return Flagged(facts.Compiled.Engine.Judge(facts), facts.TouchesALoosening);
    }

    /// <summary>The same, with the rules behind it and the facts that are missing.</summary>
    /// <param name="facts">What <see cref="Read(SituationKind, StatedFacts)"/> of this policy gave.</param>
    /// <param name="reasons">Filled anew. It keeps its memory, so that nothing is allocated once it has grown.</param>
    /// <exception cref="ArgumentException">Another policy read them: its facts may have other places.</exception>
    public Judgement Judge(in FactSet facts, Reasons reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        RefuseUnlessRead(facts);
        return Flagged(facts.Compiled.Engine.Judge(facts, reasons), facts.TouchesALoosening);
    }

    /// <summary>Decides a set of facts about one part of a situation, for callers that have no objects.</summary>
    /// <param name="kind">The kind of the situation.</param>
    /// <param name="facts">The facts, by id. What is not stated is presumed absent or not known, as its word says.</param>
    public Decision Decide(SituationKind kind, StatedFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var compiled = For(kind);
        var parts = new PartList(1, compiled.Engine.Words);
        parts[0] = compiled.Read(facts);
        return new(this, compiled, EmptySituation.Of(kind) with { Facts = facts }, parts);
    }

    // Several editions are asked about by day; whoever asks without one means today.
    private Policy Today => Editions is null ? this : InForceOn(clock.Now().Date);

    // Facts are judged by the edition that read them, whatever day it is by now.
    private void RefuseUnlessRead(in FactSet facts)
    {
        if (Editions is { } editions)
        {
            foreach (var edition in editions.All)
            {
                if (edition.Policy.HasRead(facts))
                {
                    return;
                }
            }
        }
        else if (HasRead(facts))
        {
            return;
        }

        throw new ArgumentException("The facts were read by another policy.", nameof(facts));
    }

    private bool HasRead(in FactSet facts) => ReferenceEquals(facts.Compiled, kinds[(int)facts.Kind]);

    /// <summary>The moment by the school's clock, for whoever decides several situations as of one moment.</summary>
    internal Moment Now() => clock.Now();

    /// <summary>The compiled rules of a kind, made when they are first needed; of several editions, those of today.</summary>
    internal CompiledKind For(SituationKind kind) => Editions is null ? ForItself(kind) : Today.ForItself(kind);

    private CompiledKind ForItself(SituationKind kind) => Volatile.Read(ref kinds[(int)kind]) ?? Compile(kind);

    private CompiledKind Compile(SituationKind kind)
    {
        lock (gate)
        {
            if (kinds[(int)kind] is not { } compiled)
            {
                compiled = KindCompiler.Compile(content, settings, kind);
                Volatile.Write(ref kinds[(int)kind], compiled);
            }

            return compiled;
        }
    }

    private Policy With(Func<PolicyContent, PolicyContent> rules, Func<Settings, Settings> change, SchoolClock otherClock)
    {
        if (Editions is { } editions)
        {
            return Of(new(editions.All.Select(e => e with { Policy = e.Policy.With(rules, change, otherClock) })));
        }

        var after = change(settings);
        return new Policy(StillBoundByLaw.In(rules(content), settings, after), after, otherClock).Since(this);
    }
}
