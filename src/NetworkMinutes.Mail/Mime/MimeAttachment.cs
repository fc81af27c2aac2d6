using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkMinutes.Mail.Mime;

/// <summary>A file in a message. The media type may have parameters: <c>text/calendar; method=REQUEST; charset=utf-8</c>.</summary>
public sealed partial record MimeAttachment
{
    private const int LongestPlainName = 60;
    private const int LongestSection = 50;
    private const string NotInPlainNames = "\"\\/:*?<>|";

    public MimeAttachment(string fileName, string mediaType, ReadOnlyMemory<byte> content)
    {
        FileName = string.IsNullOrWhiteSpace(fileName)
            ? throw new ArgumentException("An attachment has a file name.", nameof(fileName))
            : HeaderText.Safe(fileName).Trim();
        MediaType = mediaType.Length <= 200 && MediaTypeForm().IsMatch(mediaType)
            ? mediaType
            : throw new ArgumentException($"Not a media type: '{mediaType}'.", nameof(mediaType));
        Content = content;
    }

    public string FileName { get; }

    public string MediaType { get; }

    public ReadOnlyMemory<byte> Content { get; }

    internal string Disposition() => HeaderText.Fold("Content-Disposition", ["attachment;", .. FileNameParameters()]);

    // The full name comes before its plain fallback: some readers, Python's among them, keep the first they see.
    private IEnumerable<string> FileNameParameters()
    {
        string plain = PlainName();
        if (plain == FileName)
            return [$"filename=\"{plain}\""];
        return [.. Sections().Select((section, i) => $"filename*{i}*={section};"), $"filename=\"{plain}\""];
    }

    private string PlainName()
    {
        char[] letters = [.. FileName.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => c is >= ' ' and <= '~' && !NotInPlainNames.Contains(c, StringComparison.Ordinal) ? c : '_')];
        string name = new string(letters).Trim();
        if (name.Length == 0)
            return "_";
        if (name.Length <= LongestPlainName)
            return name;
        string extension = Path.GetExtension(name);
        return extension.Length > 10 ? name[..LongestPlainName] : name[..(LongestPlainName - extension.Length)] + extension;
    }

    private IEnumerable<string> Sections()
    {
        var section = new StringBuilder("utf-8''");
        foreach (Rune rune in FileName.EnumerateRunes())
        {
            bool bare = rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is '-' or '.' or '_');
            string encoded = bare ? rune.ToString() : HeaderText.Bytes(rune, '%');
            if (section.Length + encoded.Length > LongestSection)
            {
                yield return section.ToString();
                section.Clear();
            }
            section.Append(encoded);
        }
        yield return section.ToString();
    }

    [GeneratedRegex("""\A[a-zA-Z0-9][a-zA-Z0-9_.+-]*/[a-zA-Z0-9][a-zA-Z0-9_.+-]*(; ?[a-zA-Z-]+=[a-zA-Z0-9_.+-]+)*\z""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MediaTypeForm();
}
