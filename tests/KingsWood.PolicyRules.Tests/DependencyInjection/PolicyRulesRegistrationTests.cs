using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.Tests.DependencyInjection;

public sealed class PolicyRulesRegistrationTests
{
    private static readonly Situation Any = SituationsOfEveryKind.All[1];
    private static readonly Moment AsOf = SituationsOfEveryKind.AsOf;

    [Fact]
    public void Without_a_word_the_default_policy_decides_as_it_does_without_a_container()
    {
        using var services = new ServiceCollection().AddPolicyRules().BuildServiceProvider(validateScopes: true);

        var decider = services.GetRequiredService<IPolicyDecider>();

        Assert.Equal(SocialMediaPolicy.Default.Decide(Any, AsOf), decider.Decide(Any, AsOf));
        Assert.Equal(SocialMediaPolicy.Default.Decide(new Case(Any), AsOf), decider.Decide(new Case(Any), AsOf));
        Assert.Equal(SocialMediaPolicy.Default.Judge(Any, AsOf), decider.Judge(Any, AsOf));
        Assert.Same(decider.Policy, services.GetRequiredService<Policy>());
    }

    [Fact]
    public void A_reading_and_a_parameter_are_those_of_the_default_policy_only()
    {
        using var services = new ServiceCollection()
            .AddPolicyRules(p => p.Read(ApprovalForm.WrittenOnly).Set(Parameters.GraceDays, 14, Made.Reason).AddPolicy("oakfield"))
            .BuildServiceProvider();
        var provider = services.GetRequiredService<IPolicyProvider>();

        var policy = services.GetRequiredService<Policy>();

        Assert.True(policy.Settings.Takes(ApprovalForm.WrittenOnly));
        Assert.Equal(14, policy.Settings.Get(Parameters.GraceDays));
        Assert.Empty(provider.GetPolicy("oakfield").Settings.Changed);
    }

    [Fact]
    public void Several_policies_are_found_by_name_and_by_key()
    {
        using var services = new ServiceCollection()
            .AddPolicyRules(p => p
                .AddPolicy("oakfield", oakfield => oakfield.Set(Parameters.FormerPupilAge, 19))
                .AddPolicy("elm", SocialMediaPolicy.Content, elm => elm.Read(ApprovalForm.WrittenOnly))
                .AddPolicy("beech", Made.College.Set(Parameters.GraceDays, 7, Made.Reason).Adapt(), beech => beech.Read(ApprovalReach.AcceptingOnly)))
            .BuildServiceProvider();
        var provider = services.GetRequiredService<IPolicyProvider>();

        Assert.Equal(["default", "oakfield", "elm", "beech"], provider.Names);
        Assert.Equal(["former-pupil-age"], provider.GetPolicy("oakfield").Settings.Changed);
        Assert.Equal(["approval-form"], provider.GetPolicy("elm").Settings.Changed);
        Assert.Equal(["approval-reach", "grace-days"], provider.GetPolicy("beech").Settings.Changed);
        Assert.Empty(provider.GetPolicy("default").Settings.Changed);
        Assert.Same(services.GetRequiredKeyedService<IPolicyDecider>("elm"), provider.GetDecider("elm"));
        Assert.Same(services.GetRequiredKeyedService<Policy>("elm"), provider.GetPolicy("elm"));
    }

