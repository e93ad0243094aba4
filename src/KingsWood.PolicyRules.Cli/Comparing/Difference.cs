using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>Which way something differs.</summary>
internal enum Way : byte
{
    /// <summary>It is less strict.</summary>
    Looser,

    /// <summary>It is stricter.</summary>
    Stricter,

    /// <summary>It is neither: somebody receives a report besides.</summary>
    Besides,

    /// <summary>Advice is no longer given, where something is owed instead.</summary>
    AdviceForDuty,

    /// <summary>Somebody with authority is named where nobody was, or a role that was not known is said to be one of staff.</summary>
    FillsAGap,
}

/// <summary>What an adaptation makes another answer of, in some kinds of situation and on some days.</summary>
/// <param name="Way">Which way it differs.</param>
/// <param name="What">What differs, as a sentence goes on with it.</param>
/// <param name="Witness">A situation in which it does.</param>
internal sealed record Difference(Way Way, string What, string Witness)
{
    /// <summary>What has to be so for it to differ, where it is not the rules that differ but how situations are read; none otherwise.</summary>
    public Values<string> Causes { get; init; } = [];

    /// <summary>How something that is owed differs: <c>no longer owed</c>; empty where it is something else that differs.</summary>
    public string Turn { get; init; } = "";

    /// <summary>Whether it is in its time or in who receives it that something owed differs.</summary>
    public bool IsInHowItIsOwed { get; init; }

    /// <summary>The rules behind it.</summary>
    public Values<string> Rules { get; init; } = [];

    /// <summary>The rules that bind such a person no longer, or now.</summary>
    public Values<string> Binding { get; init; } = [];

    /// <summary>The verdicts before and now, where these differ.</summary>
    public (Verdict Before, Verdict Now)? Verdicts { get; init; }

    /// <summary>How grave it is, where it is less strict.</summary>
    public Gravity Gravity { get; init; } = Gravity.NotAskedFor;

    /// <summary>How early what is owed is told, of several things: a report to the safeguarding lead first.</summary>
    public int DutyOrder { get; init; }

    /// <summary>How many sentences the witness takes.</summary>
    public int Sentences { get; init; }

    /// <summary>Whether the person of the witness is one of staff, whom the policy is about.</summary>
    public bool IsOfStaff { get; init; }

    /// <summary>How much of the witness is taken as absent unless somebody says so, such as an emergency.</summary>
    public int Unusual { get; init; }

    /// <summary>What a role by which it differs is now and was not known to be before; empty where it is no such role.</summary>
    public string NowKnown { get; init; } = "";

    /// <summary>In which kinds of situation.</summary>
    public Values<SituationKind> Kinds { get; init; } = [];

    /// <summary>On which days; empty where on all.</summary>
    public string When { get; init; } = "";

    /// <summary>The same days, a stretch each for what is in force on them.</summary>
    public Values<Days> On { get; init; } = [];

    /// <summary>Whether all of these days are over.</summary>
    public bool IsOver(DateOnly today) => On.Count > 0 && On.All(d => d.AreOver(today));
}
