using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads what is known of one child who is shown.</summary>
internal static class ChildFacts
{
    private static readonly ChildShown Unknown = new();

    public static ChildShown Of(in Part part)
    {
        var children = ((Publication)part.Situation).Children;
        return part.Index < children.Count ? children[part.Index] : Unknown;
    }

    public static Answer IsShown(in Part part)
    {
        var publication = (Publication)part.Situation;
        if (publication.Children.Count > 0)
        {
            return Answer.Yes;
        }

        return publication.ShowsChildren != Answer.NotStated ? publication.ShowsChildren
            : publication.Contents is { } contents && !ShowsAnything(contents) ? Answer.No
            : Answer.NotStated;
    }

    /// <summary>A consent counts in the right form, from enough parents, for this use, beforehand and not withdrawn by then.</summary>
    public static Answer HasConsent(in Part part)
    {
        if (Of(part).Consent is not { } consent)
        {
            return Answer.NotStated;
        }

        return consent.Given switch
        {
            Given.NotKnown => Answer.NotKnown,
            Given.No => Answer.No,
            _ => ApprovalFacts.All(
                HasTheForm(part, consent.Form),
                part.Settings.Takes(ConsentFrom.Both) ? ApprovalFacts.Known(consent.FromBothParents) : Answer.Yes,
                ApprovalFacts.Known(consent.CoversThisUse),
                consent.On is { } on ? IsInTime(part, on) : Answer.Yes,
                consent.WithdrawnOn is { } withdrawn ? IsUpheld(part, withdrawn) : Answer.Yes),
        };
    }

    // On the day of the publication itself, with no times, it may have been before: the picture has to go all the same.
    public static Answer IsWithdrawnSince(in Part part) =>
        Of(part).Consent?.WithdrawnOn is not { } withdrawn ? Answer.NotStated
        : !PublicationWords.IsPublished((Publication)part.Situation) ? Answer.No
        : withdrawn.IsBefore(part.Moment) == Answer.Yes ? Answer.No
        : Answer.Yes;

    public static Answer IsNamed(in Part part) => Of(part).Identified switch
    {
        // Who says that the whole gives no name and no detail has said it of each child.
        Identification.NotStated =>
            ((Publication)part.Situation).GivesIdentifyingDetails == Answer.No ? Answer.No : Answer.NotStated,
        Identification.NotKnown => Answer.NotKnown,
        Identification.ByName or Identification.ByNameAndDetail => Answer.Yes,
        _ => Answer.No,
    };

    /// <summary>Of one child, or anywhere in the words: an answer about the one says nothing of the other.</summary>
    public static Answer HasDetails(in Part part)
    {
        var anywhere = ((Publication)part.Situation).GivesIdentifyingDetails;
        var ofTheChild = Of(part).Identified switch
        {
            // Of a child who is shown it is asked; of a text without a picture it is presumed that there is none.
            Identification.NotStated => anywhere == Answer.NotStated && IsAskedOf(part) ? Answer.NotKnown : anywhere,
            Identification.NotKnown => Answer.NotKnown,
            Identification.ByDetail or Identification.ByNameAndDetail => Answer.Yes,
            _ => Answer.No,
        };
        return anywhere == Answer.Yes ? Answer.Yes
            : anywhere == Answer.NotKnown && ofTheChild == Answer.No ? Answer.NotKnown
            : ofTheChild;
    }

    // Unless somebody answers it by the fact's id, of this child or of them all.
    private static bool IsAskedOf(in Part part) =>
        IsShown(part) == Answer.Yes
        && Of(part).Facts[ThePublication.GivesIdentifyingDetails.Id] == Answer.NotStated
        && part.Situation.Facts[ThePublication.GivesIdentifyingDetails.Id] == Answer.NotStated;

    private static bool ShowsAnything(Values<Content> contents) =>
        contents.Contains(Content.Photograph)
        || contents.Contains(Content.Video)
        || contents.Contains(Content.LiveStream)
        || contents.Contains(Content.PupilsWork);

    private static Answer HasTheForm(in Part part, Form form) => form switch
    {
        Form.Written => Answer.Yes,
        Form.Spoken => part.Settings.Takes(ConsentForm.Written) ? Answer.No : Answer.Yes,
        Form.OptOut => part.Settings.Takes(ConsentForm.OptOutToo) ? Answer.Yes : Answer.No,
        _ => Answer.NotKnown,
    };

    // Before the publication; for one that is only intended, by now: nobody knows yet who will have agreed by then.
    private static Answer IsInTime(in Part part, Moment moment) =>
        PublicationWords.IsPublished((Publication)part.Situation) ? moment.IsBefore(part.Moment)
        : part.Moment.Date < moment.Date && part.AsOf.Date <= part.Moment.Date ? Answer.No
        : moment.Date <= part.AsOf.Date ? Answer.Yes
        : Answer.NotKnown;

    // What was published rests on the consent of that moment; what is only intended, on one that nobody took back.
    private static Answer IsUpheld(in Part part, Moment withdrawn) =>
        PublicationWords.IsPublished((Publication)part.Situation) ? withdrawn.IsBefore(part.Moment).Opposite() : Answer.No;
}
