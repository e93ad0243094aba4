using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads duties, what owes them, and facts.</summary>
internal static class DutyReading
{
    private const int LastOrder = 1000;

    /// <summary>A duty of the school's own; <see langword="null"/> where it has no id or no words, which has been told.</summary>
    public static Duty? Read(DataNode node, AdaptationWords words)
    {
        var errors = words.Errors;
        errors.Try(() => node.OnlyWithAll("a duty", AdaptationMembers.Duty, ["id", "says"]));
        var id = errors.Of(node, "id", "", n => n.AsText());
        var says = errors.Of(node, "says", "", n => n.AsText());
        var to = node.Find("to");
        var post = to is null || to.Members is not null ? null : errors.Or(null, () => to.AsPost());
        var order = errors.Of(node, "order", 50, n => n.AsNumber(0, LastOrder));
        if (id.Length == 0 || says.Length == 0)
        {
            return null;
        }

        var duty = OwnDuty.Create(id, says, post, order);
        return duty with
        {
            Recipient = to is { Members: not null } ? errors.Or(null, () => ReceivedBySetting(to, words)) : duty.Recipient,
            IsOwedToThePublic = errors.Of(node, "isOwedToThePublic", false, n => n.AsTruth()),
            IsLaw = errors.Of(node, "isLaw", false, n => n.AsTruth()),
            Done = node.Find("done") is { } done ? FactOf(done, duty.Done.Id, words.Errors) : duty.Done,
            LeftUndone = node.Find("leftUndone") is { } left ? FactOf(left, duty.LeftUndone.Id, words.Errors) : duty.LeftUndone,
            DoneLate = node.Find("doneLate") switch
            {
                null => duty.DoneLate,
                { Members: not null } late => FactOf(late, duty.DoneLate!.Id, words.Errors),
                var late => errors.Or(true, () => late.AsTruth()) ? duty.DoneLate : null,
            },
        };
    }

    /// <summary>What is owed, and how soon; <see langword="null"/> where nothing is, or where it cannot be read, which has been told.</summary>
    public static Owing? Owes(DataNode node, AdaptationWords words)
    {
        if (node.Find("owes") is not { } owes)
        {
            return null;
        }

        var errors = words.Errors;
        errors.Try(() => owes.OnlyWithAll("what is owed", AdaptationMembers.Owes, ["duty", "how"]));
        var (hours, days) = (owes.Find("withinHours"), owes.Find("withinWorkingDays"));
        if (hours is not null && days is not null)
        {
            errors.Add(days.Fail("hours or working days", "both"));
        }

        var how = errors.Of<Promptness?>(owes, "how", null, n => n.AsOneOf<Promptness>());
        if (how == Promptness.AtOnce && (hours ?? days) is { } late)
        {
            errors.Add(late.Fail("no deadline, for what is owed at once is not put off", "one", hint: "With a deadline it is owed \"soon\"."));
        }

        var within = errors.Or<Deadline?>(null, () => hours is not null ? Deadline.Hours(hours.AsNumber(1, Deadline.Most))
            : days is not null ? Deadline.WorkingDays(days.AsNumber(1, Deadline.Most))
            : null);
        var duty = errors.Of<Duty?>(owes, "duty", null, words.DutyOf);
        return duty is not null && how is { } soon ? new(duty, soon) { Within = within } : null;
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
