using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Register;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Comparing;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Kinds;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia;

/// <summary>The social media policy of King's Wood School and Nursery, every clause of it.</summary>
public static class SocialMediaPolicy
{
    /// <summary>The policy with every default reading.</summary>
    public static Policy Default { get; } = new(Content);

    /// <summary>What the policy is made of, for a school that reads it in another way.</summary>
    public static PolicyContent Content => Made.Content;

    /// <summary>Every place of the text: what it says, its rules, how it was read, and the mark of its wording.</summary>
    public static ClauseRegister Register => MadeRegister.Register;

    /// <summary>The executed examples of the rule with this id; none for an id that is no rule's.</summary>
    public static IReadOnlyList<RuleExample> ExamplesOf(string ruleId) => RuleBook.ExamplesOf(ruleId);

    private static Condition Binds(Binding binding) => binding switch
    {
        Binding.Teachers => TheActor.IsATeacher,
        Binding.Pupils => TheActor.IsAPupil,
        Binding.Everyone => Condition.Always,
        _ => Condition.AnyOf(TheActor.IsStaff, TheActor.IsAffiliate),
    };

    private static KindVocabulary Words(SituationKind kind) => kind switch
    {
        SituationKind.Connection => ConnectionWords.Create(),
        SituationKind.Message => MessageWords.Create(),
        SituationKind.Publication => PublicationWords.Create(),
        SituationKind.Group => GroupWords.Create(),
        SituationKind.OnlinePlay => OnlinePlayWords.Create(),
        SituationKind.Access => AccessWords.Create(),
        SituationKind.SchoolAccount => SchoolAccountWords.Create(),
        SituationKind.OwnAccount => OwnAccountWords.Create(),
        SituationKind.CommentReceived => CommentWords.Create(),
        SituationKind.Concern => ConcernWords.Create(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of situation."),
    };

    private static class Made
    {
        public static PolicyContent Content { get; } = new()
        {
            Name = "King's Wood School and Nursery: social media",
            Edition = "1",
            Clauses = new LazyList<Clause>(() => Clauses.All),
            Rules = new LazyList<Rule>(() => RuleBook.All),
            RulesOf = RuleBook.For,
            ForceOfSection = new Dictionary<string, string> { ["2"] = "KW2010" },
            Vocabulary = new(Words, () => Questions.Shared),
            Settings = new LazyList<Setting>(() => AllSettings.InOrder),
            Binds = Binds,
            Danger = TheConcern.AChildIsInDanger,
            Lead = Parameters.SafeguardingLead,
            ReportTo = Parameters.ReportTo,
            Deputy = Parameters.Deputy,
            Alternate = Parameters.Alternate,
            WordedFor = WhoIsAsked.For,
            StaffRoles = Parameters.StaffRoles,
            MayTeach = new LazyList<Role>(static () => [Role.Teacher, .. ActorFacts.MayTeach]),
            StrictReadings = AllSettings.Strict,
            ReadBySettings = new LazyList<ReadBySettings>(static () => SharedSettings.All),
            ConcernTheHeadteacher = [TheConcern.IsAboutTheHeadteacher, TheActor.WouldApproveThemselves],
        };
    }

    private static class MadeRegister
    {
        private const string Name = "social-media.policy.md";

        public static ClauseRegister Register { get; } = Read();

        private static ClauseRegister Read()
        {
            using var stream = typeof(SocialMediaPolicy).Assembly.GetManifestResourceStream(Name)!;
            using var reader = new StreamReader(stream);
            return ClauseRegister.Parse(reader.ReadToEnd(), Name);
        }
    }
}
