using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads duties, what owes them, and facts.</summary>
internal static class DutyReading
{
    private const int LastOrder = 1000;

    /// <summary>A duty of the school's own.</summary>
    public static Duty Read(DataNode node, AdaptationWords words)
    {
        node.OnlyWithAll("a duty", AdaptationMembers.Duty, ["id", "says"]);
        var id = node.Required("id").AsText();
        var to = node.Find("to");
        var post = to is null || to.Members is not null ? null : to.AsPost();
        var order = node.Find("order")?.AsNumber(0, LastOrder) ?? 50;
        var duty = OwnDuty.Create(id, node.Required("says").AsText(), post, order);
        return duty with
        {
            Recipient = to is { Members: not null } ? ReceivedBySetting(to, words) : duty.Recipient,
            IsOwedToThePublic = node.TruthOf("isOwedToThePublic"),
            IsLaw = node.TruthOf("isLaw"),
            Done = node.Find("done") is { } done ? FactOf(done, duty.Done.Id, words.Errors) : duty.Done,
            LeftUndone = node.Find("leftUndone") is { } left ? FactOf(left, duty.LeftUndone.Id, words.Errors) : duty.LeftUndone,
            DoneLate = node.Find("doneLate") switch
            {
                null => duty.DoneLate,
                { Members: not null } late => FactOf(late, duty.DoneLate!.Id, words.Errors),
                var late => late.AsTruth() ? duty.DoneLate : null,
            },
        };
    }

    /// <summary>What is owed, and how soon.</summary>
    public static Owing? Owes(DataNode node, AdaptationWords words)
    {
        if (node.Find("owes") is not { } owes)
        {
            return null;
        }

        owes.OnlyWithAll("what is owed", AdaptationMembers.Owes, ["duty", "how"]);
        var (hours, days) = (owes.Find("withinHours"), owes.Find("withinWorkingDays"));
        if (hours is not null && days is not null)
        {
            throw days.Fail("hours or working days", "both");
        }

        var how = owes.Required("how").AsOneOf<Promptness>();
        if (how == Promptness.AtOnce && (hours ?? days) is { } late)
        {
            throw late.Fail("no deadline, for what is owed at once is not put off", "one", hint: "With a deadline it is owed \"soon\".");
        }

        return new(words.DutyOf(owes.Required("duty")), how)
        {
            Within = hours is not null ? Deadline.Hours(hours.AsNumber(1, Deadline.Most))
                : days is not null ? Deadline.WorkingDays(days.AsNumber(1, Deadline.Most))
                : null,
        };
    }

    /// <summary>A fact with its sentences. The object may have further members of its owner.</summary>
    public static Fact ReadFact(DataNode node, string id, FormErrors errors)
    {
        return new(id)
        {
            Question = Text("question") ?? "",
            Yes = Text("yes") ?? "",
            No = Text("no") ?? "",
            Unknown = Text("unknown") ?? "",
            Silence = errors.Of(node, "silence", Silence.Open, n => n.AsOneOf<Silence>()),
            IfOnly = Text("ifOnly"),
            IsMendedByNo = errors.Of(node, "isMendedByNo", false, n => n.AsTruth()),
            IsApproval = errors.Of(node, "isApproval", false, n => n.AsTruth()),
        };

        string? Text(string name) => errors.Of(node, name, null, n => n.AsText());
    }

    private static Fact FactOf(DataNode node, string usualId, FormErrors errors)
    {
        errors.Try(() => node.OnlyWithAll("a fact", AdaptationMembers.FactOfDuty, ["question", "yes", "no", "unknown"]));
        return ReadFact(node, errors.Of(node, "id", usualId, n => n.AsText()), errors);
    }

    private static Parameter<Post> ReceivedBySetting(DataNode to, AdaptationWords words)
    {
        const string Expected = "the id of a setting that names a post";
        to.Only("a post, or the setting that names it", "setting");
        var id = to.Required("setting").AsText(Expected);
        var posts = words.Settings.OfType<Parameter<Post>>().ToList();
        return posts.Find(p => p.Id == id)
            ?? throw to.Required("setting").Fail(Expected, hint: DataReading.Meant(id, posts.Select(p => p.Id)));
    }
}
