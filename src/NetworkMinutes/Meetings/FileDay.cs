using System.Globalization;
using System.Text.RegularExpressions;
using NetworkMinutes.Dates;

namespace NetworkMinutes.Meetings;

/// <summary>The day that a file's name gives: "2023-05-12.docx", "Anteckningar 230512 v2.pdf", "Möte 12 maj 2023.txt".</summary>
public static partial class FileDay
{
    private const int Earliest = 1980;
    private const int Latest = 2100;
    private static readonly string[] Digits = ["yyyyMMdd", "yyMMdd"];

    public static DateOnly? In(string fileName)
    {
        var words = WithWholeYear(Path.GetFileNameWithoutExtension(fileName).Replace('_', ' ').TrimEnd());
        if (Parted().Match(words) is { Success: true } parts && DateOnly.TryParseExact(parts.Result("${year}-${month}-${day}"), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parted) && IsLikely(parted)) return parted;
        foreach (var word in words.Split([' ', '-', '.', ',', '(', ')', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length is 6 or 8 && DateOnly.TryParseExact(word, Digits, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsLikely(day)) return day;
        }

        return HasYear(words) && SwedishDates.Find(words, new DateOnly(2000, 1, 1)).FirstOrDefault(d => d.Day is not null)?.Day is { } found && IsLikely(found) ? found : null;
    }

    /// <summary>"9 dec -05", "9 dec 05": the year in full.</summary>
    private static string WithWholeYear(string words) => ShortYear().Replace(words, year => $" {(int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture) is var two && two >= Earliest % 100 ? 1900 + two : 2000 + two)}");

    private static bool IsLikely(DateOnly day) => day.Year is >= Earliest and <= Latest;

    private static bool HasYear(string words)
    {
        for (var i = 0; i + 4 <= words.Length; i++)
        {
            if (words.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && int.Parse(words.AsSpan(i, 4), CultureInfo.InvariantCulture) is >= Earliest and <= Latest) return true;
        }

        return false;
    }

    /// <summary>"2005 10 14", "2005.10.14".</summary>
    [GeneratedRegex(@"(?<!\d)(?<year>\d{4})[ .-](?<month>\d{1,2})[ .-](?<day>\d{1,2})(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parted();

    /// <summary>Two figures after a month: with a sign before them, or last.</summary>
    [GeneratedRegex(@"(?<=\d\.? ?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?)(\s*[-–'’]\s?(?<year>\d{2})(?!\d)|\s+(?<year>\d{2})$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortYear();
}
