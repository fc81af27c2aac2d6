using System.Globalization;
using NetworkMinutes.Dates;

namespace NetworkMinutes.Meetings;

/// <summary>The day that a file's name gives: "2023-05-12.docx", "Anteckningar 230512 v2.pdf", "Möte 12 maj 2023.txt".</summary>
public static class FileDay
{
    private const int Earliest = 1980;
    private const int Latest = 2100;
    private static readonly string[] Digits = ["yyyyMMdd", "yyMMdd"];

    public static DateOnly? In(string fileName)
    {
        var words = Path.GetFileNameWithoutExtension(fileName).Replace('_', ' ');
        foreach (var word in words.Split([' ', '-', '.', ',', '(', ')', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length is 6 or 8 && DateOnly.TryParseExact(word, Digits, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsLikely(day)) return day;
        }

        return HasYear(words) && SwedishDates.Find(words, new DateOnly(2000, 1, 1)).FirstOrDefault(d => d.Day is not null)?.Day is { } found && IsLikely(found) ? found : null;
    }

    private static bool IsLikely(DateOnly day) => day.Year is >= Earliest and <= Latest;

    private static bool HasYear(string words)
    {
        for (var i = 0; i + 4 <= words.Length; i++)
        {
            if (words.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && int.Parse(words.AsSpan(i, 4), CultureInfo.InvariantCulture) is >= Earliest and <= Latest) return true;
        }

        return false;
    }
}
