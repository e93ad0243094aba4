using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>What the ids in an adaptation mean: the words of the file itself, and those of the policy that it adapts.</summary>
internal sealed class AdaptationWords(PolicyContent content, FormErrors errors)
{
    /// <summary>Told of what cannot be read, where the rest of a change can be.</summary>
    public FormErrors Errors => errors;

    private readonly Dictionary<string, Fact> facts = new(StringComparer.Ordinal);
    private readonly List<(string Id, Origin Place)> named = [];
    private readonly Dictionary<string, Duty> duties = new(StringComparer.Ordinal);

    /// <summary>The facts that the file adds, by their ids.</summary>
    public IDictionary<string, Fact> OwnFacts => facts;

    /// <summary>The duties that the file states, by their ids.</summary>
    public IDictionary<string, Duty> OwnDuties => duties;

    /// <summary>Where it is said to whom the duties of the file are owed, by the ids of the duties.</summary>
    public Dictionary<string, DataNode> RecipientsOfOwnDuties { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the duties of the file have their ids.</summary>
    public Dictionary<string, DataNode> DeclaredDuties { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of the duties that something in the file owes.</summary>
    public HashSet<string> Owed { get; } = new(StringComparer.Ordinal);

    /// <summary>The settings that the policy offers.</summary>
    public IReadOnlyList<Setting> Settings => content.Settings;

    /// <summary>The duties of the policy.</summary>
    public IReadOnlyList<Duty> PolicyDuties => field ??=
    [
        .. content.Norms.SelectMany(n => n.Exceptions.Select(e => e.Owes).Prepend(n.Owes)).OfType<Owing>().Select(o => o.Duty).DistinctBy(d => d.Id),
    ];

    /// <summary>The exceptions of the policy.</summary>
    public IReadOnlyList<Exemption> PolicyExceptions => field ??= [.. content.Norms.SelectMany(n => n.Exceptions).DistinctBy(e => e.Id)];

    /// <summary>The facts that differ in a number only.</summary>
    public IReadOnlyList<FactFamily> Families => field ??=
        [.. content.Vocabulary.Facts.Select(f => f.Family).OfType<FactFamily>().Distinct()];

    /// <summary>
    /// The fact of this id. One that is not known stands for itself until the adaptation is applied: it can be of another
    /// layer, and if it is of none, applying says so.
    /// </summary>
    public Fact FactOf(string id) => facts.GetValueOrDefault(id) ?? content.Vocabulary.Find(id) ?? OwnFact.Named(id);

    /// <summary>The same, and remembers where it was asked for.</summary>
    public Fact FactOf(string id, DataNode node)
    {
        Name(id, node);
        return FactOf(id);
    }

    /// <summary>Remembers where the change that is being read names something that has to be there.</summary>
    public void Name(string id, DataNode node) => named.Add((id, node.Place.ToOrigin()));

    /// <summary>The texts of a list, each once; it remembers where each of them stands.</summary>
    public IReadOnlyList<string> NameEach(DataNode list, string what)
    {
        var texts = list.AsTexts(what);
        for (var i = 0; i < texts.Count; i++)
        {
            Name(texts[i], list.Items![i]);
        }

        return texts;
    }

    /// <summary>Where that which is named stands, of the change that has been read.</summary>
    public IReadOnlyList<(string Id, Origin Place)> TakeNamed()
    {
        (string, Origin)[] taken = [.. named];
        named.Clear();
        return taken;
    }

    /// <summary>The option that is written <c>reading=option</c>.</summary>
    public ReadingOption ReadingOf(DataNode node)
    {
        const string Expected = "a reading and one of its options, such as approval-form=written-only";
        var text = node.AsText(Expected);
        var readings = content.Settings.OfType<Reading>().ToList();
        var all = readings.SelectMany(r => r.Options).ToList();
        if (all.Find(o => InFull(o) == text) is { } known)
        {
            return known;
        }

        return readings.Find(r => r.Id == text.Split('=')[0]) is { } reading
            ? throw node.Fail("one of " + string.Join(", ", reading.Options.Select(InFull)), hint: DataReading.Meant(text, reading.Options.Select(InFull)))
            : throw node.Fail(Expected, hint: DataReading.Meant(text, all.Select(InFull)));

        static string InFull(ReadingOption option) => $"{option.Reading.Id}={option.Id}";
    }

    /// <summary>The duty of this id.</summary>
    public Duty DutyOf(DataNode node)
    {
        var id = node.AsText("the id of a duty");
        if (duties.TryGetValue(id, out var own))
        {
            return Owing(own);
        }

        if (PolicyDuties.FirstOrDefault(d => d.Id == id) is { } known)
        {
            return known;
        }

        string[] all = [.. PolicyDuties.Select(d => d.Id), .. duties.Keys];
        var wrong = node.Fail("the id of a duty, of the policy or of the member \"duties\"", hint: DataReading.Meant(id, all));
        if (Suggestion.For(id, all) is { } meant && duties.TryGetValue(meant, out own))
        {
            Errors.Add(wrong); // and what is wrong with the one that was meant is told as well
            return Owing(own);
        }

        throw wrong;
    }

    private Duty Owing(Duty own)
    {
        Owed.Add(own.Id);
        if (DeclaredDuties.TryGetValue(own.Id, out var declared))
        {
            Name(own.Id, declared);
        }

        if (RecipientsOfOwnDuties.TryGetValue(own.Id, out var to))
        {
            Name(to.Text!, to);
        }

        return own;
    }
}
