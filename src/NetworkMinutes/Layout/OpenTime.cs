using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;

namespace NetworkMinutes.Layout;

/// <summary>When something from an earlier meeting was to be done, for a reader who has only the notice before them.</summary>
public static class OpenTime
{
    /// <param name="meeting">The day of the coming meeting: its year need not be said.</param>
    public static string Words(ActionItem action, DateOnly meeting, DateOnly today)
    {
        if (action.Due is not { } due) return "";
        var isLate = action.IsOverdue(today);
        return $"{(isLate ? "Försenad: " : "")}{WithYear(due, meeting, isLate)}";
    }

    private static string WithYear(FuzzyDate due, DateOnly meeting, bool isLate)
    {
        if (due.Latest is not { } latest) return due.Words;
        var saysTheYear = latest.Year == meeting.Year || due.Words.Contains($"{latest.Year}", StringComparison.Ordinal);
        if (DayText.SayTheDay(due)) return saysTheYear ? due.Words : $"{due.Words} {latest.Year}";
        if (isLate) return $"{due.Words} (gick ut den {DayText.Day(latest, meeting)})";
        return saysTheYear ? due.Words : $"{due.Words} ({FuzzyDateText.Span(due, meeting)})";
    }
}
