using System.Globalization;
using System.Text.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A word of an open list, by its id.</summary>
internal sealed class WordConverter<T> : WriteOnlyConverter<T>
    where T : Word
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);
}

/// <summary>A day: <c>2008-02-29</c>.</summary>
internal sealed class DayConverter : WriteOnlyConverter<DateOnly>
{
    public const string Format = "yyyy-MM-dd";

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}

/// <summary>A day, or a day with a time: <c>2026-11-23T14:05</c>, with seconds and parts of them where there are any.</summary>
internal sealed class MomentConverter : WriteOnlyConverter<Moment>
{
    public override void Write(Utf8JsonWriter writer, Moment value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value));

    /// <summary>The moment as it is written.</summary>
    public static string Format(Moment moment)
    {
        var day = moment.Date.ToString(DayConverter.Format, CultureInfo.InvariantCulture);
        return moment.Time is { } time
            ? day + "T" + time.ToString(FormatOf(time), CultureInfo.InvariantCulture)
            : day;
    }

    private static string FormatOf(TimeOnly time) =>
        time.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.FFFFFFF";
}
