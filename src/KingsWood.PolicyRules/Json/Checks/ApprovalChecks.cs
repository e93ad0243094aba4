using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>What an approval, a consent or something done can say against itself.</summary>
internal static class ApprovalChecks
{
    public const string DatesSuffice = "Leave it out where the dates are stated.";

    private const string NoDetails = "no details of what was not given";

    /// <summary>Whether one moment is certainly earlier, or certainly later, than another; at the same time it is neither.</summary>
    public static (bool Early, bool Late) Order(Moment? first, Moment? second) =>
        first is { } one && second is { } other
            ? (one.IsBefore(other) == Answer.Yes, other.IsBefore(one) == Answer.Yes)
            : (false, false);

    public static void Check(Approval? approval, Moment? on, string path, ref ProblemList problems)
    {
        if (approval is null)
        {
            return;
        }

        problems.AddIf(
            HasDetailsOfNothing(approval),
            path,
            NoDetails,
            "an approval that was not given, with details");

        // Without an order of the two moments, there is nothing to contradict.
        var (early, late) = Order(approval.On, on);
        if (early && approval.Beforehand == Answer.No)
        {
            problems.Add(path + ".beforehand", "true, which the dates say", "false", DatesSuffice);
        }

        if (late && approval.Beforehand == Answer.Yes)
        {
            problems.Add(path + ".beforehand", "false, which the dates say", "true", DatesSuffice);
        }
    }

    public static void Check(Consent? consent, PartPath child, ref ProblemList problems)
    {
        if (consent is null)
        {
            return;
        }

        if (HasDetailsOfNothing(consent))
        {
            problems.Add(child.Member("consent"), NoDetails, "a consent that was not given, with details");
        }

        if (Order(consent.WithdrawnOn, consent.On).Early)
        {
            problems.Add(
                child.Member("consent.withdrawnOn"), "a moment after the consent was given", "an earlier one");
        }
    }

    public static void Check(ActionTaken? action, string path, ref ProblemList problems) =>
        problems.AddIf(
            action is { On: not null } && action.Progress != Progress.Done,
            path,
            "no moment of what was not done",
            "something not done, with a moment");

    private static bool HasDetailsOfNothing(Approval approval) =>
        approval.Given != Given.Yes && approval != (approval.Given == Given.No ? Approval.None : Approval.NotKnown);

    private static bool HasDetailsOfNothing(Consent consent) =>
        consent.Given != Given.Yes && consent != (consent.Given == Given.No ? Consent.None : Consent.NotKnown);
}
