using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Writes indented JSON the same way on every machine.</summary>
internal static class JsonText
{
    // For a terminal or a file, never for a web page: an apostrophe stays an apostrophe.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of what <paramref name="write"/> writes.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) + "\n";
    }
}
