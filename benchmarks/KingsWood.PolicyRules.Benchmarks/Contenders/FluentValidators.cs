using FluentValidation;
using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>FluentValidation: a validator a kind, a compiled predicate a clause, the rule's id as the error code.</summary>
internal sealed class FluentValidators
{
    private readonly Validator[] validators = [.. Enum.GetValues<SituationKind>().Select(k => new Validator(k))];

    /// <summary>The rules that are broken.</summary>
    public Broken Of(SituationKind kind, PlainFacts facts)
    {
        var broken = Broken.None;
        foreach (var failure in validators[(int)kind].Validate(facts).Errors)
        {
            broken |= (Broken)failure.CustomState;
        }

        return broken;
    }

    private sealed class Validator : AbstractValidator<PlainFacts>
    {
        public Validator(SituationKind kind)
        {
            foreach (var clause in ClauseTable.Of(kind))
            {
                var isBroken = clause.IsBroken;
                object rule = clause.Rule;
                RuleFor(f => f).Must(f => !isBroken(f)).WithErrorCode(clause.Id).WithMessage(clause.Id).WithState(_ => rule);
            }
        }
    }
}
