using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Model;
using Member = KingsWood.PolicyRules.Json.Member<KingsWood.PolicyRules.Model.Publication>;

namespace KingsWood.PolicyRules.Json;

/// <summary>How a publication is read.</summary>
internal static class PublicationShape
{
    public static ObjectShape<Publication> Of(Member[] start) => new(
        static () => new(),
        Copy,
        [
            .. start,
            .. SituationShapes.First<Publication>(),
            Member.Word<PublicationStep>("step", SetStep),
            Member.Of("account", AccountShape.Instance, SetAccount),
            Member.Of("contents", new ListShape<Content>(WordsShape.Of<Content>()) { AtLeastOne = true }, SetContents),
            Member.Answer("showsChildren", SetShowsChildren),
            Member.Of("children", new ListShape<ChildShown>(ChildShape.Instance), SetChildren),
            Member.Flag("everyChildIsListed", SetEveryChildIsListed),
            Member.Answer("pupilsWorkChecked", SetPupilsWorkChecked),
            Member.Answer("linksChecked", SetLinksChecked),
            Member.Answer("linksKnownUnsafe", SetLinksKnownUnsafe),
            Member.Answer("linksGoneBad", SetLinksGoneBad),
            Member.Answer("givesIdentifyingDetails", SetGivesIdentifyingDetails),
            Member.Answer("isPublic", SetIsPublic),
            Member.Answer("isAboutTheSchool", SetIsAboutTheSchool),
            Member.Answer("isAboutAnIndividualMatter", SetIsAboutAnIndividualMatter),
            Member.Of("permission", ApprovalShape.Instance, SetPermission),
            Member.Answer("clashesWithOtherPolicies", SetClashesWithOtherPolicies),
            Member.Answer("isUnlawful", SetIsUnlawful),
            Member.Answer("sharesMaterialOfOthers", SetSharesMaterialOfOthers),
            Member.Answer("clashesWithBritishValues", SetClashesWithBritishValues),
            Member.Answer("isUnprofessional", SetIsUnprofessional),
            Member.Answer("reflectsBadly", SetReflectsBadly),
            Member.Of("removed", ActionTakenShape.Instance, SetRemoved),
            Member.Of("accountMended", ActionTakenShape.Instance, SetAccountMended),
            .. SituationShapes.Last<Publication>(),
        ])
    {
        Name = ShapeFactory.NameOf(typeof(Publication)),
        DescribedAs = ShapeFactory.NameOf(typeof(Publication)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = ".ctor")]
    private static extern void Copy(Publication its, Publication original);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Step")]
    private static extern void SetStep(Publication its, PublicationStep value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Account")]
    private static extern void SetAccount(Publication its, Account value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Contents")]
    private static extern void SetContents(Publication its, Values<Content>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ShowsChildren")]
    private static extern void SetShowsChildren(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Children")]
    private static extern void SetChildren(Publication its, Values<ChildShown> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_EveryChildIsListed")]
    private static extern void SetEveryChildIsListed(Publication its, bool value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PupilsWorkChecked")]
    private static extern void SetPupilsWorkChecked(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LinksChecked")]
    private static extern void SetLinksChecked(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LinksKnownUnsafe")]
    private static extern void SetLinksKnownUnsafe(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LinksGoneBad")]
    private static extern void SetLinksGoneBad(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_GivesIdentifyingDetails")]
    private static extern void SetGivesIdentifyingDetails(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsPublic")]
    private static extern void SetIsPublic(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsAboutTheSchool")]
    private static extern void SetIsAboutTheSchool(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsAboutAnIndividualMatter")]
    private static extern void SetIsAboutAnIndividualMatter(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Permission")]
    private static extern void SetPermission(Publication its, Approval? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ClashesWithOtherPolicies")]
    private static extern void SetClashesWithOtherPolicies(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsUnlawful")]
    private static extern void SetIsUnlawful(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_SharesMaterialOfOthers")]
    private static extern void SetSharesMaterialOfOthers(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ClashesWithBritishValues")]
    private static extern void SetClashesWithBritishValues(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsUnprofessional")]
    private static extern void SetIsUnprofessional(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReflectsBadly")]
    private static extern void SetReflectsBadly(Publication its, Answer value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Removed")]
    private static extern void SetRemoved(Publication its, ActionTaken? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_AccountMended")]
    private static extern void SetAccountMended(Publication its, ActionTaken? value);
}
