using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.SocialMedia.Readings;

/// <summary>Clause 1.3: whether it bars use for the school as well.</summary>
public static class EquipmentBar
{
    /// <summary>Personal use only.</summary>
    public static ReadingOption PersonalUse { get; } = new(
        "personal-use", "personal use only; running a school account, or using one in class, is not meant");

    /// <summary>Use for the school too.</summary>
    public static ReadingOption AllUse { get; } = new("all-use", "use for the school is barred as well");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("equipment-bar", PersonalUse, AllUse)
    {
        Where = "1.3",
        Question = "Does the bar on school equipment reach use that the school has sanctioned?",
    };
}

/// <summary>Clause 1.3: one's own device on the school's network.</summary>
public static class OwnDeviceOnTheNetwork
{
    /// <summary>It is no equipment of the school.</summary>
    public static ReadingOption NotEquipment { get; } = new("not-equipment", "it is no equipment of the school; the filter should stop it");

    /// <summary>It counts as equipment.</summary>
    public static ReadingOption CountsAsEquipment { get; } = new("counts-as-equipment", "it counts as equipment of the school");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("own-device-on-the-network", NotEquipment, CountsAsEquipment)
    {
        Where = "1.3",
        Question = "Is one's own device equipment of the school while it is on the school's network?",
    };
}

/// <summary>Clauses 1.6 and 1.7: a personal email that the Headteacher approved.</summary>
public static class EmailApproval
{
    /// <summary>The exception of 1.7 wins over both.</summary>
    public static ReadingOption LiftsBoth { get; } = new("lifts-both", "the approval of 1.7 lifts 1.6 as well, with advice that names the clash");

    /// <summary>1.6 is absolute.</summary>
    public static ReadingOption SchoolEmailAlways { get; } = new("school-email-always", "1.6 has no exception");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("email-approval", LiftsBoth, SchoolEmailAlways)
    {
        Where = "1.6, 1.7",
        Question = "Does prior approval for a personal email lift the rule that school email is used?",
    };
}

/// <summary>Clause 1.7: in what form an approval is given.</summary>
public static class ApprovalForm
{
    /// <summary>Any form.</summary>
    public static ReadingOption Any { get; } = new("any", "spoken or written");

    /// <summary>In writing.</summary>
    public static ReadingOption WrittenOnly { get; } = new("written-only", "in writing");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("approval-form", Any, WrittenOnly)
    {
        Where = "1.7",
        Question = "In what form does the Headteacher approve?",
    };
}

/// <summary>Clause 1.7: what the approval lifts.</summary>
public static class ApprovalReach
{
    /// <summary>Making contact and accepting it.</summary>
    public static ReadingOption Both { get; } = new("both", "making contact as well as accepting it");

    /// <summary>Accepting it only.</summary>
    public static ReadingOption AcceptingOnly { get; } = new("accepting-only", "accepting contact only");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("approval-reach", Both, AcceptingOnly)
    {
        Where = "1.7",
        Question = "Does prior approval cover making contact as well as accepting it?",
    };
}

/// <summary>Clause 1.7: whose telephone.</summary>
public static class WhoseTelephone
{
    /// <summary>The number or account counts.</summary>
    public static ReadingOption NumberOrAccount { get; } = new(
        "number-or-account", "the number or account counts, not the handset");

    /// <summary>Any handset of one's own.</summary>
    public static ReadingOption AnyOwnHandset { get; } = new("any-own-handset", "any handset of one's own is barred");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("whose-telephone", NumberOrAccount, AnyOwnHandset)
    {
        Where = "1.7",
        Question = "What makes a telephone personal?",
    };
}

/// <summary>Clause 1.7: what accepting contact is.</summary>
public static class AcceptingContact
{
    /// <summary>Replying on the matter.</summary>
    public static ReadingOption Replying { get; } = new("replying", "replying on the matter; receiving it, or pointing to the office, is not");

    /// <summary>Receiving it.</summary>
    public static ReadingOption Receiving { get; } = new("receiving", "receiving it is enough");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("accepting-contact", Replying, Receiving)
    {
        Where = "1.7",
        Question = "When is contact on school business accepted?",
    };
}

/// <summary>Clause 1.7: colleagues.</summary>
public static class Colleagues
{
    /// <summary>Advice only.</summary>
    public static ReadingOption AdviceOnly { get; } = new(
        "advice-only", "among colleagues 1.7 only advises: calling in sick is not meant");

    /// <summary>In full.</summary>
    public static ReadingOption InFull { get; } = new("in-full", "1.7 holds among colleagues too");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("colleagues", AdviceOnly, InFull)
    {
        Where = "1.7",
        Question = "Does the rule on personal telephones hold among colleagues?",
    };
}

