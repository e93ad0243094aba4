using System.Globalization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>What people can be and cannot be at once.</summary>
internal static class PeopleChecks
{
    private const int Adult = 18;

    public static void Check(Actor actor, ProblemList problems)
    {
        CheckRepeated(actor.Roles, "$.actor.roles", problems);
        CheckRepeated(actor.Posts, "$.actor.posts", problems);
        problems.AddIf(
            actor.Roles is { } roles && roles.Contains(Role.Governor) && roles.Contains(Role.StaffGovernor),
            "$.actor.roles",
            "governor or staff-governor, not both",
            "both",
            "A staff-governor is a governor who is a member of staff; a governor is not.");
    }

    public static void Check(OtherPerson person, DateOnly? day, string path, ProblemList problems)
    {
        var relations = person.Relations ?? [];
        CheckRepeated(relations, path + ".relations", problems);
        problems.AddIf(
            relations.Contains(Relation.CurrentPupil) && relations.Contains(Relation.FormerPupil),
            path + ".relations",
            "current-pupil or former-pupil, not both",
            "both",
            "A former pupil who came back is a current pupil.");
        problems.AddIf(
            relations.Contains(Relation.NoLink) && relations.Any(relation => relation != Relation.NoLink),
            path + ".relations",
            "no-link alone",
            "no-link and " + string.Join(", ", relations.Where(r => r != Relation.NoLink).Distinct().Take(3)),
            "Whoever has no link to the school is nothing else to it.");

        if (person.Age is { } age)
        {
            CheckBirth(age, day, path + ".age", problems);
            problems.AddIf(
                person.IsVulnerableAdult == Answer.Yes && IsUnderAge(age, day),
                path + ".isVulnerableAdult",
                "an adult",
                "somebody under 18",
                "A child needs no such mark.");
        }
    }

    public static void CheckBirth(Age age, DateOnly? day, string path, ProblemList problems)
    {
        if (age.Born is not { } born || day is not { } last)
        {
            return;
        }

        problems.AddIf(
            born > last, path + ".bornOn", "a date of birth that is not after " + Show(last), Show(born));
        problems.AddIf(
            last.Year - born.Year > Age.Maximum + 1,
            path + ".bornOn",
            string.Create(CultureInfo.InvariantCulture, $"a date of birth at most {Age.Maximum} years before {Show(last)}"),
            Show(born));
    }

    public static void CheckRepeated<T>(Values<T>? values, string path, ProblemList problems)
        where T : notnull
    {
        var seen = new HashSet<T>();
        for (var i = 0; i < values?.Count; i++)
        {
            problems.AddIf(
                !seen.Add(values[i]), JsonPath.Item(path, i), "each word once", $"{Show(values[i])} a second time");
        }
    }

    private static string Show<T>(T value)
        where T : notnull =>
        value is Content content ? Words.Of(content) : value.ToString()!;

    private static string Show(DateOnly day) => day.ToString(DayConverter.Format, CultureInfo.InvariantCulture);

    private static bool IsUnderAge(Age age, DateOnly? day) =>
        (age.Born is null || day is not null) && age.IsUnder(Adult, day ?? DateOnly.MinValue) == Answer.Yes;
}
