using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>The day that a letter says of the meeting it is about: "Tack för ett bra möte i fredags den 7 juni".</summary>
internal static class ToldDay
{
    private const int MostWordsBetween = 4;
    private const int MostDaysBefore = 60;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Meetings = WordFile.Set("head", "told meetings").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherMeetings = WordFile.Set("head", "told other meetings").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="written">When the letter was.</param>
    public static DateOnly? In(string line, DateOnly written)
    {
        foreach (var date in SwedishDates.Find(line, written, lookBack: true))
        {
            if (date.Day is { } day && day <= written && written.DayNumber - day.DayNumber <= MostDaysBefore && IsOfTheMeeting(line.AsSpan(0, date.Span.Start)))
                return day;
        }
        return null;
    }

    private static bool IsOfTheMeeting(ReadOnlySpan<char> before)
    {
        for (var words = 0; words <= MostWordsBetween; words++)
        {
            if (LastWord(ref before) is not { IsEmpty: false } word)
                return false;
            if (Meetings.Contains(word))
                return !OtherMeetings.Contains(LastWord(ref before)) && !OtherMeetings.Contains(LastWord(ref before));
        }
        return false;
    }

    /// <summary>Empty where the sentence begins.</summary>
    private static ReadOnlySpan<char> LastWord(ref ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(' ');
        var start = words.LastIndexOf(' ') + 1;
        var word = words[start..];
        words = words[..start];
        return word is [.., '.' or '!' or '?' or ':' or ';'] ? [] : word.TrimEnd(',');
    }
}
