using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>Conditions that many rules share: a page says each by its name, and explains the name once.</summary>
internal static class NamedConditions
{
    private static readonly IReadOnlyDictionary<Condition, NamedCondition> ByCondition = new[]
    {
        new NamedCondition(
            TheOtherPerson.IsAChildOfTheSchool,
            "The other person is *a child of the school*.",
            "The other person is not *a child of the school*."),
        new NamedCondition(
            TheOtherPerson.IsAnyChild,
            "The other person is *a child, of the school or not*.",
            "The other person is not *a child, of the school or not*."),
        new NamedCondition(
            TheOtherPerson.IsOfTheCommunity,
            "The other person is *of the school community*.",
            "The other person is not *of the school community*."),
        new NamedCondition(
            BusinessContact.IsWithTheCommunity,
            "It is *with somebody whom clause 1.7 means*.",
            "It is not *with somebody whom clause 1.7 means*."),
        new NamedCondition(
            BusinessContact.IsAmongColleagues,
            "It is *among colleagues only*.",
            "It is not *among colleagues only*."),
        new NamedCondition(
            BusinessContact.GoesThroughSomethingPersonal,
            "It is school business *through something personal*.",
            "It is not school business *through something personal*."),
        new NamedCondition(
            TheMessage.IsApproved,
            "It was *approved beforehand*.",
            "It was not *approved beforehand*."),
        new NamedCondition(
            PhotographRule.Holds,
            "*The rule on photographs holds there*.",
            "*The rule on photographs does not hold there*."),
    }.ToDictionary(n => n.Condition);

    public static NamedCondition? Of(Condition condition) => ByCondition.GetValueOrDefault(condition);
}

/// <summary>A condition with the sentences that stand for it; what is between the stars is its name.</summary>
internal sealed record NamedCondition(Condition Condition, string Yes, string No)
{
    /// <summary>The name alone.</summary>
    public string Name => Yes.Split('*')[1];

    /// <summary>Takes the place of the condition in a sentence.</summary>
    public Fact Word { get; } = new("named") { Yes = Yes, No = No, Unknown = "", Question = "" };
}
