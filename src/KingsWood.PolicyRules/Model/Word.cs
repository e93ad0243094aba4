namespace KingsWood.PolicyRules.Model;

/// <summary>A word of an open list: a role, a relation, a post, a platform. Two words are equal when their ids are.</summary>
/// <remarks>The lists are open because schools have roles, relations and platforms that nobody here has heard of.</remarks>
/// <param name="Id">Lower-case letters, digits and single hyphens, at most 64 characters: <c>teaching-assistant</c>.</param>
public abstract record Word(string Id)
{
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
}
