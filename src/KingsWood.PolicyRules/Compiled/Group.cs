using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Terms that mean the same for the verdict: a prohibition, a gap, one duty. It holds as its alternatives do.</summary>
internal sealed class Group
{
    private readonly Constraints constraints;

    public Group(Term[] terms, Constraints constraints, (BitTree Tree, int Outcome)[]? trees = null)
    {
        (Terms, this.constraints, Alternatives) = (terms, constraints, new(terms, trees));
    }

    /// <summary>The flattened terms as the rules say them.</summary>
    public Term[] Terms { get; }

    /// <summary>The terms, and what was not flattened, as alternatives.</summary>
    public Alternatives<Bits> Alternatives { get; }

    /// <summary>It holds, whatever the unknown facts turn out to be.</summary>
    public bool IsMetBy(Known known) => Of(known) == Truth.Yes;

    /// <summary>It holds, or may hold when the unknown facts become known.</summary>
    public bool IsOpenTo(Known known) => Of(known) != Truth.No;

    /// <summary>Whether it holds in every way of answering the unknown facts, in some, or in none.</summary>
    public Truth Of(Known known) => Alternatives.Of(known, constraints);

    /// <summary>
    /// The terms as an explanation needs them: what was not flattened is put into the one term that what is known makes of
    /// it, which is met where the tree holds, and asks for all that is unknown in it where that is not known.
    /// </summary>
    public Term[] TermsIn(Known known)
    {
        if (Alternatives.Trees.IsEmpty)
        {
            return Terms;
        }

        List<Term> terms = [.. Terms];
        foreach (var (tree, outcome) in Alternatives.Trees)
        {
            if (tree.Of(known) is var truth and not Truth.No)
            {
                var facts = tree.Facts<Bits>();
                var unknown = truth == Truth.Unknown ? facts.Without(known.Yes | known.No) : Bits.None;
                var made = new Literals((facts & known.Yes) | unknown, facts & known.No);
                terms.Add(new(made, made, outcome));
            }
        }

        return [.. terms];
    }

    /// <summary>The smallest choice of open terms that holds either way, in the order of the rules.</summary>
    public Term[] EitherWay(Known known)
    {
        var needed = TermsIn(known).Where(t => t.Literals.IsOpenTo(known)).ToList();
        if (!Alternatives.Trees.IsEmpty)
        {
            return [.. needed]; // the term that stands for a tree is none to try things with
        }

        foreach (var term in needed.ToArray())
        {
            var without = needed.Where(t => t != term).ToList();
            needed = new Group([.. without], constraints).IsMetBy(known) ? without : needed;
        }

        return [.. needed];
    }
}
