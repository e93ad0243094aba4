using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>One id is one duty, wherever it is made: none that has the id of another is lost.</summary>
public sealed class OneDutyTests
{
    private static readonly Adaptation WithTutor = Made.Trust.AddPost(new Post("tutor"));

    [Fact]
    public void Each_rule_owes_a_duty_that_was_made_for_it_anew()
    {
        var policy = SocialMediaPolicy.Default.Adapt(
            WithTutor.AddRule(Owing("NT0001", Tell(), TheMessage.IsAnEmail)).AddRule(Owing("NT0002", Tell(), TheMessage.IsOnSocialMedia)));

        Assert.Equal(["NT0001"], OwedBy(policy, Channel.Email));
        Assert.Equal(["NT0002"], OwedBy(policy, Channel.SocialMedia));
    }

    [Fact]
    public void An_exception_and_a_severity_owe_it_as_well()
    {
        var policy = SocialMediaPolicy.Default.Adapt(
            WithTutor
                .AddRule(Owing("NT0001", Tell(), TheMessage.IsAnEmail))
                .AddFact(Made.Presumed("nt.agreed"), [SituationKind.Message])
                .AddException(
                    new("nt.agreed-with-the-tutor")
                    {
                        When = AllOf(TheMessage.IsOnSocialMedia, OwnFact.Named("nt.agreed")),
                        Source = "handbook",
                        Owes = new(Tell(), Promptness.Soon),
                    },
                    ["KW1001"], Made.Reason)
                .Make("KW1502", Severity.Oblige, owes: new(Tell(), Promptness.Soon)));

        var duties = policy.Content.Norms.SelectMany(n => n.Exceptions.Select(e => e.Owes).Append(n.Owes)).Where(o => o?.Duty.Id == "nt-tell").ToList();

        Assert.Equal(3, duties.Count);
        Assert.All(duties, o => Assert.Same(duties[0]!.Duty, o!.Duty));
    }

    [Fact]
    public void Two_duties_of_one_id_in_one_layer_are_an_error_that_names_both_places()
    {
        var problem = Made.Problem(WithTutor
            .AddRule(Owing("NT0001", OwnDuty.Create("nt-tell", "Write it down.", new Post("tutor")), TheMessage.IsAnEmail))
            .AddRule(Owing("NT0002", Tell(), TheMessage.IsOnSocialMedia)));

        Assert.Equal(
            (ProblemKind.Clash, "The duty \"nt-tell\" is stated twice, and differently.", "\"Write it down.\" by the rule NT0001, and \"Tell {to}.\" by the rule NT0002"),
            (problem.Kind, problem.Says, problem.Found));
        Assert.NotNull(problem.OtherPlace);
        Assert.NotEqual(problem.Place, problem.OtherPlace);
    }

    [Fact]
    public void Nor_may_they_differ_in_who_receives_them() => Assert.Equal(
        (ProblemKind.Clash, "They differ in whom they are owed to, in what tells that they are done, or in another detail."),
        Made.Problem(WithTutor
            .AddRule(Owing("NT0001", OwnDuty.Create("nt-tell", "Tell {to}.", Post.IctLeader), TheMessage.IsAnEmail))
            .AddRule(Owing("NT0002", Tell(), TheMessage.IsOnSocialMedia))) is var problem ? (problem.Kind, problem.Hint) : default);

    [Fact]
    public void A_later_layer_may_say_the_duty_again_word_for_word()
    {
        var trust = WithTutor.AddRule(Owing("NT0001", Tell(), TheMessage.IsAnEmail));
        var school = Made.College.AddRule(Owing("OAK0001", Tell(), TheMessage.IsOnSocialMedia));

        Assert.Equal(["OAK0001"], OwedBy(SocialMediaPolicy.Default.Adapt(trust, school), Channel.SocialMedia));
        Assert.Equal(
            "There is already another duty with this id.",
            Made.Problem(trust, Made.College.AddRule(Owing("OAK0001", OwnDuty.Create("nt-tell", "Tell them."), TheMessage.IsOnSocialMedia))).Says);
    }

