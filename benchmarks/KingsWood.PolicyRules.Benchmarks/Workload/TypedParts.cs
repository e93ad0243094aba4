using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>People, accounts and approvals by chance, as an application would state them.</summary>
internal sealed class TypedParts(Chance chance)
{
    public Actor Actor() => !chance.IsStated ? Model.Actor.NotStated : new()
    {
        Roles = [chance.OneOf(
            Role.Teacher, Role.Teacher, Role.Teacher, Role.TeachingAssistant, Role.SupportStaff, Role.SupplyStaff,
            Role.Coach, Role.Affiliate, Role.Pupil, Role.Parent)],
        Posts = chance.Happens(0.1) ? [chance.OneOf(Post.Headteacher, Post.SafeguardingLead, Post.SeniorLeadership)] : [],
    };

    public Values<OtherPerson> People() =>
        [.. Enumerable.Range(0, chance.OneOf(1, 1, 1, 2, 3)).Select(_ => OtherPerson()).Distinct()];

    public OtherPerson OtherPerson() => new()
    {
        Relations = chance.IsStated
            ? [chance.OneOf(
                Relation.CurrentPupil, Relation.CurrentPupil, Relation.FormerPupil, Relation.SiblingOfPupil, Relation.Parent,
                Relation.Colleague, Relation.CommunityMember, Relation.NoLink)]
            : null,
        Age = chance.IsStated ? Age() : null,
        Family = chance.Value(Family.None, Family.None, Family.None, Family.None, Family.OwnHousehold, Family.Wider),
    };

    public Values<ChildShown> Children() =>
        [.. Enumerable.Range(0, chance.Below(4)).Select(_ => ChildShown()).Distinct()];

    public Account Account() => new()
    {
        Use = chance.Value(AccountUse.Personal, AccountUse.Personal, AccountUse.School, AccountUse.School, AccountUse.Both),
        Platform = chance.IsStated ? new Platform(chance.OneOf("instagram", "facebook", "whatsapp", "youtube")) : null,
        Privacy = chance.Value(PrivacySettings.Highest, PrivacySettings.Lower),
        HasKnownFlaw = chance.Answer(0.1),
    };

    public Approval Approval() => chance.Happens(0.2) ? Model.Approval.None : new()
    {
        Given = Given.Yes,
        By = chance.OneOf(Post.Headteacher, Post.Headteacher, Post.SafeguardingLead),
        On = chance.SomeMoment(),
        Form = chance.Value(Form.Written, Form.Spoken),
        CoversTheCircumstances = chance.Answer(0.8),
    };

    private Age Age() => chance.Below(3) switch
    {
        0 => Model.Age.BornOn(new DateOnly(2005, 1, 1).AddDays(chance.Below(4000))),
        1 => Model.Age.Years(11 + chance.Below(40)),
        _ => chance.OneOf(Model.Age.Under(18), Model.Age.AtLeast(18)),
    };

    private ChildShown ChildShown() => new()
    {
        IsOfTheSchool = chance.Answer(0.8),
        IsOwnChild = chance.Answer(0.1),
        Consent = chance.IsStated ? Consent() : null,
        Identified = chance.Value(Identification.None, Identification.None, Identification.ByName, Identification.ByDetail),
    };

    private Consent Consent() => chance.Happens(0.2) ? Model.Consent.None : new()
    {
        Given = Given.Yes,
        Form = chance.Value(Form.Written, Form.Written, Form.Spoken),
        CoversThisUse = chance.Answer(0.9),
        RefusedByAnother = chance.Answer(0.05),
    };
}
