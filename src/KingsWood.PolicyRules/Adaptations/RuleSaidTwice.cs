using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>One effect of one rule in a kind of situation, as two policies have it; where one has none, it never holds there.</summary>
internal sealed class RuleSaidTwice
{
    private readonly CompiledKind[] kinds;
    private readonly Group[] groups;

    public RuleSaidTwice(string rule, (CompiledKind Kind, Group Group) with, (CompiledKind Kind, Group Group) without, bool isWordedOtherwise)
    {
        (Rule, IsWordedOtherwise) = (rule, isWordedOtherwise);
        kinds = [with.Kind, without.Kind];
        groups = [with.Group, without.Group];
        IsAlike = AreAlike(default, default);
    }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>Whether both policies say it of the same facts.</summary>
    public bool IsAlike { get; }

    /// <summary>Whether it has other words in the place of its own.</summary>
    public bool IsWordedOtherwise { get; }

    /// <summary>Whether it holds in one and not in the other, or may. Of somebody whom a policy does not cover it says nothing.</summary>
    public bool Differs(Known? with, Known? without)
    {
        var (here, there) = (Of(0, with), Of(1, without));
        return here != there
            || (IsWordedOtherwise && here != Truth.No)
            || (here == Truth.Unknown && !AreAlike(with!.Value, without!.Value));
    }

    private Truth Of(int side, Known? known) => known is { } facts ? groups[side].Of(facts) : Truth.No;

    // What was not flattened is not looked into: it may turn on anything.
    private bool AreAlike(Known with, Known without) =>
        groups[0].Alternatives.Trees.IsEmpty && groups[1].Alternatives.Trees.IsEmpty
        && Open(0, with).SetEquals(Open(1, without));

    /// <summary>What it still turns on: each alternative that is open, less what is known, by the ids of the facts.</summary>
    private HashSet<string> Open(int side, Known known)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in groups[side].Terms)
        {
            if (term.Literals.IsOpenTo(known))
            {
                open.Add(string.Join(
                    ' ',
                    Ids(side, term.Said.NeedYes.Without(known.Yes), "").Concat(Ids(side, term.Said.NeedNo.Without(known.No), "not "))
                        .Order(StringComparer.Ordinal)));
            }
        }

        return open;
    }

    private IEnumerable<string> Ids(int side, Bits bits, string prefix) => bits.ToArray().Select(bit => prefix + kinds[side].Facts[bit].Fact.Id);
}
