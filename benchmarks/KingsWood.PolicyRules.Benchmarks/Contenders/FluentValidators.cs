using FluentValidation;
using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>FluentValidation: a validator a kind, a compiled predicate a clause, the rule's id as the error code.</summary>
internal sealed class FluentValidators
{
    private readonly Validator[] validators = [.. Enum.GetValues<SituationKind>().Select(k => new Validator(k))];

    /// <summary>What it finds: a failure is a line of the table that holds.</summary>
    public Findings Of(SituationKind kind, PlainFacts facts)
    {
        var found = default(Findings);
        foreach (var failure in validators[(int)kind].Validate(facts).Errors)
        {
            found.Add((Clause)failure.CustomState);
        }

        return found;
    }

    private sealed class Validator : AbstractValidator<PlainFacts>
    {
        public Validator(SituationKind kind)
        {
            foreach (var clause in ClauseTable.Of(kind))
            {
                var holds = clause.Holds;
                RuleFor(f => f).Must(f => !holds(f)).WithErrorCode(clause.Id).WithMessage(clause.Id).WithState(_ => clause);
            }
        }
    }
}
