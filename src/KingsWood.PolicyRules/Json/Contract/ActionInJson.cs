using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Something that was done, with the moment.</summary>
internal sealed class ActionInJson
{
    /// <summary>When it was done.</summary>
    public Moment? DoneOn { get; set; }

    public static ActionInJson From(ActionTaken action) => new() { DoneOn = action.On };
}
