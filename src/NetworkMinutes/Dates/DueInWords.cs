using System.Text.RegularExpressions;

namespace NetworkMinutes.Dates;

/// <summary>A due date as it was said, and after it our estimate where the words name no day: "före sommaren (uppskattat: den 24 juni 2027)".</summary>
public static partial class DueInWords
{
    public static string Of(FuzzyDate due)
    {
        if (due.Latest is not { } last || NamesADay().IsMatch(due.Words)) return due.Words;
        return $"{due.Words} (uppskattat: den {last.ToString("d MMMM yyyy", SwedishText.Culture)})";
    }

    [GeneratedRegex(@"\d{1,2}(:[ae])?\s*(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamesADay();
}
