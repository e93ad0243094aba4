using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.Tests.Json.SituationChecksTests;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>What the members of each kind can say against each other.</summary>
public sealed class KindChecksTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData(ConnectionStep.Requested)]
    [InlineData(ConnectionStep.Accepted)]
    [InlineData(ConnectionStep.Declined)]
    public void What_was_asked_had_to_be_accepted(ConnectionStep step) =>
        Refused(
            new Connection { Step = step, NothingHadToBeAccepted = Answer.Yes },
            $"$.nothingHadToBeAccepted: expected something to accept, as the step is {step.ToString().ToLowerInvariant()}; found true. "
            + "A public account that somebody follows is a connection with the step kept.");

    [Theory]
    [InlineData(ConnectionStep.ToInvite, "to-invite")]
    [InlineData(ConnectionStep.Invited, "invited")]
    [InlineData(ConnectionStep.Requested, "requested")]
    [InlineData(ConnectionStep.Declined, "declined")]
    public void A_connection_that_does_not_exist_is_not_older_than_the_job(ConnectionStep step, string word) =>
        Refused(
            new Connection { Step = step, IsOlderThanTheJob = Answer.Yes },
            $"$.isOlderThanTheJob: expected a connection that exists, while the step is {word}; found true.");

    [Fact]
    public void A_connection_that_exists_may_be_old_and_never_asked_for()
    {
        Accepted(new Connection { Step = ConnectionStep.Kept, IsOlderThanTheJob = Answer.Yes, NothingHadToBeAccepted = Answer.Yes });
        Accepted(new Connection { Step = ConnectionStep.Accepted, IsOlderThanTheJob = Answer.Yes });
        Accepted(new Connection { Step = ConnectionStep.Declined, IsOlderThanTheJob = Answer.NotKnown });
    }

    [Fact]
    public void The_schools_device_is_not_ones_own_handset()
    {
        Refused(
            new Message { Device = Device.School, OnOwnHandset = Answer.Yes },
            "$.onOwnHandset: expected false, as the device is the school's; found true.");
        Accepted(new Message { Device = Device.Own, OnOwnHandset = Answer.No });
    }

    [Fact]
    public void Children_who_are_listed_are_shown()
    {
        Refused(
            new Publication { ShowsChildren = Answer.No, Children = [new()] },
            "$.showsChildren: expected true, as children are listed; found false.");
        Refused(
            new Publication { ShowsChildren = Answer.No, EveryChildIsListed = false },
            "$.everyChildIsListed: expected true, as no child is shown; found false.");
        Accepted(new Publication { ShowsChildren = Answer.NotKnown, Children = [new()] });
    }

    [Fact]
    public void Children_are_shown_in_pictures()
    {
        const string Message = "$.contents: expected a photograph, a video or a live-stream, as children are shown; found none of them.";

        Refused(new Publication { Contents = [Content.Text], Children = [new()] }, Message);
        Refused(new Publication { Contents = [Content.Link, Content.PupilsWork], ShowsChildren = Answer.Yes }, Message);
        Accepted(new Publication { Contents = [Content.Text, Content.LiveStream], Children = [new()] });
        Accepted(new Publication { Children = [new()] });
    }

    [Fact]
    public void A_publication_consists_of_something() =>
        Refused(
            new Publication { Contents = [] },
            "$.contents: expected at least one thing that it consists of; found an empty list. Leave the member out where nobody said.");

    [Theory]
    [InlineData(Identification.ByName, "by-name")]
    [InlineData(Identification.ByDetail, "by-detail")]
    [InlineData(Identification.ByNameAndDetail, "by-name-and-detail")]
    public void A_child_is_not_identified_without_identifying_details(Identification identified, string word) =>
        Refused(
            new Publication { GivesIdentifyingDetails = Answer.No, Children = [new() { Identified = identified }] },
            $"$.children[0].identified: expected none, as givesIdentifyingDetails is false; found {word}.");

    [Fact]
    public void Links_are_bad_only_where_there_are_links()
    {
        Refused(
            new Publication { Contents = [Content.Text], LinksKnownUnsafe = Answer.Yes },
            "$.linksKnownUnsafe: expected a link among the contents; found true without a link.");
        Refused(
            new Publication { Contents = [Content.Text], LinksGoneBad = Answer.Yes },
            "$.linksGoneBad: expected a link among the contents; found true without a link.");
        Refused(
            new Publication { Step = PublicationStep.ToPublish, LinksGoneBad = Answer.Yes },
            "$.linksGoneBad: expected a publication that is published, as links go bad only afterwards; "
            + "found true, while the step is to-publish. A link that is bad beforehand is linksKnownUnsafe.");
        Refused(
            new Publication { LinksChecked = Answer.Yes, LinksKnownUnsafe = Answer.Yes },
            "$.linksChecked: expected false, as a link is known to be unsafe; found true. Checked means checked and found fit and safe.");
        Accepted(new Publication { Step = PublicationStep.Published, LinksChecked = Answer.Yes, LinksGoneBad = Answer.Yes });
    }

    [Fact]
    public void Nothing_is_taken_down_before_it_stands()
    {
        Refused(
            new Publication { Step = PublicationStep.ToPublish, Removed = ActionTaken.Done },
            "$.removed: expected nothing taken down yet, as the step is to-publish; found done.");
        Refused(
            new Publication { On = Day, Removed = ActionTaken.DoneOn(Day.AddDays(-1)) },
            "$.removed.doneOn: expected a moment after the situation; found an earlier one.");
        Refused(
            new CommentReceived { On = Day, Removed = ActionTaken.DoneOn(Day.AddDays(-1)) },
            "$.removed.doneOn: expected a moment after the situation; found an earlier one.");
        Accepted(new CommentReceived { On = Day, Removed = ActionTaken.DoneOn(Day) });
        Accepted(new CommentReceived { On = Day, ReportedToLead = ActionTaken.DoneOn(Day.AddDays(-1)) });
    }

    [Fact]
    public void A_school_account_was_notified_when_it_says_so()
    {
        const string Dates = "Leave it out where the dates are stated.";

        Refused(
            new SchoolAccount { IsNotified = Answer.No, NotifiedOn = Day },
            "$.isNotified: expected true, as there is a date of the notification; found false.");
        Refused(
            new SchoolAccount { IsNotified = Answer.NotKnown, NotifiedOn = Day },
            "$.isNotified: expected true, as there is a date of the notification; found not known.");
        Refused(
            new SchoolAccount { IsNotified = Answer.No, NotifiedBeforeAccess = Answer.Yes },
            "$.notifiedBeforeAccess: expected no notification before pupils had access, as there was none at all; found true.");
        Refused(
            new SchoolAccount { NotifiedOn = Day, PupilsHaveAccessSince = Day.AddDays(1), NotifiedBeforeAccess = Answer.No },
            $"$.notifiedBeforeAccess: expected true, which the dates say; found false. {Dates}");
        Refused(
            new SchoolAccount { NotifiedOn = Day, PupilsHaveAccessSince = Day.AddDays(-1), NotifiedBeforeAccess = Answer.Yes },
            $"$.notifiedBeforeAccess: expected false, which the dates say; found true. {Dates}");
        Accepted(new SchoolAccount { NotifiedOn = Day, PupilsHaveAccessSince = Day, NotifiedBeforeAccess = Answer.Yes });
        Accepted(new SchoolAccount { NotifiedOn = Day, PupilsHaveAccessSince = Day.AddDays(-1) });
    }

    [Fact]
    public void Pupils_have_no_access_to_an_account_that_is_being_set_up()
    {
        Refused(
            new SchoolAccount { Step = SchoolAccountStep.SettingUp, PupilsHaveAccessSince = Day },
            "$.pupilsHaveAccessSince: expected no access for pupils yet, as the step is setting-up; found 2026-11-23.");
        Accepted(new SchoolAccount { Step = SchoolAccountStep.SettingUp, On = Day, PupilsHaveAccessSince = Day });
        Accepted(new SchoolAccount { Step = SchoolAccountStep.Review, PupilsHaveAccessSince = Day });
    }

    [Fact]
    public void Details_are_kept_only_where_they_are_recorded() =>
        Refused(
            new SchoolAccount { AdministratorIsRecorded = Answer.No, DetailsAreKeptSecurely = Answer.Yes },
            "$.detailsAreKeptSecurely: expected details that are kept only where they are recorded; found true, although administratorIsRecorded is false.");

    [Fact]
    public void A_comment_is_what_its_members_say()
    {
        Refused(
            new CommentReceived { IdentifiesAChild = Answer.Yes, InvolvesAChild = Answer.No },
            "$.involvesAChild: expected true, as the comment identifies a child; found false.");
        Refused(
            new CommentReceived { IsThreatOrCrime = Answer.Yes, IsInappropriate = Answer.No },
            "$.isInappropriate: expected true, as the comment is a threat or a crime; found false.");
        Refused(
            new CommentReceived { CanBeRemoved = Answer.No, Removed = ActionTaken.Done },
            "$.canBeRemoved: expected true, as the comment has been removed; found false.");
        Accepted(new CommentReceived { CanBeRemoved = Answer.No, Removed = ActionTaken.NotYet });
    }

    [Theory]
    [InlineData(MutilationSign.Suspected, "suspected")]
    [InlineData(MutilationSign.DisclosedOrSeen, "disclosed-or-seen")]
    public void Mutilation_raises_suspicion(MutilationSign sign, string word)
    {
        Refused(
            new Concern { Mutilation = sign, RaisesSuspicion = Answer.No },
            $"$.raisesSuspicion: expected true, as mutilation is {word}; found false.");
        Accepted(new Concern { Mutilation = MutilationSign.NotKnown, RaisesSuspicion = Answer.No });
    }
}