    [Fact]
    public void Two_schools_decide_the_same_situation_each_by_its_own_policy()
    {
        using var services = new ServiceCollection()
            .AddPolicyRules(p => p.AddPolicy("oakfield", oakfield => oakfield.Set(Parameters.FormerPupilAge, 19)))
            .BuildServiceProvider();
        var provider = services.GetRequiredService<IPolicyProvider>();
        var of18 = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Requested,
            With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.Years(18), Family = Family.None }],
            Account = Account.Personal,
            ReportedToLead = ActionTaken.Done,
        };

        Assert.Equal(Verdict.PermittedWithAdvice, provider.GetDecider("default").Judge(of18, AsOf).Verdict);
        Assert.Equal(Verdict.NotPermitted, provider.GetDecider("oakfield").Judge(of18, AsOf).Verdict);
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_names_that_are_known()
    {
        using var services = new ServiceCollection().AddPolicyRules(p => p.AddPolicy("oakfield")).BuildServiceProvider();
        var provider = services.GetRequiredService<IPolicyProvider>();

        var refused = Assert.Throws<PolicyNotFoundException>(() => provider.GetPolicy("Oakfield"));

        Assert.Equal("There is no policy with the name \"Oakfield\". Known names: \"default\", \"oakfield\".", refused.Message);
        Assert.Equal(["default", "oakfield"], refused.KnownNames);
    }

    [Theory]
    [InlineData("oakfield", "There is already a policy with the name \"oakfield\". (Parameter 'name')")]
    [InlineData("default", "The default policy is there already: read and set it without a name. (Parameter 'name')")]
    public void A_name_that_is_taken_is_refused(string name, string message)
    {
        var services = new ServiceCollection().AddPolicyRules(p => p.AddPolicy("oakfield"));

        var refused = Assert.Throws<ArgumentException>(() => services.AddPolicyRules(p => p.AddPolicy(name)));

        Assert.Equal(message, refused.Message);
    }

    [Fact]
    public void Calling_it_again_adds_to_what_was_said_before()
    {
        using var services = new ServiceCollection()
            .AddPolicyRules(p => p.Set(Parameters.GraceDays, 7, Made.Reason).AddPolicy("oakfield"))
            .AddPolicyRules(p => p.Read(ApprovalForm.WrittenOnly).AddPolicy("elm"))
            .BuildServiceProvider();

        Assert.Equal(["approval-form", "grace-days"], services.GetRequiredService<Policy>().Settings.Changed);
        Assert.Equal(["default", "oakfield", "elm"], services.GetRequiredService<IPolicyProvider>().Names);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_test_can_replace_what_decides_before_or_after(bool before)
    {
        var fake = new SaysNo();
        var collection = new ServiceCollection();
        if (before)
        {
            collection.AddSingleton<IPolicyDecider>(fake).AddKeyedSingleton<IPolicyDecider>("oakfield", fake);
        }

        collection.AddPolicyRules(p => p.AddPolicy("oakfield"));
        if (!before)
        {
            collection.AddSingleton<IPolicyDecider>(fake).AddKeyedSingleton<IPolicyDecider>("oakfield", fake);
        }

        using var services = collection.BuildServiceProvider();

        Assert.Same(fake, services.GetRequiredService<IPolicyDecider>());
        Assert.Same(fake, services.GetRequiredService<IPolicyProvider>().GetDecider("default"));
        Assert.Same(fake, services.GetRequiredService<IPolicyProvider>().GetDecider("oakfield"));
        Assert.Equal(Verdict.NotPermitted, services.GetRequiredService<IPolicyDecider>().Judge(Any).Verdict);
    }

    [Fact]
    public void A_time_zone_that_the_machine_does_not_know_is_refused_at_start_and_at_first_use()
    {
        using var services = new ServiceCollection()
            .AddPolicyRules(p => p.AddPolicy("oakfield", oakfield => oakfield.InTimeZone("Europe/Kings_Wood")))
            .BuildServiceProvider();
        const string Message = "The policy \"oakfield\": TimeZoneId is \"Europe/Kings_Wood\"; expected a time zone that this machine knows, "
            + "such as \"Europe/London\".";

        var atStart = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
        var atUse = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IPolicyProvider>().GetPolicy("oakfield"));

        Assert.Equal(Message, atStart.Message);
        Assert.Equal(Message, atUse.Message);
    }

    [Fact]
    public void Everything_that_is_wrong_with_the_options_is_said_at_once()
    {
        using var services = new ServiceCollection()
            .AddPolicyRules(p => p.Set(new("staff-room-biscuits", 3) { Where = "nowhere", Question = "How many?" }, 4).InTimeZone(" "))
            .BuildServiceProvider();

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IPolicyDecider>());

        Assert.Equal(
            [
                "The policy \"default\": TimeZoneId is \" \"; expected a time zone that this machine knows, such as \"Europe/London\".",
                "The policy \"default\" has no setting \"staff-room-biscuits\".",
            ],
            refused.Failures);
    }

    [Fact]
    public void A_value_out_of_range_is_refused_where_it_is_written() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddPolicyRules(p => p.Set(Parameters.GraceDays, 366)));

    private sealed class SaysNo : IPolicyDecider
    {
        public Policy Policy => SocialMediaPolicy.Default;

        public Decision Decide(Situation situation, Moment? asOf = null) => throw new NotSupportedException();

        public CaseDecision Decide(Case situations, Moment? asOf = null) => throw new NotSupportedException();

        public Judgement Judge(Situation situation, Moment? asOf = null) => new(Verdict.NotPermitted, false, false, false, false);
    }
}
