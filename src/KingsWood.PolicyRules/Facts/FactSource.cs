using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Facts;

/// <summary>Where a fact of the school's own is read in a situation, beside being stated by its id.</summary>
public sealed record FactSource
{
    private readonly Func<Situation, int, Answer> read;

    private FactSource(string says, Func<Situation, int, Answer> read) => (Says, this.read) = (says, read);

    /// <summary>Where it is read, in a few words; the same words mean the same source.</summary>
    public string Says { get; }

    /// <summary>The roles of the actor any of which makes it yes; <see langword="null"/> where it is read elsewhere.</summary>
    internal Values<Role>? Roles { get; private init; }

    /// <summary>The words that it looks for; none where these are platforms, of which there are always more than anybody knows.</summary>
    internal IReadOnlyList<Word> Words { get; private init; } = [];

    /// <summary>Yes where the account is on one of these platforms, no where it is on another.</summary>
    public static FactSource PlatformIsOneOf(params IEnumerable<Platform> platforms)
    {
        var listed = Values.Create<Platform>([.. platforms.OrderBy(p => p.Id, StringComparer.Ordinal)]);
        return new($"platform is one of {string.Join(", ", listed)}", (situation, _) =>
            AccountOf(situation)?.Platform is { } platform ? Told(IsAmong(listed, platform)) : Answer.NotStated);
    }

    /// <summary>Yes where the actor has one of these roles.</summary>
    public static FactSource RoleIsOneOf(params IEnumerable<Role> roles)
    {
        var listed = Values.Create<Role>([.. roles.OrderBy(r => r.Id, StringComparer.Ordinal)]);
        return new($"role is one of {string.Join(", ", listed)}", (situation, _) =>
            situation.Actor.Roles is { Count: > 0 } stated ? Told(AreAnyAmong(listed, stated)) : Answer.NotStated)
        {
            Roles = listed,
            Words = listed,
        };
    }

    /// <summary>Yes where the actor holds one of these posts.</summary>
    public static FactSource PostIsOneOf(params IEnumerable<Post> posts)
    {
        var listed = Values.Create<Post>([.. posts.OrderBy(p => p.Id, StringComparer.Ordinal)]);

        // Posts are none unless stated: of somebody about whom nothing is stated it is not known.
        return new($"post is one of {string.Join(", ", listed)}", (situation, _) =>
            AreAnyAmong(listed, situation.Actor.Posts) ? Answer.Yes
            : situation.Actor.Roles is null ? Answer.NotStated
            : Answer.No)
        {
            Words = listed,
        };
    }

    /// <summary>Yes where the other person is one of these to the school.</summary>
    public static FactSource RelationIsOneOf(params IEnumerable<Relation> relations)
    {
        var listed = Values.Create<Relation>([.. relations.OrderBy(r => r.Id, StringComparer.Ordinal)]);
        return new($"relation is one of {string.Join(", ", listed)}", (situation, part) =>
            OtherOf(situation, part)?.Relations is { Count: > 0 } stated ? Told(AreAnyAmong(listed, stated)) : Answer.NotStated)
        {
            Words = listed,
        };
    }

    /// <summary>Where it is read.</summary>
    public override string ToString() =>
        Says.Contains(", ", StringComparison.Ordinal) ? Says : Says.Replace(" is one of ", " is ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(FactSource? other) => other is not null && Says == other.Says;

    /// <inheritdoc/>
    public override int GetHashCode() => Says.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether a fact that is read so is a school's own: read by a source, or nowhere but where it is stated by id.</summary>
    internal static bool IsOwn(FactReader reader) => reader.Target is FactSource || reader == NotRead;

    internal static Answer NotRead(in Part part, int value) => Answer.NotStated;

    internal Answer Read(in Part part, int value) => read(part.Situation, part.Index);

    // In loops, since a verdict is worked out on the way, and allocates nothing.
    private static bool AreAnyAmong<T>(Values<T> listed, Values<T> stated)
        where T : IEquatable<T>
    {
        foreach (var one in stated)
        {
            if (IsAmong(listed, one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong<T>(Values<T> listed, T stated)
        where T : IEquatable<T>
    {
        foreach (var one in listed)
        {
            if (one.Equals(stated))
            {
                return true;
            }
        }

        return false;
    }

    private static Answer Told(bool holds) => holds ? Answer.Yes : Answer.No;

    private static Account? AccountOf(Situation situation) => situation switch
    {
        Connection connection => connection.Account,
        Message message => message.Account,
        Publication publication => publication.Account,
        GroupMembership group => group.Account,
        OnlinePlay play => play.Account,
        Access access => access.Account,
        _ => null,
    };

    private static OtherPerson? OtherOf(Situation situation, int part)
    {
        var people = situation switch
        {
            Message message => message.With,
            Connection connection => connection.With,
            OnlinePlay play => play.With,
            _ => [],
        };
        return part < people.Count ? people[part] : null;
    }
}
