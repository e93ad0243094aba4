using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules;

/// <summary>A policy with a school's settings: it decides situations. Immutable, and safe to use from any thread.</summary>
public sealed class Policy
{
    private readonly Lazy<CompiledKind>[] kinds;
    private readonly Lazy<string> fingerprint;
    private readonly SchoolClock clock;

    /// <summary>A policy of these rules with these settings.</summary>
    /// <param name="content">Its rules and words.</param>
    /// <param name="settings">What the school sets; every default where <see langword="null"/>.</param>
    /// <param name="clock">Tells the time where a caller states none; the system's where <see langword="null"/>.</param>
    public Policy(PolicyContent content, Settings? settings = null, SchoolClock? clock = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        Settings = settings ?? Settings.Default;
        this.clock = clock ?? SchoolClock.System;
        kinds = new Lazy<CompiledKind>[SituationKinds.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            var kind = (SituationKind)i;
            kinds[i] = new(() => KindCompiler.Compile(Content, Settings, kind));
        }

        fingerprint = new(() => PolicyFingerprint.Of(Content, Settings));
    }

    /// <summary>What the policy is made of.</summary>
    public PolicyContent Content { get; }

    /// <summary>What the school sets.</summary>
    public Settings Settings { get; }

    /// <summary>The name of the policy.</summary>
    public string Name => Content.Name;

    /// <summary>Its edition.</summary>
    public string Edition => Content.Edition;

    /// <summary>A short mark that changes when a rule or a setting changes.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>The words of the policy.</summary>
    public Vocabulary Vocabulary => Content.Vocabulary;

    /// <summary>The rule with this id, or <see langword="null"/>.</summary>
    public Rule? Find(string ruleId) => Content.Rules.FirstOrDefault(r => r.Id == ruleId);

    /// <summary>The same policy, read this way.</summary>
    public Policy With(ReadingOption reading) => new(Content, Settings.With(reading), clock);

    /// <summary>The same policy with this value.</summary>
    public Policy With<T>(Parameter<T> parameter, T value)
        where T : notnull => new(Content, Settings.With(parameter, value), clock);

    /// <summary>The same policy with another clock.</summary>
    public Policy With(SchoolClock otherClock) => new(Content, Settings, otherClock);

    /// <summary>Another policy with the same clock.</summary>
    internal Policy With(PolicyContent otherContent, Settings otherSettings) => new(otherContent, otherSettings, clock);

    /// <summary>Decides a situation.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given. Deadlines are read against it.</param>
    public Decision Decide(Situation situation, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var kind = For(situation.Kind);
        var moment = asOf ?? clock.Now();
        var parts = new PartList(situation.PartCount, kind.Engine.Words);
        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = kind.Read(new Part(situation, i, moment, Settings));
        }

        return new(this, kind, situation, parts);
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
        return For(situation.Kind).Engine.Judge(situation, asOf ?? clock.Now(), Settings);
    }

    /// <summary>The verdict for a set of facts about one part of a situation, for callers that have no objects.</summary>
    /// <param name="kind">The kind of the situation.</param>
    /// <param name="facts">The facts, by id. What is not stated is presumed absent or not known, as its word says.</param>
    public Judgement Judge(SituationKind kind, StatedFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var compiled = For(kind);
        return compiled.Engine.Judge(compiled.Read(facts));
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

    internal CompiledKind For(SituationKind kind) => kinds[(int)kind].Value;
}
