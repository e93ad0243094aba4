using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What a program gives without its parts, or with parts that are none, is refused where it is given.</summary>
public sealed class WholeTests
{
    private static readonly Dictionary<string, Func<Adaptation, Adaptation>> Missing = new()
    {
        ["rule"] = a => a.AddRule(null!),
        ["exception"] = a => a.AddException(null!, ["KW1001"]),
        ["lifts"] = a => a.AddException(new("oak.x") { When = TheMessage.IsAnEmail, Source = "x" }, null!),
        ["exception.When"] = a => a.AddException(new("oak.x") { When = null!, Source = "x" }, ["KW1001"]),
        ["role"] = a => a.AddRole(null!),
        ["relation"] = a => a.AddRelation(null!),
        ["post"] = a => a.AddPost(null!),
        ["purpose"] = a => a.AddPurpose(null!),
        ["fact"] = a => a.AddFact(null!, [SituationKind.Message]),
        ["kinds"] = a => a.AddFact(Made.Presumed("oak.x"), null!),
        ["question"] = a => a.AddQuestion(null!),
        ["value"] = a => a.Set("former-pupil-age", default!),
        ["value of a list"] = a => a.Set(Parameters.StaffRoles, Values.Create<Role>([null!])),
        ["ruleId"] = a => a.Make(null!, Severity.Off),
        ["ids"] = a => a.Lock([null!]),
        ["rule.Limbs"] = a => a.AddRule(Of(null!)),
        ["rule.Clause"] = a => a.AddRule(Rule(clause: null)),
        ["rule.Owes.Duty"] = a => a.AddRule(Owing(new(null!, Promptness.Soon))),
        ["owes.Duty"] = a => a.Make("KW1302", Severity.Oblige, owes: new(null!, Promptness.Soon)),
    };

    private static readonly Dictionary<string, Func<Adaptation, Adaptation>> NoValues = new()
    {
        ["silence"] = a => a.TakeSilence("contact.emergency", (Silence)99),
        ["kind"] = a => a.TakeSilence("contact.emergency", Silence.Open, (SituationKind)99),
        ["kinds"] = a => a.AddFact(Made.Presumed("oak.x"), [(SituationKind)99]),
        ["severity"] = a => a.Make("KW1302", (Severity)99),
        ["part"] = a => a.Say("KW1302", (TextPart)99, "x"),
        ["preset"] = a => a.StartFrom((Preset)99),
        ["rule.Force"] = a => a.AddRule(Rule(force: (Force)99)),
        ["rule.Binds"] = a => a.AddRule(Rule(binds: (Binding)99)),
        ["rule.Owes.How"] = a => a.AddRule(Owing(new(OwnDuty.Create("oak-x", "X."), (Promptness)99))),
        ["rule.Limbs.Kinds"] = a => a.AddRule(Of([new((SituationKind)99)])),
    };

    public static TheoryData<string> WhatIsMissing => [.. Missing.Keys];

    public static TheoryData<string> WhatIsNoValue => [.. NoValues.Keys];

    [Theory]
    [MemberData(nameof(WhatIsMissing))]
    public void Refused_where_it_is_missing(string what) =>
        Assert.Equal(what.Split(' ')[0], Assert.Throws<ArgumentNullException>(() => Missing[what](Made.College)).ParamName);

    [Theory]
    [MemberData(nameof(WhatIsNoValue))]
    public void Refused_where_it_is_none_of_the_values(string what) =>
        Assert.Equal(what, Assert.Throws<ArgumentOutOfRangeException>(() => NoValues[what](Made.College)).ParamName);

    [Fact]
    public void Refused_where_a_condition_is_nested_deeper_than_a_file_can_be()
    {
        var deep = Enumerable.Range(0, 100_000).Aggregate((Condition)TheMessage.IsAnEmail, (c, _) => Not(c));
        var wide = Enumerable.Range(0, 31).Aggregate((Condition)TheMessage.IsAnEmail, (c, _) => Not(c));

        Assert.StartsWith("A condition is nested more than 32 deep.", Assert.Throws<ArgumentException>(() => Made.College.AddRule(Of([Broken(deep)]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Made.College.AddException(new("oak.x") { When = deep, Source = "x" }, ["KW1001"]));
        Assert.Throws<ArgumentException>(() => SocialMediaPolicy.Default.With([Of([Broken(deep)])]));
        Assert.NotNull(Made.College.AddRule(Of([Broken(wide)])).Adapt());
    }

    [Fact]
    public void A_further_rule_that_asks_for_an_unknown_fact_is_refused_where_it_is_added()
    {
        var policy = SocialMediaPolicy.Default.Adapt(Made.Trust.From(new(2027, 1, 1), t => t.Set(Parameters.FormerPupilAge, 20)));
        Norm[] further = [Of([Broken(OwnFact.Named("nobody.knows"))])];

        foreach (var of in new[] { SocialMediaPolicy.Default, policy })
        {
            Assert.StartsWith("OAK0001 asks for the fact \"nobody.knows\"", Assert.Throws<PolicyBuildException>(() => of.With(further)).Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentNullException>(() => SocialMediaPolicy.Default.With([null!]));
    }

    private static Limb Broken(Condition when) => new(SituationKind.Message) { BrokenWhen = when };

    private static Norm Owing(Owing owes) => Rule([new(SituationKind.Message) { OwedWhen = TheMessage.IsAnEmail }], new("handbook", "x"), owes: owes);

    private static Norm Of(IReadOnlyList<Limb> limbs) => Rule(limbs, new("handbook", "x"));

    private static Norm Rule(Clause? clause) => Rule([Broken(TheMessage.IsAnEmail)], clause);

    private static Norm Rule(Force force = Force.MustNot, Binding binds = Binding.Staff) => Rule([Broken(TheMessage.IsAnEmail)], new("handbook", "x"), force, binds);

    private static Norm Rule(IReadOnlyList<Limb> limbs, Clause? clause, Force force = Force.MustNot, Binding binds = Binding.Staff, Owing? owes = null) => new()
    {
        Id = "OAK0001",
        Clause = clause!,
        Force = force,
        Title = "t",
        Says = "s",
        Serves = Purposes.ProtectStaff,
        Binds = binds,
        Limbs = limbs,
        Owes = owes,
    };
}
