using System.Globalization;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Puts answers into the parts of a situation: the other people, the children who are shown.</summary>
internal static class Parts
{
    private static readonly (Fact Fact, Relation Relation)[] RelationOf =
    [
        (TheOtherPerson.IsACurrentPupil, Relation.CurrentPupil),
        (TheOtherPerson.IsAFormerPupil, Relation.FormerPupil),
        (TheOtherPerson.IsASiblingOfAPupil, Relation.SiblingOfPupil),
        (TheOtherPerson.IsAParent, Relation.Parent),
        (TheOtherPerson.IsAColleague, Relation.Colleague),
        (TheOtherPerson.IsAnotherMember, Relation.CommunityMember),
    ];

    /// <summary>The fact that a relation makes yes; <see langword="null"/> for the one that makes none so.</summary>
    public static Fact? FactOf(Relation relation) => Array.Find(RelationOf, r => r.Relation == relation).Fact;

    /// <summary>How many people or children are listed, of whom something can be said.</summary>
    public static int Listed(Situation situation) => situation switch
    {
        Publication publication => publication.Children.Count,
        _ => PeopleIn(situation)?.Count ?? 0,
    };

    /// <summary>The same situation with an answer about one person or child.</summary>
    public static Situation With(Situation situation, int part, Fact fact, Answer answer) => situation switch
    {
        Publication publication => publication with
        {
            Children = Changed(publication.Children, part, c => Identified(c with { Facts = c.Facts.With(fact.Id, answer) })),
        },
        _ => WithPeople(situation, Changed(PeopleIn(situation)!, part, p => Aged(Related(p with { Facts = p.Facts.With(fact.Id, answer) })))),
    };

    /// <summary>The same situation with relations of the school's own for one person.</summary>
    public static Situation WithOwnRelations(Situation situation, int part, IReadOnlyList<Relation> own) =>
        WithPeople(situation, Changed(PeopleIn(situation)!, part, p => Aged(p with
        {
            Relations = [.. (p.Relations ?? []).Where(r => r != Relation.NoLink), .. own],
        })));

    /// <summary>The same situation with so many more people, or one unknown more for <see langword="null"/>.</summary>
    public static Situation WithMorePeople(Situation situation, int? more) => more is { } number
        ? WithPeople(situation, [.. PeopleIn(situation)!, .. Enumerable.Repeat(new OtherPerson(), number)])
        : situation switch
        {
            Message message => message with { EverybodyIsListed = false },
            Connection connection => connection with { EverybodyIsListed = false },
            _ => situation,
        };

    /// <summary>The same publication with so many children, or with children of whose number nothing is known.</summary>
    public static Publication WithChildren(Publication publication, int? number)
    {
        var shown = publication with
        {
            ShowsChildren = Answer.Yes,
            Facts = publication.Facts.With(ThePublication.ShowsAChild.Id, Answer.NotStated), // the member says it now
        };
        return number is { } count ? shown with { Children = [.. Enumerable.Repeat(new ChildShown(), count)] } : shown;
    }

    private static Values<OtherPerson>? PeopleIn(Situation situation) => situation switch
    {
        Message message => message.With,
        Connection connection => connection.With,
        OnlinePlay play => play.With,
        _ => null,
    };

    private static Situation WithPeople(Situation situation, Values<OtherPerson> people) => situation switch
    {
        Message message => message with { With = people },
        Connection connection => connection with { With = people },
        OnlinePlay play => play with { With = people },
        _ => situation,
    };

    private static Values<T> Changed<T>(Values<T> items, int index, Func<T, T> change) =>
        [.. items.Select((item, i) => i == index ? change(item) : item)];

    // Once it is known of every relation whether it holds, the member says them, and with them that a parent is an adult.
    private static OtherPerson Related(OtherPerson person)
    {
        if (RelationOf.Any(r => person.Facts[r.Fact.Id] is not (Answer.Yes or Answer.No)))
        {
            return person;
        }

        var held = RelationOf.Where(r => person.Facts[r.Fact.Id] == Answer.Yes).Select(r => r.Relation).ToList();
        return person with
        {
            Relations = held.Count == 0 ? [Relation.NoLink] : [.. held],
            Facts = RelationOf.Aggregate(person.Facts, (facts, r) => facts.With(r.Fact.Id, Answer.NotStated)),
        };
    }

    // Whoever has a relation of the school's own alone may be a pupil by another name unless an age says otherwise, and that
    // is read from the member.
    private static OtherPerson Aged(OtherPerson person)
    {
        if (person.Relations?.Any(r => !Relation.WellKnown.Contains(r)) != true)
        {
            return person;
        }

        foreach (var (id, answer) in person.Facts.Where(f => f.Value is Answer.Yes or Answer.No).ToList())
        {
            if (AgeIn(id) is not { } years)
            {
                continue;
            }

            person = person with
            {
                Age = With(person.Age, years, isUnder: answer == Answer.Yes),
                Facts = person.Facts.With(id, Answer.NotStated),
            };
        }

        return person;
    }

    private static int? AgeIn(string fact) =>
        fact.StartsWith(TheOtherPerson.IsYoungerThan.Id + ":", StringComparison.Ordinal)
            ? int.Parse(fact.AsSpan(TheOtherPerson.IsYoungerThan.Id.Length + 1), CultureInfo.InvariantCulture)
            : null;

    // Of two ages that somebody is under, or has reached, the nearer; a year in between where both are known and meet.
    private static Age With(Age? age, int years, bool isUnder) => (age, isUnder) switch
    {
        ({ UnderYears: { } under }, true) => Age.Under(Math.Min(under, years)),
        ({ AtLeastYears: { } reached }, true) when reached == years - 1 => Age.Years(reached),
        ({ AtLeastYears: not null }, true) => age,
        ({ AtLeastYears: { } reached }, false) => Age.AtLeast(Math.Max(reached, years)),
        ({ UnderYears: { } under }, false) when under - 1 == years => Age.Years(years),
        (_, true) => Age.Under(years),
        (_, false) => Age.AtLeast(years),
    };

    // Of a child who is shown, silence about details is expressly not known, which an answer by id cannot take back:
    // once name and details are both answered, the member says them.
    private static ChildShown Identified(ChildShown child)
    {
        var name = child.Facts[ThePublication.NamesTheChild.Id];
        var details = child.Facts[ThePublication.GivesIdentifyingDetails.Id];
        Identification? identified = (name, details) switch
        {
            (Answer.Yes, Answer.Yes) => Identification.ByNameAndDetail,
            (Answer.Yes, Answer.No) => Identification.ByName,
            (Answer.No, Answer.Yes) => Identification.ByDetail,
            (Answer.No, Answer.No) => Identification.None,
            _ => null,
        };
        return identified is not { } known ? child : child with
        {
            Identified = known,
            Facts = child.Facts
                .With(ThePublication.NamesTheChild.Id, Answer.NotStated)
                .With(ThePublication.GivesIdentifyingDetails.Id, Answer.NotStated),
        };
    }
}
