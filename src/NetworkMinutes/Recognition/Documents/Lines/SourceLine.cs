namespace NetworkMinutes.Recognition.Documents.Lines;

[Flags]
internal enum LineMarks : byte
{
    None = 0,
    BlankBefore = 1,
    AfterPageBreak = 2,

    /// <summary>Behind a ">": somebody else's words in a mail.</summary>
    Quoted = 4,
    Bold = 8,
    Underlined = 16,

    /// <summary>A page number, a running head or a ruled line: the paper's, not the meeting's.</summary>
    Page = 32,

    /// <summary>Read as no heading and no row: quoted, an older mail, a letter's closing.</summary>
    Aside = 64,

    /// <summary>Parted by tabs or bars: a row of a table, which stays as it stands.</summary>
    Columns = 128,
}

/// <summary>A line of the source without the white space, stars and quotation signs around it.</summary>
/// <param name="Outer">Where it stands with stars and quotation signs.</param>
/// <param name="Blanks">Empty lines before it.</param>
internal readonly record struct SourceLine(int Start, int Length, TextSpan Outer, int Blanks, LineMarks Marks)
{
    public bool Is(LineMarks mark) => (Marks & mark) != LineMarks.None;

    public ReadOnlySpan<char> In(string source) => source.AsSpan(Start, Length);

    public SourceLine With(LineMarks mark) => this with { Marks = Marks | mark };
}
