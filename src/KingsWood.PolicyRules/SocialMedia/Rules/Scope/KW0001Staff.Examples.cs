using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0001Staff
{
    public static IReadOnlyList<RuleExample> Examples =>
    [
        new("A teaching assistant accepts a pupil on her own Instagram account", Shows.Effect, Verdict.NotPermitted, Accepts(Role.TeachingAssistant)),
        new("A trainee teacher on placement accepts a pupil", Shows.Effect, Verdict.NotPermitted, Accepts(Role.Trainee)),
        new("A teacher on maternity leave accepts a pupil: she is still employed", Shows.Effect, Verdict.NotPermitted, Accepts(Role.Teacher)),
        new("A teacher whose own child is at the school accepts her child's classmate", Shows.Effect, Verdict.NotPermitted, Accepts(Role.Teacher, Role.Parent)),
        new("A governor who does not work at the school accepts a pupil", Shows.Effect, Verdict.NotCovered, Accepts(Role.Governor)),
        new("A parent who helps with reading on Fridays accepts a pupil", Shows.Effect, Verdict.NotCovered, Accepts(Role.Volunteer, Role.Parent)),
        new("Somebody accepts a pupil, and nobody says what that person is to the school", Shows.Effect, Verdict.Undetermined, Accepts()),
        new("A school librarian, of whom nobody has said whether that is staff, accepts a pupil", Shows.Effect, Verdict.Undetermined, Accepts(new Role("librarian"))),
    ];

    private static Connection Accepts(params ReadOnlySpan<Role> roles) => new()
    {
        Actor = new() { Roles = Values.Create(roles) },
        Step = ConnectionStep.Accepted,
        With = [Rules.Examples.Pupil],
        Account = Rules.Examples.Instagram,
    };
}
