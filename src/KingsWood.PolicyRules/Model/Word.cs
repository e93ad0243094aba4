namespace KingsWood.PolicyRules.Model;

/// <summary>A word of an open list: a role, a relation, a post, a platform. Two words are equal when their ids are.</summary>
/// <remarks>The lists are open because schools have roles, relations and platforms that nobody here has heard of.</remarks>
/// <param name="Id">Lower-case letters, digits and single hyphens, at most 64 characters: <c>teaching-assistant</c>.</param>
public abstract record Word(string Id)
{
    // What was looked up of the word, once: nothing of it counts for equality, which is by id.
    private int lookedUp = -1;

    /// <summary>The longest id that is accepted, in characters.</summary>
    public const int MaximumLength = 64;

    /// <summary>Lower-case letters, digits and single hyphens, at most 64 characters.</summary>
    public string Id { get; } = IsValid(Id)
        ? Id
        : throw new ArgumentException(
            $"An id is made of lower-case letters, digits and single hyphens, at most {MaximumLength} characters; found \"{Id}\".",
            nameof(Id));

    /// <summary>Whether <paramref name="id"/> can be the id of a word.</summary>
    public static bool IsValid(string? id)
    {
        if (string.IsNullOrEmpty(id) || id.Length > MaximumLength || id[0] == '-' || id[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < id.Length; i++)
        {
            var ordinary = id[i] is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if (!ordinary && (id[i] != '-' || id[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Whether both are words of the same list with the same id.</summary>
    public virtual bool Equals(Word? other) =>
        ReferenceEquals(this, other) || (other is not null && Id == other.Id && EqualityContract == other.EqualityContract);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>What the list of the word says of it, such as its place: looked up when it is first asked for.</summary>
    internal int LookedUp => lookedUp >= 0 ? lookedUp : lookedUp = LookUp();

    private protected abstract int LookUp();

    /// <summary>The place of the word in a list; <see cref="WordLists.Own"/> where it is none of it.</summary>
    private protected int PlaceIn(IReadOnlyList<Word> wellKnown)
    {
        for (var i = 0; i < wellKnown.Count; i++)
        {
            if (wellKnown[i].Id == Id)
            {
                return i;
            }
        }

        return WordLists.Own;
    }
}
