namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>Prose that stands in two columns reads across them: says so, for the order of the words is lost.</summary>
internal static class TextColumns
{
    private const int FewestLines = 5;
    private const int ShortestSide = 14;
    private const string Gap = "   ";

    public static void Find(DocumentText text)
    {
        if (text.Source.AsSpan().IndexOf(Gap) < 0)
            return;
        var (first, last, count) = (-1, -1, 0);
        for (var i = 0; i <= text.Count; i++)
        {
            if (i < text.Count && text.Kind(i) == LeafKind.Text && Sides(text, i) is > 0 and var sides)
            {
                first = first < 0 ? i : first;
                (last, count) = (i, count + sides);
                continue;
            }
            if (count >= FewestLines)
                text.Problems.Add(new TextProblem(text.Span(first, last), "Texten verkar stå i två spalter, så orden kan ha hamnat i fel ordning. Jämför med originalet."));
            (first, count) = (-1, 0);
        }
    }

    /// <summary>How many source lines of the line have prose on both sides of a gap.</summary>
    private static int Sides(DocumentText text, int i)
    {
        var count = 0;
        for (var line = text.Line(i).First; line <= text.Line(i).Last; line++)
            count += HasTwoSides(text.SourceLines[line].In(text.Source)) ? 1 : 0;
        return count;
    }

    private static bool HasTwoSides(ReadOnlySpan<char> line)
    {
        var gap = line.IndexOf(Gap);
        return gap >= ShortestSide && IsProse(line[..gap]) && line[gap..].TrimStart() is var right && right.Length >= ShortestSide && right.IndexOf(Gap) < 0 && IsProse(right);
    }

    private static bool IsProse(ReadOnlySpan<char> words) => words.Count(' ') > (words.ContainsAnyInRange('0', '9') ? 3 : 1);
}
