using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads who the other person is, in every kind of situation that has one.</summary>
internal static class OtherPersonFacts
{
    public static KindVocabulary AboutTheOtherPerson(this KindVocabulary words) => words
        .AboutEach(TheOtherPerson.IsACurrentPupil, static (in Part p, int _) => Is(p, Relation.CurrentPupil))
        .AboutEach(TheOtherPerson.IsAFormerPupil, static (in Part p, int _) => Is(p, Relation.FormerPupil))
        .AboutEach(TheOtherPerson.IsASiblingOfAPupil, static (in Part p, int _) => Is(p, Relation.SiblingOfPupil))
        .AboutEach(TheOtherPerson.IsAParent, static (in Part p, int _) => Is(p, Relation.Parent))
        .AboutEach(TheOtherPerson.IsAColleague, static (in Part p, int _) => Is(p, Relation.Colleague))
        .AboutEach(TheOtherPerson.IsAnotherMember, static (in Part p, int _) => Is(p, Relation.CommunityMember))
        .AboutEach(TheOtherPerson.IsAChild, static (in Part p, int years) => IsUnder(p, years))
        .AboutEach(TheOtherPerson.LeftWithin.For(1), static (in Part p, int years) => LeftWithin(p, years))
        .AboutEach(TheOtherPerson.IsOfTheOwnHousehold, static (in Part p, int _) => Family(p, Model.Family.OwnHousehold))
        .AboutEach(TheOtherPerson.IsOfTheWiderFamily, static (in Part p, int _) => Family(p, Model.Family.Wider))
        .AboutEach(TheOtherPerson.IsAVulnerableAdult, static (in Part p, int _) => p.Other.IsVulnerableAdult);

    private static Answer Is(in Part part, Relation relation)
    {
        if (part.Other.Relations is not { Count: > 0 } relations)
        {
            return Answer.NotStated;
        }

        if (Has(part, relations, relation))
        {
            // A former pupil who has come back is a current pupil.
            return relation == Relation.FormerPupil && Has(part, relations, Relation.CurrentPupil) ? Answer.No : Answer.Yes;
        }

        // A relation that nobody has declared ("host-family") tells nothing about the others. One that the school declared tells
        // what an adult is: whoever may be a child may be a pupil as well, by whatever name, and reports of them stay owed.
        return relations.HasOwn() && (!AreDeclared(part, relations) || (!relations.Any(Relation.WellKnown.Contains) && !IsOfAge(part)))
            ? Answer.NotKnown
            : Answer.No;
    }

    private static bool IsOfAge(in Part part) =>
        part.Other.Age is { } age && !(age.Born > part.Moment.Date) && age.IsUnder(18, part.Moment.Date) == Answer.No;

    private static Answer IsUnder(in Part part, int years)
    {
        var other = part.Other;
        if (other.Age is { } age)
        {
            return age.Born > part.Moment.Date ? Answer.NotKnown : age.IsUnder(years, part.Moment.Date);
        }

        // A parent, a colleague, a governor is an adult unless somebody says otherwise; nobody else ever is. An apprentice
        // of 17 is a colleague too, so the age of a former pupil, or of a pupil's brother, is asked for all the same.
        return years <= 18 && IsAdultByRelation(part, other) ? Answer.No : Answer.NotStated;
    }

    private static Answer LeftWithin(in Part part, int years) =>
        part.Other.LeftOn is not { } left ? Answer.NotStated
        : left > part.Moment.Date ? Answer.NotKnown
        : Anniversary.IsStillToCome(left, years, part.Moment.Date) ? Answer.Yes
        : Answer.No;

    private static bool IsAdultByRelation(in Part part, OtherPerson other) =>
        other.IsVulnerableAdult == Answer.Yes
        || (other.Relations is { } relations
            && !Has(part, relations, Relation.FormerPupil)
            && !Has(part, relations, Relation.SiblingOfPupil)
            && (Has(part, relations, Relation.Parent)
                || Has(part, relations, Relation.Colleague)
                || Has(part, relations, Relation.CommunityMember)));

    // Also by a relation of the school's own that counts as the wanted one.
    private static bool Has(in Part part, Values<Relation> relations, Relation wanted)
    {
        if (relations.Has(wanted) || !relations.HasOwn())
        {
            return relations.Has(wanted);
        }

        foreach (var own in part.Settings.Get(OwnWords.Relations))
        {
            if (own.CountsAs == wanted && relations.Contains(own.Relation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreDeclared(in Part part, Values<Relation> relations)
    {
        foreach (var relation in relations)
        {
            var declared = Relation.WellKnown.Contains(relation);
            foreach (var own in part.Settings.Get(OwnWords.Relations))
            {
                declared |= own.Relation == relation;
            }

            if (!declared)
            {
                return false;
            }
        }

        return true;
    }

    private static Answer Family(in Part part, Family wanted) => part.Other.Family switch
    {
        Model.Family.NotStated => Answer.NotStated,
        Model.Family.NotKnown => Answer.NotKnown,
        var family => family == wanted ? Answer.Yes : Answer.No,
    };
}
