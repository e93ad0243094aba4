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

    /// <summary>What hangs on the effect: without one nothing can be said of it.</summary>
    private static readonly string[] OfTheEffect =
        ["force", "clause", "topic", "advice", "instead", "meanwhile", "ask", "duty", "deadline"];

    /// <summary>The properties, and what makes the norm once its condition is known; nothing where something is refused.</summary>
    public (IReadOnlyList<SituationKind> Kinds, Func<Condition, Norm>? Norm) Read(Element value, Refusals refusals)
    {
        var members = MemberReader.Of(value, "the properties of a rule", nullIsAbsent: false);
        var id = refusals.Or(null, () => ids.Read(members.Get("id")));
        refusals.Called = id ?? refusals.Called;
        var kinds = refusals.Or([], () => Choices.PickSome(Choices.Kinds, members.Get("kind"), "a kind of situation"));
        var picked = refusals.Or(null, RuleEffect? () => Choices.Pick(Choices.Effects, members.Get("effect"), "an effect"));
        var title = refusals.Or("", () => members.RequiredText("title", 100));
        var says = refusals.Or("", () => members.RequiredText("says"));
        var serves = refusals.Or(
            default, () => Choices.PickSome(Choices.Purposes, members.Get("purposes"), "a purpose").Aggregate((a, b) => a | b));
        var binds = refusals.Or(Binding.Staff, () => members.Find("binds") is { } bound
            ? Choices.Pick(Choices.Bindings, bound, "whom it binds")
            : Binding.Staff);
        if (picked is not { } effect)
        {
            Array.ForEach(OfTheEffect, name => refusals.Try(() => members.Find(name)));
            refusals.Try(members.RefuseOthers);
            return (kinds, null);
        }

        var force = refusals.Or(default, () => Choices.Pick(
            Choices.ForcesOf(effect), members.Get("force"), $"a force that goes with the effect \"{members.Get("effect").Text}\""));
        var topic = refusals.Or(null, () => members.Text("topic", 100)) ?? title;
        var clause = refusals.Or(Rules.Clause.Gap, () => Clause(members.Get("clause"), topic, effect));
        var (advice, instead, meanwhile, ask) = Texts(members, effect, refusals);
        var owes = Owes(members, effect, kinds, refusals);
        refusals.Try(members.RefuseOthers);
        return (kinds, id is null ? null : condition => new Norm
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

    private static Limb Limb(RuleEffect effect, IReadOnlyList<SituationKind> kinds, Condition condition) => effect switch
    {
        RuleEffect.Broken => new([.. kinds]) { BrokenWhen = condition },
        RuleEffect.Owed => new([.. kinds]) { OwedWhen = condition },
        RuleEffect.Advised => new([.. kinds]) { AdvisedWhen = condition },
        _ => new([.. kinds]) { GapWhen = condition },
    };

    private static (string? Advice, string? Instead, string? Meanwhile, string? Ask) Texts(
        MemberReader members, RuleEffect effect, Refusals refusals)
    {
        var advises = effect == RuleEffect.Advised;
        var isGap = effect == RuleEffect.Gap;
        if (!advises)
        {
            None("advice", "Only a rule with the effect \"advise\" gives advice; what to do rather than the breach is \"instead\".");
        }
        else
        {
            None("instead", "There is no breach; what is advised is \"advice\".");
            None("meanwhile", "Advice is given only when it is certain.");
        }

        if (!isGap)
        {
            None("ask", "Only a rule with the effect \"gap\" names whom to ask.");
        }

        return (
            advises ? refusals.Or(null, () => members.RequiredText("advice")) : null,
            advises ? null : refusals.Or(null, () => members.Text("instead")),
            advises ? null : refusals.Or(null, () => members.Text("meanwhile")),
            isGap ? refusals.Or(null, () => members.RequiredText("ask")) : null);

        void None(string name, string why) => refusals.Try(() => members.Refuse(name, why));
    }

    private Owing? Owes(MemberReader members, RuleEffect effect, IReadOnlyList<SituationKind> kinds, Refusals refusals)
    {
        if (effect == RuleEffect.Owed)
        {
            var duty = refusals.Or(null, () => duties.Read(members.Get("duty"), kinds));
            var how = refusals.Or(default, () => Choices.Pick(Choices.Deadlines, members.Get("deadline"), "how soon it is owed"));
            return duty is null ? null : new(duty, how);
        }

        refusals.Try(() => members.Refuse("duty", "Only a rule with the effect \"oblige\" owes something."));
        refusals.Try(() => members.Refuse("deadline", "Only a rule with the effect \"oblige\" owes something."));
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
