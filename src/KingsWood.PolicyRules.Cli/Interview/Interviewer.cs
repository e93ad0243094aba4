using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Asks somebody about a situation: danger first, and then only what can still change the answer.</summary>
internal sealed class Interviewer(Dialogue dialogue, Policy given, Moment moment)
{
    private const int MostPeople = 20;

    // The words are those of the day, as the decision is.
    private readonly Policy policy = given.InForceOn(moment.Date);

    private Record record = new(new Concern(), given.Vocabulary);

    /// <summary>Holds the interview.</summary>
    /// <returns>The situation as it was told.</returns>
    public Situation Run()
    {
        var kind = KindChoices.All[dialogue.AskForOne(
            "What is it about?", [.. KindChoices.All.Select(k => new Choice(k.Key, k.Says))], mayBeUnknown: false)];
        record = new(kind.Start, policy.Vocabulary);
        AskAboutDanger();
        AskForTheStep(kind);
        AskWhatMatters();
        if (AskForMorePeople())
        {
            AskWhatMatters();
        }

        return record.Situation;
    }

    private Decision Decide() => Decide(record.Situation);

    private Decision Decide(Situation situation) => policy.Decide(situation, moment);

    private void AskAboutDanger()
    {
        var danger = TheConcern.AChildIsInDanger;
        if (policy.Vocabulary[record.Situation.Kind].Find(danger) is null)
        {
            return;
        }

        var answer = dialogue.AskYesNo(danger.Question);
        record.Take(danger, 0, answer);
        if (answer == Answer.Yes)
        {
            dialogue.Say("Make sure that the child is safe first: these questions can wait. In an emergency call 999.", Tone.Urgent);
        }
    }

    private void AskForTheStep(KindChoice kind)
    {
        if (kind.Steps.Count == 0)
        {
            return;
        }

        var step = dialogue.AskForOne(
            "How far has it come?", [.. kind.Steps.Select(s => new Choice(s.Key, s.Says))], mayBeUnknown: true);
        if (step >= 0)
        {
            record.Situation = kind.Steps[step].Take(record.Situation);
        }
    }

    private void AskWhatMatters()
    {
        while (true)
        {
            var decision = Decide();
            if ((FirstUnasked(decision) ?? UnsureQuestion.First(record, decision, Decide)) is { } missing)
            {
                Ask(missing);
            }
            else if (!PresumptionPage.Ask(dialogue, record, decision, Decide))
            {
                return;
            }
        }
    }

    private MissingFact? FirstUnasked(Decision decision) =>
        decision.MissingFacts
            .Select(m => m with
            {
                Facts = [.. Offered(m).Where(f => record[f, m.PartIndex] == Answer.NotStated && record.HasAPlaceFor(f, m.PartIndex))],
            })
            .FirstOrDefault(m => m.Facts.Count > 0);

    // Whoever is asked who the other person is should find that person among the answers: a parent brings advice, too.
    private static IReadOnlyList<Fact> Offered(MissingFact missing) =>
        missing.Question == TheOtherPerson.Who ? missing.Question.Facts : missing.Facts;

    private void Ask(MissingFact missing)
    {
        if (AskForOwnWords(missing))
        {
            return;
        }

        if (missing.Facts is [var only])
        {
            Take(only, missing.PartIndex, dialogue.AskYesNo(PartName.Before(missing.Part, only.Question)));
            return;
        }

        var choices = new FactChoices(missing.Question, missing.Facts, f => record[f, missing.PartIndex]);
        var question = PartName.Before(missing.Part, missing.Question.Text);
        var answers = choices.AreFew
            ? choices.AnswersOf(dialogue.AskForOne(question, choices.Ways, mayBeUnknown: true))
            : dialogue.AskForSeveral(question, choices.Each, choices.Allow);
        for (var i = 0; i < choices.Facts.Count; i++)
        {
            Take(choices.Facts[i], missing.PartIndex, answers[i]);
        }
    }

    // Whoever has a role or a relation of the school's own should find it among the answers.
    private bool AskForOwnWords(MissingFact missing)
    {
        var choices = new FactChoices(missing.Question, missing.Facts, f => record[f, missing.PartIndex]);
        if (missing.Question.Id == Questions.Role.Id && record.Situation.Actor.Roles is null && RoleChoices.RolesToOffer(policy.Settings).Count > 0)
        {
            var roles = new RoleChoices(choices, policy.Settings);
            var (chosen, said) = roles.Read(dialogue.AskForSeveral(missing.Question.Text, roles.All, roles.Allow));
            if (chosen is not null)
            {
                record.Take(chosen, missing.Question.Facts.Select(f => (f, AnswerOf(f))));
            }
            else
            {
                Take(said);
            }

            return true;

            Answer AnswerOf(Fact fact) => choices.Facts.ToList().IndexOf(fact) is >= 0 and var i ? said[i] : Answer.No;
        }

        var own = policy.Settings.Get(OwnWords.Relations);
        if (missing.Question.Id == TheOtherPerson.Who.Id && own.Count > 0 && record.DiffersByPart(missing.Facts[0]))
        {
            var relations = new RelationChoices(choices, own);
            var question = PartName.Before(missing.Part, missing.Question.Text);
            var (chosen, said) = relations.Read(dialogue.AskForSeveral(question, relations.All, relations.Allow));
            Take(said);
            if (chosen.Count > 0)
            {
                record.Take(chosen, missing.PartIndex);
            }

            return true;
        }

        return false;

        void Take(IReadOnlyList<Answer> answers)
        {
            for (var i = 0; i < choices.Facts.Count; i++)
            {
                record.Take(choices.Facts[i], missing.PartIndex, answers[i]);
            }
        }
    }

    private void Take(Fact fact, int part, Answer answer)
    {
        record.Take(fact, part, answer);
        if (fact == ThePublication.ShowsAChild && answer == Answer.Yes && record.Situation is Publication publication)
        {
            var number = dialogue.AskForNumber("How many children are shown?", 1, MostPeople);
            record.Situation = Parts.WithChildren(publication, number > 0 ? number : null);
        }
    }

    // A request comes from one person. Nobody else can matter where it is not permitted already, or not covered at all.
    private bool AskForMorePeople()
    {
        var mayBeMore = record.Situation is Message
            or Connection { Step: not (ConnectionStep.Requested or ConnectionStep.Accepted or ConnectionStep.Declined) };
        if (!mayBeMore || Decide().Verdict is Verdict.NotPermitted or Verdict.NotCovered)
        {
            return false;
        }

        switch (dialogue.AskYesNo("Is anybody else involved in it?"))
        {
            case Answer.Yes:
                var more = dialogue.AskForNumber("How many more people?", 1, MostPeople);
                record.Situation = Parts.WithMorePeople(record.Situation, more > 0 ? more : null);
                return true;
            case Answer.NotKnown:
                record.Situation = Parts.WithMorePeople(record.Situation, null);
                return true;
            default:
                return false;
        }
    }
}
