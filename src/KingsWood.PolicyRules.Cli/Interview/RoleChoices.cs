using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>What somebody may be to a school that has roles of its own, or counts other roles as staff.</summary>
/// <remarks>
/// Where no role is the school's own, the ways of the question are enough. Where some are, whoever has one should find it,
/// and it is put into the situation as a file would say it: what the policy knows of a role is for the policy to read.
/// </remarks>
internal sealed class RoleChoices
{
    private readonly FactChoices facts;
    private readonly Settings settings;
    private readonly IReadOnlyList<Role> roles;
    private readonly List<int> ways;

    /// <summary>The choices of a question about the actor.</summary>
    /// <param name="facts">The ways in which its facts can be.</param>
    /// <param name="settings">How the school reads the policy.</param>
    public RoleChoices(FactChoices facts, Settings settings)
    {
        this.facts = facts;
        this.settings = settings;
        roles = RolesToOffer(settings);
        ways = [.. Enumerable.Range(0, facts.Ways.Count).Where(w => facts.AnswersOf(w).Contains(Answer.Yes))];
    }

    /// <summary>The choices: what everyone may be, and then the roles.</summary>
    public IReadOnlyList<Choice> All =>
        [.. ways.Select(w => Way(facts.Ways[w])), .. roles.Select(r => new Choice(r.Id, Wording.Of(r)))];

    /// <summary>The roles that the school adds, and those that it counts as staff, or does not, against the policy's own reading.</summary>
    public static IReadOnlyList<Role> RolesToOffer(Settings settings)
    {
        var (given, set) = (Parameters.StaffRoles.Default, settings.Get(Parameters.StaffRoles));
        var own = settings.Get(OwnWords.Roles).Select(r => r.Role).ToList();
        return [.. Role.WellKnown.Where(r => given.Contains(r) != set.Contains(r)), .. set.Except(Role.WellKnown).Except(own), .. own];
    }

    /// <summary>Whether answers, one for each choice, can be: what everyone may be is one thing at most.</summary>
    public bool Allow(IReadOnlyList<Answer> answers) => answers.Take(ways.Count).Count(a => a == Answer.Yes) <= 1;

    /// <summary>What answers say: the roles that they name, and what they leave to be said of each fact.</summary>
    public (Values<Role>? Roles, IReadOnlyList<Answer> Facts) Read(IReadOnlyList<Answer> answers)
    {
        var chosen = roles.Where((_, i) => answers[ways.Count + i] == Answer.Yes).ToList();
        var way = answers.Take(ways.Count).ToList().IndexOf(Answer.Yes);
        IReadOnlyList<Answer> said = way >= 0 ? facts.AnswersOf(ways[way]) : [.. facts.Facts.Select(_ => Answer.No)];
        if (answers.Contains(Answer.NotKnown))
        {
            // Somebody who is not sure may be any of it: only what was chosen is known.
            return (null, [.. facts.Facts.Select((f, i) => said[i] == Answer.Yes || chosen.Exists(r => Tells(r, f)) ? Answer.Yes : Answer.NotKnown)]);
        }

        return chosen.Count == 0 ? (null, said)
            : way < 0 ? (Values.Create<Role>([.. chosen]), said)
            : RoleOf(said) is { } also ? (Values.Create<Role>([also, .. chosen]), said)
            : (null, said);
    }

    // Chosen by its first fact, since answers are several words; and "supply staff included" is said of the policy's own reading.
    private Choice Way(Choice way)
    {
        var excluded = Parameters.StaffRoles.Default.Any(r => !settings.Get(Parameters.StaffRoles).Contains(r));
        var says = excluded && way.Says.IndexOf(" (supply", StringComparison.Ordinal) is > 0 and var at ? way.Says[..at] : way.Says;
        return new(AnswerWords.Parts(way.Key)[0], says);
    }

    private bool Tells(Role role, Fact fact) =>
        (fact == TheActor.IsStaff && (settings.Get(Parameters.StaffRoles).Contains(role) || settings.Get(OwnWords.Roles).Any(o => o.Role == role && o.IsStaff)))
        || (fact == TheActor.IsATeacher && settings.Get(OwnWords.Roles).Any(o => o.Role == role && o.Teaches));

    // A role of the library's that says the same, so that the situation does not say two things of one fact.
    private Role? RoleOf(IReadOnlyList<Answer> said) =>
        Says(TheActor.IsATeacher, said) ? Role.Teacher
        : Says(TheActor.IsAffiliate, said) ? Role.Affiliate
        : Says(TheActor.IsAPupil, said) ? Role.Pupil
        : new[] { Role.SupportStaff, Role.TeachingAssistant }.FirstOrDefault(settings.Get(Parameters.StaffRoles).Contains);

    private bool Says(Fact fact, IReadOnlyList<Answer> said) => facts.Facts.Select((f, i) => f == fact && said[i] == Answer.Yes).Any(so => so);
}
