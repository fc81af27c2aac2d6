using NetworkMinutes.Recognition.Documents.Attendance;
using NetworkMinutes.Recognition.Documents.Headings;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>A letter round the minutes: its closing and older letters under it are text, never items or attendance.</summary>
internal static class Mail
{
    private const int LongestClosing = 45;
    private const int LongestSignature = 8;
    private const int HeaderLines = 6;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Fields = WordFile.Set("head", "mail fields").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Greetings = WordFile.Set("head", "greetings").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Closings = [.. WordFile.Section("head", "closings").OrderByDescending(words => words.Length)];

    public static void SetAside(DocumentText text)
    {
        var (headers, signs) = (new List<int>(), new List<int>());
        for (var i = 0; i < text.Count; i++)
        {
            var line = text[i];
            if (!char.IsLetter(line[0]))
                continue;
            if (IsField(line) && Opens(text, i))
                headers.Add(i);
            else if (line.Length <= LongestClosing && IsClosing(line))
                Signature(text, i);
        }
        if (headers.Count > 1)
            OlderLetters(text, headers);
    }

    public static bool IsField(ReadOnlySpan<char> line) => line.IndexOf(':') is > 1 and < 14 and var colon && Fields.Contains(line[..colon].TrimEnd("*_ "));

    /// <summary>"Hej alla i Kostnätverket!"</summary>
    public static bool IsGreeting(ReadOnlySpan<char> line) => Greetings.Contains(line.IndexOfAny(" ,!.") is > 0 and var end ? line[..end] : line);

    public static bool IsClosing(ReadOnlySpan<char> line)
    {
        foreach (var closing in Closings)
        {
            if (line.StartsWith(closing, StringComparison.OrdinalIgnoreCase) && (line.Length == closing.Length || line[closing.Length] is ',' or '!' or '.' or ' ' && IsNameLike(line[closing.Length..])))
                return true;
        }
        return false;
    }

    private static bool IsNameLike(ReadOnlySpan<char> words) => words.Trim(",!. ").IsEmpty || (char.IsUpper(words.Trim(",!. /")[0]) && words.Count(' ') < 4);

    /// <summary>The first of two or more fields of a letter's head.</summary>
    private static bool Opens(DocumentText text, int i) =>
        (i == 0 || !IsField(text[i - 1])) && i + 1 < text.Count && IsField(text[i + 1]);

    private static void Signature(DocumentText text, int closing)
    {
        for (var i = closing; i < text.Count && i <= closing + LongestSignature; i++)
        {
            if (i > closing + 1 && text.Is(i, LineMarks.BlankBefore) && text[i].Length > LongestClosing)
                return;
            if (i > closing && (IsField(text[i]) || HeadingSign.TryRead(text[i], out _) || AttendanceHeadings.Read(text[i], within: false) is not null))
                return;
            text.Mark(i, LineMarks.Aside);
        }
    }

    /// <summary>Of several letters the one that looks most like minutes is read.</summary>
    private static void OlderLetters(DocumentText text, List<int> headers)
    {
        var starts = headers[0] > 0 ? [0, .. headers] : headers;
        var main = 0;
        var most = -1;
        for (var k = 0; k < starts.Count; k++)
        {
            var signs = 0;
            var end = k + 1 < starts.Count ? starts[k + 1] : text.Count;
            for (var i = starts[k]; i < end; i++)
                signs += HeadingSign.TryRead(text[i], out _) || AttendanceHeadings.Read(text[i], within: false) is not null ? 1 : 0;
            if (signs > most)
                (main, most) = (k, signs);
        }
        for (var k = 0; k < starts.Count; k++)
        {
            var end = k + 1 < starts.Count ? starts[k + 1] : text.Count;
            for (var i = starts[k]; k != main && i < end; i++)
                text.Mark(i, LineMarks.Quoted);
        }
    }
}
