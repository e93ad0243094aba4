using System.Numerics;
using KingsWood.PolicyRules.Benchmarks.Clauses;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

/// <summary>Takes down what was found as words, <c>KW1001 Broken</c>.</summary>
internal readonly struct FindingList(List<string> words) : IFindings
{
    private static readonly string[][] WordsOf =
    [
        .. Enum.GetValues<Finding>().Select(finding =>
            Enum.GetValues<RuleSet>().Where(rule => rule != RuleSet.None).Select(rule => $"{rule} {finding}").ToArray()),
    ];

    public List<string> Words => words;

    public void Bound() => words.Add("None Bound");

    public void Broken(RuleSet rules) => Add(Finding.Broken, rules);

    public void Gap(RuleSet rules) => Add(Finding.Gap, rules);

    public void Owed(RuleSet rules) => Add(Finding.Owed, rules);

    public void Advised(RuleSet rules) => Add(Finding.Advised, rules);

    public void Lifted(RuleSet rules) => Add(Finding.Lifted, rules);

    private void Add(Finding finding, RuleSet rules)
    {
        for (var left = (ulong)rules; left != 0; left &= left - 1)
        {
            words.Add(WordsOf[(int)finding][BitOperations.TrailingZeroCount(left)]);
        }
    }
}