    [Fact]
    public void So_may_a_file()
    {
        var trust = SocialMediaPolicy.Default.Adapt(WithTutor.AddRule(Owing("NT0001", Tell(), TheMessage.IsAnEmail)));
        var options = AdaptationJsonOptions.Default with
        {
            Content = trust.Content,
        };
        const string File = """
            { "version": 1, "name": "Oakfield College", "prefix": "OAK", "duties": [ { "id": "nt-tell", "says": "Tell {to}.", "to": "tutor" } ],
              "rules": [ { "id": "OAK0001", "clause": { "place": "handbook 1", "about": "tutors" }, "force": "must", "title": "The tutor knows", "says": "The tutor is told.",
                "serves": [ "safeguard-children" ], "owes": { "duty": "nt-tell", "how": "same-day" },
                "limbs": [ { "kinds": [ "message" ], "owedWhen": { "all": [ "contact.received", "channel.social-media" ] } } ] } ] }
            """;

        Assert.Equal(["OAK0001"], OwedBy(trust.Adapt(AdaptationJson.Read(File, "", options)), Channel.SocialMedia));
        Assert.Contains(
            "an id that is not taken",
            Assert.Throws<AdaptationFormatException>(() => AdaptationJson.Read(File.Replace("Tell {to}.", "Tell {to} now.", StringComparison.Ordinal), "", options)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_rule_cannot_put_another_duty_in_the_place_of_the_policys()
    {
        const string Says =
            "AA0001 owes the duty \"tell-the-lead\" (Tell {to}, please.), and KW0009 owes another one of this id (Tell {to}.). "
            + "One id is one duty: it says the same wherever it is owed, or it has an id of its own.";
        Norm[] further = [Owing("AA0001", TellTheLead with { Says = "Tell {to}, please." }, TheMessage.IsAnEmail)];

        var error = Assert.Throws<PolicyBuildException>(() => SocialMediaPolicy.Default.With(further));

        Assert.Matches("^AA0001 owes the duty \"tell-the-lead\" \\(Tell \\{to\\}, please\\.\\), and KW[0-9]{4} owes another one of this id ", error.Message);
        Assert.Equal(Says[^87..], error.Message[^87..]);
        using var services = new ServiceCollection()
            .AddPolicyRules()
            .Configure<PolicyRulesOptions>(o => o.AfterLayers.Add(p => p.With(further)))
            .BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void Nor_in_the_place_of_a_schools_or_of_each_other()
    {
        var trust = SocialMediaPolicy.Default.Adapt(WithTutor.AddRule(Owing("NT0001", Tell(), TheMessage.IsAnEmail)).Lock(["NT0001"]));

        Assert.Throws<PolicyBuildException>(() => trust.With([Owing("AA0001", OwnDuty.Create("nt-tell", "Write it down."), TheMessage.IsAnEmail)]));
        Assert.Throws<PolicyBuildException>(() => SocialMediaPolicy.Default.With(
        [
            Owing("AA0001", TellTheLead with { Says = "x", Order = 7 }, TheMessage.IsAnEmail),
            Owing("AA0002", TellTheLead, TheMessage.IsAnEmail),
        ]));
    }

    [Fact]
    public void A_further_rule_may_say_the_same_duty_again()
    {
        var trust = SocialMediaPolicy.Default.Adapt(WithTutor.AddRule(Owing("NT0001", Tell(), TheMessage.IsAnEmail)));
        var policy = trust.With([Owing("AA0001", Tell(), TheMessage.IsOnSocialMedia)]);

        Assert.Equal(["AA0001"], OwedBy(policy, Channel.SocialMedia));
        Assert.Equal(["NT0001"], OwedBy(policy, Channel.Email));
    }

    [Fact]
    public void What_slips_through_is_owed_all_the_same()
    {
        var content = SocialMediaPolicy.Content.With([Owing("AA0001", OwnDuty.Create("aa-x", "X.") with { Done = TheReport, LeftUndone = TheContact.IsAnEmergency, DoneLate = null }, TheMessage.IsAnEmail)]);
        var slipped = new PolicyContent
        {
            Name = content.Name,
            Edition = content.Edition,
            Clauses = content.Clauses,
            Rules = [.. content.Rules, Owing("AA0002", OwnDuty.Create("aa-x", "Y.") with { Done = TheReport, LeftUndone = TheContact.IsAnEmergency, DoneLate = null }, TheMessage.IsOnSocialMedia)],
            Vocabulary = content.Vocabulary,
            Settings = content.Settings,
            Binds = content.Binds,
            Danger = content.Danger,
            Lead = content.Lead,
            Deputy = content.Deputy,
            Alternate = content.Alternate,
        };

        Assert.Equal(["AA0002"], OwedBy(new(slipped), Channel.SocialMedia, "aa-x"));
    }

    private static Duty TellTheLead => SocialMediaPolicy.Default.Content.Norms.First(n => n.Id == "KW1101").Owes!.Duty;

    private static Fact TheReport => TellTheLead.Done;

    private static Duty Tell() => OwnDuty.Create("nt-tell", "Tell {to}.", new Post("tutor"));

    private static IEnumerable<string> OwedBy(Policy policy, Channel channel, string duty = "nt-tell") => policy
        .Decide(Made.Received with { Channel = channel }, Made.AsOf).Obligations.Where(o => o.Duty.Id == duty)
        .SelectMany(o => o.Rules.Select(r => r.Id)).Order(StringComparer.Ordinal);

    private static Norm Owing(string id, Duty duty, Condition channel) => new()
    {
        Id = id,
        Clause = new Clause("handbook 1", "tutors"),
        Force = Force.Must,
        Title = "The tutor knows",
        Says = "The tutor is told.",
        Serves = Purposes.SafeguardChildren,
        Owes = new(duty, Promptness.SameDay),
        Limbs = [new(SituationKind.Message) { OwedWhen = AllOf(TheContact.IsReceived, channel) }],
    };
}
