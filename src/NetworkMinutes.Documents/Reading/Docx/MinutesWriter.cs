using System.Text;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>Writes a document's paragraphs the way somebody would have typed them: # before a heading, ** round a bold line, a list's own signs.</summary>
internal sealed class MinutesWriter
{
    public const int Longest = PlainTextFile.LargestFile;
    private const int Indent = 2;
    private const int LongLine = 80;

    private enum Kind
    {
        None,
        Heading,
        Point,
        Row,
        Text,
    }

    private readonly StringBuilder text = new();
    private readonly List<string> notes = [];
    private readonly HeadingLevels headings;
    private Kind before;
    private int lengthBefore;
    private int noted;
    private bool isParted;

    private MinutesWriter(HeadingLevels headings) => this.headings = headings;

    public static string Write(List<Paragraph> paragraphs)
    {
        var writer = new MinutesWriter(new HeadingLevels(paragraphs));
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsEmpty) writer.isParted = true;
            else writer.Add(paragraph);
        }

        writer.AddNotes();
        return writer.text.ToString();
    }

    private void Add(Paragraph paragraph)
    {
        var kind = KindOf(paragraph);
        if (kind is Kind.Heading or Kind.Text) AddNotes();
        var words = Lines(paragraph.Words);
        Line(kind, Signed(paragraph, kind == Kind.Heading ? words.Replace('\t', ' ') : kind == Kind.Text ? Field(words) : words));
        notes.AddRange(paragraph.Notes);
    }

    private Kind KindOf(Paragraph paragraph)
    {
        if (paragraph.IsRow) return Kind.Row;
        if (before == Kind.None) return Kind.Text;
        if ((paragraph.Level > 0 && !paragraph.IsTitle) || headings.IsBold(paragraph)) return Kind.Heading;
        return paragraph.Sign is null ? Kind.Text : Kind.Point;
    }

    private string Signed(Paragraph paragraph, string words)
    {
        var sign = paragraph.Sign is { Sign.Length: > 0 } list ? $"{list.Sign} " : "";
        if (before == Kind.None || paragraph.IsTitle) return sign + words;
        if (headings.IsItem(paragraph)) return $"# {(paragraph.Sign?.IsBullet == true ? "" : sign)}{words}";
        if (paragraph.Level > 0) return Bracketed((paragraph.Sign?.IsBullet == true ? "" : sign) + words);
        if (headings.IsBold(paragraph)) return $"**{sign}{words}**";
        if (headings.OpensWithBold(paragraph) && HeadingLevels.Opening(paragraph).TrimEnd() is var opening) return $"**{opening}**{words[opening.Length..]}";
        return paragraph.Sign is null ? words : new string(' ', paragraph.Sign.Level * Indent) + sign + words;
    }

    private void Line(Kind kind, string line)
    {
        if (before != Kind.None) text.Append(IsApart(kind, line.Length) ? "\n\n" : "\n");
        text.Append(line);
        if (text.Length > Longest) throw Refused.TooLong();
        (before, lengthBefore, isParted) = (kind, line.Length, false);
    }

    private bool IsApart(Kind kind, int length)
    {
        if (kind == Kind.Heading) return true;
        if (before == Kind.Heading) return false;
        if (isParted) return true;
        return kind == Kind.Text ? before == Kind.Text ? length > LongLine || lengthBefore > LongLine : true : kind == Kind.Row && before != Kind.Row;
    }

    private void AddNotes()
    {
        foreach (var note in notes)
        {
            isParted = true;
            Line(Kind.Text, $"Fotnot {++noted}: {note}");
            isParted = true;
        }

        notes.Clear();
    }

    /// <summary>"Plats", a tab and where: the tab stands for a colon.</summary>
    private static string Field(string words) =>
        words.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && FormLabels.Is(words[..tab]) ? $"{words[..tab].TrimEnd(' ', ':')}: {words[tab..].Trim()}" : words;

    /// <summary>"5a Larm" as "5a) Larm", which is how somebody would have typed it.</summary>
    private static string Bracketed(string heading)
    {
        var digits = heading.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && digits + 1 < heading.Length && heading[digits] is >= 'a' and <= 'z' && heading[digits + 1] == ' ' ? $"{heading[..(digits + 1)]}){heading[(digits + 1)..]}" : heading;
    }

    private static string Lines(string words) => words.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : words;
}
