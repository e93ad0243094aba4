using System.Text.Json;
using System.Text.Json.Serialization;

namespace KingsWood.PolicyRules.Json;

/// <summary>A converter for what the serializer only writes: situations are read by their shapes.</summary>
internal abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Situations are read by their shapes, which are stricter.");
}
