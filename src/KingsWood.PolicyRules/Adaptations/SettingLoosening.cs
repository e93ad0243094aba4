using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Whether settings by which situations are read may loosen: no condition tells, so each says which way it leans.</summary>
internal sealed class SettingLoosening(Policy before, Policy after)
{
    /// <summary>The facts that are read otherwise by settings that may loosen.</summary>
    public MovedFacts FactsReadLoosely()
    {
        var facts = new MovedFacts();
        foreach (var setting in after.Content.Settings)
        {
            if (setting.Moves is { } moves)
            {
                facts.Add(moves(before.Settings, after.Settings));
            }
            else if (MayLoosen(setting))
            {
                facts.Less.UnionWith(setting.ReadBy);
                facts.More.UnionWith(setting.ReadBy);
            }
        }

        return facts;
    }

    /// <summary>Whether a setting may loosen.</summary>
    public bool MayLoosen(Setting setting) => setting switch
    {
        { Loosens: { } loosens } => loosens(before.Settings, after.Settings),
        { Moves: { } moves } => moves(before.Settings, after.Settings).Less.Count > 0,
        Parameter<Values<Post>> { Leaning: Leaning.MoreLoosen } posts => Added(posts).Any(p => !Stands(before, posts, p)),
        { Leaning: Leaning.AnyChangeMayLoosen } => ValueOf(before.Settings, setting) != ValueOf(after.Settings, setting),
        _ => false,
    };

    /// <summary>
    /// Whether a setting that differs, and of which nothing else tells, may loosen: where it says nothing of the way that it leans it may.
    /// </summary>
    public bool MayLoosenUnseen(Setting setting) => setting switch
    {
        { Leaning: Leaning.Neither, Loosens: null } => true,
        _ => MayLoosen(setting),
    };

    private IEnumerable<T> Added<T>(Parameter<Values<T>> parameter) =>
        after.Settings.Get(parameter).Where(word => !before.Settings.Get(parameter).Contains(word));

    // Whoever acts as Headteacher counts where the Headteacher does, so to name them beside adds nobody.
    private static bool Stands(Policy policy, Parameter<Values<Post>> posts, Post post) =>
        post == Post.ActingHeadteacher && policy.Settings.Get(posts).Contains(Post.Headteacher);

    private static string ValueOf(Settings settings, Setting setting) =>
        settings.ToString().Split('\n').FirstOrDefault(l => l.StartsWith(setting.Id + " = ", StringComparison.Ordinal)) ?? "";
}
