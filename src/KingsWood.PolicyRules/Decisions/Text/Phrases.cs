using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>The phrases that the three texts of a decision have in common.</summary>
internal static class Phrases
{
    private const int MostDays = 3;

    /// <summary>First things first: a child in danger, then what has to be done.</summary>
    public static IEnumerable<string> Headlines(IReadOnlyList<Decision> decisions, IReadOnlyList<Obligation> obligations)
    {
        if (decisions.Any(d => d.Holds(d.Policy.Content.Danger)))
        {
            yield return "A child is in danger: make sure that the child is safe first. In an emergency call 999.";
        }

        foreach (var obligation in obligations.Where(o => o.IsOpen && !o.IsOwedByTheSchool))
        {
            yield return Do(obligation);
        }
    }

    public static string Verdict(Decision decision, IReadOnlyList<Obligation> owed) => decision.Verdict switch
    {
        Decisions.Verdict.NotCovered =>
            "Not covered: this policy does not reach the person. That is no permission; where a child is concerned, "
            + $"tell {LeadWords.Told(decision.Policy)} all the same.",
        Decisions.Verdict.Undetermined => $"It cannot be said yet: {Because(decision)}.",
        Decisions.Verdict.NotPermitted when decision.Coverage == Coverage.Expected =>
            "Not permitted. The policy is expected of members of affiliated organisations, and does not bind them as it binds staff.",
        var permitted and (Decisions.Verdict.Permitted or Decisions.Verdict.PermittedWithAdvice) =>
            (IsDoneByOthers(decision.Situation)
                ? "No breach by you"
                : Short(permitted))
            + (owed.Any(o => o.IsOpen) ? ", and something is owed." : "."),
        var verdict => Short(verdict) + ".",
    };

    public static string Short(Verdict verdict) => verdict switch
    {
        Decisions.Verdict.NotCovered => "Not covered",
        Decisions.Verdict.Permitted => "Permitted",
        Decisions.Verdict.PermittedWithAdvice => "Permitted, with advice",
        Decisions.Verdict.Undetermined => "It cannot be said yet",
        _ => "Not permitted",
    };

