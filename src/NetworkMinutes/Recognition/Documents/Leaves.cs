using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Parts a source into leaves that join to it exactly.</summary>
internal static class Leaves
{
    /// <param name="first">The first line of the first item.</param>
    public static IReadOnlyList<TextLeaf> Of(DocumentText text, int first)
    {
        var leaves = new List<TextLeaf>((text.SourceLines.Count * 2) + 1);
        var (at, logical) = (0, 0);
        for (var i = 0; i < text.SourceLines.Count; i++)
        {
            var line = text.SourceLines[i];
            while (logical < text.Count && text.Line(logical).Last < i)
                logical++;
            Add(leaves, LeafKind.Blank, at, line.Outer.Start);
            Add(leaves, line.Is(LineMarks.Page) ? LeafKind.Page : Kind(text, logical, first), line.Outer.Start, line.Outer.End);
            at = line.Outer.End;
        }
        Add(leaves, LeafKind.Blank, at, text.Source.Length);
        return leaves;
    }

    private static LeafKind Kind(DocumentText text, int line, int first) => text.Kind(line) is LeafKind.Text && line < first ? LeafKind.Preamble : text.Kind(line);

    private static void Add(List<TextLeaf> leaves, LeafKind kind, int from, int to)
    {
        if (to > from)
            leaves.Add(new TextLeaf(kind, new TextSpan(from, to - from)));
    }
}
