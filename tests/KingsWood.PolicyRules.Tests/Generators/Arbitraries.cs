using FsCheck;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>The generators in the form that a property asks for: <c>[Property(Arbitrary = [typeof(Arbitraries)])]</c>.</summary>
/// <remarks>Nothing is shrunk: a situation is small enough to read.</remarks>
public static class Arbitraries
{
    public static Arbitrary<Situation> Situation() => Situations.Any.ToArbitrary();

    public static Arbitrary<Case> Case() => Situations.Cases.ToArbitrary();

    public static Arbitrary<Connection> Connection() => Situations.Connections.ToArbitrary();

    public static Arbitrary<Message> Message() => Situations.Messages.ToArbitrary();

    public static Arbitrary<Publication> Publication() => Situations.Publications.ToArbitrary();

    public static Arbitrary<GroupMembership> GroupMembership() => Situations.Groups.ToArbitrary();

    public static Arbitrary<OnlinePlay> OnlinePlay() => Situations.Plays.ToArbitrary();

    public static Arbitrary<Access> Access() => Situations.Accesses.ToArbitrary();

    public static Arbitrary<SchoolAccount> SchoolAccount() => Situations.SchoolAccounts.ToArbitrary();

    public static Arbitrary<OwnAccount> OwnAccount() => Situations.OwnAccounts.ToArbitrary();

    public static Arbitrary<CommentReceived> CommentReceived() => Situations.Comments.ToArbitrary();

    public static Arbitrary<Concern> Concern() => Situations.Concerns.ToArbitrary();

    public static Arbitrary<OtherPerson> OtherPerson() => Situations.OtherPeople.ToArbitrary();

    public static Arbitrary<ChildShown> ChildShown() => Situations.ChildrenShown.ToArbitrary();

    public static Arbitrary<Account> Account() => Situations.Accounts.ToArbitrary();

    public static Arbitrary<Actor> Actor() => Situations.Actors.ToArbitrary();

    public static Arbitrary<Approval> Approval() => Situations.Approvals.ToArbitrary();

    public static Arbitrary<Consent> Consent() => Situations.Consents.ToArbitrary();

    public static Arbitrary<ActionTaken> ActionTaken() => Situations.Actions.ToArbitrary();

    public static Arbitrary<Age> Age() => Situations.Ages.ToArbitrary();

    public static Arbitrary<Moment> Moment() => Situations.Moments.ToArbitrary();

    public static Arbitrary<StatedFacts> StatedFacts() => Situations.Facts.ToArbitrary();
}
