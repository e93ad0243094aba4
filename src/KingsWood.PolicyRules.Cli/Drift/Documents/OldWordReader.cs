using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>
/// Recognises what is kept in Microsoft's compound file: a document of Word before 2007, or a newer one under a password.
/// </summary>
internal sealed class OldWordReader : IDocumentReader
{
    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <inheritdoc/>
    public bool Recognises(string path, ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <inheritdoc/>
    public DriftDocument Read(byte[] bytes) =>
        throw DocumentProblem.Of("encrypted, or a Word document of the old kind. Save it as .docx without a password.");
}
