using FsCheck;
using FsCheck.Fluent;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>The parts of situations. Each can be everything that the model allows, as long as it makes sense by itself.</summary>
public static partial class Situations
{
    private static readonly DateOnly FirstDay = new(2015, 1, 1);
    private static readonly DateOnly FirstBirth = new(1940, 1, 1);

    /// <summary>Not stated, not known, yes and no.</summary>
    public static Gen<Answer> Answers => Values<Answer>();

    public static Gen<Answer> StatedAnswers => Gen.Elements(Answer.NotKnown, Answer.Yes, Answer.No);

    /// <summary>Days from 2015 to 2030, leap days now and then.</summary>
    public static Gen<DateOnly> Days => Gen.Frequency(
        (9, Gen.Choose(0, 5800).Select(FirstDay.AddDays)),
        (1, Gen.Elements(new DateOnly(2016, 2, 29), new DateOnly(2024, 2, 29))));

    /// <summary>Times to the minute mostly, to the second or finer sometimes, midnight and the last moment now and then.</summary>
    public static Gen<TimeOnly> Times => Gen.Frequency(
        (6, Gen.Choose(0, 1439).Select(minutes => TimeOnly.MinValue.AddMinutes(minutes))),
        (2, Gen.Choose(0, 86399).Select(seconds => new TimeOnly(seconds * TimeSpan.TicksPerSecond))),
        (1, Gen.Choose(0, int.MaxValue).Select(part => new TimeOnly(part * 400L))),
        (1, Gen.Elements(TimeOnly.MinValue, TimeOnly.MaxValue)));

    public static Gen<Moment> Moments =>
        from day in Days
        from time in OrNothing(Times)
        select new Moment(day, time);

    public static Gen<Age> Ages => Gen.OneOf(
        Gen.Constant(Age.NotKnown),
        Gen.Choose(0, 31000).Select(days => Age.BornOn(FirstBirth.AddDays(days))),
        Gen.Elements(Age.BornOn(new(2008, 2, 29)), Age.BornOn(new(2004, 2, 29))),
        Gen.Choose(0, Age.Maximum).Select(Age.Years),
        Gen.Choose(0, Age.Maximum).Select(Age.AtLeast),
        Gen.Choose(1, Age.Maximum).Select(Age.Under),
        Gen.Elements(Age.Under(18), Age.AtLeast(18), Age.Years(17), Age.Years(18)));

    public static Gen<Role> Roles => Open(Role.WellKnown, id => new Role(id));

    public static Gen<Relation> Relations => Open(Relation.WellKnown, id => new Relation(id));

    public static Gen<Post> Posts => Open(Post.WellKnown, id => new Post(id));

    public static Gen<Platform> Platforms => Open([.. PlatformCatalogue.Ids.Select(id => new Platform(id))], id => new Platform(id));

    public static Gen<StatedFacts> Facts => Gen.Frequency(
        (3, Gen.Constant(StatedFacts.None)),
        (1, from ids in Distinct(Gen.Elements("a", "school.has-own-rule", "child.is:16", "pupil.age-under:18", "x.y-z"), 3)
            from answers in StatedAnswers.ArrayOf(ids.Count)
            select StatedFacts.Create([.. ids.Zip(answers, KeyValuePair.Create)])));

    public static Gen<Approval> Approvals => Gen.Frequency(
        (1, Gen.Elements(Approval.None, Approval.NotKnown)),
        (3, Gen.Constant(new Approval { Given = Given.Yes })
            .With(OrNull(Posts), (a, value) => a with { By = value })
            .With(OrNothing(Moments), (a, value) => a with { On = value })
            .With(Answers, (a, value) => a with { Beforehand = value })
            .With(Values<Form>(), (a, value) => a with { Form = value })
            .With(Answers, (a, value) => a with { CoversTheCircumstances = value })
            .With(Answers, (a, value) => a with { Withdrawn = value })));

    public static Gen<Consent> Consents => Gen.Frequency(
        (1, Gen.Elements(Consent.None, Consent.NotKnown)),
        (3, Gen.Constant(new Consent { Given = Given.Yes })
            .With(Values<Form>(), (c, value) => c with { Form = value })
            .With(OrNothing(Moments), (c, value) => c with { On = value })
            .With(Answers, (c, value) => c with { CoversThisUse = value })
            .With(OrNothing(Moments), (c, value) => c with { WithdrawnOn = value })
            .With(Answers, (c, value) => c with { FromBothParents = value })
            .With(Answers, (c, value) => c with { RefusedByAnother = value })));

    public static Gen<ActionTaken> Actions => Gen.OneOf(
        Gen.Elements(ActionTaken.NotKnown, ActionTaken.NotYet, ActionTaken.Done, ActionTaken.WillNot),
        Moments.Select(ActionTaken.DoneOn));

