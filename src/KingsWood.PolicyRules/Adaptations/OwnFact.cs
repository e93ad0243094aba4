using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Makes facts and duties of a school's own with few words.</summary>
public static class OwnFact
{
    /// <summary>Stands for the fact of this id in a condition, until an adaptation is applied that knows it.</summary>
    public static Fact Named(string id) => new(id) { Yes = id, No = "not " + id, Unknown = id, Question = id };
}

/// <summary>Makes duties of a school's own.</summary>
public static class OwnDuty
{
    /// <summary>A duty that is owed to a post, or by doing.</summary>
    /// <param name="id">The id, with the prefix: <c>oak-tell-the-tutor</c>.</param>
    /// <param name="says">What is to be done, with <c>{to}</c> for the recipient: <c>Tell {to}.</c></param>
    /// <param name="to">To whom it is owed; <see langword="null"/> where it is owed by doing.</param>
    /// <param name="order">Where it comes among the duties; those of the policy have 1 to 6.</param>
    /// <remarks>What became of it is stated by three facts: its id with <c>.done</c>, <c>.left-undone</c> and <c>.done-late</c>.</remarks>
    public static Duty Create(string id, string says, Post? to = null, int order = 50)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(says);
        var what = says.Replace("{to}", to is null ? "" : to.InWords(), StringComparison.Ordinal).TrimEnd('.');
        return new(id)
        {
            Says = says,
            IsOwn = true,
            Order = order,
            Recipient = to is null ? null : new Parameter<Post>(id + ".to", to) { Where = "own", Question = $"To whom is it owed: {what}?" },
            Done = Fact(id + ".done", $"Has it been done: {what}?", $"It has been done: {what}.", $"It has not been done yet: {what}."),
            LeftUndone = Fact(
                id + ".left-undone", $"Will it be left undone: {what}?", $"It is left undone: {what}.", $"It is not left undone: {what}."),
            DoneLate = Fact(id + ".done-late", $"Was it done late: {what}?", $"It was done late: {what}.", $"It was not done late: {what}."),
        };
    }

    private static Fact Fact(string id, string question, string yes, string no) => new(id)
    {
        Question = question,
        Yes = yes,
        No = no,
        Unknown = "It is not known: " + question,
        Silence = Silence.Presumed,
    };
}
