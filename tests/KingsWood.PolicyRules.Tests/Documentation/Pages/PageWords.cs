using System.Globalization;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The words of the library as the pages say them, to people who do not program.</summary>
internal static class PageWords
{
    public static string Of(Force force) => force.InWords();

    /// <summary>A force where a sentence says how strongly the text puts it.</summary>
    public static string Sentence(Force force) => force switch
    {
        Force.Must or Force.MustNot or Force.Should or Force.ShouldNot or Force.Will => $"**{Of(force)}**",
        Force.StronglyAdvised or Force.Advised => $"**{Of(force)}**: not following it is no breach",
        Force.Duty => "a **duty**",
        Force.Expectation => "an **expectation**",
        Force.Permission => "a **permission**",
        Force.Statement => "a **statement**: it asks nothing by itself",
        Force.Gap => "**gap**: by no words of the text",
        _ => throw Unknown(force),
    };

    public static string Of(Binding binding) => binding switch
    {
        Binding.Staff => "members of staff",
        Binding.Teachers => "teachers",
        Binding.Pupils => "pupils",
        Binding.Everyone => "everyone",
        Binding.School => "the school itself; a member of staff is told, and is not at fault",
        _ => throw Unknown(binding),
    };

    public static string Of(SituationKind kind) => kind switch
    {
        SituationKind.Connection => "a friend, follower or other connection",
        SituationKind.Message => "a message, call or email",
        SituationKind.Publication => "a post, picture or comment",
        SituationKind.Group => "a group",
        SituationKind.OnlinePlay => "online play",
        SituationKind.Access => "using social media on a device",
        SituationKind.SchoolAccount => "setting up or running an account of the school",
        SituationKind.OwnAccount => "the settings of one's own account",
        SituationKind.CommentReceived => "a comment left on an account of the school",
        SituationKind.Concern => "a worry about a child",
        _ => throw Unknown(kind),
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => "not covered",
        Verdict.Permitted => "permitted",
        Verdict.PermittedWithAdvice => "permitted with advice",
        Verdict.Undetermined => "cannot be told yet",
        Verdict.NotPermitted => "not permitted",
        _ => throw Unknown(verdict),
    };

    public static string Of(Shows shows) => shows switch
    {
        Shows.Breach => "the rule is broken",
        Shows.Compliance => "the rule is kept",
        Shows.Advice => "the rule advises",
        Shows.Duty => "something is owed",
        Shows.Gap => "the policy is silent",
        Shows.Exception => "an exception lifts the rule",
        Shows.Unknown => "it is not known whether it holds",
        Shows.Ground => "the rule permits it",
        Shows.Silence => "the rule says nothing of it",
        Shows.Effect => "what the rule does",
        _ => throw Unknown(shows),
    };

    public static string Of(Promptness promptness) => promptness switch
    {
        Promptness.AtOnce => "at once",
        Promptness.SameDay => "the same day",
        Promptness.Soon => "as soon as it can reasonably be done",
        _ => throw Unknown(promptness),
    };

    public static string Of(Coverage coverage) => coverage switch
    {
        Coverage.Bound => "bound",
        Coverage.Expected => "expected, and not bound",
        Coverage.ByAnalogy => "by analogy",
        _ => throw Unknown(coverage),
    };

    public static string Of(Silence silence) => silence == Silence.Open ? "asked for where it matters" : "taken as \"no\", and listed";

    public static string Of(Post post) =>
        post == Post.Headteacher ? "the Headteacher"
        : post == Post.SafeguardingLead ? "the Designated Safeguarding Lead"
        : post == Post.SeniorLeadership ? "the senior leadership team"
        : post == Post.SomebodyElse ? "nobody, until the school names somebody"
        : $"the {post.Id.Replace('-', ' ')}";

    public static IEnumerable<string> Of(Purposes purposes) => Enum.GetValues<Purposes>()
        .Where(p => p != Purposes.None && purposes.HasFlag(p))
        .Select(p => p switch
        {
            Purposes.SafeguardChildren => "Children are kept safe.",
            Purposes.ProtectStaff => "Staff are kept from risks that they did not mean to take.",
            Purposes.ProtectFromLegalRisk => "The school is kept out of legal trouble.",
            Purposes.ProtectReputation => "The good name of the school, its staff and its governors is kept.",
            Purposes.ShowWhatIsOfficial => "People can tell what really speaks for the school.",
            _ => throw Unknown(p),
        });

    /// <summary>What a setting can be, the default first and marked.</summary>
    public static string ChoicesOf(Setting setting) => setting switch
    {
        Reading reading => string.Join(
            "<br>", reading.Options.Select(o => o == reading.Default ? $"**{Sentences.Capital(o.Says)}** (the default)" : Sentences.Capital(o.Says))),
        Parameter<int> { Range: var (least, greatest) } number => $"**{Say(number.Default)}** (the default); from {Say(least)} to {Say(greatest)}",
        Parameter<Post> post => $"**{Sentences.Capital(Of(post.Default))}** (the default)",
        Parameter<Values<Role>> roles => $"**{string.Join(", ", roles.Default.Select(r => r.Id.Replace('-', ' ')))}** (the default)",
        Parameter<Values<Post>> posts => $"**{Sentences.Capital(string.Join(", ", posts.Default.Select(Of)))}** (the default)",
        Parameter<IWorkingDays> days => $"**{Sentences.Capital(days.Default.Name.Replace('-', ' '))}** (the default)",
        _ => throw Unknown(setting.Id),
    };

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static InvalidOperationException Unknown(object word) => new($"The pages have no words for {word}.");
}
