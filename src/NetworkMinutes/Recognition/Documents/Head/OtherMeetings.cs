using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Documents.Attendance;
using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>Further meetings in the same text: a title, another day and an attendance list after the first item.</summary>
internal static class OtherMeetings
{
    private const int LongestLine = 90;
    private const int LongestHead = 8;
    private const int MostNamed = 3;

    /// <param name="first">The line of the first item.</param>
    public static void Tell(DocumentText text, int first, DateOnly day)
    {
        if (first >= text.Count)
            return;
        var from = text.Line(first).First;
        var (days, span) = (new List<DateOnly> { day }, text.Span(first));
        for (var i = from + 1; i < text.SourceLines.Count; i++)
        {
            if (!OpensAttendance(text, i) || DayOver(text, from, i, day) is not { } other || days.Contains(other))
                continue;
            days.Add(other);
            if (days.Count == 2)
                span = new TextSpan(text.SourceLines[i].Start, text.SourceLines[i].Length);
        }
        if (days.Count > 1)
            text.Problems.Insert(0, new TextProblem(span, Message(days)));
    }

    private static string Message(List<DateOnly> days) =>
        $"Texten ser ut att rymma {(days.Count == 2 ? "två" : "flera")} möten: {SwedishText.Join(days.Take(MostNamed).Select(SwedishDay.Den))}{(days.Count > MostNamed ? " med flera" : "")}. Läs in dem var för sig.";

    private static bool OpensAttendance(DocumentText text, int i) => AttendanceHeadings.Read(Line(text, i), within: false) is { OpensList: true, Status: ParsedStatus.Present };

    /// <summary>The day of the head that stands right over the list; null when none does, or when it is the same.</summary>
    private static DateOnly? DayOver(DocumentText text, int from, int list, DateOnly day)
    {
        DateOnly? found = null;
        for (var i = list - 1; i > Math.Max(from, list - LongestHead); i--)
        {
            var line = Line(text, i).ToString();
            if (line.Length > LongestLine)
                return null;
            found = SwedishDates.Find(line, day).FirstOrDefault(d => d.Day is not null)?.Day ?? found;
            if (HeadLabels.Find(line) is (0, _))
                return found == day ? null : found;
        }
        return null;
    }

    private static ReadOnlySpan<char> Line(DocumentText text, int i) => text.SourceLines[i].In(text.Source).TrimStart("# ");
}
