namespace NetworkMinutes.Merging;

public enum PieceKind
{
    Same,
    Removed,
    Added,
}

public readonly record struct ComparedPiece(PieceKind Kind, string Text);

/// <summary>Two texts as one to read: what stands in both, what only the first had, what only the second has.</summary>
public static class TextComparison
{
    public static IReadOnlyList<ComparedPiece> Of(string before, string after)
    {
        var pieces = new List<ComparedPiece>();
        var at = 0;
        foreach (var edit in Readable(before, TextDiff.Edits(before, after)))
        {
            Add(PieceKind.Same, before[at..edit.Start]);
            Add(PieceKind.Removed, before[edit.Start..edit.End]);
            Add(PieceKind.Added, edit.Instead);
            at = edit.End;
        }

        Add(PieceKind.Same, before[at..]);
        return pieces;

        void Add(PieceKind kind, string text)
        {
            if (text.Length > 0) pieces.Add(new ComparedPiece(kind, text));
        }
    }

    /// <summary>Changed words with nothing but a blank between them are read as one change.</summary>
    private static List<TextEdit> Readable(string before, IReadOnlyList<TextEdit> edits)
    {
        var joined = new List<TextEdit>();
        foreach (var edit in edits)
        {
            if (joined.Count > 0 && joined[^1] is var last && before[last.End..edit.Start] is var between && between.All(c => c is ' ' or '\t'))
                joined[^1] = new TextEdit(last.Start, edit.End - last.Start, last.Instead + between + edit.Instead);
            else joined.Add(edit);
        }

        return joined;
    }
}
