using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>Reads one kind of document.</summary>
internal interface IDocumentReader
{
    /// <summary>Whether the document is of this kind, by its first bytes or by the ending of its name.</summary>
    bool Recognises(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Its words, and its paragraphs where it knows them.</summary>
    /// <exception cref="DocumentProblem">It is damaged, encrypted or not of this kind after all.</exception>
    DriftDocument Read(byte[] bytes);
}
