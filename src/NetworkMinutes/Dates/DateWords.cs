using System.Text.RegularExpressions;

namespace NetworkMinutes.Dates;

/// <summary>The Swedish words dates are made of, and the pieces of pattern built from them.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
    ];

    private static readonly string[] Weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

    public const string Until = @"senast\s+(på\s+|i\s+|under\s+)?|(fram\s+)?till(s|\s+och\s+med)?\s+|t\.?\s?o\.?\s?m\.?\s+|före\s+|innan\s+|inför\s+";
    public const string Around = @"under\s+|i\s+|vid\s+|kring\s+|runt\s+|omkring\s+|på\s+|efter\s+|över\s+|från\s+|sedan\s+";
    public const string Month = @"(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|febr|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";
    public const string Weekday = @"((måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(en|arna)?|(mån|tis|ons|tors|fre|lör|sön)\.?)";
    public const string Dash = @"\s*[-–—]\s*";

    public static int MonthNumber(string word) => Array.FindIndex(Months, m => m.StartsWith(word[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    public static string MonthName(int month) => Months[month - 1];

    public static string WeekdayName(DateOnly date) => Weekdays[((int)date.DayOfWeek + 6) % 7];

    public static DayOfWeek WeekdayNumber(string word)
    {
        var index = Array.FindIndex(Weekdays, w => w.StartsWith(word[..3], StringComparison.OrdinalIgnoreCase));
        return (DayOfWeek)((index + 1) % 7);
    }

    /// <summary>Backtracks nowhere, so that no text makes the reading slow.</summary>
    public static Regex Pattern(string pattern, bool matchCase = false) => matchCase
        ? new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)
        : new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);
}
