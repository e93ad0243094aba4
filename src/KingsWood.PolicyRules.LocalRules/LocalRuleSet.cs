using System.Diagnostics.CodeAnalysis;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.LocalRules.Trials;
using KingsWood.PolicyRules.LocalRules.Workflows;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules;

/// <summary>A school's own rules, read from a file of workflows and tried. Immutable.</summary>
/// <remarks>
/// They only add to a policy: they lift and loosen nothing. What is not known makes them undetermined and never "not met",
/// because the policy evaluates them as it does its own; RulesEngine only shows, at load, that they are understood alike.
/// </remarks>
public sealed class LocalRuleSet
{
    private LocalRuleSet(string source, IReadOnlyList<LocalRule> rules, byte[] text) => (Source, Rules, Text) = (source, rules, text);

    /// <summary>The file, as it was named.</summary>
    public string Source { get; }

    /// <summary>Every rule of the file, in its order.</summary>
    public IReadOnlyList<LocalRule> Rules { get; }

    /// <summary>The rules that take part in decisions.</summary>
    public IReadOnlyList<Norm> Norms => [.. Rules.Where(r => r.IsEnabled).Select(r => r.Norm)];

    /// <summary>What was read, to read it again over other facts.</summary>
    internal byte[] Text { get; }

    /// <summary>Reads a file. Of one beyond the limit hardly more than the limit is read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="policy">The policy that the rules are added to: its facts, its duties, the ids that are taken.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <exception cref="LocalRulesException">The file cannot be read or used; nothing of it was taken over.</exception>
    /// <exception cref="PlatformNotSupportedException">No code can be made at run time, as under Native AOT.</exception>
    [RequiresDynamicCode(DynamicCode.Needed)]
    [RequiresUnreferencedCode("RulesEngine uses reflection.")]
    public static LocalRuleSet Load(string path, Policy policy, LocalRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        options ??= LocalRulesOptions.Default;
        return Read(RulesFile.Read(path, options, path), path, policy, options);
    }

    /// <summary>Reads rules that are in memory.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark at its start is passed over.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <param name="policy">The policy that the rules are added to.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <exception cref="LocalRulesException">The rules cannot be used; nothing of them was taken over.</exception>
    /// <exception cref="PlatformNotSupportedException">No code can be made at run time, as under Native AOT.</exception>
    [RequiresDynamicCode(DynamicCode.Needed)]
    [RequiresUnreferencedCode("RulesEngine uses reflection.")]
    public static LocalRuleSet Read(ReadOnlySpan<byte> utf8, string source, Policy policy, LocalRulesOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(policy);
        options ??= LocalRulesOptions.Default;
        DynamicCode.Require();
        if (utf8.Length > options.MaximumBytes)
        {
            throw new LocalRulesException([RulesFile.TooLong(source, options)]);
        }

        var read = ReaderOf(source, policy, options).Read(utf8);
        Try(read, source, policy);
        return new(source, [.. read.Select(r => r.Rule)], utf8.ToArray());
    }

    /// <summary>The JSON Schema of such files, for editors. It does not look into expressions.</summary>
    /// <param name="policy">The policy that rules are written for: its duties.</param>
    public static string Schema(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return WorkflowSchema.Write(policy);
    }

    /// <summary>The policy with these rules besides.</summary>
    /// <param name="policy">The policy that they were read for, or one with the same facts.</param>
    /// <exception cref="PolicyBuildException">They do not fit into it.</exception>
    public Policy AddTo(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.With(Norms);
    }

    // An adaptation may add facts that would have one name here, which is no fault of the file's.
    private static FileReader ReaderOf(string source, Policy policy, LocalRulesOptions options)
    {
        try
        {
            return new(source, policy, options);
        }
        catch (PolicyBuildException fault)
        {
            throw new LocalRulesException(
                [new(source, 0, 0, null, "a policy each of whose facts has a name of its own in local rules", fault.Message.TrimEnd('.'))]);
        }
    }

    private static void Try(IReadOnlyList<RuleInFile> rules, string source, Policy policy)
    {
        var problems = new List<LocalRuleProblem>();
        foreach (var rule in rules)
        {
            try
            {
                Trial.Run(rule, policy);
            }
            catch (Refusal refusal)
            {
                problems.Add(refusal.In(source));
            }
        }

        if (problems.Count > 0)
        {
            throw new LocalRulesException(problems);
        }

        Build(rules, source, policy);
    }

    // A policy compiles a kind when it is first asked about one, which would be too late for an error.
    private static void Build(IReadOnlyList<RuleInFile> rules, string source, Policy policy)
    {
        try
        {
            var built = policy.With([.. rules.Select(r => r.Rule.Norm)]);
            foreach (var edition in built.Editions?.All.Select(e => e.Policy) ?? [built])
            {
                foreach (var kind in rules.SelectMany(r => r.Kinds).Distinct())
                {
                    _ = edition.Judge(kind, StatedFacts.None);
                }
            }
        }
        catch (PolicyBuildException fault)
        {
            var rule = rules.FirstOrDefault(r => fault.Message.StartsWith(r.Rule.Id + " ", StringComparison.Ordinal));
            throw new LocalRulesException(
            [
                new(
                    source, rule?.Place.Line ?? 0, rule?.Place.Column ?? 0, rule?.Rule.Id, "rules that fit into the policy",
                    $"a fault: {Quotation.Of(fault.Message)}"),
            ]);
        }
    }
}