    public static Gen<Actor> Actors => Gen.Constant(new Actor())
        .With(OrNull(List(Distinct(Roles, 3))), (a, value) => a with { Roles = value })
        .With(List(Distinct(Posts, 2)), (a, value) => a with { Posts = value })
        .Where(a => a.Roles is not { } roles || !(roles.Contains(Role.Governor) && roles.Contains(Role.StaffGovernor)));

    public static Gen<OtherPerson> OtherPeople => Gen.Constant(new OtherPerson())
        .With(OrNull(PossibleRelations()), (p, value) => p with { Relations = value })
        .With(OrNull(Ages), (p, value) => p with { Age = value })
        .With(OrNothing(DaysOfLeaving), (p, value) => MayHaveLeft(p, value) ? p with { LeftOn = value } : p)
        .With(Values<Family>(), (p, value) => p with { Family = value })
        .With(Answers, (p, value) => p with { IsVulnerableAdult = value })
        .With(Facts, (p, value) => p with { Facts = value });

    public static Gen<ChildShown> ChildrenShown => Gen.Constant(new ChildShown())
        .With(Answers, (c, value) => c with { IsOfTheSchool = value })
        .With(Answers, (c, value) => c with { IsOwnChild = value })
        .With(OrNull(Consents), (c, value) => c with { Consent = value })
        .With(Values<Identification>(), (c, value) => c with { Identified = value })
        .With(Facts, (c, value) => c with { Facts = value });

    /// <summary>Accounts; the category is stated only of platforms that the catalogue does not know.</summary>
    public static Gen<Account> Accounts => Gen.Constant(new Account())
        .With(Values<AccountUse>(), (a, value) => a with { Use = value })
        .With(OrNull(Platforms), (a, value) => a with { Platform = value })
        .With(
            Values<PlatformCategory>(),
            (a, value) => a.Platform is null or { Category: PlatformCategory.NotKnown } ? a with { Category = value } : a)
        .With(Values<PrivacySettings>(), (a, value) => a with { Privacy = value })
        .With(Answers, (a, value) => a with { HasKnownFlaw = value });

    /// <summary>Every value of an enumeration.</summary>
    public static Gen<T> Values<T>()
        where T : struct, Enum =>
        Gen.Elements(Enum.GetValues<T>());

    /// <summary>Something, or nothing stated about it.</summary>
    public static Gen<T?> OrNothing<T>(Gen<T> something)
        where T : struct =>
        Gen.OneOf(Gen.Constant((T?)null), something.Select(value => (T?)value));

    /// <summary>Something, or nothing stated about it.</summary>
    public static Gen<T?> OrNull<T>(Gen<T> something)
        where T : class =>
        Gen.OneOf(Gen.Constant((T?)null), something.Select(value => (T?)value));

    /// <summary>A short list, sometimes empty, of different items.</summary>
    public static Gen<List<T>> Distinct<T>(Gen<T> items, int most) =>
        from count in Gen.Choose(0, most)
        from list in items.ListOf(count)
        select list.Distinct().ToList();

    /// <summary>The same members with one of them filled in.</summary>
    private static Gen<T> With<T, TPart>(this Gen<T> whole, Gen<TPart> part, Func<T, TPart, T> set) =>
        from value in whole
        from filling in part
        select set(value, filling);

    private static Gen<Values<T>> List<T>(Gen<List<T>> items) => items.Select(list => (Values<T>)[.. list]);

    // Mostly the words that the library knows, and some that a school has made up.
    private static Gen<T> Open<T>(IReadOnlyList<T> wellKnown, Func<string, T> create) => Gen.Frequency(
        (5, Gen.Elements(wellKnown.ToArray())),
        (1, Gen.Elements("forest-school-lead", "x", "2nd-in-command", new string('a', Word.MaximumLength)).Select(create)));

    // Before every day on which something happens, leap days now and then.
    private static Gen<DateOnly> DaysOfLeaving => Gen.Frequency(
        (9, Gen.Choose(1, 3600).Select(d => FirstDay.AddDays(-d))),
        (1, Gen.Constant(new DateOnly(2012, 2, 29))));

    private static bool MayHaveLeft(OtherPerson person, DateOnly? left) =>
        person.Relations?.Contains(Relation.FormerPupil) == true && !(left <= person.Age?.Born);

    private static Gen<Values<Relation>> PossibleRelations() => List(Distinct(Relations, 3)).Where(list =>
        !(list.Contains(Relation.CurrentPupil) && list.Contains(Relation.FormerPupil))
        && !(list.Contains(Relation.NoLink) && list.Count > 1));
}
