using System.Text;
using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Joins lines that were broken only because the page was full.</summary>
internal static class Reflow
{
    private const double FullEnough = 0.85;
    private const double Full = 0.92;
    private const double HalfFull = 0.55;

    public static IReadOnlyList<LogicalLine> Join(IReadOnlyList<SourceLine> lines)
    {
        var width = PageWidth(lines);
        var joined = new List<LogicalLine>();
        var group = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (group.Count > 0 && !Continues(group[0], group[^1], line, width))
                Close();
            group.Add(line);
        }
        if (group.Count > 0)
            Close();
        return joined;

        void Close()
        {
            var span = new TextSpan(group[0].Span.Start, group[^1].Span.End - group[0].Span.Start);
            joined.Add(new LogicalLine(Glue(group), group[0].Text, span, group[0].BlankBefore));
            group.Clear();
        }
    }

    /// <summary>How many signs a full line holds; 0 when the lines were not broken by a page's width.</summary>
    private static int PageWidth(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count < 4)
            return 0;
        var lengths = lines.Select(l => l.Text.Length).Order().ToList();
        var width = lengths[(int)(lengths.Count * 0.95)];
        var full = lengths.Count(length => length > width * FullEnough);
        return width is >= 50 and <= 120 && full > Math.Max(2, lengths.Count * 0.08) ? width : 0;
    }

    private static bool Continues(SourceLine first, SourceLine previous, SourceLine next, int width)
    {
        var lowerStart = char.IsLower(next.Text[0]) || next.Text[0] is '(';
        var ended = previous.Text[^1] is '.' or '!' or '?' or ':' or '”' or '"';
        if (width == 0 || Markers.OpensLine(next.Text) || Labels.OpensLine(next.Text))
            return false;
        if (next.AfterPageBreak && lowerStart && !ended)
            return true;
        if (next.BlankBefore || previous.Text[^1] == ':' || Labels.StandsAlone(previous.Text))
            return false;
        var room = previous.Text.Length + 1 + FirstWordLength(next.Text);
        if (lowerStart && !ended)
            return Markers.IsClause(next.Text) ? room > width * FullEnough : previous.Text.Length > width * HalfFull || IsBrokenWord(previous.Text);
        if (!ended && Markers.IsNumbered(first.Text) && ReferenceEquals(first, previous))
            return room > width;
        return room > width * (ended ? Full : FullEnough);
    }

    private static int FirstWordLength(string text) => text.IndexOf(' ', StringComparison.Ordinal) is var end && end < 0 ? text.Length : end;

    private static bool IsBrokenWord(string text) => text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]);

    private static string Glue(List<SourceLine> lines)
    {
        var text = new StringBuilder(Collapse(lines[0].Text));
        foreach (var line in lines.Skip(1))
        {
            var next = Collapse(line.Text);
            if (IsBrokenWord(text.ToString(Math.Max(0, text.Length - 2), Math.Min(2, text.Length))) && char.IsLower(next[0]))
                Mend(text, next);
            else
                text.Append(' ').Append(next);
        }
        return text.ToString();
    }

    /// <summary>"nybyggnads-" + "karta" is one word, "AI-" + "stöd" keeps its hyphen, "arbets-" + "och" are two words.</summary>
    private static void Mend(StringBuilder text, string next)
    {
        var word = next.Split(' ')[0];
        if (word is "och" or "eller" or "samt" or "respektive" or "till")
            text.Append(' ');
        else if (!char.IsUpper(text[^2]) && !char.IsDigit(text[^2]))
            text.Length--;
        text.Append(next);
    }

    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
            return text;
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (collapsed.Length > 0 && collapsed[^1] != ' ')
                    collapsed.Append(' ');
            }
            else if (c != '\u00ad')
            {
                collapsed.Append(c);
            }
        }
        return collapsed.ToString().TrimEnd();
    }

    private static bool IsCollapsed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\u00ad' || (c != ' ' && char.IsWhiteSpace(c)) || (c == ' ' && (i == 0 || i == text.Length - 1 || text[i - 1] == ' ')))
                return false;
        }
        return true;
    }
}
