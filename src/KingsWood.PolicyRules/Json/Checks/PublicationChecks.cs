using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>What the members of a publication can say against each other.</summary>
internal static class PublicationChecks
{
    public static void Check(Publication publication, ref ProblemList problems)
    {
        CheckContents(publication, ref problems);
        CheckChildren(publication, ref problems);
        CheckLinks(publication, ref problems);

        problems.AddIf(
            publication.Step == PublicationStep.ToPublish && publication.Removed is { Progress: Progress.Done },
            "$.removed",
            "nothing taken down yet, as the step is to-publish",
            "done");
        KindChecks.CheckRemoval(publication, publication.Removed, ref problems);
    }

    private static void CheckContents(Publication publication, ref ProblemList problems)
    {
        if (publication.Contents is not { } contents)
        {
            return;
        }

        PeopleChecks.CheckRepeated(contents, PartPath.Whole, "contents", ref problems);
        problems.AddIf(
            contents.Count == 0,
            "$.contents",
            "at least one thing that it consists of",
            "an empty list",
            "Leave the member out where nobody said.");
        problems.AddIf(
            contents.Count > 0
                && !contents.Contains(Content.Photograph)
                && !contents.Contains(Content.Video)
                && !contents.Contains(Content.LiveStream)
                && (publication.Children.Count > 0 || publication.ShowsChildren == Answer.Yes),
            "$.contents",
            "a photograph, a video or a live-stream, as children are shown",
            "none of them");
    }

    private static void CheckChildren(Publication publication, ref ProblemList problems)
    {
        var nobody = publication.ShowsChildren == Answer.No;
        problems.AddIf(
            nobody && publication.Children.Count > 0,
            "$.showsChildren",
            "true, as children are listed",
            "false");
        problems.AddIf(
            nobody && !publication.EveryChildIsListed,
            "$.everyChildIsListed",
            "true, as no child is shown",
            "false");

        for (var i = 0; i < publication.Children.Count; i++)
        {
            var child = publication.Children[i];
            var path = PartPath.Of(publication, i);
            ApprovalChecks.Check(child.Consent, path, ref problems);
            if (publication.GivesIdentifyingDetails == Answer.No
                && child.Identified is (Identification.ByName or Identification.ByDetail or Identification.ByNameAndDetail))
            {
                problems.Add(
                    path.Member("identified"), "none, as givesIdentifyingDetails is false", Words.Of(child.Identified));
            }
        }
    }

    private static void CheckLinks(Publication publication, ref ProblemList problems)
    {
        var hasNoLinks = publication.Contents is { Count: > 0 } contents && !contents.Contains(Content.Link);
        problems.AddIf(
            hasNoLinks && publication.LinksKnownUnsafe == Answer.Yes,
            "$.linksKnownUnsafe",
            "a link among the contents",
            "true without a link");
        problems.AddIf(
            hasNoLinks && publication.LinksGoneBad == Answer.Yes,
            "$.linksGoneBad",
            "a link among the contents",
            "true without a link");
        problems.AddIf(
            publication.Step == PublicationStep.ToPublish && publication.LinksGoneBad == Answer.Yes,
            "$.linksGoneBad",
            "a publication that is published, as links go bad only afterwards",
            "true, while the step is to-publish",
            "A link that is bad beforehand is linksKnownUnsafe.");
        problems.AddIf(
            publication.LinksChecked == Answer.Yes && publication.LinksKnownUnsafe == Answer.Yes,
            "$.linksChecked",
            "false, as a link is known to be unsafe",
            "true",
            "Checked means checked and found fit and safe.");
    }
}
