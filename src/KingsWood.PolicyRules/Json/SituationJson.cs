using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Situations and cases as JSON: strict reading, stable writing, and the schema of both.</summary>
/// <remarks>
/// <para>A document holds one situation, <c>{ "version": 1, "kind": "connection", … }</c>, or a case,
/// <c>{ "version": 1, "case": [ { "kind": … }, … ] }</c>. What is not stated is left out; what is not known is
/// <c>"not known"</c>; <c>null</c> has no meaning and is refused.</para>
/// <para>Nothing here uses reflection, so it works after trimming and in native code.</para>
/// </remarks>
public static class SituationJson
{
    /// <summary>The version of the form of the document, which every document states.</summary>
    public const int Version = 1;

    // Text that is not valid Unicode must be refused, not mended.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<string> SchemaText = new(SituationSchema.Write);

    /// <summary>Reads a case. A document that holds one situation gives a case of one.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark at its start is passed over.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <exception cref="SituationFormatException">The document is anything but a well-formed, consistent case.</exception>
    public static Case Read(ReadOnlySpan<byte> utf8, SituationJsonOptions? options = null) =>
        new(DocumentReader.Read(utf8, options ?? SituationJsonOptions.Default, onlyOne: false));

    /// <summary>Reads a case. A document that holds one situation gives a case of one.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <exception cref="SituationFormatException">The document is anything but a well-formed, consistent case.</exception>
    public static Case Read(string json, SituationJsonOptions? options = null) => Read(Encode(json, options), options);

    /// <summary>Reads one situation.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark at its start is passed over.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <exception cref="SituationFormatException">
    /// The document is anything but one well-formed, consistent situation. A case is refused, even a case of one.
    /// </exception>
    public static Situation ReadSituation(ReadOnlySpan<byte> utf8, SituationJsonOptions? options = null) =>
        DocumentReader.Read(utf8, options ?? SituationJsonOptions.Default, onlyOne: true)[0];

    /// <summary>Reads one situation.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <exception cref="SituationFormatException">
    /// The document is anything but one well-formed, consistent situation. A case is refused, even a case of one.
    /// </exception>
    public static Situation ReadSituation(string json, SituationJsonOptions? options = null) =>
        ReadSituation(Encode(json, options), options);

    /// <summary>Reads a case from a stream, and never more of it than the longest document that is accepted.</summary>
    /// <param name="utf8">The stream, which stays open; reading starts where it stands.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SituationFormatException">The document is anything but a well-formed, consistent case.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<Case> ReadAsync(
        Stream utf8, SituationJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= SituationJsonOptions.Default;

        using var held = new MemoryStream();
        var buffer = new byte[Math.Min(options.MaximumBytes, 16 * 1024)];
        int count;
        while ((count = await utf8.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (held.Length + count > options.MaximumBytes)
            {
                throw DocumentReader.TooLong(options);
            }

            held.Write(buffer, 0, count);
        }

        return Read(held.GetBuffer().AsSpan(0, (int)held.Length), options);
    }

    /// <summary>Writes one situation: indented, always in the same order, without anything that is not stated.</summary>
    /// <exception cref="ArgumentException">
    /// The situation has a problem by <see cref="SituationChecks"/>, so that the text could not be read again.
    /// </exception>
    public static string Write(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        Refuse(situation);
        return Write(JsonSerializer.SerializeToNode(situation, SituationContract.Situation)!.AsObject());
    }

    /// <summary>Writes a case, of one situation too: indented, in order, without anything that is not stated.</summary>
    /// <exception cref="ArgumentException">
    /// A situation has a problem by <see cref="SituationChecks"/>, so that the text could not be read again.
    /// </exception>
    public static string Write(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        foreach (var situation in @case.Situations)
        {
            Refuse(situation);
        }

        var document = new SituationDocument { Case = @case.Situations };
        return Write(JsonSerializer.SerializeToNode(document, SituationContract.Document)!.AsObject());
    }

    /// <summary>The JSON Schema (draft 2020-12) of the document, for editors and other programs.</summary>
    /// <remarks>It says what is well formed. What contradicts itself only <see cref="SituationChecks"/> can say.</remarks>
    public static string Schema() => SchemaText.Value;

    internal static byte[] Encode(string json, SituationJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= SituationJsonOptions.Default;
        if (json.Length > options.MaximumBytes)
        {
            throw DocumentReader.TooLong(options);
        }

        try
        {
            return Utf8.GetBytes(json);
        }
        catch (EncoderFallbackException e)
        {
            // Replacing the half character keeps its place: what comes before it is unchanged.
            throw JsonSyntax.InvalidText(Encoding.UTF8.GetBytes(json), Encoding.UTF8.GetByteCount(json.AsSpan(0, e.Index)));
        }
    }

    private static string Write(JsonObject document)
    {
        document.Insert(0, Envelope.VersionMember, Version);
        return document.ToJsonString(SituationContract.Options);
    }

    private static void Refuse(Situation situation)
    {
        if (SituationChecks.Check(situation) is [var problem, ..])
        {
            throw new ArgumentException(problem.ToString(), nameof(situation));
        }
    }
}
