using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Comparing;

/// <summary>A period of grace in place of whether a connection is within it: the fewer of two numbers of days are within the more.</summary>
internal static class SharedGrace
{
    public static SharedWords? Between(Policy before, Policy after, SituationKind kind)
    {
        var (was, now) = (before.Settings.Get(Parameters.GraceDays), after.Settings.Get(Parameters.GraceDays));
        return was == now || kind != SituationKind.Connection ? null : new()
        {
            Before = Read(Within(was)),
            After = Read(Within(now)),
            Causes = [.. new[] { Within(was), Within(now) }.OfType<Fact>()],
            Holds = [AnyOf(Not(Within(Math.Min(was, now))), Within(Math.Max(was, now)))],
        };
    }

    private static Dictionary<string, Condition> Read(Condition within) => new() { [TheContact.IsWithinTheGrace.Id] = within };

    private static Condition Within(int days)
    {
        var begun = days == 1 ? "no more than a day ago" : $"no more than {days} days ago";
        return days == 0 ? Never : new Fact($"{TheContact.IsWithinTheGrace.Id}:{days}")
        {
            Yes = $"The connection is older than the job or the enrolment, which began {begun}.",
            No = $"The connection is not older than the job or the enrolment, or these did not begin {begun}.",
            Unknown = $"It is not known whether the connection is older than a job or an enrolment that began {begun}.",
            Question = $"Is the connection older than the job or the enrolment, and did these begin {begun}?",
        };
    }
}
