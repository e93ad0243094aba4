namespace KingsWood.PolicyRules.Model;

/// <summary>Counts years from a day, for ages and for the time since somebody left.</summary>
internal static class Anniversary
{
    /// <summary>Whether fewer than so many years have passed since a day: on the anniversary itself they are over.</summary>
    /// <remarks>
    /// Less than n years before a day is after the day n years earlier. AddYears on the day (not on the anniversary) sends
    /// 29 February to 28 February of the earlier year, so that years which began on the 29th are over on 1 March only.
    /// </remarks>
    public static bool IsStillToCome(DateOnly since, int years, DateOnly day) => day.Year <= years || since > day.AddYears(-years);
}
