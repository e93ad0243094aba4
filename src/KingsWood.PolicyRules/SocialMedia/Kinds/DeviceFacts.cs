using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads whose device is used.</summary>
internal static class DeviceFacts
{
    public static Answer IsOfTheSchool(Device device) => device switch
    {
        Device.NotStated => Answer.NotStated,
        Device.NotKnown => Answer.NotKnown,
        Device.School => Answer.Yes,
        _ => Answer.No,
    };
}
