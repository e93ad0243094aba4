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
        var roles = NoLongerStaff(draft).Concat(NewAndNoStaff(draft)).Order(StringComparer.Ordinal).Select(id => new Role(id)).ToList();
        if (roles.Count == 0)
        {
            return;
        }

        var fact = FactOf(draft.Layer.Prefix.ToLowerInvariant() + ".bound-by-law", roles);
        var word = new KindFact(fact, FactSource.RoleIsOneOf(roles).Read, fact.Silence, DiffersByPart: false);
        if (draft.Vocabulary.Find(fact.Id) is not null)
        {
            draft.Problems.Add(new(ProblemKind.BadId, draft.Layer.Origin, $"The fact \"{fact.Id}\" is one of those that taking a role out of staff needs.")
            {
                Expected = "another id",
                Found = Quoted.Of(fact.Id),
            });
            return;
        }

        draft.Vocabulary = draft.Vocabulary.With(words => words.With(w => w.Silence, [word]), []);
        foreach (var norm in draft.Norms.Values.Where(n => n.Original.Binds == Binding.Staff && TheLaw.Asks(n.Original)))
        {
            norm.AlsoBinds = norm.AlsoBinds is { } others ? Condition.AnyOf(others, fact) : fact;
        }
    }

    private static IEnumerable<string> NoLongerStaff(LayerDraft draft) =>
        draft.Before.StaffRoles is not { } staff ? []
        : draft.SettingsBefore.Get(staff).Except(draft.Settings.Get(staff)).Select(r => r.Id);

    private static IEnumerable<string> NewAndNoStaff(LayerDraft draft) =>
        draft.Settings.Get(OwnWords.Roles).Except(draft.SettingsBefore.Get(OwnWords.Roles)).Where(r => !r.IsStaff).Select(r => r.Role.Id);

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
