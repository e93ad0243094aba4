using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Agreeing;

/// <summary>No figure without agreement: every mode asks here first.</summary>
internal static class Agreement
{
    /// <summary>How many situations of each kind are compared, for each of the two questions.</summary>
    public const int OfEachKind = 1_000;

    /// <summary>Compares all contenders, and says what was found.</summary>
    public static bool Check(TextWriter output)
    {
        var kinds = Enum.GetValues<SituationKind>();
        var two = new TwoValuedAgreement().Check(kinds.SelectMany(k => Samples.Of(k, OfEachKind, Seed(k), notKnown: 0)));
        var three = new ThreeValuedAgreement();
        var unknown = three.Check(kinds.SelectMany(k => Samples.Of(k, OfEachKind, Seed(k), Samples.NotKnown)));
        output.WriteLine(two);
        output.WriteLine(unknown);
        output.WriteLine($"Surer than Kleene's logic, and confirmed by every way of answering: {three.Surer} answers.");
        if (two.Holds && unknown.Holds)
        {
            return true;
        }

        output.WriteLine("The contenders do not agree: no figure is worth anything.");
        return false;
    }

    private static int Seed(SituationKind kind) => 1 + (int)kind;
}
