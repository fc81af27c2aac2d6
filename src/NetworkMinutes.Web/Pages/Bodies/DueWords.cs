using NetworkMinutes.Dates;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>When something is due: the words as written, and what we take them to mean.</summary>
public static class DueWords
{
    public static string AsWritten(FuzzyDate? due) => due is null || due.Words.Length == 0 ? "" : char.ToUpper(due.Words[0], SwedishText.Culture) + due.Words[1..];

    /// <summary>Empty when the words say the day themselves, or there is none.</summary>
    public static string Meaning(FuzzyDate? due, DateOnly today, DateOnly? nextMeeting)
    {
        if (due is null) return "";
        if (due.IsOverdue(today)) return $"gick ut den {SwedishDay.Near(due.Latest!.Value, today)}";
        if (due.Kind == FuzzyDateKind.NextMeeting) return (due.Latest ?? nextMeeting) is { } meeting ? $"den {SwedishDay.Near(meeting, today)}" : "";
        if (due.Latest is not { } last || SaysDay(due.Words, last)) return "";
        if (due.Earliest is not { } first || first == last) return $"uppskattat: {SwedishDay.Near(last, today)}";
        return first.Month == last.Month && first.Year == last.Year
            ? $"{first.Day}–{SwedishDay.Near(last, today)}"
            : $"uppskattat: {SwedishDay.Near(first, first)}–{SwedishDay.Near(last, today)}";
    }

    private static bool SaysDay(string words, DateOnly day)
    {
        var folded = SwedishText.Fold(words);
        return folded.Contains(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            || folded.Contains(day.ToString("d MMM", SwedishText.Culture).TrimEnd('.'), StringComparison.Ordinal);
    }
}
