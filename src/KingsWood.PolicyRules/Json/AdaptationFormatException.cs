using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Json;

/// <summary>A document does not describe an adaptation. Nothing of it is applied.</summary>
/// <remarks>
/// The message is meant for whoever wrote the document, and tells every problem at once: where, what was expected there, what
/// was found, and where it can be guessed what was meant.
/// </remarks>
public sealed class AdaptationFormatException : FormatException
{
    internal AdaptationFormatException(DataPlace place, string expected, string found, string? hint = null)
        : this([new(place.File, place.Path, place.Line, place.Column, expected, found, hint ?? "")], [])
    {
    }

    internal AdaptationFormatException(IReadOnlyList<AdaptationFormatProblem> problems, IReadOnlyList<AdaptationProblem> alsoWrong)
        : base(Describe(problems, alsoWrong)) => (Problems, AlsoWrong) = (problems, alsoWrong);

    /// <summary>Every place at which the document has another form, in its order.</summary>
    public IReadOnlyList<AdaptationFormatProblem> Problems { get; }

    /// <summary>
    /// What does not fit the policy besides, where it was to be applied to one, as far as that can be told while not everything can
    /// be read; in the order of the document.
    /// </summary>
    public IReadOnlyList<AdaptationProblem> AlsoWrong { get; }

    /// <inheritdoc cref="AdaptationFormatProblem.File"/>
    public string File => Problems[0].File;

    /// <summary>Where in the document the first of them is, as a JSON path: <c>$.rules[0].limbs</c>.</summary>
    public string Path => Problems[0].Path;

    /// <summary>The line of the first, counted from 1; 0 where there are no lines, as in configuration.</summary>
    public int Line => Problems[0].Line;

    /// <summary>The column of the first, counted from 1 in UTF-16 units as editors do; 0 where there are no lines.</summary>
    public int Column => Problems[0].Column;

    /// <summary>What may stand there.</summary>
    public string Expected => Problems[0].Expected;

    /// <summary>What stands there, shortened where it is long.</summary>
    public string Found => Problems[0].Found;

    /// <summary>What was probably meant, as a sentence; empty where it cannot be guessed.</summary>
    public string Hint => Problems[0].Hint;

    /// <summary>What could be read of it, to find what else is wrong; never to be applied.</summary>
    internal Adaptation? Rest { get; init; }

    /// <summary>The ids of what could not be read, by the places of the items.</summary>
    internal IReadOnlyDictionary<string, string> Unread { get; init; } = new Dictionary<string, string>();

    private static string Describe(IReadOnlyList<AdaptationFormatProblem> problems, IReadOnlyList<AdaptationProblem> alsoWrong)
    {
        var count = problems.Count + alsoWrong.Count;
        var lines = problems.Select(p => (p.Line, p.Column, Text: p.ToString()))
            .Concat(alsoWrong.Select(p => (p.Place.Line, p.Place.Column, Text: p.ToString())))
            .OrderBy(p => p.Line).ThenBy(p => p.Column)
            .Select(p => p.Text);
        return count == 1 ? lines.Single() : string.Join('\n', lines.Select(l => "- " + l).Prepend(
            $"The adaptation cannot be read, for {count} reasons{(problems.Count < FormErrors.Most ? "" : ", and perhaps more")}:"));
    }
}
