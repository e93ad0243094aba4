using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1202Tests
{
    private static readonly Access OnATablet = new()
    {
        Actor = new() { Roles = [Role.Pupil] },
        Device = Device.School,
        Network = Network.School,
        Account = Instagram,
    };

    [Fact]
    public void Not_permitted_by_the_pupils_rule_alone_when_a_pupil_uses_a_tablet_of_the_school() =>
        Assert.Equal(["KW1202"], OnATablet.Decide().Broken());

    [Fact]
    public void Not_permitted_by_the_rule_for_staff_alone_when_a_teacher_does() =>
        Assert.Equal(["KW1201"], (OnATablet with { Actor = Actor.Teacher }).Decide().Broken());

    [Fact]
    public void Permitted_in_class_unless_the_school_bars_all_use()
    {
        Assert.Equal(Verdict.Permitted, (OnATablet with { Account = ClassAccount }).VerdictOf());
        Assert.Equal(Verdict.NotPermitted, (OnATablet with { Account = ClassAccount }).VerdictOf(EquipmentBar.AllUse));
    }

    [Fact]
    public void Not_permitted_on_a_pupils_own_device_where_that_counts_as_equipment_on_the_network()
    {
        var own = OnATablet with { Device = Device.Own };

        Assert.Equal(Verdict.PermittedWithAdvice, own.VerdictOf());
        Assert.Equal(Verdict.NotPermitted, own.VerdictOf(OwnDeviceOnTheNetwork.CountsAsEquipment));
    }

    // A pupil's post is no business of the rest of the policy, and one rule on equipment shall not seem to permit it.
    [Fact]
    public void Not_covered_when_a_pupil_posts() =>
        Assert.Equal(
            Verdict.NotCovered,
            new Publication { Actor = OnATablet.Actor, Step = PublicationStep.ToPublish, Account = Instagram, Device = Device.School }
                .VerdictOf());
}
