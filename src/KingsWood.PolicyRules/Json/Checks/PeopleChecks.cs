using System.Globalization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>What people can be and cannot be at once.</summary>
internal static class PeopleChecks
{
    private const int Adult = 18;
    private const int ShortList = 16;

    public static void Check(Actor actor, ref ProblemList problems)
    {
        var path = new PartPath("$.actor");
        CheckRepeated(actor.Roles, path, "roles", ref problems);
        CheckRepeated(actor.Posts, path, "posts", ref problems);
        problems.AddIf(
            actor.Roles is { Count: > 1 } roles && roles.Contains(Role.Governor) && roles.Contains(Role.StaffGovernor),
            "$.actor.roles",
            "governor or staff-governor, not both",
            "both",
            "A staff-governor is a governor who is a member of staff; a governor is not.");
    }

    public static void Check(OtherPerson person, DateOnly? day, PartPath path, ref ProblemList problems)
    {
        if (person.Relations is { Count: > 1 } relations)
        {
            CheckRelations(relations, path, ref problems);
        }

        if (person.LeftOn is { } left)
        {
            CheckLeaving(person, left, day, path, ref problems);
        }

        if (person.Age is { } age)
        {
            CheckBirth(age, day, path, "age", ref problems);
            if (person.IsVulnerableAdult == Answer.Yes && IsUnderAge(age, day))
            {
                problems.Add(
                    path.Member("isVulnerableAdult"), "an adult", "somebody under 18", "A child needs no such mark.");
            }
        }
    }

    public static void CheckBirth(Age age, DateOnly? day, PartPath path, string member, ref ProblemList problems)
    {
        if (age.Born is not { } born || day is not { } last)
        {
            return;
        }

        if (born > last)
        {
            problems.Add(
                path.Member(member) + ".bornOn", "a date of birth that is not after " + Show(last), Show(born));
        }

        if (last.Year - born.Year > Age.Maximum + 1)
        {
            problems.Add(
                path.Member(member) + ".bornOn",
                string.Create(CultureInfo.InvariantCulture, $"a date of birth at most {Age.Maximum} years before {Show(last)}"),
                Show(born));
        }
    }

    private static void CheckLeaving(OtherPerson person, DateOnly left, DateOnly? day, PartPath path, ref ProblemList problems)
    {
        const string Member = "leftOn";
        if (person.Relations is { } relations && !relations.Contains(Relation.FormerPupil) && !relations.HasOwn())
        {
            problems.Add(
                path.Member(Member), "no day of leaving, for somebody who is no former pupil", Show(left),
                relations.Contains(Relation.CurrentPupil) ? "A former pupil who came back is a current pupil." : null);
        }

        if (left > day)
        {
            problems.Add(path.Member(Member), "a day of leaving that is not after " + Show(day.Value), Show(left));
        }

        if (left <= person.Age?.Born)
        {
            problems.Add(path.Member(Member), "a day of leaving after the day of birth", Show(left));
        }
    }

    public static void CheckRepeated<T>(Values<T>? values, PartPath path, string member, ref ProblemList problems)
        where T : notnull
    {
        // In a short list each item is compared with those before it; in a long one that would take too long.
        var seen = values?.Count > ShortList ? new HashSet<T>() : null;
        for (var i = 0; i < values?.Count; i++)
        {
            if (seen is null ? IsAmongTheFirst(i, values) : !seen.Add(values[i]))
            {
                problems.Add(
                    JsonPath.Item(path.Member(member), i), "each word once", $"{Show(values[i])} a second time");
            }
        }
    }

    private static void CheckRelations(Values<Relation> relations, PartPath path, ref ProblemList problems)
    {
        CheckRepeated(relations, path, "relations", ref problems);
        if (relations.Contains(Relation.CurrentPupil) && relations.Contains(Relation.FormerPupil))
        {
            problems.Add(
                path.Member("relations"),
                "current-pupil or former-pupil, not both",
                "both",
                "A former pupil who came back is a current pupil.");
        }

        if (relations.Contains(Relation.NoLink) && IsMoreThan(relations, Relation.NoLink))
        {
            problems.Add(
                path.Member("relations"),
                "no-link alone",
                "no-link and " + string.Join(", ", relations.Where(r => r != Relation.NoLink).Distinct().Take(3)),
                "Whoever has no link to the school is nothing else to it.");
        }
    }

    private static bool IsMoreThan(Values<Relation> relations, Relation one)
    {
        foreach (var relation in relations)
        {
            if (relation != one)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmongTheFirst<T>(int index, Values<T> values)
    {
        for (var i = 0; i < index; i++)
        {
            if (EqualityComparer<T>.Default.Equals(values[i], values[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Show<T>(T value)
        where T : notnull =>
        value is Content content ? Words.Of(content) : value.ToString()!;

    private static string Show(DateOnly day) => day.ToString(DayConverter.Format, CultureInfo.InvariantCulture);

    private static bool IsUnderAge(Age age, DateOnly? day) =>
        (age.Born is null || day is not null) && age.IsUnder(Adult, day ?? DateOnly.MinValue) == Answer.Yes;
}
