using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>Reads the properties of a rule: everything that RulesEngine has no member for.</summary>
internal sealed class PropertiesReader(Policy policy, LocalVocabulary vocabulary, LocalRulesOptions options)
{
    private readonly IdReader ids = new(policy, options);
    private readonly DutyReader duties = new(policy, vocabulary);

    /// <summary>The properties, and what makes the norm once its condition is known.</summary>
    public (string Id, IReadOnlyList<SituationKind> Kinds, Func<Condition, Norm> Norm) Read(Element value)
    {
        var members = MemberReader.Of(value, "the properties of a rule", nullIsAbsent: false);
        var id = ids.Read(members.Get("id"));
        try
        {
            var kinds = Choices.PickSome(Choices.Kinds, members.Get("kind"), "a kind of situation");
            var effect = Choices.Pick(Choices.Effects, members.Get("effect"), "an effect");
            var force = Choices.Pick(
                Choices.ForcesOf(effect), members.Get("force"), $"a force that goes with the effect \"{members.Get("effect").Text}\"");
            var title = members.RequiredText("title", 100);
            var says = members.RequiredText("says");
            var clause = Clause(members.Get("clause"), members.Text("topic", 100) ?? title, effect);
            var serves = Choices.PickSome(Choices.Purposes, members.Get("purposes"), "a purpose").Aggregate((a, b) => a | b);
            var binds = members.Find("binds") is { } bound
                ? Choices.Pick(Choices.Bindings, bound, "whom it binds")
                : Binding.Staff;
            var (advice, instead, meanwhile, ask) = Texts(members, effect);
            var owes = Owes(members, effect, kinds);
            members.RefuseOthers();
            return (id, kinds, condition => new Norm
            {
                Id = id,
                Clause = clause,
                Force = force,
                Title = title,
                Says = says,
                Serves = serves,
                Binds = binds,
                Limbs = [Limb(effect, kinds, condition)],
                Owes = owes,
                Advice = advice,
                Instead = instead,
                Meanwhile = meanwhile,
                Ask = ask,
            });
        }
        catch (Refusal refusal) when (refusal.Rule is null)
        {
            throw refusal.OfRule(id);
        }
    }

    private static Limb Limb(RuleEffect effect, IReadOnlyList<SituationKind> kinds, Condition condition) => effect switch
    {
        RuleEffect.Broken => new([.. kinds]) { BrokenWhen = condition },
        RuleEffect.Owed => new([.. kinds]) { OwedWhen = condition },
        RuleEffect.Advised => new([.. kinds]) { AdvisedWhen = condition },
        _ => new([.. kinds]) { GapWhen = condition },
    };

    private static (string? Advice, string? Instead, string? Meanwhile, string? Ask) Texts(MemberReader members, RuleEffect effect)
    {
        var advises = effect == RuleEffect.Advised;
        var isGap = effect == RuleEffect.Gap;
        if (!advises)
        {
            members.Refuse("advice", "Only a rule with the effect \"advise\" gives advice; what to do rather than the breach is \"instead\".");
        }
        else
        {
            members.Refuse("instead", "There is no breach; what is advised is \"advice\".");
            members.Refuse("meanwhile", "Advice is given only when it is certain.");
        }

        if (!isGap)
        {
            members.Refuse("ask", "Only a rule with the effect \"gap\" names whom to ask.");
        }

        return (
            advises ? members.RequiredText("advice") : null,
            members.Text("instead"),
            members.Text("meanwhile"),
            isGap ? members.RequiredText("ask") : null);
    }

    private Owing? Owes(MemberReader members, RuleEffect effect, IReadOnlyList<SituationKind> kinds)
    {
        if (effect == RuleEffect.Owed)
        {
            return new(
                duties.Read(members.Get("duty"), kinds),
                Choices.Pick(Choices.Deadlines, members.Get("deadline"), "how soon it is owed"));
        }

        members.Refuse("duty", "Only a rule with the effect \"oblige\" owes something.");
        members.Refuse("deadline", "Only a rule with the effect \"oblige\" owes something.");
        return null;
    }

    private Clause Clause(Element value, string topic, RuleEffect effect)
    {
        var coordinate = MemberReader.TextOf(value, 60);
        if ((coordinate == Rules.Clause.Gap.Coordinate) != (effect == RuleEffect.Gap))
        {
            throw value.Refuse("\"gap\" for a rule with the effect \"gap\", and a clause for every other");
        }

        return effect == RuleEffect.Gap ? Rules.Clause.Gap
            : coordinate == Rules.Clause.Law.Coordinate
            ? throw value.Refuse("a place in a text of the school", "What the law asks is not for a local rule to say.")
            : policy.Content.Clauses.FirstOrDefault(c => c.Coordinate == coordinate) is { } known ? known
            : char.IsLetter(coordinate[0]) ? new(coordinate, topic)
            : throw value.Refuse(
                "a clause of the policy, or a place in another text that begins with its name, such as \"Staff handbook 4.2\"");
    }
}
