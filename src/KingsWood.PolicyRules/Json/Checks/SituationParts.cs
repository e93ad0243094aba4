using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>The parts that situations of several kinds have, with the path of each.</summary>
internal static class SituationParts
{
    public static IReadOnlyList<OtherPerson> PeopleOf(Situation situation) => situation switch
    {
        Connection connection => connection.With,
        Message message => message.With,
        OnlinePlay play => play.With,
        _ => [],
    };

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

    public static IEnumerable<(string Path, StatedFacts Facts)> FactsOf(Situation situation)
    {
        yield return ("$.facts", situation.Facts);

        var people = PeopleOf(situation);
        for (var i = 0; i < people.Count; i++)
        {
            yield return (JsonPath.Item("$.with", i) + ".facts", people[i].Facts);
        }

        var children = situation is Publication publication ? publication.Children : [];
        for (var i = 0; i < children.Count; i++)
        {
            yield return (JsonPath.Item("$.children", i) + ".facts", children[i].Facts);
        }
    }

    public static IEnumerable<(string Path, ActionTaken Action)> ActionsOf(Situation situation)
    {
        (string Path, ActionTaken? Action)[] all =
        [
            ("$.reportedToLead", situation.ReportedToLead),
            .. situation switch
            {
                Publication p => [("$.removed", p.Removed), ("$.accountMended", p.AccountMended)],
                CommentReceived c => [("$.removed", c.Removed), ("$.reportedToLeadership", c.ReportedToLeadership)],
                Concern c => [("$.reportedToPolice", c.ReportedToPolice)],
                _ => Array.Empty<(string, ActionTaken?)>(),
            },
        ];
        return all.Where(a => a.Action is not null).Select(a => (a.Path, a.Action!));
    }

    public static IEnumerable<(string Path, Approval Approval)> ApprovalsOf(Situation situation)
    {
        (string Path, Approval? Approval)[] all = situation switch
        {
            Connection c => [("$.leadAgreed", c.LeadAgreed)],
            Message m => [("$.approval", m.Approval), ("$.leadAgreed", m.LeadAgreed)],
            Publication p => [("$.permission", p.Permission)],
            _ => [],
        };
        return all.Where(a => a.Approval is not null).Select(a => (a.Path, a.Approval!));
    }
}
