using System.Text.Json;
using KingsWood.PolicyRules.Cli.Commands;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints decisions as JSON: one file's as it is, several as a list that names the files.</summary>
internal static class DecisionsAsJson
{
    /// <summary>Prints them. Of a single file that is not understood nothing is printed.</summary>
    public static void Write(IReadOnlyList<DecidedFile> decided, Page page)
    {
        if (decided is [{ Decision: var only }])
        {
            if (only is not null)
            {
                page.Verbatim(DecisionJson.Write(only));
            }

            return;
        }

        page.Verbatim(JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var file in decided)
            {
                Write(json, file);
            }

            json.WriteEndArray();
        }));
    }

    private static void Write(Utf8JsonWriter json, DecidedFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File);
        json.WriteNumber("exitCode", file.Code);
        if (file.Decision is { } decision)
        {
            json.WritePropertyName("decision");
            using var document = JsonDocument.Parse(DecisionJson.Write(decision));
            document.WriteTo(json);
        }
        else
        {
            json.WriteString("error", file.Problem!.Message);
        }

        json.WriteEndObject();
    }
}
