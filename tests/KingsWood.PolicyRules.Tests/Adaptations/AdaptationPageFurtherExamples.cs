using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

// The page shows what its reader writes, who has no test to cancel.
#pragma warning disable xUnit1051

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Further examples of docs/adaptation.md, run; <see cref="AdaptationPageExamples"/> holds the page to them word for word.</summary>
public sealed class AdaptationPageFurtherExamples
{
    [Fact]
    public void Presets_silence_and_words_that_come_after()
    {
        var college = new Adaptation("Oakfield College: social media", "OAK")
            .StartFrom(Preset.Strict)
            .TakeSilence("other.vulnerable-adult", Silence.Open, SituationKind.Connection)
            .SayAlso("KW1003", TextPart.Instead, "The office has a sentence for it.");

        Policy policy = SocialMediaPolicy.Default.Adapt(college);

        Assert.Equal(Silence.Open, policy.Vocabulary.Find(SituationKind.Connection, "other.vulnerable-adult")!.Silence);
        Assert.EndsWith("The office has a sentence for it.", ((Norm)policy.Find("KW1003")!).Instead, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_are_read_and_facts_of_each_person()
    {
        var allowed = new Fact("oak.allowed-platform")
        {
            Question = "Is it on a platform that the college allows?",
            Yes = "It is on a platform that the college allows.",
            No = "It is on no platform that the college allows.",
            Unknown = "It is not known whether the college allows the platform.",
            Silence = Silence.Open,
        };
        var tutee = new Fact("oak.tutee")
        {
            Question = "Is the other person one of your own tutees?",
            Yes = "The other person is a tutee.",
            No = "The other person is no tutee.",
            Unknown = "It is not known whether the other person is a tutee.",
            Silence = Silence.Presumed,
        };

        var college = new Adaptation("Oakfield College: social media", "OAK")
            .AddFact(allowed, [SituationKind.Publication], FactSource.PlatformIsOneOf(new Platform("youtube")))
            .AddFactOfEachPart(tutee, [SituationKind.Connection, SituationKind.Message])
            .AddRule(new Norm
            {
                Id = "OAK0002",
                Clause = new Clause("handbook 3.2", "platforms"),
                Force = Force.MustNot,
                Title = "Allowed platforms only",
                Says = "A college account publishes on allowed platforms only.",
                Serves = Purposes.ProtectFromLegalRisk,
                Limbs = [new(SituationKind.Publication) { BrokenWhen = AllOf(TheAccount.IsOfTheSchool, Not(allowed)) }],
            });

        var post = new Publication { Actor = Actor.Teacher, Account = Account.School with { Platform = new Platform("tiktok") } };
        Verdict verdict = SocialMediaPolicy.Default.Adapt(college).Decide(post).Verdict;

        Assert.Equal(Verdict.NotPermitted, verdict);
    }

    [Fact]
    public void One_question_for_several_facts()
    {
        var lessons = new Fact("oak.in-lessons")
        {
            Question = "Is it while you teach?",
            Yes = "It is during lessons.",
            No = "It is not during lessons.",
            Unknown = "It is not known whether it is during lessons.",
        };
        var duty = new Fact("oak.on-duty")
        {
            Question = "Is it while you are on duty?",
            Yes = "It is while on duty.",
            No = "It is not while on duty.",
            Unknown = "It is not known whether it is while on duty.",
        };

        var college = new Adaptation("Oakfield College: social media", "OAK")
            .AddFact(lessons, [SituationKind.Access])
            .AddFact(duty, [SituationKind.Access])
            .AddQuestion(new Question("oak.when", "When is it: in lessons, on duty, or neither?", lessons, duty) { AtMostOne = [lessons, duty] })
            .AddRule(new Norm
            {
                Id = "OAK0003",
                Clause = new Clause("handbook 3.3", "working time"),
                Force = Force.ShouldNot,
                Title = "Not while one works",
                Says = "Nobody is on personal social media in lessons or on duty.",
                Serves = Purposes.ProtectStaff,
                Limbs = [new(SituationKind.Access) { BrokenWhen = AllOf(TheAccount.IsPersonal, AnyOf(lessons, duty)) }],
            });

        var access = new Access { Actor = Actor.Teacher, Account = Account.Personal, Device = Device.Own, Network = Network.Other };
        string asks = SocialMediaPolicy.Default.Adapt(college).Decide(access).MissingFacts[0].Question.Text;

        Assert.Equal("When is it: in lessons, on duty, or neither?", asks);
    }

    [Fact]
    public void Posts_roles_relations_and_purposes()
    {
        var why = new LooseningReason("Volunteers sign an agreement of their own", Post.ChairOfGovernors);
        var exchange = new Relation("exchange-student");

        var college = new Adaptation("Oakfield College: social media", "OAK")
            .AddPost(new Post("head-of-boarding"))
            .AddRole(new OwnRole(new Role("boarding-tutor"), IsStaff: true) { Teaches = true })
            .AddRole(new OwnRole(new Role("volunteer-reader"), IsStaff: false), why)
            .AddRelation(new OwnRelation(exchange, CountsAs: Relation.CurrentPupil))
            .AddPurpose(new OwnPurpose("oak-calm-evenings", "Staff have their evenings to themselves."));

        var request = new Connection
        {
            Actor = new() { Roles = [new Role("boarding-tutor")] },
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(exchange)],
            Account = Account.Personal,
        };
        Verdict verdict = SocialMediaPolicy.Default.Adapt(college).Decide(request).Verdict;

        Assert.Equal(Verdict.NotPermitted, verdict);
    }

    [Fact]
    public void A_duty_with_its_recipient_and_its_deadline()
    {
        var tell = OwnDuty.Create("oak-tell-the-head-of-year", "Tell {to} about it.", new Post("head-of-year"));

        var college = new Adaptation("Oakfield College: social media", "OAK")
            .AddPost(new Post("head-of-year"))
            .Make("KW1501", Severity.Oblige, owes: new Owing(tell, Promptness.Soon) { Within = Deadline.WorkingDays(2) })
            .Set<IWorkingDays>(OwnWords.WorkingDays, WorkingDays.MondayToFriday.ExceptFor(new DateOnly(2026, 11, 30)));

        var post = new Publication
        {
            Actor = Actor.Teacher,
            Account = Account.Personal,
            IsAboutTheSchool = Answer.Yes,
            IsAboutAnIndividualMatter = Answer.Yes,
            On = new Moment(new DateOnly(2026, 11, 27)),
        };
        Obligation owed = SocialMediaPolicy.Default.Adapt(college).Decide(post).Obligations[0];

        Assert.Equal(("Tell the head of year about it.", new DateOnly(2026, 12, 2)), (owed.Says, owed.DueBy!.Value.Date));
    }

    [Fact]
    public void Settings_that_name_who_receives_and_who_agrees()
    {
        var why = new LooseningReason("The assistant head is trained for it, and the Headteacher is not", Post.ChairOfGovernors);

        var college = new Adaptation("Oakfield College: social media", "OAK")
            .AddPost(new Post("assistant-head"))
            .Set(Parameters.SafeguardingLead, new Post("assistant-head"), why)
            .Set(Parameters.Deputy, Post.DeputySafeguardingLead)
            .Set(Parameters.Alternate, Post.Headteacher)
            .Set(Parameters.ReportWithinHours, 4)
            .Read(ConsentForm.OptOutToo, new("Families are asked when a pupil comes", Post.Headteacher));

        Policy policy = SocialMediaPolicy.Default.Adapt(college);

        Assert.Equal(["setting safeguarding-lead", "setting consent-form"], policy.Adapted!.Loosenings.Select(l => l.Adjustment.Of).OrderDescending());
    }

    [Fact]
    public void Comparing_exactly()
    {
        var college = new Adaptation("Oakfield College: social media", "OAK")
            .Make("KW1501", Severity.Off)
            .Set(Parameters.FormerPupilAge, 19);
        Policy policy = SocialMediaPolicy.Default.Adapt(college);

        VerdictComparison differs = SocialMediaPolicy.Default.CompareVerdicts(policy);
        bool loosens = differs.Loosens;
        IEnumerable<Adjustment?> looser = policy.CompareChanges()
            .SelectMany(layer => layer.Changes)
            .Where(change => change.Differences.Loosens)
            .Select(change => change.Change);

        Assert.True(loosens);
        Assert.Equal("severity of KW1501: off", Assert.Single(looser)!.ToString());
    }

    [Fact]
    public void Layers_in_order_by_the_names_that_they_adapt()
    {
        var trust = new Adaptation("Northern Trust: social media", "NT").Set(Parameters.FormerPupilAge, 21);
        var school = new Adaptation("Hillside Primary: social media", "HILL").Of("Northern Trust: social media").Read(ReportedCommunication.AnyChild);

        IReadOnlyList<Adaptation> layers = AdaptationLayers.Resolve([school, trust], "Hillside Primary: social media");
        Policy policy = SocialMediaPolicy.Default.Adapt(layers);

        Assert.Equal([trust, school], policy.Adapted!.Layers);
    }

    [Fact]
    public void Editions()
    {
        var old = new Adaptation("Oakfield College: social media", "OAK").AsEdition("2025").Set(Parameters.FormerPupilAge, 19);
        var renewed = new Adaptation("Oakfield College: social media", "OAK").AsEdition("2026").Set(Parameters.FormerPupilAge, 21);

        Policy policy = new PolicyEditions(
            new(null, SocialMediaPolicy.Default.Adapt(old)),
            new(new DateOnly(2026, 9, 1), SocialMediaPolicy.Default.Adapt(renewed))).AsPolicy();

        var lastYear = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Accepted,
            With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(20) }],
            Account = Account.Personal,
            On = new Moment(new DateOnly(2026, 3, 2)),
        };
        Decision decision = policy.Decide(lastYear);

        Assert.Equal(("2025", Verdict.PermittedWithAdvice), (decision.Policy.Edition, decision.Verdict));
    }

    [Fact]
    public void Read_from_json_and_written_to_it()
    {
        const string Json = """{ "version": 1, "name": "Oakfield College: social media", "prefix": "OAK", "settings": { "former-pupil-age": 19 } }""";

        Adaptation college = AdaptationJson.Read(Json, "oakfield.adaptation.json");
        Policy policy = SocialMediaPolicy.Default.Adapt(college);
        string again = AdaptationJson.Write(college);

        Assert.Equal(19, policy.Settings.Get(Parameters.FormerPupilAge));
        Assert.Equal(college, AdaptationJson.Read(again));
    }

    [Fact]
    public void Many_policies_by_name()
    {
        var age = 19;
        var schools = new PolicyRegistry();
        schools.Load("oakfield", () => SocialMediaPolicy.Default.Adapt(
            new Adaptation("Oakfield College: social media", "OAK").Set(Parameters.FormerPupilAge, age)));

        age = 300; // out of range
        PolicyLoad load = schools.Reload("oakfield");
        Policy lastGood = schools.Get("oakfield");

        Assert.Equal((false, true, 19), (load.Succeeded, load.HasLastGood, lastGood.Settings.Get(Parameters.FormerPupilAge)));
    }
}
