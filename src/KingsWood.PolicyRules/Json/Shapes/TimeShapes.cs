using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A day: <c>2008-02-29</c>.</summary>
internal sealed class DayShape : TextShape<DateOnly>
{
    private const int Length = 10;

    private DayShape()
        : base("a day of the calendar such as 2008-02-29")
    {
        Name = "day";
        Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        Format = "date";
    }

    public static DayShape Instance { get; } = new();

    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != Length
            || text[4] != '-'
            || text[7] != '-'
            || !Digits.TryParse(text[..4], out var year)
            || !Digits.TryParse(text[5..7], out var month)
            || !Digits.TryParse(text[8..], out var dayOfMonth)
            || year == 0
            || month is 0 or > 12
            || dayOfMonth == 0
            || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, dayOfMonth);
        return true;
    }

    protected override bool TryRead(ReadOnlySpan<byte> text, ScratchObjects? scratch, out DateOnly value) => TryParse(text, out value);
}

/// <summary>A day, or a day with a time: <c>2026-11-23T14:05</c>, with seconds and parts of them where there are any.</summary>
internal sealed class MomentShape : TextShape<Moment>
{
    private const int LengthOfDay = 10;

    private MomentShape()
        : base("a day such as 2026-11-23, or a day and a time such as 2026-11-23T14:05")
    {
        Name = "moment";
        Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,7})?)?)?$";
    }

    public static MomentShape Instance { get; } = new();

    protected override bool TryRead(ReadOnlySpan<byte> text, ScratchObjects? scratch, out Moment value)
    {
        value = default;
        if (text.Length < LengthOfDay || !DayShape.TryParse(text[..LengthOfDay], out var day))
        {
            return false;
        }

        if (text.Length == LengthOfDay)
        {
            value = new(day);
            return true;
        }

        if (text[LengthOfDay] != 'T' || !TryParse(text[(LengthOfDay + 1)..], out var time))
        {
            return false;
        }

        value = new(day, time);
        return true;
    }

    // HH:mm, HH:mm:ss or HH:mm:ss with one to seven digits after a point.
    private static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly time)
    {
        time = default;
        int second = 0, ticks = 0;
        var wellFormed = text.Length is 5 or 8 or (> 9 and < 17)
            && text[2] == ':'
            && (text.Length < 6 || (text[5] == ':' && Digits.TryParse(text[6..8], out second)))
            && (text.Length < 9 || (text[8] == '.' && Digits.TryParse(text[9..], out ticks)));
        if (!wellFormed
            || !Digits.TryParse(text[..2], out var hour)
            || !Digits.TryParse(text[3..5], out var minute)
            || hour > 23
            || minute > 59
            || second > 59)
        {
            return false;
        }

        for (var digits = text.Length - 9; digits is > 0 and < 7; digits++)
        {
            ticks *= 10;
        }

        time = new TimeOnly(hour, minute, second).Add(new(ticks));
        return true;
    }
}

/// <summary>Numbers of a fixed number of digits, as in days and times.</summary>
internal static class Digits
{
    public static bool TryParse(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
