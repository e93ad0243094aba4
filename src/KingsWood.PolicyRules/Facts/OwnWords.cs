using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Facts;

/// <summary>A role of the school's own, and what it is to the policy.</summary>
/// <param name="Role">The role.</param>
/// <param name="IsStaff">Whether it is staff.</param>
public sealed record OwnRole(Role Role, bool IsStaff)
{
    /// <summary>Whether it is a teacher's, so that the duty which the law gives to teachers is owed.</summary>
    public bool Teaches { get; init; }

    /// <summary>The role and what it is.</summary>
    public override string ToString() => $"{Role.Id}: {(IsStaff ? "staff" : "not staff")}{(Teaches ? ", teaches" : "")}";
}

/// <summary>A kind of relation of the school's own, and what it is to the policy.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="CountsAs">The relation that it counts as; it stands alone, and is none of the others, where <see langword="null"/>.</param>
public sealed record OwnRelation(Relation Relation, Relation? CountsAs = null)
{
    /// <summary>The relation and what it is.</summary>
    public override string ToString() => $"{Relation.Id}: {(CountsAs is { } other ? "counts as " + other.Id : "stands alone")}";
}

/// <summary>The words that a school adds to the open lists. A policy has these settings once an adaptation adds words.</summary>
public static class OwnWords
{
    /// <summary>The roles that the school adds.</summary>
    public static Parameter<Values<OwnRole>> Roles { get; } = new("own-roles", [])
    {
        Where = "0 scope",
        Question = "Which further roles are there, and which of them are staff?",
        Leaning = Leaning.AnyChangeMayLoosen,
        ReadBy = ["actor.staff", "actor.teacher", "actor.affiliate", "actor.pupil"],
        Moves = static (before, after) => OwnWordsMoves.Of(before.Get(Roles!), after.Get(Roles!)),
    };

    /// <summary>The relations that the school adds.</summary>
    public static Parameter<Values<OwnRelation>> Relations { get; } = new("own-relations", [])
    {
        Where = "0 scope",
        Question = "Which further kinds of relation are there, and what do they count as?",
        Leaning = Leaning.AnyChangeMayLoosen,
        ReadBy =
        [
            "other.current-pupil", "other.former-pupil", "other.sibling-of-pupil", "other.parent", "other.colleague", "other.community-member", "other.under",
        ],
        Moves = static (before, after) => OwnWordsMoves.Of(before.Get(Relations!), after.Get(Relations!)),
    };

    /// <summary>The working days by which deadlines are counted; Monday to Friday unless set.</summary>
    public static Parameter<IWorkingDays> WorkingDays { get; } = new("working-days", Model.WorkingDays.MondayToFriday)
    {
        Where = "whole",
        Question = "Which days are working days?",
        ReadBy = ["report.lead.left-undone", "report.lead.late"],
    };
}
