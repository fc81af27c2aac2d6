using System.Text;

namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>A document without its paper: what a page's width broke is whole again, page numbers and running heads are gone.
/// Keeps account of what each line was read as, and which lines say nothing more than was read out of them.</summary>
internal sealed class DocumentText(string source, List<SourceLine> sourceLines, char[] clean, List<LogicalLine> lines)
{
    private readonly LeafKind[] kinds = new LeafKind[lines.Count];
    private readonly bool[] taken = new bool[lines.Count];

    public string Source => source;
    public IReadOnlyList<SourceLine> SourceLines => sourceLines;
    public int Count => lines.Count;
    public List<TextProblem> Problems { get; } = [];

    /// <summary>The line with single spaces.</summary>
    public ReadOnlySpan<char> this[int line] => clean.AsSpan(lines[line].Start, lines[line].Length);

    public LogicalLine Line(int line) => lines[line];

    public string Text(int line) => this[line].ToString();

    /// <summary>As it stands, with its columns; of a line that was joined only the first part.</summary>
    public ReadOnlySpan<char> Raw(int line) => sourceLines[lines[line].First].In(source);

    public bool IsJoined(int line) => lines[line].Last > lines[line].First;

    public TextSpan Span(int line) => Span(line, line);

    public TextSpan Span(int from, int to)
    {
        var start = sourceLines[lines[from].First].Start;
        var last = sourceLines[lines[to].Last];
        return new TextSpan(start, last.Start + last.Length - start);
    }

    public bool Is(int line, LineMarks mark) => (lines[line].Marks & mark) != LineMarks.None;

    public bool IsAside(int line) => Is(line, LineMarks.Aside | LineMarks.Quoted);

    public void Mark(int line, LineMarks mark) => lines[line] = lines[line] with { Marks = lines[line].Marks | mark };

    public LeafKind Kind(int line) => kinds[line];

    public bool IsTaken(int line) => taken[line];

    /// <param name="whole">True when the line says nothing more; else it stays as text too.</param>
    public void Take(int line, LeafKind kind, bool whole)
    {
        kinds[line] = kind;
        taken[line] |= whole;
    }

    /// <summary>The line stays as text after all.</summary>
    public void Keep(int line) => (kinds[line], taken[line]) = (LeafKind.Text, false);

    /// <summary>What the lines say that was not taken, after an opening.</summary>
    public string Between(int from, int to, string opening = "")
    {
        while (from < to && taken[from])
            from++;
        while (to > from && taken[to - 1])
            to--;
        if (from == to)
            return opening;
        if (opening.Length == 0 && Array.IndexOf(taken, true, from, to - from) < 0 && !StandAsWritten(from, to))
            return new string(clean, lines[from].Start, lines[to - 1].Start + lines[to - 1].Length - lines[from].Start);
        var text = new StringBuilder(opening);
        for (var i = from; i < to; i++)
        {
            if (taken[i])
                continue;
            if (text.Length > 0)
                text.Append(Is(i, LineMarks.BlankBefore) ? "\n\n" : "\n");
            if (IsMailQuote(i))
                text.Append("> ");
            text.Append(Is(i, LineMarks.Columns) && !IsJoined(i) ? Raw(i) : this[i]);
        }
        return text.ToString();
    }

    /// <summary>Behind a ">" of its own; an older letter below has none.</summary>
    private bool IsMailQuote(int line) => sourceLines[lines[line].First].Is(LineMarks.Quoted);

    private bool StandAsWritten(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Is(i, LineMarks.Columns) || IsMailQuote(i))
                return true;
        }
        return false;
    }
}
