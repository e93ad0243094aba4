using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What cannot be done in one step cannot be done in two: a rule beside the other, and that one put away next.</summary>
public sealed class TwoStepTests
{
    // With these, a rule that applies the same conditions everywhere keeps all that the policy's own rule says.
    private static readonly Adaptation InFull = Made.Trust.Read(VirtualWorlds.Everything).Read(Affiliates.FullyBound);

    [Fact]
    public void Consent_is_not_kept_by_a_rule_that_a_school_can_put_away()
    {
        var trust = InFull.AddRule(CopyOf("KW2201", "NT0001")).Make("KW2201", Severity.Off);

        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(trust).Kind);
        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(trust, Made.College.Make("NT0001", Severity.Off, Made.Reason)).Kind);
    }

    [Fact]
    public void Consent_is_kept_by_a_rule_that_is_held_to_be_law_itself()
    {
        var trust = InFull.AddRule(CopyOf("KW2201", "NT0001", isAskedByLaw: true)).Make("KW2201", Severity.Off);

        Assert.Empty(SocialMediaPolicy.Default.Adapt(trust).Adapted!.Loosenings);
        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(trust, Made.College.Make("NT0001", Severity.Off, Made.Reason)).Kind);
    }

    [Fact]
    public void A_report_that_the_law_asks_for_is_not_kept_by_what_is_owed_where_the_policy_is_silent()
    {
        var trust = InFull.AddRule(CopyOf("KW1101", "NT0001", clause: Clause.Gap));

        Assert.Equal(ProblemKind.LoosensTheLaw, Made.Problem(trust.Make("KW1101", Severity.Off, Made.Reason)).Kind);
        Assert.NotNull(SocialMediaPolicy.Default.Adapt(trust, Made.College.Make("NT0001", Severity.Off, Made.Reason)));
    }

    [Fact]
    public void What_is_locked_is_not_kept_by_a_rule_that_is_not()
    {
        string[] locked = ["KW1001", "KW1002", "KW1003"];
        var school = locked.Index().Aggregate(
            Made.College.Read(VirtualWorlds.Everything).Read(Affiliates.FullyBound),
            (a, rule) => a.AddRule(CopyOf(rule.Item, $"OAK000{rule.Index}")));

        Assert.NotNull(SocialMediaPolicy.Default.Adapt(Made.Trust.Lock(locked), school));
        var refused = Assert.Throws<AdaptationException>(() =>
            SocialMediaPolicy.Default.Adapt(Made.Trust.Lock(locked), school.Set(Parameters.GraceDays, 365, Made.Reason)));
        Assert.Equal(3, refused.Problems.Count);
        Assert.All(refused.Problems, p => Assert.Equal(ProblemKind.Locked, p.Kind));
    }

    [Fact]
    public void A_lock_holds_on_its_days_in_one_call_and_in_two()
    {
        var trust = Made.Trust.Until(new(2025, 12, 31), a => a.Lock(["former-pupil-age"]));
        var school = Made.College.From(new(2027, 1, 1), a => a.Set(Parameters.FormerPupilAge, 21));

        Assert.Equal(
            SocialMediaPolicy.Default.Adapt(trust, school).Fingerprint,
            SocialMediaPolicy.Default.Adapt(trust).Adapt(school).Fingerprint);
    }

    private static Norm CopyOf(string id, string copy, bool isAskedByLaw = false, Clause? clause = null)
    {
        var of = (Norm)SocialMediaPolicy.Default.Find(id)!;
        return new()
        {
            Id = copy,
            Clause = clause ?? new Clause("handbook", "ours"),
            Force = of.Force,
            Title = of.Title,
            Says = of.Says,
            Serves = of.Serves,
            Limbs = of.Limbs,
            Owes = of.Owes,
            Advice = of.Advice,
            Instead = of.Instead,
            IsAskedByLaw = isAskedByLaw,
            Exceptions = [.. of.Exceptions.Where(e => e.Id != Exemptions.Grace.Id)],
        };
    }
}
