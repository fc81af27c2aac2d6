using NetworkMinutes.Recognition.Documents.Lines;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>"kl. 13.00–15.30", "kl 9", and "13-15.30" where hours are what is said.</summary>
internal static class ClockTimes
{
    private readonly record struct Hour(int Start, int End, TimeOnly Time, bool HasMinutes);

    /// <param name="bare">True in a field for hours, where a span needs no "kl.".</param>
    public static (TimeOnly Start, TimeOnly? End, int Until)? Find(string text, bool bare)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            if (Read(text, i) is { } first)
            {
                var last = Until(text, first.End);
                var end = last?.End ?? first.End;
                if (!GoesOnAsDate(text, end) && (first.HasMinutes || IsLed(text, i) || (bare && last is not null)))
                    return (first.Time, last is { } until && until.Time > first.Time ? until.Time : null, end);
            }
            i = LineSigns.Digits(text, i) - 1;
        }
        return null;
    }

    private static Hour? Read(string text, int at)
    {
        var end = LineSigns.Digits(text, at);
        if (end - at > 2 || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '.' or ':' or '/' or '-' or '–' && at > 1 && char.IsAsciiDigit(text[at - 2])))))
            return null;
        var hour = int.Parse(text.AsSpan(at, end - at), System.Globalization.CultureInfo.InvariantCulture);
        var minute = 0;
        var hasMinutes = end + 2 < text.Length && text[end] is '.' or ':' && LineSigns.Digits(text, end + 1) == end + 3;
        if (hasMinutes)
        {
            minute = int.Parse(text.AsSpan(end + 1, 2), System.Globalization.CultureInfo.InvariantCulture);
            end += 3;
        }
        return hour < 24 && minute < 60 ? new Hour(at, end, new TimeOnly(hour, minute), hasMinutes) : null;
    }

    private static Hour? Until(string text, int from)
    {
        var at = LineSigns.AfterSpace(text, from);
        if (at >= text.Length)
            return null;
        if (text[at] is '-' or '–' or '—')
            at++;
        else if (at > from && text.AsSpan(at).StartsWith("till ", StringComparison.OrdinalIgnoreCase))
            at += 5;
        else
            return null;
        at = AfterClock(text, LineSigns.AfterSpace(text, at));
        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
            return null;
        return ReadFree(text, at);
    }

    private static Hour? ReadFree(string text, int at) => Read(text[at..], 0) is { } hour ? hour with { Start = at, End = at + hour.End } : null;

    private static int AfterClock(string text, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["klockan ", "kl. ", "kl.", "kl "])
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return at + word.Length;
        }
        return at;
    }

    private static bool IsLed(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(". ");
        return (before.EndsWith("kl", StringComparison.OrdinalIgnoreCase) && (before.Length == 2 || !char.IsLetter(before[^3]))) || before.EndsWith("klockan", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"13-14 maj", "3/9", "12.05.2024", "14-03-2024".</summary>
    private static bool GoesOnAsDate(string text, int end)
    {
        if (end >= text.Length)
            return false;
        if (text[end] is '/' or '-' or '.' or ':' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            return true;
        var word = text.AsSpan(end).TrimStart();
        for (var month = 1; month <= 12; month++)
        {
            if (word.StartsWith(MonthName(month).AsSpan(0, 3), StringComparison.OrdinalIgnoreCase) && text[end] == ' ')
                return true;
        }
        return false;
    }
}
