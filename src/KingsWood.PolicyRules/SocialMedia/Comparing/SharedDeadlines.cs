using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.SocialMedia.Comparing;

/// <summary>Which of two times for a report has passed, in place of whether it is left undone.</summary>
internal sealed class SharedDeadlines : ReadBySettings
{
    private static readonly Owing SameDay = new(Duties.TellTheLead, Promptness.SameDay);

    public override IReadOnlyList<Setting> Settings =>
        [Parameters.ReportWithinHours, Parameters.ReportWithinWorkingDays, ReportHours.Reading, OwnWords.WorkingDays];

    public override SharedWords? Between(Policy before, Policy after, SituationKind kind)
    {
        // A time that may be later in some cases may pass unheeded there, where the other has passed.
        var mayBeLater = new Deadlines(before, after).MayBeLater(SameDay, SameDay);
        var mayBeSooner = new Deadlines(after, before).MayBeLater(SameDay, SameDay);
        if ((!mayBeLater && !mayBeSooner) || kind is SituationKind.Concern or SituationKind.CommentReceived or SituationKind.Publication)
        {
            return null; // those are reported at once, whatever a school sets
        }

        var (was, now) = (Says(before), Says(after));
        Condition onlyBefore = mayBeLater ? Passed("before", was, now) : Never;
        Condition onlyAfter = mayBeSooner ? Passed("now", now, was) : Never;
        return new()
        {
            Before = Read(onlyBefore),
            After = Read(onlyAfter),
            Causes = [.. new[] { onlyBefore, onlyAfter }.OfType<Fact>()],
            Holds =
            [
                Not(AllOf(onlyBefore, onlyAfter)),
                Not(AllOf(AnyOf(onlyBefore, onlyAfter), AnyOf([.. OwedAtOnce(before, kind)]))),
            ],
        };
    }

    private static Dictionary<string, Condition> Read(Condition alsoPassed) => new()
    {
        [WhatWasDone.NotReportedToLead.Id] = AnyOf(WhatWasDone.NotReportedToLead, alsoPassed),
    };

    private static IEnumerable<Condition> OwedAtOnce(Policy policy, SituationKind kind) =>
        new[] { TheConcern.AChildIsInDanger, TheContent.IsInappropriate }.Where(f => policy.Vocabulary[kind].Find(f) is not null);

    private static string Says(Policy policy) => DeadlineFinder.Of(policy, SameDay)?.ToString() ?? "by the end of the same day";

    // Two policies may count the same days by other calendars.
    private static Fact Passed(string of, string passed, string other) => passed == other
        ? of == "before"
            ? Made(of, $"{passed} counted as before", "counted by other working days")
            : Made(of, $"{passed} counted by other working days", "counted as before")
        : Made(of, passed, other);

    private static Fact Made(string of, string passed, string other) => new($"{WhatWasDone.NotReportedToLead.Id}:{of}")
    {
        Yes = $"It has not been reported yet: {passed} it should have been, {other} it still can be.",
        No = $"It is not so that it should have been reported {passed} and still can be {other}.",
        Unknown = $"It is not known whether it should have been reported {passed} and still can be {other}.",
        Question = $"Should it have been reported {passed}, and can it still be {other}?",
    };
}
