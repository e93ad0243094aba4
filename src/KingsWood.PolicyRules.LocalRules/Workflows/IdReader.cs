using KingsWood.PolicyRules.LocalRules.Reading;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>Reads ids: in the school's own prefix, and none that is taken.</summary>
internal sealed class IdReader(Policy policy, LocalRulesOptions options)
{
    /// <summary>The prefix of the rules that come with the library; KWA is that of its compiler checks.</summary>
    private const string Reserved = "KW";

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Read(Element value)
    {
        var id = MemberReader.TextOf(value, 40);
        var prefix = string.Concat(id.TakeWhile(char.IsAsciiLetterUpper));
        if (prefix.Length is < 2 or > 10 || id.Length - prefix.Length is < 1 or > 6 || !id.Skip(prefix.Length).All(char.IsAsciiDigit))
        {
            throw value.Refuse("an id of 2 to 10 capital letters and 1 to 6 digits, such as \"OAK1001\"");
        }

        if (prefix.StartsWith(Reserved, StringComparison.Ordinal))
        {
            throw value.Refuse("an id in the school's own prefix", $"Ids that begin with {Reserved} are the library's own.");
        }

        if (options.Prefix is { } wanted && prefix != wanted)
        {
            throw value.Refuse($"an id that begins with {wanted}");
        }

        return policy.Find(id) is not null ? throw value.Refuse("an id that no rule of the policy has")
            : taken.Add(id) ? id
            : throw value.Refuse("an id that no other rule of the file has");
    }
}
