using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Xml;

namespace NetworkMinutes.Documents.Word;

/// <summary>Any text a user can paste, made safe for XML. Only characters that no XML file can hold are lost.</summary>
internal static class PlainText
{
    public static bool IsBlank(string? text) => Clean(text).All(IsInvisible);

    /// <summary>The text with line feeds as its only line breaks, and none at its ends or after one another.</summary>
    public static string Lines(string? text) => IsPlainLine(text) ? text.TrimEnd() : string.Join('\n', Clean(text).Split('\n').Where(line => !IsBlank(line)).Select(line => line.TrimEnd()));

    public static string OneLine(string? text) => string.Join(' ', Lines(text).Split('\n').Select(line => line.Trim()));

    /// <summary>Paragraphs are parted by blank lines.</summary>
    public static IEnumerable<string> Paragraphs(string? text)
    {
        var lines = new List<string>();
        foreach (var line in Clean(text).Split('\n').Append(""))
        {
            if (!IsBlank(line))
            {
                lines.Add(line.TrimEnd());
                continue;
            }

            if (lines.Count > 0) yield return string.Join('\n', lines);
            lines.Clear();
        }
    }

    private static string Clean(string? text)
    {
        if (IsPlainLine(text)) return text;
        var clean = new StringBuilder(text?.Length ?? 0);
        var source = (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);
        for (var i = 0; i < source.Length; i++)
        {
            var sign = source[i];
            if (sign is '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029') clean.Append('\n');
            else if (XmlConvert.IsXmlChar(sign)) clean.Append(sign);
            else if (i + 1 < source.Length && XmlConvert.IsXmlSurrogatePair(source[i + 1], sign)) clean.Append(sign).Append(source[++i]);
        }

        return clean.ToString();
    }

    /// <summary>As nearly all text is: one line, not blank, without a sign that XML could mind.</summary>
    private static bool IsPlainLine([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 } && !IsInvisible(text[0]) && text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && text.AsSpan().IndexOfAnyInRange('\u007f', '\u009f') < 0
        && text.AsSpan().IndexOfAnyInRange('\u2028', '\u2029') < 0 && text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 && text.AsSpan().IndexOfAnyInRange('\ufffe', '\uffff') < 0;

    private static bool IsInvisible(char sign) =>
        char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format;
}
