using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Keeps bound by what the law asks whoever a school says is no staff, or no longer.</summary>
/// <remarks>
/// Whom the school's policy binds is for the school to say. Whoever works with its children reports a concern all the same.
/// So what the school says takes its own rules away from a role, and never a duty of the law.
/// </remarks>
internal static class StillBoundByLaw
{
    public static void Apply(LayerDraft draft)
    {
        var roles = Roles(draft.Before, draft.SettingsBefore, draft.Settings);
        var teaching = draft.SettingsBefore.Get(OwnWords.Roles).Where(r => r.Teaches).Select(r => r.Role).Concat(draft.Before.MayTeach).ToList();
        Bind(draft, roles, Binding.Staff, "bound-by-law");
        Bind(draft, [.. roles.Where(teaching.Contains)], Binding.Teachers, "teaching-bound-by-law");
    }

    /// <summary>The same rules for a program that sets something else beside them.</summary>
    public static PolicyContent In(PolicyContent content, Settings before, Settings after)
    {
        if (Roles(content, before, after).Count == 0)
        {
            return content;
        }

        var draft = new LayerDraft(content, before, Adaptation.OfTheProgram)
        {
            Settings = after,
        };
        Apply(draft);
        return draft.ToContent();
    }

    // Who is staff no longer, and who is declared, and as none.
    private static List<Role> Roles(PolicyContent content, Settings before, Settings after) =>
    [
        .. StaffBy(content, before).Except(StaffBy(content, after))
            .Concat(after.Get(OwnWords.Roles).Except(before.Get(OwnWords.Roles)).Where(r => !r.IsStaff).Select(r => r.Role))
            .Distinct().OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<Role> StaffBy(PolicyContent content, Settings settings) =>
        (content.StaffRoles is { } staff ? settings.Get(staff) : []).Concat(settings.Get(OwnWords.Roles).Where(r => r.IsStaff).Select(r => r.Role));

    private static void Bind(LayerDraft draft, List<Role> roles, Binding binding, string name)
    {
        var norms = draft.Norms.Values.Where(n => n.Original.Binds == binding && TheLaw.Asks(n.Original)).ToList();
        if (roles.Count == 0 || norms.Count == 0)
        {
            return;
        }

        var fact = FactOf(FreeId(draft, $"{draft.Layer.Prefix.ToLowerInvariant()}.{name}"), roles);
        var word = new KindFact(fact, FactSource.RoleIsOneOf(roles).Read, fact.Silence, DiffersByPart: false);
        draft.Vocabulary = draft.Vocabulary.With(words => words.With(w => w.Silence, [word]), []);
        foreach (var norm in norms)
        {
            norm.AlsoBinds = norm.AlsoBinds is { } others ? Condition.AnyOf(others, fact) : fact;
        }
    }

    // A program has no prefix, and may take roles out of staff more than once.
    private static string FreeId(LayerDraft draft, string id) =>
        Enumerable.Range(1, int.MaxValue - 1).Select(i => i == 1 ? id : $"{id}-{i}").First(free => draft.Vocabulary.Find(free) is null);

    private static Fact FactOf(string id, IReadOnlyList<Role> roles)
    {
        var named = string.Join(", ", roles.Select(r => r.Id.Replace('-', ' ')));
        return new(id)
        {
            Question = $"Are you one of those whom the school does not count as staff, and whom the law binds: {named}?",
            Yes = $"The person is one whom the school does not count as staff, and whom the law binds: {named}.",
            No = $"The person is none of those whom the school does not count as staff, and whom the law binds: {named}.",
            Unknown = $"It is not known whether the person is one whom the school does not count as staff, and whom the law binds: {named}.",
            Silence = Silence.Presumed,
        };
    }
}
