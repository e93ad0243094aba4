using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules that several kinds of situation share, and those of one's own equipment.
internal sealed class Suspicion() : RuleClass(Broken.KW1103)
{
    public override bool IsBroken(PlainFacts f) => f.IsBound() && f.ConcernSuspicion && f.RefusesToReport();
}

internal sealed class OtherWorry() : RuleClass(Broken.KW1104)
{
    public override bool IsBroken(PlainFacts f) => f.IsBound() && f.ConcernChildInDanger && f.RefusesToReport();
}

internal sealed class Equipment() : RuleClass(Broken.KW1201)
{
    public override bool IsBroken(PlainFacts f) => f.DeviceSchool && f.AccountPersonal && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class EquipmentForContact() : RuleClass(Broken.KW1201)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactEngagedIn && f.DeviceSchool && f.AccountPersonal && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class EquipmentForMessage() : RuleClass(Broken.KW1201)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ContactEngagedIn && f.ChannelSocialMedia && f.DeviceSchool && f.AccountPersonal
        && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class EquipmentForGroup() : RuleClass(Broken.KW1201)
{
    public override bool IsBroken(PlainFacts f) =>
        f.GroupJoined && f.DeviceSchool && f.AccountPersonal && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class PupilsEquipment() : RuleClass(Broken.KW1202)
{
    public override bool IsBroken(PlainFacts f) => f.ActorPupil && f.DeviceSchool && f.AccountPersonal && !f.PlaceVirtualWorld;
}

internal sealed class AccessClash() : RuleClass(Broken.KW0005)
{
    public override bool IsBroken(PlainFacts f) => f.UseClash && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class GroupAgainstBritishValues() : RuleClass(Broken.KW1602)
{
    public override bool IsBroken(PlainFacts f) =>
        f.GroupJoined && f.GroupUnderminesBritishValues && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class ContentUnlawful() : RuleClass(Broken.KW0011)
{
    public override bool IsBroken(PlainFacts f) => f.ContentUnlawful && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class UnlawfulMessage() : RuleClass(Broken.KW0011)
{
    public override bool IsBroken(PlainFacts f) => f.ContactEngagedIn && f.ContentUnlawful && f.IsStaffOutsideVirtualWorlds();
}

internal sealed class Unprofessional() : RuleClass(Broken.KW2101)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && f.ContentUnprofessional;
}

internal sealed class BadReflection() : RuleClass(Broken.KW2102)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && f.ContentReflectsBadly;
}
