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

    public static void Check(Approval approval, Moment? on, string path, ProblemList problems)
    {
        problems.AddIf(
            approval.Given != Given.Yes && approval != new Approval { Given = approval.Given },
            path,
            NoDetails,
            "an approval that was not given, with details");

        // Without an order of the two moments, there is nothing to contradict.
        var (early, late) = Order(approval.On, on);
        problems.AddIf(
            early && approval.Beforehand == Answer.No, path + ".beforehand", "true, which the dates say", "false", DatesSuffice);
        problems.AddIf(
            late && approval.Beforehand == Answer.Yes, path + ".beforehand", "false, which the dates say", "true", DatesSuffice);
    }

    public static void Check(Consent consent, string path, ProblemList problems)
    {
        problems.AddIf(
            consent.Given != Given.Yes && consent != new Consent { Given = consent.Given },
            path,
            NoDetails,
            "a consent that was not given, with details");
        problems.AddIf(
            Order(consent.WithdrawnOn, consent.On).Early,
            path + ".withdrawnOn",
            "a moment after the consent was given",
            "an earlier one");
    }

    public static void Check(ActionTaken action, string path, ProblemList problems) =>
        problems.AddIf(
            action.Progress != Progress.Done && action.On is not null,
            path,
            "no moment of what was not done",
            "something not done, with a moment");
}
