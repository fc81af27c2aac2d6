namespace NetworkMinutes.Dates;

/// <summary>Days and times as Swedish readers have them.</summary>
public static class SwedishDay
{
    /// <summary>"20 november 2026".</summary>
    public static string Plain(DateOnly day) => day.ToString("d MMMM yyyy", SwedishText.Culture);

    /// <summary>"den 20 november 2026".</summary>
    public static string Den(DateOnly day) => "den " + Plain(day);

    /// <summary>"fredag den 20 november 2026".</summary>
    public static string WithWeekday(DateOnly day) => day.ToString("dddd", SwedishText.Culture) + " " + Den(day);

    /// <summary>"30 jan.", "12 maj".</summary>
    public static string Brief(DateOnly day) => day.ToString("d MMM", SwedishText.Culture);

    /// <summary>"kl. 13.00–15.00", "kl. 13.00"; empty when no start is given.</summary>
    public static string Times(TimeOnly? start, TimeOnly? end) => (start, end) switch
    {
        (null, _) => "",
        ({ } from, null) => "kl. " + Clock(from),
        ({ } from, { } to) => $"kl. {Clock(from)}–{Clock(to)}",
    };

    private static string Clock(TimeOnly time) => $"{time.Hour:00}.{time.Minute:00}";
}
