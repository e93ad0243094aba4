using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>The parts that situations of several kinds have.</summary>
internal static class SituationParts
{
    public static Values<OtherPerson> PeopleOf(Situation situation) => situation switch
    {
        Connection connection => connection.With,
        Message message => message.With,
        OnlinePlay play => play.With,
        _ => [],
    };

    /// <summary>How many people or children are listed, each of whom can have facts stated by id.</summary>
    public static int Listed(Situation situation) =>
        situation is Publication publication ? publication.Children.Count : PeopleOf(situation).Count;

    /// <summary>Whether there may be several of them: so listed, or not all listed.</summary>
    public static bool MayBeSeveral(Situation situation) => situation.PartCount > 1 || situation is
        Connection { EverybodyIsListed: false } or Message { EverybodyIsListed: false } or OnlinePlay { EverybodyIsListed: false }
        or Publication { EveryChildIsListed: false };

    public static Account? AccountOf(Situation situation) => situation switch
    {
        Connection connection => connection.Account,
        Message message => message.Account,
        Publication publication => publication.Account,
        GroupMembership group => group.Account,
        OnlinePlay play => play.Account,
        Access access => access.Account,
        _ => null,
    };
}
