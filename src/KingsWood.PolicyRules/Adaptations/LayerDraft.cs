using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A policy while one layer is applied to it, with everything that turns out to be wrong.</summary>
internal sealed class LayerDraft
{
    private readonly PolicyContent before;

    public LayerDraft(PolicyContent content, Settings settings, Adaptation layer)
    {
        before = content;
        Layer = layer;
        Settings = SettingsBefore = settings;
        Vocabulary = before.Vocabulary;
        Posts = [.. before.OwnPosts];
        Purposes = [.. before.OwnPurposes];
        Offered = [.. before.Settings];
        Norms = before.Norms.ToDictionary(n => n.Id, n => new NormDraft(n), StringComparer.Ordinal);
    }

    public Adaptation Layer { get; }

    public Settings Settings { get; set; }

    public Settings SettingsBefore { get; }

    public Vocabulary Vocabulary { get; set; }

    public List<Model.Post> Posts { get; }

    public List<OwnPurpose> Purposes { get; }

    /// <summary>The settings that the policy offers.</summary>
    public List<Setting> Offered { get; }

    public Dictionary<string, NormDraft> Norms { get; }

    /// <summary>The duties that the layer says, by their ids, and where each is said first.</summary>
    public Dictionary<string, (Duty Duty, Adjustment By)> Duties { get; } = new(StringComparer.Ordinal);

    public List<AdaptationProblem> Problems { get; } = [];

    public PolicyContent Before => before;

    /// <summary>Something is wrong at a change, or at what it names, where that has a place of its own.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="adjustment">The change.</param>
    /// <param name="says">What is wrong, in a sentence.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">The word that was found there, which is said in quotation marks.</param>
    /// <param name="foundAsIs">What was found, where it is no word.</param>
    /// <param name="hint">What would help.</param>
    /// <param name="place">The place of the word that was found; that of the change where there is none.</param>
    public void Report(
        ProblemKind kind, Adjustment adjustment, string says, string expected = "", string found = "", string foundAsIs = "", string hint = "",
        Origin? place = null)
    {
        var problem = new AdaptationProblem(kind, place ?? adjustment.Origin, says)
        {
            Expected = expected,
            Found = found.Length > 0 ? Quoted.Of(found) : foundAsIs,
            Hint = hint,
        };

        // What several changes name is wrong once, where it is declared.
        if (place is null || !Problems.Contains(problem))
        {
            Problems.Add(problem);
        }
    }

    /// <summary>The norm of this id, or <see langword="null"/> with a problem that says so.</summary>
    public NormDraft? NormOf(string id, Adjustment adjustment)
    {
        if (Norms.TryGetValue(id, out var norm))
        {
            return norm;
        }

        var other = before.Rules.FirstOrDefault(r => r.Id == id);
        Report(
            ProblemKind.UnknownRule,
            adjustment,
            other is null ? $"There is no rule \"{id}\"." : $"{id} can be neither broken nor kept: it scopes or defines.",
            expected: "the id of a rule that can be broken or kept",
            found: id,
            hint: other is null ? Nearest.Hint(id, Norms.Keys) : "",
            place: adjustment.PlaceOf(id));
        return null;
    }

    /// <summary>What follows.</summary>
    public PolicyContent ToContent() => new()
    {
        Name = Layer.IsOfTheProgram || Layer.Name.Length == 0 ? before.Name : Layer.Name,
        Edition = Layer.Edition ?? before.Edition,
        Clauses = [.. before.Clauses, .. Norms.Values.Select(n => n.Original.Clause).Where(c => c.IsInTheText).Except(before.Clauses)
            .OrderBy(c => c.Coordinate, StringComparer.Ordinal)],
        Rules = [.. before.Rules.Where(r => r is not Norm), .. Norms.Values.Select(n => n.ToNorm())],
        ForceOfSection = before.ForceOfSection,
        Vocabulary = Vocabulary,
        Settings = Offered,
        StaffRoles = before.StaffRoles,
        MayTeach = before.MayTeach,
        StrictReadings = before.StrictReadings,
        ReadBySettings = before.ReadBySettings,
        WordedFor = before.WordedFor,
        OwnPosts = [.. Posts.OrderBy(p => p.Id, StringComparer.Ordinal)],
        OwnPurposes = [.. Purposes.OrderBy(p => p.Id, StringComparer.Ordinal)],
        Further = before.Further,
        Given = before.Given ?? before,
        LawAdded = [.. before.LawAdded, .. Norms.Values.Select(n => n.Original).Where(n => n.IsOfTheLaw && before.Norms.All(b => b.Id != n.Id))],
        Binds = before.Binds,
        Danger = before.Danger,
        Lead = before.Lead,
        ReportTo = before.ReportTo,
        Deputy = before.Deputy,
        Alternate = before.Alternate,
        ConcernTheHeadteacher = before.ConcernTheHeadteacher,
    };
}
