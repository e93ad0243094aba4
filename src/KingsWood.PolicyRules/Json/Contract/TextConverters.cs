using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A word of an open list, by its id.</summary>
internal sealed class WordConverter<T>(Func<string, T> create, IReadOnlyList<T> wellKnown) : JsonConverter<T>, IShaped
    where T : Word
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        create(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);

    public Shape ShapeFrom(ShapeFactory shapes) =>
        new TextShape(
            $"a word of lower-case letters, digits and single hyphens, at most {Word.MaximumLength} characters, "
                + $"such as {wellKnown[0].Id}",
            Word.IsValid)
        {
            Name = ShapeFactory.NameOf(typeof(T)),
            Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
            MaximumLength = Word.MaximumLength,
            Examples = [.. wellKnown.Select(word => word.Id)],
        };
}

/// <summary>A day: <c>2008-02-29</c>.</summary>
internal sealed class DayConverter : JsonConverter<DateOnly>, IShaped
{
    public const string Format = "yyyy-MM-dd";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateOnly.ParseExact(reader.GetString()!, Format, CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));

    public Shape ShapeFrom(ShapeFactory shapes) =>
        new TextShape("a day of the calendar such as 2008-02-29", text => TryParse(text, out _))
        {
            Name = "day",
            Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            Format = "date",
        };

    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

/// <summary>A day, or a day with a time: <c>2026-11-23T14:05</c>, with seconds and parts of them where there are any.</summary>
internal sealed class MomentConverter : JsonConverter<Moment>, IShaped
{
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    public override Moment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryParse(reader.GetString()!, out var moment) ? moment : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Moment value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value));

    public Shape ShapeFrom(ShapeFactory shapes) =>
        new TextShape("a day such as 2026-11-23, or a day and a time such as 2026-11-23T14:05", text => TryParse(text, out _))
        {
            Name = "moment",
            Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,7})?)?)?$",
        };

    /// <summary>The moment as it is written.</summary>
    public static string Format(Moment moment)
    {
        var day = moment.Date.ToString(DayConverter.Format, CultureInfo.InvariantCulture);
        return moment.Time is { } time
            ? day + "T" + time.ToString(TimeFormats[time.Ticks % TimeSpan.TicksPerMinute == 0 ? 0 : 2], CultureInfo.InvariantCulture)
            : day;
    }

    private static bool TryParse(string text, out Moment moment)
    {
        moment = default;
        var parts = text.Split('T', 2);
        if (!DayConverter.TryParse(parts[0], out var day))
        {
            return false;
        }

        if (parts.Length == 1)
        {
            moment = new(day);
            return true;
        }

        // The last format would let a point without digits pass.
        if (text.EndsWith('.')
            || !TimeOnly.TryParseExact(parts[1], TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return false;
        }

        moment = new(day, time);
        return true;
    }
}
