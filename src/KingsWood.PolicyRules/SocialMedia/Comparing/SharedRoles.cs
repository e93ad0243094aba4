using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Comparing;

/// <summary>
/// Who has which role, in place of who is staff, an affiliate, a pupil or a teacher. The facts themselves then mean what both
/// policies agree on: staff by another role, or by a post.
/// </summary>
internal sealed class SharedRoles : ReadBySettings
{
    // What is known of nobody whose role a policy does not know: each may come out either way, apart from the others.
    private static readonly Fact PerhapsStaff = Perhaps(TheActor.IsStaff);
    private static readonly Fact PerhapsAffiliate = Perhaps(TheActor.IsAffiliate);
    private static readonly Fact PerhapsPupil = Perhaps(TheActor.IsAPupil);
    private static readonly Fact PerhapsTeacher = Perhaps(TheActor.IsATeacher);

    public override IReadOnlyList<Setting> Settings => [Parameters.StaffRoles, OwnWords.Roles];

    public override SharedWords? Between(Policy before, Policy after, SituationKind kind)
    {
        var (was, now) = (new RolesAsRead(before.Settings), new RolesAsRead(after.Settings));
        var differing = was.Known.Union(now.Known).Where(r => was.Of(r) != now.Of(r)).ToList();
        if (differing.Count == 0)
        {
            return null;
        }

        // Whatever else is read from roles has to be said in the same ones.
        IReadOnlyList<(Fact Fact, Values<Role> Roles)> ofBefore = [.. ReadFromRoles(before, kind)], ofAfter = [.. ReadFromRoles(after, kind)];
        var roles = differing.Concat(ofBefore.Concat(ofAfter).SelectMany(f => f.Roles)).Distinct().ToList();
        return new()
        {
            Before = Read(was, roles, ofBefore),
            After = Read(now, roles, ofAfter),
            Apart = [.. differing.Select(Has)],
            Holds = [.. Holds(was, now, roles)],
            Untold = differing.Any(r => was.Of(r).Standing == Standing.CannotTell || now.Of(r).Standing == Standing.CannotTell)
                ? [PerhapsStaff, PerhapsAffiliate, PerhapsPupil, PerhapsTeacher]
                : [],
        };
    }

    private static Dictionary<string, Condition> Read(
        RolesAsRead read, IReadOnlyList<Role> roles, IReadOnlyList<(Fact Fact, Values<Role> Roles)> others)
    {
        var isStaff = AnyOf(TheActor.IsStaff, Any(r => read.Of(r).Standing == Standing.Staff));
        var cannotTell = AllOf(Not(isStaff), Any(r => read.Of(r).Standing == Standing.CannotTell));
        var facts = new Dictionary<string, Condition>
        {
            [TheActor.IsStaff.Id] = AnyOf(isStaff, AllOf(cannotTell, PerhapsStaff)),
            [TheActor.IsAffiliate.Id] = Else(TheActor.IsAffiliate, PerhapsAffiliate),
            [TheActor.IsAPupil.Id] = Else(TheActor.IsAPupil, PerhapsPupil),
            [TheActor.IsATeacher.Id] = AnyOf(
                AllOf(isStaff, AnyOf(TheActor.IsATeacher, Any(r => read.Of(r).Teaches))),
                AllOf(cannotTell, PerhapsStaff, PerhapsTeacher)),
        };
        foreach (var (fact, of) in others)
        {
            facts[fact.Id] = AnyOf([.. of.Select(Has)]);
        }

        return facts;

        Condition Else(Fact other, Fact perhaps) =>
            AllOf(other, Not(isStaff), AnyOf(Not(cannotTell), AllOf(perhaps, Not(PerhapsStaff))));

        Condition Any(Predicate<Role> wanted) => AnyOf([.. roles.Where(r => wanted(r)).Select(Has)]);
    }

    private static IEnumerable<Condition> Holds(RolesAsRead was, RolesAsRead now, IReadOnlyList<Role> roles)
    {
        yield return SharedApprovals.AtMostOne([TheActor.IsStaff, TheActor.IsAffiliate, TheActor.IsAPupil]);
        yield return AnyOf(
            [Not(TheActor.IsATeacher), TheActor.IsStaff, .. roles.Where(RolesAsRead.MayTeach).Select(Has)]);
        foreach (var role in roles)
        {
            if (role == Role.Teacher)
            {
                yield return AnyOf(Not(Has(role)), TheActor.IsATeacher);
            }

            if ((was.Of(role).Standing, now.Of(role).Standing) == (Standing.Staff, Standing.Staff))
            {
                yield return AnyOf(Not(Has(role)), TheActor.IsStaff);
            }
        }
    }

    private static IEnumerable<(Fact Fact, Values<Role> Roles)> ReadFromRoles(Policy policy, SituationKind kind) =>
        from word in policy.Vocabulary[kind].Facts
        let source = word.Reader.Target as FactSource
        where source?.Roles is not null
        select (word.Fact, source.Roles);

    private static Fact Has(Role role) => role == Role.Affiliate ? TheActor.IsAffiliate : role == Role.Pupil ? TheActor.IsAPupil : Words.Open(
        $"actor.role:{role.Id}",
        $"Is your role that of {role.Id.Replace('-', ' ')}?",
        $"The person's role is {role.Id.Replace('-', ' ')}.",
        $"The person's role is not {role.Id.Replace('-', ' ')}.",
        $"It is not known whether the person's role is {role.Id.Replace('-', ' ')}.");

    private static Fact Perhaps(Fact fact) => Words.Open(fact.Id + ":perhaps", fact.Question, fact.Yes, fact.No, fact.Unknown);
}
