using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.SchoolAccount>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How an account of the school is read.</summary>
internal static class SchoolAccountShape
{
    public static ObjectShape<SchoolAccount> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<SchoolAccount>(),
            Member.Word<SchoolAccountStep>("step", SetStep),
            Member.Answer("isDedicated", SetIsDedicated),
            Member.Answer("isSeparateFromPersonalAccounts", SetIsSeparateFromPersonalAccounts),
            Member.Answer("isLinkedToSchoolEmail", SetIsLinkedToSchoolEmail),
            Member.Answer("administratorIsRecorded", SetAdministratorIsRecorded),
            Member.Answer("detailsAreKeptSecurely", SetDetailsAreKeptSecurely),
            Member.Answer("isNotified", SetIsNotified),
            Member.Maybe("notifiedOn", MomentShape.Instance, SetNotifiedOn),
            Member.Maybe("pupilsHaveAccessSince", MomentShape.Instance, SetPupilsHaveAccessSince),
            Member.Answer("notifiedBeforeAccess", SetNotifiedBeforeAccess),
            Member.Answer("linksToESafety", SetLinksToESafety),
            Member.Answer("linksToPolicy", SetLinksToPolicy),
            Member.Answer("hasUnprofessionalContent", SetHasUnprofessionalContent),
            Member.Answer("reflectsBadly", SetReflectsBadly),
            .. SituationShapes.Last<SchoolAccount>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(SchoolAccount)),
        DescribedAs = ShapeFactory.NameOf(typeof(SchoolAccount)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(SchoolAccount its, SchoolAccount original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Step")]
    private static extern void SetStep(SchoolAccount its, SchoolAccountStep value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsDedicated")]
    private static extern void SetIsDedicated(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsSeparateFromPersonalAccounts")]
    private static extern void SetIsSeparateFromPersonalAccounts(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsLinkedToSchoolEmail")]
    private static extern void SetIsLinkedToSchoolEmail(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_AdministratorIsRecorded")]
    private static extern void SetAdministratorIsRecorded(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_DetailsAreKeptSecurely")]
    private static extern void SetDetailsAreKeptSecurely(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsNotified")]
    private static extern void SetIsNotified(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_NotifiedOn")]
    private static extern void SetNotifiedOn(SchoolAccount its, Moment? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PupilsHaveAccessSince")]
    private static extern void SetPupilsHaveAccessSince(SchoolAccount its, Moment? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_NotifiedBeforeAccess")]
    private static extern void SetNotifiedBeforeAccess(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LinksToESafety")]
    private static extern void SetLinksToESafety(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LinksToPolicy")]
    private static extern void SetLinksToPolicy(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_HasUnprofessionalContent")]
    private static extern void SetHasUnprofessionalContent(SchoolAccount its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReflectsBadly")]
    private static extern void SetReflectsBadly(SchoolAccount its, Answer value);
}
