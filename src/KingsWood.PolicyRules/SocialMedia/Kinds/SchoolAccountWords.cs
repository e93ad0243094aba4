using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of a school account, and where each is read.</summary>
internal static class SchoolAccountWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.SchoolAccount)
        .AboutTheActor()
        .About(TheSchoolAccount.IsBeingOpenedToPupils, static (in Part p, int _) => Is(Of(p).Step, SchoolAccountStep.OpeningToPupils))
        .About(TheSchoolAccount.IsUnderReview, static (in Part p, int _) => Is(Of(p).Step, SchoolAccountStep.Review))
        .About(TheSchoolAccount.IsDedicated, static (in Part p, int _) => Of(p).IsDedicated)
        .About(TheSchoolAccount.IsSeparate, static (in Part p, int _) => Of(p).IsSeparateFromPersonalAccounts)
        .About(TheSchoolAccount.IsLinkedToSchoolEmail, static (in Part p, int _) => Of(p).IsLinkedToSchoolEmail)
        .About(TheSchoolAccount.HasItsAdministratorRecorded, static (in Part p, int _) => Of(p).AdministratorIsRecorded)
        .About(TheSchoolAccount.HasItsDetailsExposed, static (in Part p, int _) => Of(p).DetailsAreKeptSecurely.Opposite())
        .About(WhatWasDone.DetailsSecured, static (in Part _, int _) => Answer.NotStated)
        .About(WhatWasDone.DetailsNotSecured, static (in Part _, int _) => Answer.NotStated)
        .About(TheSchoolAccount.IsNotified, static (in Part p, int _) => IsNotified(p))
        .About(TheSchoolAccount.IsNotifiedBeforeAccess, static (in Part p, int _) => IsNotifiedBeforeAccess(p))
        .About(TheSchoolAccount.LinksToESafety, static (in Part p, int _) => Of(p).LinksToESafety)
        .About(TheSchoolAccount.LinksToPolicy, static (in Part p, int _) => Of(p).LinksToPolicy)
        .About(TheContent.IsUnprofessional, static (in Part p, int _) => Of(p).HasUnprofessionalContent)
        .About(TheContent.ReflectsBadly, static (in Part p, int _) => Of(p).ReflectsBadly)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .AboutReportsToTheLead();

    private static SchoolAccount Of(in Part part) => (SchoolAccount)part.Situation;

    private static Answer Is(SchoolAccountStep step, SchoolAccountStep wanted) =>
        step == SchoolAccountStep.NotStated ? Answer.NotStated : step == wanted ? Answer.Yes : Answer.No;

    private static Answer IsNotified(in Part part) =>
        Of(part) is var account && account.IsNotified != Answer.NotStated ? account.IsNotified
        : account.NotifiedOn?.Date > part.AsOf.Date ? Answer.No
        : account.NotifiedOn is not null || account.NotifiedBeforeAccess == Answer.Yes ? Answer.Yes
        : Answer.NotStated;

    private static Answer IsNotifiedBeforeAccess(in Part part)
    {
        var account = Of(part);
        if (account.NotifiedBeforeAccess != Answer.NotStated)
        {
            return account.NotifiedBeforeAccess;
        }

        // Pupils who are being let in have access from the moment of the situation, unless another is stated.
        var access = account.PupilsHaveAccessSince
            ?? (account.Step == SchoolAccountStep.OpeningToPupils ? part.Moment : null);
        return account.IsNotified == Answer.No ? Answer.No
            : account.NotifiedOn is { } notified && access is { } since ? notified.IsBefore(since)
            : Answer.NotStated;
    }
}
