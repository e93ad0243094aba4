using System.Text.Json;

namespace KingsWood.PolicyRules.Json;

/// <summary>What every document says of itself, and what is no part of a situation.</summary>
internal static class Envelope
{
    public const string VersionMember = "version";

    private static readonly Shape Schema = new FreeTextShape("the address of a schema, as text");

    private static readonly Shape Version = new NumberShape(SituationJson.Version, SituationJson.Version);

    /// <summary>The members, in the order in which they are written.</summary>
    public static Member<T>[] Members<T>()
        where T : class =>
    [
        Member<T>.Checked("$schema", Schema, "The schema that an editor should use; it is not read."),
        Member<T>.Checked(VersionMember, Version, "The version of the form of this document.", required: true),
    ];

    /// <summary>Makes sure that the document on whose start the walker stands is of the version that we read.</summary>
    public static void CheckVersion(DocumentWalker walker)
    {
        var version = walker;
        if (!version.TryFind("version"u8))
        {
            throw walker.Fail($"a member \"{VersionMember}\" with the number {SituationJson.Version}", found: "none");
        }

        if (version.Token != JsonTokenType.Number || version.WholeNumber != SituationJson.Version)
        {
            throw version.Fail($"version {SituationJson.Version}, the only one that this program reads");
        }
    }
}
