using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>The words of the library in plain English.</summary>
internal static class PlainWords
{
    /// <summary>A force as the text says it.</summary>
    public static string Of(Force force) => force.InWords();

    /// <summary>A kind of situation.</summary>
    public static string Of(SituationKind kind) => kind switch
    {
        SituationKind.Connection => "a connection",
        SituationKind.Message => "a message",
        SituationKind.Publication => "a publication",
        SituationKind.Group => "a group",
        SituationKind.OnlinePlay => "online play",
        SituationKind.Access => "access to social media",
        SituationKind.SchoolAccount => "a school account",
        SituationKind.OwnAccount => "one's own account",
        SituationKind.CommentReceived => "a comment received on a school account",
        SituationKind.Concern => "a concern about a child",
        _ => kind.ToString(),
    };

    /// <summary>Whom a norm binds.</summary>
    public static string Of(Binding binding) => binding switch
    {
        Binding.Staff => "members of staff; it is expected of members of affiliated organisations",
        Binding.Teachers => "teachers",
        Binding.Pupils => "pupils",
        Binding.Everyone => "everyone",
        Binding.School => "the school itself",
        _ => binding.ToString(),
    };

    /// <summary>A verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => "not covered",
        Verdict.Permitted => "permitted",
        Verdict.PermittedWithAdvice => "permitted with advice",
        Verdict.Undetermined => "undetermined",
        Verdict.NotPermitted => "not permitted",
        _ => verdict.ToString(),
    };

    /// <summary>What an example shows.</summary>
    public static string Of(Shows shows) => shows switch
    {
        Shows.Breach => "the rule is broken",
        Shows.Compliance => "the rule is kept",
        Shows.Advice => "the rule advises",
        Shows.Duty => "the rule owes something",
        Shows.Gap => "the policy is silent",
        Shows.Exception => "an exception lifts the rule",
        Shows.Unknown => "it cannot be told yet",
        Shows.Ground => "the rule permits it",
        Shows.Silence => "the rule has nothing to say",
        Shows.Effect => "the rule has its effect",
        _ => shows.ToString(),
    };

    /// <summary>How soon.</summary>
    public static string Of(Promptness promptness) => promptness switch
    {
        Promptness.AtOnce => "at once",
        Promptness.SameDay => "the same day",
        Promptness.Soon => "as soon as it can reasonably be done",
        _ => promptness.ToString(),
    };

    /// <summary>How soon something is owed, with the time of its own that a duty may have.</summary>
    public static string Of(Owing owes) => owes.Within is { } within ? $"{Of(owes.How)}, {within}" : Of(owes.How);

    /// <summary>What it means that nobody has stated a fact.</summary>
    public static string Of(Silence silence) =>
        silence == Silence.Open ? "not known" : "presumed absent";

    /// <summary>What becomes of a rule.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Prohibit => "it prohibits",
        Severity.Oblige => "it obliges",
        Severity.Advise => "it advises",
        Severity.Note => "it is noted",
        Severity.Off => "it says nothing",
        _ => severity.ToString(),
    };

    /// <summary>What a school starts from.</summary>
    public static string Of(Preset preset) => preset switch
    {
        Preset.Strict => "strict",
        Preset.Advisory => "advisory",
        _ => "default",
    };

    /// <summary>A part of a rule's text.</summary>
    public static string Of(TextPart part) => part switch
    {
        TextPart.Title => "title",
        TextPart.Says => "what it says",
        TextPart.Advice => "advice",
        TextPart.Instead => "what to do instead",
        TextPart.Meanwhile => "what to do meanwhile",
        TextPart.Ask => "whom to ask",
        TextPart.LeadsTo => "what a breach leads to",
        _ => part.ToString(),
    };

    /// <summary>How the policy reaches somebody.</summary>
    public static string Of(Coverage coverage) => coverage switch
    {
        Coverage.Bound => "the policy binds them",
        Coverage.Expected => "they are expected to follow the policy, and not bound by it",
        Coverage.ByAnalogy => "the policy applies by analogy",
        Coverage.NotKnown => "it is not known whether the policy reaches them",
        Coverage.NotCovered => "the policy does not reach them",
        _ => coverage.ToString(),
    };
}
