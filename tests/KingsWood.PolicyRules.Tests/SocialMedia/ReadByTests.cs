using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.SocialMedia;

/// <summary>Found by trial: which facts situations are read into otherwise, by which settings, and in which way.</summary>
public sealed class ReadByTests
{
    private const int Tries = 10_000;

    private static readonly Moment AsOf = new(new DateOnly(2026, 11, 23), new TimeOnly(10, 0));

    private static readonly Post[] Posts =
        [Post.Headteacher, Post.ActingHeadteacher, Post.SafeguardingLead, Post.DeputySafeguardingLead, Post.IctLeader, Post.SomebodyElse];

    private static readonly Role[] Roles = [Role.Teacher, Role.Coach, Role.Pupil, Role.Affiliate, Role.Volunteer, new("tutor"), new("helper")];

    private static readonly Relation[] Relations =
    [
        Relation.CurrentPupil, Relation.FormerPupil, Relation.SiblingOfPupil, Relation.Parent, Relation.Colleague, Relation.CommunityMember,
        new("exchange"), new("host"),
    ];

    private static readonly Setting[] All = [.. AllSettings.InOrder, OwnWords.Roles, OwnWords.Relations];

    [Fact]
    public void What_a_setting_says_it_is_read_by_is_what_it_is_read_by()
    {
        var found = All.ToDictionary(s => s.Id, _ => new SortedSet<string>(StringComparer.Ordinal));
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var random = new Random(20261123);
        for (var i = 0; i < Tries; i++)
        {
            var set = All.Aggregate(Settings.Default, (s, setting) => setting.In(s, ValueOf(random, setting))!);
            var situation = Staged(random, SituationsOfEveryKind.All[i % SituationsOfEveryKind.All.Count], set.Get(Parameters.Alternate));
            foreach (var setting in All)
            {
                var (before, after) = (set, setting.In(set, ValueOf(random, setting))!);
                foreach (var (fact, was, now) in Moved(situation, before, after))
                {
                    found[setting.Id].Add(fact);
                    if (!setting.IsToldBy(fact, before, after))
                    {
                        wrong.Add($"{setting.Id}: {fact} is told");
                    }

                    if (setting.Moves?.Invoke(before, after) is { } moves && !Says(moves, fact, now < was))
                    {
                        wrong.Add($"{setting.Id}: {fact} is {(now < was ? "less" : "more")}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(
            All.Select(s => $"{s.Id}: {string.Join(", ", s.ReadBy.Order(StringComparer.Ordinal))}"),
            found.Select(f => $"{f.Key}: {string.Join(", ", f.Value)}"));
    }

    private static bool Says(MovedFacts moves, string fact, bool isLess) =>
        (isLess ? moves.Less : moves.More).Contains(fact)
        || moves.Become.Exists(b => b.TryGetValue(fact, out var now) && now != (isLess ? Answer.Yes : Answer.No));

    // What hangs on settings is rare in what is generated: who acts, who approves, who the others are, and what is not reported yet.
    private static Situation Staged(Random random, Situation situation, Post alternate)
    {
        var staged = situation with
        {
            Actor = new()
            {
                Roles = [.. random.GetItems(Roles, random.Next(1, 3)).Distinct()],
                Posts = random.Next(2) == 0 ? [Post.Headteacher] : [.. random.GetItems(Posts, random.Next(0, 2))],
            },
            On = new Moment(AsOf.Date.AddDays(-random.Next(0, 10)), new TimeOnly(random.Next(0, 24), 0)),
            ReportedToLead = random.Next(2) == 0 ? ActionTaken.NotYet : ActionTaken.DoneOn(AsOf),
            ChildInDanger = Answer.No,
        };
        var approval = new Approval
        {
            Given = Given.Yes,
            By = random.Next(2) == 0 ? alternate : random.GetItems(Posts, 1)[0],
            Beforehand = Answer.Yes,
            CoversTheCircumstances = Answer.Yes,
        };
        return staged switch
        {
            Connection connection => connection with { LeadAgreed = approval, With = Others() },
            Message message => message with { LeadAgreed = approval, Approval = approval, With = Others(), IsInappropriate = Answer.No },
            Publication publication => publication with { Permission = approval },
            OnlinePlay play => play with { With = Others() },
            var other => other,
        };

        Values<OtherPerson> Others() =>
        [
            new OtherPerson
            {
                Relations = [.. random.GetItems(Relations, random.Next(1, 3)).Distinct()],
                Age = random.Next(3) switch { 0 => null, 1 => Age.AtLeast(18), _ => Age.Years(17) },
            },
        ];
    }

    private static object ValueOf(Random random, Setting setting) => setting switch
    {
        Reading reading => random.GetItems([.. reading.Options], 1)[0],
        Parameter<int> { Range: var (least, greatest) } => random.Next(2) == 0 ? least : random.Next(least, greatest + 1),
        Parameter<Post> => random.GetItems(Posts, 1)[0],
        Parameter<Values<Post>> => Values.Create<Post>([.. random.GetItems(Posts, random.Next(1, 4)).Distinct()]),
        Parameter<Values<Role>> => Values.Create<Role>([.. random.GetItems(Roles, random.Next(1, 4)).Distinct().Where(r => r != Role.Pupil)]),
        Parameter<Values<OwnRole>> => Values.Create<OwnRole>([.. Roles[^2..].Where(_ => random.Next(3) > 0)
            .Select(r => random.Next(3) switch { 0 => new OwnRole(r, false), 1 => new OwnRole(r, true), _ => new OwnRole(r, true) { Teaches = true } })]),
        Parameter<Values<OwnRelation>> => Values.Create<OwnRelation>([.. Relations[^2..].Where(_ => random.Next(3) > 0)
            .Select(r => new OwnRelation(r, random.Next(4) == 0 ? null : random.GetItems(Relations[..6], 1)[0]))]),
        Parameter<IWorkingDays> => WorkingDays.MondayToFriday.ExceptFor([.. Enumerable.Range(0, 10).Where(_ => random.Next(2) == 0).Select(d => AsOf.Date.AddDays(-d))]),
        _ => throw new ArgumentException($"No values of {setting.Id} are tried.", nameof(setting)),
    };

    private static IEnumerable<(string Fact, int Was, int Is)> Moved(Situation situation, Settings before, Settings after)
    {
        for (var i = 0; i < situation.PartCount; i++)
        {
            foreach (var word in SocialMediaPolicy.Content.Vocabulary[situation.Kind].Facts)
            {
                foreach (var value in word.Fact.Family is null ? new[] { 0 } : [1, 3, 16, 18, 20])
                {
                    var (was, now) = (Read(before), Read(after));
                    if (was != now)
                    {
                        yield return (word.Fact.Family?.Id ?? word.Fact.Id, was, now);
                    }

                    int Read(Settings settings) => word.Reader(new Part(situation, i, AsOf, settings), value) switch
                    {
                        Answer.Yes => 2,
                        Answer.No => 0,
                        _ => 1,
                    };
                }
            }
        }
    }
}
