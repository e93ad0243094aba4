using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules that several kinds of situation share, and those of one's own equipment and accounts.
internal sealed class WhoIsBound : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound())
        {
            found.Bound();
        }
    }
}

internal sealed class Suspicion() : ReportRule(RuleSet.KW1103)
{
    protected override bool Applies(PlainFacts f) => f.ConcernSuspicion;
}

internal sealed class OtherWorry() : ReportRule(RuleSet.KW1104)
{
    protected override bool Applies(PlainFacts f) => f.ConcernChildInDanger;
}

internal sealed class VulnerableAdult() : AdviceRule(RuleSet.KW0012)
{
    protected override bool Applies(PlainFacts f) => f.OtherVulnerableAdult && f.OtherIsNoFamily();
}

internal sealed class Privacy() : AdviceRule(RuleSet.KW1301)
{
    protected override bool Applies(PlainFacts f) => f.AccountPersonal && f.AccountLowerPrivacy;
}

internal sealed class PrivacyOfMessages() : AdviceRule(RuleSet.KW1301)
{
    protected override bool Applies(PlainFacts f) => f.ChannelSocialMedia && f.AccountPersonal && f.AccountLowerPrivacy;
}

internal sealed class PrivacyOfOwnAccount() : AdviceRule(RuleSet.KW1301)
{
    protected override bool Applies(PlainFacts f) => f.AccountLowerPrivacy;
}

internal sealed class ParentsSeePersonalMaterial() : AdviceRule(RuleSet.KW1302)
{
    protected override bool Applies(PlainFacts f) => f.AccountPersonal && f.OtherParent && f.ContactShowsPersonalMaterial;
}

internal sealed class OthersSeePersonalMaterial() : AdviceRule(RuleSet.KW1302)
{
    protected override bool Applies(PlainFacts f) => f.ContactShowsPersonalMaterial;
}

internal sealed class Equipment() : StaffRule(RuleSet.KW1201)
{
    protected override bool Applies(PlainFacts f) => f.DeviceSchool && f.AccountPersonal;
}

internal sealed class EquipmentForContact() : StaffRule(RuleSet.KW1201)
{
    protected override bool Applies(PlainFacts f) => f.ContactEngagedIn && f.DeviceSchool && f.AccountPersonal;
}

internal sealed class EquipmentForMessage() : StaffRule(RuleSet.KW1201)
{
    protected override bool Applies(PlainFacts f) =>
        f.ContactEngagedIn && f.ChannelSocialMedia && f.DeviceSchool && f.AccountPersonal;
}

internal sealed class EquipmentForGroup() : StaffRule(RuleSet.KW1201)
{
    protected override bool Applies(PlainFacts f) => f.GroupJoined && f.DeviceSchool && f.AccountPersonal;
}

internal sealed class PupilsEquipment : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.ActorPupil)
        {
            found.Bound();
            if (f.DeviceSchool && f.AccountPersonal)
            {
                SharedIfs.BrokenOrAdvised(RuleSet.KW1202, !f.PlaceVirtualWorld, ref found);
            }
        }
    }
}

internal sealed class Filtering : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.DeviceSchoolNetwork && f.AccountPersonal)
        {
            found.Advised(RuleSet.KW1203);
        }
    }
}

internal sealed class AccessClash() : StaffRule(RuleSet.KW0005)
{
    protected override bool Applies(PlainFacts f) => f.UseClash;
}

internal sealed class DoubtfulGroups() : AdviceRule(RuleSet.KW1601)
{
    protected override bool Applies(PlainFacts f) => f.AccountPersonal && f.GroupJoined && (f.GroupPupils || f.GroupDoubtful);
}

internal sealed class GroupAgainstBritishValues() : StaffRule(RuleSet.KW1602)
{
    protected override bool Applies(PlainFacts f) => f.GroupJoined && f.GroupUnderminesBritishValues;
}
