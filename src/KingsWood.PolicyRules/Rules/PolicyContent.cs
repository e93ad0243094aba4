using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Rules;

/// <summary>What a policy is made of: its rules, its words, its readings and whom its norms bind.</summary>
public sealed class PolicyContent
{
    private readonly OfKind?[] ofKind = new OfKind?[SituationKinds.Count];
    private Settings wordedFor = Logic.Settings.Default;

    /// <summary>The name of the policy.</summary>
    public required string Name { get; init; }

    /// <summary>Its edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Its clauses, in the order of the text.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Its rules, in the order of their ids.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>
    /// The rules that may have something to say of situations of a kind, where these can be told without making all; otherwise
    /// <see langword="null"/>. What <see cref="Rules"/> holds decides; this only spares the first decision the other kinds.
    /// </summary>
    public Func<SituationKind, IReadOnlyList<Rule>>? RulesOf { get; init; }

    /// <summary>The rules that give their own force to every bullet of a section, by the number of the section.</summary>
    public IReadOnlyDictionary<string, string> ForceOfSection { get; init; } = new Dictionary<string, string>();

    /// <summary>Its words.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Its readings and parameters, in the order of the text.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }

    /// <summary>The condition under which an actor is of a binding class.</summary>
    public required Func<Binding, Condition> Binds { get; init; }

    /// <summary>The fact that a child is in danger, which comes before everything else that a decision says.</summary>
    public required Fact Danger { get; init; }

    /// <summary>The setting that says who the Designated Safeguarding Lead is.</summary>
    public required Parameter<Post> Lead { get; init; }

    /// <summary>The setting that says to whom concerns are reported; to the lead where there is none.</summary>
    public Parameter<Post>? ReportTo { get; init; }

    /// <summary>The setting that says who stands in when the lead is away.</summary>
    public required Parameter<Post> Deputy { get; init; }

    /// <summary>The setting that says who stands in where the one whom the policy names is concerned.</summary>
    public required Parameter<Post> Alternate { get; init; }

    /// <summary>The facts any of which means that the Headteacher is concerned, and so receives no report of it.</summary>
    public IReadOnlyList<Fact> ConcernTheHeadteacher { get; init; } = [];

    /// <summary>The setting that says which roles are staff; <see langword="null"/> where the policy asks for none.</summary>
    public Parameter<Values<Role>>? StaffRoles { get; init; }

    /// <summary>The roles that teach, or may: whom a rule for teachers binds, also where a school does not count them as staff.</summary>
    internal IReadOnlyList<Role> MayTeach { get; init; } = [];

    /// <summary>The readings that only ever tighten, beside their defaults: what a strict school starts from.</summary>
    public IReadOnlyList<ReadingOption> StrictReadings { get; init; } = [];

    /// <summary>The settings with which sentences about a situation are worded, where they are others than those of the school.</summary>
    internal Func<Situation, Settings, Settings>? WordedFor { get; init; }

    /// <summary>How policies that read situations by different settings are compared over the same situations.</summary>
    internal IReadOnlyList<ReadBySettings> ReadBySettings { get; init; } = [];

    /// <summary>The posts that the library does not know and a school added.</summary>
    public IReadOnlyList<Post> OwnPosts { get; init; } = [];

    /// <summary>The purposes that a school added.</summary>
    public IReadOnlyList<OwnPurpose> OwnPurposes { get; init; } = [];

    // The ids of the rules that were added beside the policy: a school's own, which no adaptation says.
    internal IReadOnlyList<string> Further { get; init; } = [];

    // The policy as it was given, where rules were added to it or changed; it is the given one where there is none.
    internal PolicyContent? Given { get; init; }

    // What the law asks by rules that were added to it, as they were added.
    internal IReadOnlyList<Norm> LawAdded { get; init; } = [];

    /// <summary>
    /// Whether the policy as it was given speaks to everybody of this class. A rule that was added for a further class covers
    /// them for itself alone, so that the rest of what they do is not permitted by it.
    /// </summary>
    internal bool SpeaksTo(Binding binding, SituationKind kind) =>
        Given is not { } given || binding is Binding.Staff or Binding.School || Demanding(given, kind).Any(n => n.Binds == binding);

    // What only advises covers nobody.
    private static IEnumerable<Norm> Demanding(PolicyContent given, SituationKind kind) => given.NormsFor(kind)
        .Where(n => n.LimbFor(kind) is { BrokenWhen: not null } or { OwedWhen: not null } or { GapWhen: not null });

    /// <summary>Everybody to whom the policy as it was given speaks.</summary>
    internal Condition SpokenTo(SituationKind kind) =>
        Condition.AnyOf([.. Demanding(Given ?? this, kind).Select(n => n.Binds).Append(Binding.Staff).Distinct().Select(Binds)]);