    /// <summary>What is owed, how soon, what became of it, and by which rules.</summary>
    public static string Of(Obligation obligation)
    {
        var what = obligation.Says.TrimEnd('.');
        var state = obligation.State switch
        {
            ObligationState.Done when obligation.To is { StandsIn: true } or { IsGap: true } =>
                $"{what}: stated as done. Make sure that it did not go to the person whom it concerns.",
            ObligationState.Done => $"{what}: done.",
            ObligationState.DoneLate => $"{what}: done, later than it should have been. Late is better than never, and no breach.",
            ObligationState.PerhapsOwed => $"{what}, {DueWords.When(obligation)}: owed only if what is not known turns out so.",
            ObligationState.LeftUndone when obligation.IsOverdue => $"{what}: left undone, and overdue. {DueWords.WasDue(obligation)} It is still owed.",
            ObligationState.LeftUndone => $"{what}, {DueWords.When(obligation)}: left undone. It is still owed.",
            _ when obligation.IsOwedByTheSchool => $"{what}. This is the school's own duty.",
            _ when obligation.IsOverdue => $"{what}: overdue{(obligation.IsSaidToBeOutstanding ? "" : ", unless it has been done")}. {DueWords.WasDue(obligation)}",
            _ => $"{what}, {DueWords.When(obligation)}.",
        };
        state += obligation is { IsOpen: true, IsOwedByTheSchool: false } ? DueWords.WhyNotNamed(obligation) : "";
        state += obligation is { State: ObligationState.Owed, IsOwedByTheSchool: false } and ({ AlthoughUnsure: true } or { IsSoonerAlthoughUnsure: true })
            ? " Being unsure is enough." : "";

        // Nobody has read of a school's own duty elsewhere.
        state += obligation.Duty.IsOwn ? $" It comes from the rule {PlainList(obligation.Rules.Select(r => $"\"{r.Title}\""))}." : "";
        return $"{state} [{string.Join("; ", obligation.Rules.Select(r => $"{Place(r.Clause)}, {r.Id}"))}]";
    }

    private static string PlainList(IEnumerable<string> words) => string.Join(" and ", words);

    public static string Of(Change change, Decision decision)
    {
        // An approval "beforehand" comes too late for what has happened: it is a lesson, and nothing to be done.
        var tooLate = change.Facts.Any(f => f.IsApproval) && HasHappened(decision.Situation);
        var then = Lower(Short(change.Then)).Replace("permitted, with advice", "permitted, with advice,", StringComparison.Ordinal);
        return $"It would {(tooLate ? "have been" : "be")} {then} if {string.Join(", and ", change.IfOnly)}.";
    }

    /// <summary>Each thing that a layer set once, with all the rules of which it is said.</summary>
    public static IEnumerable<string> OfAll(IEnumerable<SetByLayer> set, Policy policy) =>
        from one in set
        group one.Rule.Id by Of(one, policy) into alike
        select $"{alike.Key} [{string.Join(", ", alike)}]";

    /// <summary>Which layer set what a rule says, and what it set.</summary>
    public static string Of(SetByLayer set, Policy policy)
    {
        var who = set.Preset == Preset.Default ? set.Layer : $"{set.Layer}, by its preset \"{set.Preset.ToString().ToLowerInvariant()}\",";
        return set.LoosensWithoutReason ? $"{Said()} It loosens a safeguarding rule, and no reason is given." : Said();

        string Said() => set.Adjustment switch
        {
            RuleAdjustment when policy.Content.Further.Contains(set.Rule.Id, StringComparer.Ordinal) =>
                $"It is one of the school's own rules, added beside the policy: {set.Rule.Title}.",
            SettingAdjustment { SettingId: var id } when id == OwnWords.WorkingDays.Id =>
                $"{who} has set which days are working days, by which the last day is counted: {WorkingDaysOf(policy)}.",
            SettingAdjustment setting when policy.Content.Settings.First(s => s.Id == setting.SettingId) is var of =>
                of is Reading reading ? $"{Upper(who)} reads it so: {policy.Settings[reading].Says}"
                : of.SetTo(policy.Settings) is { Length: > 0 } to ? $"{Upper(who)} has set {to}."
                : $"{Upper(who)} has set it: {of.Question} {setting.Value}.",
            SeverityAdjustment { Severity: Severity.Prohibit } => $"{who} prohibits it: {set.Rule.Title}.",
            SeverityAdjustment { Severity: Severity.Oblige } => $"{who} makes it a duty: {set.Rule.Title}.",
            SeverityAdjustment { Severity: Severity.Advise } => $"{who} makes it advice: {set.Rule.Title}.",
            SeverityAdjustment => $"{who} only notes it: {set.Rule.Title}.",
            _ => $"It is a rule of {who} and not of the policy under it: {set.Rule.Title}.",
        };
    }

    // So many days as somebody reads.
    private static string WorkingDaysOf(Policy policy) => policy.Settings.Get(OwnWords.WorkingDays) switch
    {
        WorkingDays { Closed: { Count: > 0 and <= MostDays } closed } => $"Monday to Friday, but for {string.Join(", ", closed.Select(d => d.InWords()))}",
        WorkingDays { Closed: { Count: > 0 } closed } => FormattableString.Invariant($"Monday to Friday, but for {closed.Count} days on which it is closed"),
        WorkingDays => "Monday to Friday",
        var own => own.Name,
    };

    public static string Of(MissingFact missing) =>
        missing.Part.Length == 0 ? missing.Question.Text : $"{Upper(missing.Part)}: {missing.Question.Text}";

    /// <summary>Clause, rule and force: <c>clause 1.10, KW1003, "should not"</c>.</summary>
    public static string Citation(Finding finding)
    {
        var section = finding.SectionForce is { } force && force != finding.Force ? $", \"{force.InWords()}\" for the section" : "";
        return $"{Place(finding.Clause)}, {finding.Rule.Id}, \"{finding.Force.InWords()}\"{section}";
    }

    public static string Place(Clause clause) =>
        clause.IsInTheText ? $"clause {clause}"
        : clause == Clause.Law ? "the law, not the policy"
        : "no clause: the policy is silent";

    public static string Parts(Finding finding) => finding.Parts.Count == 0 ? "" : $" ({string.Join(", ", finding.Parts)})";

    public static string Of(SituationKind kind) => kind switch
    {
        SituationKind.Connection => "a connection",
        SituationKind.Message => "a message",
        SituationKind.Publication => "a publication",
        SituationKind.Group => "a group",
        SituationKind.OnlinePlay => "online play",
        SituationKind.Access => "access to social media",
        SituationKind.SchoolAccount => "an account of the school",
        SituationKind.OwnAccount => "an account of one's own",
        SituationKind.CommentReceived => "a comment received",
        _ => "a concern",
    };

    /// <summary>How the policy reaches the person, as a sentence goes on with it.</summary>
    public static string CoverageOf(Decision decision) =>
        GapFinder.IsReachedByItsOwnRulesAlone(decision) ? "no more than rules of the school's own reach the person" : Of(decision.Coverage);

    private static string Of(Coverage coverage) => coverage switch
    {
        Coverage.Bound => "the policy binds the person",
        Coverage.Expected => "the policy is expected of the person, and does not bind as it binds staff",
        Coverage.ByAnalogy => "the place is like social media, and the policy is applied by analogy",
        Coverage.NotKnown => "it is not known whether the policy reaches the person",
        _ => "the policy does not reach the person",
    };

    public static string Of(Policy policy) => $"{policy.Name}, edition {policy.Edition}, fingerprint {policy.Fingerprint}";

    public static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    public static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Do(Obligation obligation)
    {
        var what = Lower(obligation.Says);
        return !obligation.IsOverdue ? $"Do this {DueWords.When(obligation)}: {what}"
            : obligation.IsSaidToBeOutstanding ? $"Do this now: {what} It is overdue. {DueWords.WasDue(obligation)}"
            : $"If it has not been done, do this now: {what} It is overdue. {DueWords.WasDue(obligation)}";
    }

    // What somebody was sent, or saw, they did not do: "permitted" would read as if they might go on.
    private static bool IsDoneByOthers(Situation situation) => situation is Concern or CommentReceived
        or Message { Step: MessageStep.Received };

    private static bool HasHappened(Situation situation) => situation switch
    {
        Message { Step: MessageStep.Sent or MessageStep.Answered } => true,
        Publication { Step: PublicationStep.Published } => true,
        Connection { Step: not (ConnectionStep.ToInvite or ConnectionStep.Requested or ConnectionStep.NotStated) } => true,
        _ => false,
    };

    private static string Because(Decision decision)
    {
        var reasons = new List<string>();
        var why = decision.UndeterminedBecause;
        Add(UndeterminedBecause.MissingFact, "something has to be known first");
        Add(
            UndeterminedBecause.Gap,
            decision.Gaps.Any(g => g.Rule is not null && !GapFinder.IsOfThePerson(g))
                ? "the policy is silent here, and silence is no permission"
                : "the school's policy as a whole does not speak to the person, and silence is no permission");
        if (reasons.Count == 0)
        {
            Add(UndeterminedBecause.MissingApproval, "somebody with authority has to agree first");
        }

        return string.Join("; ", reasons);

        void Add(UndeterminedBecause reason, string phrase)
        {
            if (why.HasFlag(reason))
            {
                reasons.Add(phrase);
            }
        }
    }
}
