using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>What the members of each kind can say against each other.</summary>
internal static class KindChecks
{
    public static void Check(Situation situation, DateOnly? day, ref ProblemList problems)
    {
        switch (situation)
        {
            case Connection connection:
                Check(connection, ref problems);
                break;
            case Message message:
                Check(message, ref problems);
                break;
            case Publication publication:
                PublicationChecks.Check(publication, ref problems);
                break;
            case SchoolAccount account:
                Check(account, ref problems);
                break;
            case CommentReceived comment:
                Check(comment, ref problems);
                break;
            case Concern concern:
                Check(concern, day, ref problems);
                break;
        }
    }

    private static void Check(Connection connection, ref ProblemList problems)
    {
        var asked = connection.Step is ConnectionStep.Requested or ConnectionStep.Accepted or ConnectionStep.Declined;
        if (asked && connection.NothingHadToBeAccepted == Answer.Yes)
        {
            problems.Add(
                "$.nothingHadToBeAccepted",
                $"something to accept, as the step is {Word(connection.Step)}",
                "true",
                "A public account that somebody follows is a connection with the step kept.");
        }

        var notYet = connection.Step is ConnectionStep.ToInvite or ConnectionStep.Invited or ConnectionStep.Requested
            or ConnectionStep.Declined;
        if (notYet && connection.IsOlderThanTheJob == Answer.Yes)
        {
            problems.Add(
                "$.isOlderThanTheJob", $"a connection that exists, while the step is {Word(connection.Step)}", "true");
        }
    }

    private static void Check(Message message, ref ProblemList problems) =>
        problems.AddIf(
            message.Device == Device.School && message.OnOwnHandset == Answer.Yes,
            "$.onOwnHandset",
            "false, as the device is the school's",
            "true");

    private static void Check(SchoolAccount account, ref ProblemList problems)
    {
        problems.AddIf(
            account.NotifiedOn is not null && account.IsNotified is (Answer.No or Answer.NotKnown),
            "$.isNotified",
            "true, as there is a date of the notification",
            account.IsNotified == Answer.No ? "false" : Words.NotKnown);
        problems.AddIf(
            account.NotifiedBeforeAccess == Answer.Yes && account.IsNotified == Answer.No,
            "$.notifiedBeforeAccess",
            "no notification before pupils had access, as there was none at all",
            "true");

        var (early, late) = ApprovalChecks.Order(account.NotifiedOn, account.PupilsHaveAccessSince);
        problems.AddIf(
            early && account.NotifiedBeforeAccess == Answer.No,
            "$.notifiedBeforeAccess",
            "true, which the dates say",
            "false",
            ApprovalChecks.DatesSuffice);
        problems.AddIf(
            late && account.NotifiedBeforeAccess == Answer.Yes,
            "$.notifiedBeforeAccess",
            "false, which the dates say",
            "true",
            ApprovalChecks.DatesSuffice);

        if (account.Step == SchoolAccountStep.SettingUp
            && account.PupilsHaveAccessSince is { } since
            && (account.On is not { } on || since.IsBefore(on) == Answer.Yes))
        {
            problems.Add(
                "$.pupilsHaveAccessSince",
                "no access for pupils yet, as the step is setting-up",
                MomentConverter.Format(since));
        }

        problems.AddIf(
            account.DetailsAreKeptSecurely == Answer.Yes && account.AdministratorIsRecorded == Answer.No,
            "$.detailsAreKeptSecurely",
            "details that are kept only where they are recorded",
            "true, although administratorIsRecorded is false");
    }

    private static void Check(CommentReceived comment, ref ProblemList problems)
    {
        problems.AddIf(
            comment.IdentifiesAChild == Answer.Yes && comment.InvolvesAChild == Answer.No,
            "$.involvesAChild",
            "true, as the comment identifies a child",
            "false");
        problems.AddIf(
            comment.IsThreatOrCrime == Answer.Yes && comment.IsInappropriate == Answer.No,
            "$.isInappropriate",
            "true, as the comment is a threat or a crime",
            "false");
        problems.AddIf(
            comment.Removed is { Progress: Progress.Done } && comment.CanBeRemoved == Answer.No,
            "$.canBeRemoved",
            "true, as the comment has been removed",
            "false");
        CheckRemoval(comment, comment.Removed, ref problems);
    }

    private static void Check(Concern concern, DateOnly? day, ref ProblemList problems)
    {
        if (concern.ChildsAge is { } age)
        {
            PeopleChecks.CheckBirth(age, day, PartPath.Whole, "childsAge", ref problems);
        }

        if (concern.Mutilation is MutilationSign.Suspected or MutilationSign.DisclosedOrSeen
            && concern.RaisesSuspicion == Answer.No)
        {
            problems.Add("$.raisesSuspicion", $"true, as mutilation is {Word(concern.Mutilation)}", "false");
        }
    }

    /// <summary>Nothing is taken down before it stands.</summary>
    public static void CheckRemoval(Situation situation, ActionTaken? removed, ref ProblemList problems) =>
        problems.AddIf(
            ApprovalChecks.Order(removed?.On, situation.On).Early,
            "$.removed.doneOn",
            "a moment after the situation",
            "an earlier one");

    private static string Word<T>(T value)
        where T : struct, Enum =>
        Words.Of(value);
}
