using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads what is known of one child who is shown.</summary>
internal static class ChildFacts
{
    private static readonly ChildShown Unknown = new();

    public static ChildShown Of(in Part part) => Of((Publication)part.Situation, part.Index);

    public static ChildShown Of(Publication publication, int part) =>
        part < publication.Children.Count ? publication.Children[part] : Unknown;

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

    /// <summary>A consent counts in the asked form, for this use, beforehand and not withdrawn by then.</summary>
    public static Answer HasConsent(in Part part, Form form)
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
                HasTheForm(form, consent.Form),
                ApprovalFacts.Known(consent.CoversThisUse),
                consent.On is { } on ? IsInTime(part, on) : Answer.Yes,
                consent.WithdrawnOn is { } withdrawn ? IsUpheld(part, withdrawn) : Answer.Yes),
        };
    }

    public static Answer HasConsentOfBoth(in Part part) => Of(part).Consent switch
    {
        null => Answer.NotStated,
        { Given: Given.NotKnown } => Answer.NotKnown,
        { Given: Given.No } => Answer.No,
        var consent => ApprovalFacts.Known(consent.FromBothParents),
    };

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

    private static Answer HasTheForm(Form asked, Form given) =>
        given is Form.NotStated or Form.NotKnown ? Answer.NotKnown
        : given == asked ? Answer.Yes
        : Answer.No;

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
