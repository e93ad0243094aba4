using System.Globalization;
using System.Text;
using KingsWood.PolicyRules.Adaptations;
using Microsoft.Extensions.Configuration;

namespace KingsWood.PolicyRules.Json;

/// <summary>Adaptations as JSON, <c>*.adaptation.json</c>: strict reading, stable writing, and the schema.</summary>
/// <remarks>
/// Whether its rules, settings and facts exist, and whether it may loosen what it loosens, is checked when it is applied to
/// a policy: see <see cref="PolicyAdaptation.Adapt"/>, whose problems name the places of the file. Nothing here uses
/// reflection, so it works after trimming and in native code.
/// </remarks>
public static class AdaptationJson
{
    /// <summary>The version of the form of the document, which every document states.</summary>
    public const int Version = 1;

    // Text that is not valid Unicode must be refused, not mended.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<string> SchemaText = new(static () => AdaptationSchema.Write(AdaptationJsonOptions.Default.Content));

    /// <summary>Reads an adaptation.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark at its start is passed over.</param>
    /// <param name="fileName">The name that errors and decisions give as its place.</param>
    /// <param name="options">The limits and the policy; the defaults where there are none.</param>
    /// <exception cref="AdaptationFormatException">The document is anything but a well-formed adaptation.</exception>
    public static Adaptation Read(ReadOnlySpan<byte> utf8, string fileName, AdaptationJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= AdaptationJsonOptions.Default;
        if (utf8.Length > options.MaximumBytes)
        {
            throw TooLong(fileName, options);
        }

        var errors = new FormErrors();
        try
        {
            return AdaptationReader.Read(JsonDataTree.Read(utf8, fileName, errors), options, errors);
        }
        catch (FormErrors.EnoughException)
        {
            throw errors.ToException(rest: null);
        }
    }

    /// <summary>Reads an adaptation.</summary>
    /// <param name="json">The document.</param>
    /// <param name="fileName">The name that errors and decisions give as its place.</param>
    /// <param name="options">The limits and the policy; the defaults where there are none.</param>
    /// <exception cref="AdaptationFormatException">The document is anything but a well-formed adaptation.</exception>
    public static Adaptation Read(string json, string fileName = "", AdaptationJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= AdaptationJsonOptions.Default;
        if (json.Length > options.MaximumBytes)
        {
            throw TooLong(fileName, options);
        }

        try
        {
            return Read(Utf8.GetBytes(json), fileName, options);
        }
        catch (EncoderFallbackException e)
        {
            var place = DocumentPlace.At(Encoding.UTF8.GetBytes(json), Encoding.UTF8.GetByteCount(json.AsSpan(0, e.Index)), JsonPath.Root);
            throw new AdaptationFormatException(
                new FixedPlace(fileName, place.Path, place.Line, place.Column), "text of whole characters", "half of a character");
        }
    }

    /// <summary>Reads a file, and never more of it than the longest document that is accepted.</summary>
    /// <param name="path">The file. Places name it without its folder.</param>
    /// <param name="options">The limits and the policy; the defaults where there are none.</param>
    /// <exception cref="AdaptationFormatException">The document is anything but a well-formed adaptation.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Adaptation ReadFile(string path, AdaptationJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= AdaptationJsonOptions.Default;
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new AdaptationFormatException(new FixedPlace("", JsonPath.Root, 0, 0), "the name of a file", "an empty text");
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var (buffer, held) = (new byte[16 * 1024], new MemoryStream());
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            held.Write(buffer, 0, read);
            if (held.Length > options.MaximumBytes)
            {
                throw TooLong(Path.GetFileName(path), options);
            }
        }

        return Read(held.GetBuffer().AsSpan(0, (int)held.Length), Path.GetFileName(path), options);
    }

    /// <summary>Reads an adaptation from a section of configuration with the members that a file has.</summary>
    /// <remarks>Configuration has no lines, so that places are paths only.</remarks>
    /// <param name="section">The section.</param>
    /// <param name="options">The limits and the policy; the defaults where there are none.</param>
    /// <exception cref="AdaptationFormatException">The section is anything but a well-formed adaptation.</exception>
    public static Adaptation Read(IConfigurationSection section, AdaptationJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        var errors = new FormErrors();
        try
        {
            return AdaptationReader.Read(ConfigurationDataTree.Read(section), options ?? AdaptationJsonOptions.Default, errors);
        }
        catch (FormErrors.EnoughException)
        {
            throw errors.ToException(rest: null);
        }
    }

    /// <summary>Writes an adaptation: indented, section by section, without anything that is not stated.</summary>
    /// <param name="adaptation">The adaptation.</param>
    /// <param name="options">The limits and the policy; the defaults where there are none.</param>
    /// <exception cref="ArgumentException">
    /// It says something that a file cannot say, such as a calendar of the host's own: read again, the text would give
    /// another adaptation.
    /// </exception>
    public static string Write(Adaptation adaptation, AdaptationJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(adaptation);
        options ??= AdaptationJsonOptions.Default;
        var json = AdaptationWriter.Write(adaptation, options.Content);
        try
        {
            var again = Read(json, "", options);
            return again.Equals(adaptation) && AdaptationWriter.Write(again, options.Content) == json
                ? json
                : throw new ArgumentException("The adaptation says something that a file cannot say.", nameof(adaptation));
        }
        catch (AdaptationFormatException e)
        {
            throw new ArgumentException($"The adaptation says something that a file cannot say: {e.Message}", nameof(adaptation), e);
        }
    }

    /// <summary>The JSON Schema (draft 2020-12) of the document, for editors and other programs.</summary>
    /// <remarks>
    /// It lists the settings, rules, facts and duties of the policy, and takes ids of a school's own by their form. What fits a
    /// policy in all else only applying the adaptation can say.
    /// </remarks>
    /// <param name="options">The policy whose ids it lists; the social media policy where there are none.</param>
    public static string Schema(AdaptationJsonOptions? options = null) =>
        options is null || options.Content == AdaptationJsonOptions.Default.Content ? SchemaText.Value : AdaptationSchema.Write(options.Content);

    private static AdaptationFormatException TooLong(string file, AdaptationJsonOptions options) => new(
        new FixedPlace(file, JsonPath.Root, 1, 1),
        string.Create(CultureInfo.InvariantCulture, $"a document of at most {options.MaximumBytes} bytes"),
        "a longer one");
}
