using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Facts;

/// <summary>How facts are read otherwise once other roles are staff, or other roles and relations of a school's own are declared.</summary>
/// <remarks>Of what nobody declared it is not known what it is: to declare it tells, and to take that back leaves it open again.</remarks>
internal static class OwnWordsMoves
{
    private const string Under = "other.under";

    private static readonly Dictionary<Relation, string> FactOf = new()
    {
        [Relation.CurrentPupil] = "other.current-pupil",
        [Relation.FormerPupil] = "other.former-pupil",
        [Relation.SiblingOfPupil] = "other.sibling-of-pupil",
        [Relation.Parent] = "other.parent",
        [Relation.Colleague] = "other.colleague",
        [Relation.CommunityMember] = "other.community-member",
    };

    /// <summary>Once other roles are staff.</summary>
    public static MovedFacts OfStaff(Values<Role> before, Values<Role> after)
    {
        var moved = new MovedFacts();
        foreach (var role in before.Union(after))
        {
            Staff(moved, before.Contains(role) ? 2 : 0, after.Contains(role) ? 2 : 0);
        }

        return moved;
    }

    /// <summary>Once other roles are declared.</summary>
    public static MovedFacts Of(Values<OwnRole> before, Values<OwnRole> after)
    {
        var moved = new MovedFacts();
        foreach (var role in before.Union(after).Select(r => r.Role).Distinct())
        {
            var (was, now) = (before.FirstOrDefault(r => r.Role == role), after.FirstOrDefault(r => r.Role == role));
            Staff(moved, IsStaff(role, was), IsStaff(role, now));
            moved.Move("actor.teacher", was is { Teaches: true } ? 1 : 0, now is { Teaches: true } ? 1 : 0);
        }

        return moved;
    }

    /// <summary>Once other relations are declared.</summary>
    public static MovedFacts Of(Values<OwnRelation> before, Values<OwnRelation> after)
    {
        var moved = new MovedFacts();
        foreach (var relation in before.Union(after).Select(r => r.Relation).Distinct())
        {
            var (was, now) = (before.FirstOrDefault(r => r.Relation == relation), after.FirstOrDefault(r => r.Relation == relation));
            if (was != now)
            {
                Relations(moved, was, now);
            }
        }

        return moved;
    }

    // Whoever is staff besides is bound as staff, and no longer as a pupil or by what an affiliated organisation is bound by.
    private static void Staff(MovedFacts moved, int was, int now)
    {
        if (now > was)
        {
            var (yes, no) = now == 2 ? (Answer.Yes, Answer.No) : (Answer.NotKnown, Answer.NotKnown);
            moved.Become.Add(new Dictionary<string, Answer>
            {
                ["actor.staff"] = yes,
                ["actor.pupil"] = no,
                ["actor.affiliate"] = no,
                ["actor.teacher"] = Answer.NotKnown,
            });
        }
        else
        {
            moved.Move("actor.staff", was, now);
            moved.Move("actor.pupil", -was, -now);
            moved.Move("actor.affiliate", -was, -now);
        }
    }

    // Whoever the library knows is no staff unless a setting says so; of the others nobody knows.
    private static int IsStaff(Role role, OwnRole? declared) =>
        declared is { IsStaff: true } ? 2 : declared is not null || Role.WellKnown.Contains(role) ? 0 : 1;

    private static void Relations(MovedFacts moved, OwnRelation? was, OwnRelation? now)
    {
        if (now?.CountsAs == Relation.CurrentPupil)
        {
            moved.Become.Add(FactOf.ToDictionary(f => f.Value, f => f.Key == Relation.CurrentPupil ? Answer.Yes : Answer.No));
        }
        else
        {
            foreach (var (relation, fact) in FactOf)
            {
                moved.Move(fact, CountsAs(relation, was), CountsAs(relation, now));
            }

            // Who is a pupil again is no former one, for certain.
            var former = FactOf[Relation.FormerPupil];
            if (was?.CountsAs == Relation.CurrentPupil || was?.CountsAs == Relation.FormerPupil)
            {
                moved.More.Add(former);
            }

            if (now?.CountsAs == Relation.FormerPupil)
            {
                moved.Less.Add(former);
            }
        }

        moved.Move(Under, -Adult(was), -Adult(now));
    }

    private static int CountsAs(Relation relation, OwnRelation? declared) => declared is null ? 1 : declared.CountsAs == relation ? 2 : 0;

    // Parents and colleagues are taken to be of age, and not where they were pupils, or are a pupil's brother.
    private static int Adult(OwnRelation? declared) =>
        declared?.CountsAs is not { } other ? 0
        : other == Relation.Parent || other == Relation.Colleague || other == Relation.CommunityMember ? 1
        : other == Relation.FormerPupil || other == Relation.SiblingOfPupil ? -1
        : 0;
}