/// <summary>Clause 2.6: which accounts.</summary>
public static class PhotographRules
{
    /// <summary>Personal accounts too.</summary>
    public static ReadingOption AllAccounts { get; } = new(
        "all-accounts", "on school accounts any child shown, on personal accounts the children of the school");

    /// <summary>School accounts only.</summary>
    public static ReadingOption SchoolAccountsOnly { get; } = new("school-accounts-only", "school accounts only");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("photograph-rules", AllAccounts, SchoolAccountsOnly)
    {
        Where = "2.6",
        Question = "On which accounts does the rule on photographs hold?",
    };
}

/// <summary>Clause 2.6: whose consent.</summary>
public static class ConsentFrom
{
    /// <summary>One parent or carer.</summary>
    public static ReadingOption One { get; } = new("one", "one parent or carer is enough")
    {
        InSentences = " of a parent or carer",
    };

    /// <summary>Both.</summary>
    public static ReadingOption Both { get; } = new("both", "both parents are asked; of an opt-out, both were told and neither opted out")
    {
        InSentences = " of both parents",
    };

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("consent-from", One, Both)
    {
        Where = "2.6",
        Question = "Whose consent is needed for a photograph?",
    };
}

/// <summary>Clause 2.6: in what form.</summary>
public static class ConsentForm
{
    /// <summary>In writing.</summary>
    public static ReadingOption Written { get; } = new("written", "in writing: on paper, on a form or by email")
    {
        InSentences = "written consent",
    };

    /// <summary>Spoken as well.</summary>
    public static ReadingOption SpokenToo { get; } = new("spoken-too", "in writing or by word of mouth")
    {
        InSentences = "written or spoken consent",
    };

    /// <summary>Silence after notice as well.</summary>
    public static ReadingOption OptOutToo { get; } = new("opt-out-too", "in writing, by word of mouth or by not opting out")
    {
        InSentences = "consent (written, spoken, or by not opting out after notice)",
    };

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("consent-form", Written, SpokenToo, OptOutToo)
    {
        Where = "2.6",
        Question = "In what form is consent given?",
    };
}

/// <summary>Clause 2.6: whose identifying details.</summary>
public static class IdentifyingDetails
{
    /// <summary>Children and their families.</summary>
    public static ReadingOption ChildrenAndFamilies { get; } = new("children-and-families", "details of children and their families");

    /// <summary>Staff as well.</summary>
    public static ReadingOption StaffToo { get; } = new("staff-too", "details of staff as well");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("identifying-details", ChildrenAndFamilies, StaffToo)
    {
        Where = "2.6",
        Question = "Whose identifying details are kept off school accounts?",
    };
}

/// <summary>Clauses 2.1, 2.2, 2.3 and 2.10: a flaw in the set-up of an account.</summary>
public static class AccountFlaws
{
    /// <summary>It is mended, and bars no post.</summary>
    public static ReadingOption Mend { get; } = new("mend", "it has to be mended, and bars no post");

    /// <summary>It bars every post.</summary>
    public static ReadingOption BarPosts { get; } = new("bar-posts", "it bars every post until it is mended");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("account-flaws", Mend, BarPosts)
    {
        Where = "2.1, 2.2, 2.3, 2.10",
        Question = "Does a flaw in an account's set-up bar each later post?",
    };
}

/// <summary>Definitions: virtual worlds.</summary>
public static class VirtualWorlds
{
    /// <summary>Contact with children and reporting in full, the rest as advice.</summary>
    public static ReadingOption ContactAndReporting { get; } = new(
        "contact-and-reporting", "contact with children and reporting in full, the rest as advice");

    /// <summary>Everything.</summary>
    public static ReadingOption Everything { get; } = new("everything", "every rule holds there in full");

    /// <summary>Nothing but advice.</summary>
    public static ReadingOption AdviceOnly { get; } = new("advice-only", "every rule is advice there");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("virtual-worlds", ContactAndReporting, Everything, AdviceOnly)
    {
        Where = "0 definitions",
        Question = "Which rules carry over to virtual worlds?",
    };
}

/// <summary>Scope: affiliated organisations.</summary>
public static class Affiliates
{
    /// <summary>They are expected to follow the core.</summary>
    public static ReadingOption Expected { get; } = new(
        "expected", "contact with children, photographs and direct messages prohibit, reports are owed, the rest is advice");

    /// <summary>They are bound in full.</summary>
    public static ReadingOption FullyBound { get; } = new("fully-bound", "they are bound as staff are");

    /// <summary>The reading.</summary>
    public static Reading Reading { get; } = new("affiliates", Expected, FullyBound)
    {
        Where = "2 opening",
        Question = "How far do affiliated organisations follow the policy?",
    };
}
