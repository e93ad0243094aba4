using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.SocialMedia.Readings;

/// <summary>Clause 1.1: who the children of the school community are.</summary>
public static class ChildrenOfTheSchool
{
    /// <summary>Pupils, their brothers and sisters under 18, and former pupils under 18.</summary>
    public static ReadingOption Community { get; } = new(
        "community", "pupils, their brothers and sisters under 18, and former pupils under 18");

    /// <summary>Every child.</summary>
    public static ReadingOption AnyChild { get; } = new("any-child", "every child under 18, of the school or not");

    /// <summary>Pupils only.</summary>
    public static ReadingOption PupilsOnly { get; } = new("pupils-only", "pupils only");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("children-of-the-school", Community, AnyChild, PupilsOnly)
    {
        Where = "1.1",
        Question = "Who are the children of the school community?",
    };
}

/// <summary>Clause 1.2: whose communication is reported.</summary>
public static class ReportedCommunication
{
    /// <summary>From the same children as in 1.1.</summary>
    public static ReadingOption SameChildren { get; } = new(
        "same-children", "from the children of the school community; from another child it is advised");

    /// <summary>From any child.</summary>
    public static ReadingOption AnyChild { get; } = new("any-child", "from any child");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("reported-communication", SameChildren, AnyChild)
    {
        Where = "1.2",
        Question = "Communication from which children is reported?",
    };
}

/// <summary>Clauses 1.1, 1.2, 1.10 and 1.12: whether contact with one's own family is exempt.</summary>
public static class OwnFamily
{
    /// <summary>Own children, wards, brothers and sisters of the household.</summary>
    public static ReadingOption HouseholdExempt { get; } = new(
        "household-exempt", "own children, wards, brothers and sisters of the household are exempt");

    /// <summary>Nobody.</summary>
    public static ReadingOption NobodyExempt { get; } = new("nobody-exempt", "nobody is exempt");

    /// <summary>Wider family and godchildren as well.</summary>
    public static ReadingOption WiderFamilyExempt { get; } = new(
        "wider-family-exempt", "wider family and godchildren are exempt as well");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("own-family", HouseholdExempt, NobodyExempt, WiderFamilyExempt)
    {
        Where = "1.1, 1.2, 1.10, 1.12",
        Question = "The actor's own child is a pupil: is contact with family exempt?",
    };
}

/// <summary>Clause 1.1: groups in which pupils are members too.</summary>
public static class GroupsWithPupils
{
    /// <summary>Being in the group is no contact.</summary>
    public static ReadingOption NoContact { get; } = new(
        "no-contact", "being in the same group is no contact; writing to the child, answering, a like or a tag is");

    /// <summary>Such groups are left.</summary>
    public static ReadingOption Leave { get; } = new("leave", "staff leave groups that pupils are in");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("groups-with-pupils", NoContact, Leave)
    {
        Where = "1.1, 1.11",
        Question = "May staff be in a group in which a pupil is a member too?",
    };
}

/// <summary>Clause 1.10: a pupil follows a public account, and nothing had to be accepted.</summary>
public static class PublicFollowers
{
    /// <summary>Knowingly keeping the follower is accepting.</summary>
    public static ReadingOption KeepingIsAccepting { get; } = new(
        "keeping-is-accepting", "knowingly keeping a follower is accepting");

    /// <summary>Only accepting is.</summary>
    public static ReadingOption AcceptingOnly { get; } = new("accepting-only", "only a request that was accepted counts");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("public-followers", KeepingIsAccepting, AcceptingOnly)
    {
        Where = "1.10",
        Question = "Is keeping a follower of a public account the same as accepting one?",
    };
}

/// <summary>Clauses 1.2 and 1.10: a bare request from a child, without words.</summary>
public static class BareRequests
{
    /// <summary>It is a communication received.</summary>
    public static ReadingOption Communication { get; } = new("communication", "a bare request is a communication received");

    /// <summary>Only words are.</summary>
    public static ReadingOption MessageOnly { get; } = new("message-only", "only a request that carries words is a communication");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("bare-requests", Communication, MessageOnly)
    {
        Where = "1.2, 1.10",
        Question = "Does a bare connection request from a child count as a communication received?",
    };
}

/// <summary>Clauses 1.1, 1.7, 1.12 and 2.9: an emergency.</summary>
public static class Emergencies
{
    /// <summary>Contact that keeps a child safe is permitted, and reported straight after.</summary>
    public static ReadingOption Exempt { get; } = new(
        "exempt", "contact needed to keep a child safe is permitted, and reported straight after");

    /// <summary>No exception.</summary>
    public static ReadingOption NotExempt { get; } = new("not-exempt", "there is no exception for emergencies");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("emergencies", Exempt, NotExempt)
    {
        Where = "1.1, 1.7, 1.12, 2.9",
        Question = "Is contact that is needed to keep a child safe permitted?",
    };
}

/// <summary>Clause 1.12: how much is required in online play.</summary>
public static class GamingEfforts
{
    /// <summary>Reasonable efforts are required.</summary>
    public static ReadingOption Required { get; } = new("required", "reasonable efforts are required; the rest is advice");

    /// <summary>They are advised.</summary>
    public static ReadingOption AdviceOnly { get; } = new("advice-only", "reasonable efforts are advised");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("gaming-efforts", Required, AdviceOnly)
    {
        Where = "1.12",
        Question = "How much is required of staff in online games?",
    };
}

/// <summary>Clause 2.9: how open a message to pupils has to be.</summary>
public static class PublicEnough
{
    /// <summary>Readable by other staff.</summary>
    public static ReadingOption OtherStaff { get; } = new(
        "other-staff", "a closed class group that other staff can read is public enough, and so is feedback on set work "
        + "that the leadership can read; one to one never is");

    /// <summary>Readable by everyone.</summary>
    public static ReadingOption EveryoneOnly { get; } = new("everyone-only", "only what everyone can read is public");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("public-enough", OtherStaff, EveryoneOnly)
    {
        Where = "2.9",
        Question = "When is a message to a pupil public?",
    };
}

/// <summary>Clause 1.4: what one has to have seen.</summary>
public static class Awareness
{
    /// <summary>Hearsay counts.</summary>
    public static ReadingOption HearsayCounts { get; } = new("hearsay-counts", "hearsay counts, and unsure is enough");

    /// <summary>Direct sight only.</summary>
    public static ReadingOption DirectSightOnly { get; } = new("direct-sight-only", "only what one saw oneself counts");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("awareness", HearsayCounts, DirectSightOnly)
    {
        Where = "1.4",
        Question = "When is a member of staff aware of inappropriate communication?",
    };
}
