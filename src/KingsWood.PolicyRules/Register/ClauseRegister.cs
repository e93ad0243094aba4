namespace KingsWood.PolicyRules.Register;

/// <summary>Every place of one edition of a policy's text, in its own order: what each says, and which rules hold it.</summary>
/// <remarks>The wording is not in it; <see cref="WordingFingerprint"/> tells whether it is still the same.</remarks>
public sealed class ClauseRegister
{
    internal ClauseRegister(IReadOnlyList<RegisterEntry> entries, IReadOnlyList<RegisterProblem> problems)
    {
        Entries = entries;
        Problems = problems;
        Wordings = RegisteredWording.Of(entries);
    }

    /// <summary>The heading: which policy, of which school.</summary>
    public required string Title { get; init; }

    /// <summary>The id of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The edition of the policy, which is no version of a package.</summary>
    public required string Edition { get; init; }

    /// <summary>Since when the edition is in force, as the register says it.</summary>
    public required string InForce { get; init; }

    /// <summary>The places, in the order of the text.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; }

    /// <summary>The paragraphs and bullets, each with the entries that were read from it.</summary>
    public IReadOnlyList<RegisteredWording> Wordings { get; }

    /// <summary>What is wrong in the register, in the order of its lines; empty when nothing is.</summary>
    public IReadOnlyList<RegisterProblem> Problems { get; }

    /// <summary>Reads a register. What is wrong becomes a problem at its line, and the rest is read all the same.</summary>
    /// <param name="text">The register.</param>
    /// <param name="path">Its name in the problems.</param>
    public static ClauseRegister Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        return new RegisterParser(path).Parse(text);
    }

    /// <summary>The entry with this coordinate, or <see langword="null"/>.</summary>
    public RegisterEntry? Find(string coordinate) => Entries.FirstOrDefault(e => e.Coordinate == coordinate);
}

/// <summary>A paragraph or bullet of the text: what a document is searched for.</summary>
public sealed record RegisteredWording
{
    private RegisteredWording(IReadOnlyList<RegisterEntry> entries) => Entries = entries;

    /// <summary>The entries that were read from it.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; }

    /// <summary>Its fingerprint.</summary>
    public WordingFingerprint Fingerprint => Entries[0].Wording;

    /// <summary>The places of it: the clause where it is all of one, else the coordinates of its parts.</summary>
    public string Coordinates { get; private init; } = "";

    /// <summary>The ids of the rules to look at when it changed.</summary>
    public IReadOnlyList<string> Rules { get; private init; } = [];

    /// <summary>The places of it.</summary>
    public override string ToString() => Coordinates;

    internal static IReadOnlyList<RegisteredWording> Of(IReadOnlyList<RegisterEntry> entries)
    {
        var partsOf = entries.ToLookup(e => e.Clause);
        return
        [
            .. entries.GroupBy(e => e.Wording).Select(group => new RegisteredWording([.. group])
            {
                Coordinates = string.Join(", ", group.GroupBy(e => e.Clause).Select(c =>
                    c.Count() == partsOf[c.Key].Count() ? c.Key : Parts(c.Key, [.. c]))),
                Rules = [.. group.SelectMany(e => e.Rules).Distinct()],
            }),
        ];
    }

    private static string Parts(string clause, IReadOnlyList<RegisterEntry> parts)
    {
        var letters = parts.Select(p => RegisterCoordinate.PartOf(p.Coordinate)).ToList();
        return letters.Count == 1 ? parts[0].Coordinate : $"{clause} {letters[0]}–{letters[^1]}";
    }
}
