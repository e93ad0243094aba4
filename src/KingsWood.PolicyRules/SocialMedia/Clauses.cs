using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia;

/// <summary>The clauses of the policy: section and bullet, counted in the source's order.</summary>
public static class Clauses
{
    /// <summary>All clauses, in the order of the text, and then "gap" and "law".</summary>
    public static IReadOnlyList<Clause> All { get; } =
    [
        Opening.Rationale, Opening.Scope, Opening.Definitions, Opening.PrivateSpaces, Opening.OtherPolicies,
        Opening.Breaches, Opening.AcceptableUse,
        PersonalUse.ContactWithChildren, PersonalUse.CommunicationReceived, PersonalUse.Equipment,
        PersonalUse.InappropriateCommunication, PersonalUse.PrivacySettings, PersonalUse.SchoolEmail,
        PersonalUse.PersonalEmailAndTelephone, PersonalUse.IndividualMatters, PersonalUse.Reputation,
        PersonalUse.Connections, PersonalUse.Groups, PersonalUse.OnlineGaming, PersonalUse.Suspicions,
        SchoolUse.Opening, SchoolUse.LeadIn, SchoolUse.DedicatedAccount, SchoolUse.Administrators,
        SchoolUse.Notification, SchoolUse.Content, SchoolUse.PupilsContent, SchoolUse.Photographs, SchoolUse.Links,
        SchoolUse.InappropriateComments, SchoolUse.DirectMessages, SchoolUse.PolicyLinks,
        Clause.Gap, Clause.Law,
    ];

    /// <summary>The opening: rationale, definitions, scope.</summary>
    public static class Opening
    {
        /// <summary>Whom the duty to safeguard reaches.</summary>
        public static Clause Rationale { get; } = new("0 rationale", "whom the duty to safeguard reaches");

        /// <summary>Whom the policy binds.</summary>
        public static Clause Scope { get; } = new("0 scope", "whom the policy binds");

        /// <summary>What social media is.</summary>
        public static Clause Definitions { get; } = new("0 definitions", "what social media is");

        /// <summary>The law in private spaces.</summary>
        public static Clause PrivateSpaces { get; } = new("0 private spaces", "the law holds in private spaces too");

        /// <summary>The school's other policies.</summary>
        public static Clause OtherPolicies { get; } = new("0 other policies", "the school's other policies");

        /// <summary>What a breach can lead to.</summary>
        public static Clause Breaches { get; } = new("0 breaches", "what a breach can lead to");

        /// <summary>Personal use and use for the school.</summary>
        public static Clause AcceptableUse { get; } = new("0 acceptable use", "personal use and use for the school");
    }

    /// <summary>Section 1: personal use.</summary>
    public static class PersonalUse
    {
        /// <summary>1.1</summary>
        public static Clause ContactWithChildren { get; } = new("1.1", "contact with children of the school");

        /// <summary>1.2</summary>
        public static Clause CommunicationReceived { get; } = new("1.2", "communication received from children");

        /// <summary>1.3</summary>
        public static Clause Equipment { get; } = new("1.3", "school equipment and the school network");

        /// <summary>1.4</summary>
        public static Clause InappropriateCommunication { get; } = new("1.4", "inappropriate communication that involves a child");

        /// <summary>1.5</summary>
        public static Clause PrivacySettings { get; } = new("1.5", "privacy settings of one's own accounts");

        /// <summary>1.6</summary>
        public static Clause SchoolEmail { get; } = new("1.6", "email on school business");

        /// <summary>1.7</summary>
        public static Clause PersonalEmailAndTelephone { get; } = new("1.7", "personal email and telephones on school business");

        /// <summary>1.8</summary>
        public static Clause IndividualMatters { get; } = new("1.8", "posts about individual matters of the school");

        /// <summary>1.9</summary>
        public static Clause Reputation { get; } = new("1.9", "the school's reputation in posts");

        /// <summary>1.10</summary>
        public static Clause Connections { get; } = new("1.10", "pupils and former pupils as contacts");

        /// <summary>1.11</summary>
        public static Clause Groups { get; } = new("1.11", "groups and British Values");

        /// <summary>1.12</summary>
        public static Clause OnlineGaming { get; } = new("1.12", "online games and other places of aliases");

        /// <summary>1.13</summary>
        public static Clause Suspicions { get; } = new("1.13", "suspicions of exploitation, mutilation and radicalisation");
    }

    /// <summary>Section 2: use that the school has sanctioned.</summary>
    public static class SchoolUse
    {
        /// <summary>2, opening</summary>
        public static Clause Opening { get; } = new("2 opening", "what social media is good for, and affiliated organisations");

        /// <summary>2, lead-in</summary>
        public static Clause LeadIn { get; } = new("2 lead-in", "the practices that educational use follows");

        /// <summary>2.1</summary>
        public static Clause DedicatedAccount { get; } = new("2.1", "a dedicated account");

        /// <summary>2.2</summary>
        public static Clause Administrators { get; } = new("2.2", "administrator details");

        /// <summary>2.3</summary>
        public static Clause Notification { get; } = new("2.3", "notification before pupils have access");

        /// <summary>2.4</summary>
        public static Clause Content { get; } = new("2.4", "professional content");

        /// <summary>2.5</summary>
        public static Clause PupilsContent { get; } = new("2.5", "content made by pupils");

        /// <summary>2.6</summary>
        public static Clause Photographs { get; } = new("2.6", "photographs of children and identifying details");

        /// <summary>2.7</summary>
        public static Clause Links { get; } = new("2.7", "links to other sites");

        /// <summary>2.8</summary>
        public static Clause InappropriateComments { get; } = new("2.8", "inappropriate comments and abuse");

        /// <summary>2.9</summary>
        public static Clause DirectMessages { get; } = new("2.9", "direct messages to pupils");

        /// <summary>2.10</summary>
        public static Clause PolicyLinks { get; } = new("2.10", "links to the E-Safety page and the policy");
    }
}
