using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Account>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How an account is read.</summary>
internal static class AccountShape
{
    public static ObjectShape<Account> Instance { get; } = new(
        static () => new(),
        Copy,
        Member.Word<AccountUse>("use", SetUse),
        Member.Of("platform", WordShapes.Platform, SetPlatform),
        Member.Word<PlatformCategory>("category", SetCategory),
        Member.Word<PrivacySettings>("privacy", SetPrivacy),
        Member.Answer("hasKnownFlaw", SetHasKnownFlaw))
    {
        Name = ShapeFactory.NameOf(typeof(Account)),
        DescribedAs = ShapeFactory.NameOf(typeof(Account)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Account its, Account original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Use")]
    private static extern void SetUse(Account its, AccountUse value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Platform")]
    private static extern void SetPlatform(Account its, Platform? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Category")]
    private static extern void SetCategory(Account its, PlatformCategory value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Privacy")]
    private static extern void SetPrivacy(Account its, PrivacySettings value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_HasKnownFlaw")]
    private static extern void SetHasKnownFlaw(Account its, Answer value);
}