    /// <summary>The same with further rules, and with the clauses that they cite.</summary>
    /// <remarks>
    /// Further rules stand beside what is there and take nothing away from it. So a <see cref="Scope"/> with <see cref="Scope.Limits"/> is
    /// none of them: it belongs to the <see cref="Rules"/> of a content that is made anew.
    /// </remarks>
    /// <exception cref="PolicyBuildException">
    /// The id of a rule is taken, or that of a duty by another duty, or one of the rules limits what others say.
    /// </exception>
    /// <exception cref="ArgumentException">A rule lacks a part, or has one that is none, or a condition is nested too deeply.</exception>
    public PolicyContent With(IReadOnlyList<Rule> further)
    {
        ArgumentNullException.ThrowIfNull(further);
        foreach (var rule in further)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(further));
            if (rule is Norm norm)
            {
                Whole.Check(norm, nameof(further));
            }
        }

        if (further.OfType<Scope>().FirstOrDefault(s => s.Limits.Count > 0) is { } limiting)
        {
            throw new PolicyBuildException(
                $"{limiting.Id} limits what other rules say, and nobody would see that it does. Limits belong to the rules of a policy's own "
                + "content; what a school takes away from a rule is a severity or an exception of an adaptation, with the reason for it.");
        }

        var duties = new DutiesById(Rules.OfType<Norm>());
        List<Rule> rules = [.. Rules, .. further.Select(r => r is Norm norm ? duties.In(norm) : r)];
        if (rules.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } taken)
        {
            throw new PolicyBuildException($"There is more than one rule with the id \"{taken.Key}\".");
        }

        return Copy(
            [.. Clauses.Concat(further.Select(r => r.Clause).Where(c => c.IsInTheText)).Distinct()],
            rules,
            rulesOf: null,
            Vocabulary,
            [.. Further, .. further.Select(r => r.Id)],
            Given ?? this,
            [.. LawAdded, .. further.OfType<Norm>().Where(n => n.IsOfTheLaw)]);
    }

    /// <summary>The same with these rules and words in the place of its own.</summary>
    internal PolicyContent Replaced(IReadOnlyList<Rule> rules, Vocabulary words) => Copy(Clauses, rules, rulesOf: null, words, Further, Given, LawAdded);

    /// <summary>The same, with the sentences of rules and facts as a school with these settings reads them.</summary>
    internal PolicyContent In(Settings settings)
    {
        if (settings == wordedFor)
        {
            return this;
        }

        var copy = Copy(
            Clauses,
            new LazyList<Rule>(() => [.. Rules.Select(r => r.In(settings))]),
            RulesOf is { } of ? kind => [.. of(kind).Select(r => r.In(settings))] : null,
            Vocabulary.In(settings),
            Further,
            Given,
            LawAdded);
        copy.wordedFor = settings;
        return copy;
    }

    private PolicyContent Copy(
        IReadOnlyList<Clause> clauses,
        IReadOnlyList<Rule> rules,
        Func<SituationKind, IReadOnlyList<Rule>>? rulesOf,
        Vocabulary vocabulary,
        IReadOnlyList<string> further,
        PolicyContent? given,
        IReadOnlyList<Norm> lawAdded) => new()
        {
            Name = Name,
            Edition = Edition,
            Clauses = clauses,
            Rules = rules,
            RulesOf = rulesOf,
            ForceOfSection = ForceOfSection,
            Vocabulary = vocabulary,
            Settings = Settings,
            Binds = Binds,
            Danger = Danger,
            Lead = Lead,
            ReportTo = ReportTo,
            Deputy = Deputy,
            Alternate = Alternate,
            ConcernTheHeadteacher = ConcernTheHeadteacher,
            WordedFor = WordedFor,
            StaffRoles = StaffRoles,
            MayTeach = MayTeach,
            StrictReadings = StrictReadings,
            ReadBySettings = ReadBySettings,
            OwnPosts = OwnPosts,
            OwnPurposes = OwnPurposes,
            Further = further,
            Given = given,
            LawAdded = lawAdded,
            wordedFor = wordedFor,
        };

    // In the order of their ids, whatever the order in which they were listed: that order decides nothing.
    internal IReadOnlyList<Rule> RulesById => field ??= [.. Rules.OrderBy(r => r.Id, StringComparer.Ordinal)];

    internal IReadOnlyList<Norm> Norms => field ??= [.. RulesById.OfType<Norm>()];

    // The norms that say something of a kind, in the order of their ids.
    internal IReadOnlyList<Norm> NormsFor(SituationKind kind) => (ofKind[(int)kind] ??= new(this, kind)).Norms;

    // The scopes, which act on the norms of every kind, in the order of their ids.
    internal IReadOnlyList<Scope> ScopesFor(SituationKind kind) => (ofKind[(int)kind] ??= new(this, kind)).Scopes;

    internal IReadOnlyList<Consequence> Consequences => field ??= [.. RulesById.OfType<Consequence>()];

    private sealed class OfKind
    {
        public OfKind(PolicyContent content, SituationKind kind)
        {
            foreach (var rule in content.RulesOf?.Invoke(kind) ?? content.Rules)
            {
                if (rule is Norm norm && norm.LimbFor(kind) is not null)
                {
                    Norms.Add(norm);
                }
                else if (rule is Scope scope)
                {
                    Scopes.Add(scope);
                }
            }

            Norms.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
            Scopes.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        }

        public List<Norm> Norms { get; } = [];

        public List<Scope> Scopes { get; } = [];
    }
}
