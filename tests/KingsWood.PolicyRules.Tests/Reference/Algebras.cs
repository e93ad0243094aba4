using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>What the reference reads norms in: truths of one situation, or diagrams of all of them.</summary>
internal interface IAlgebra<T>
{
    T Never { get; }

    T Of(Condition condition);

    T And(T left, T right);

    T Or(T left, T right);

    T Not(T item);
}

/// <summary>Kleene's three truths, of one situation.</summary>
internal sealed class Truths(Settings settings, Func<Fact, Truth> facts) : IAlgebra<Truth>
{
    public Truth Never => Truth.No;

    public Truth Of(Condition condition) => Evaluator.Evaluate(condition, settings, facts);

    public Truth And(Truth left, Truth right) => left < right ? left : right;

    public Truth Or(Truth left, Truth right) => left > right ? left : right;

    public Truth Not(Truth item) => (Truth)(2 - (int)item);
}

/// <summary>Diagrams, of all situations whose facts fit together.</summary>
internal sealed class Everywhere(Settings settings, DiagramBuilder builder) : IAlgebra<Diagram>
{
    public Diagram Never => builder.Never;

    public Diagram Of(Condition condition) => builder.Of(condition, settings) & builder.Consistent;

    public Diagram And(Diagram left, Diagram right) => left & right;

    public Diagram Or(Diagram left, Diagram right) => left | right;

    public Diagram Not(Diagram item) => !item & builder.Consistent;
}
