using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Headings;

/// <summary>Numbers that begin anew under a heading are the points of its list, not further items: all of them or none.</summary>
internal static class InnerLists
{
    private const float Plain = 1f;

    public static void Remove(DocumentText text, List<HeadingCandidate> found)
    {
        var points = new List<(int From, int To)>();
        var (above, others) = (-1, 0);
        for (var i = 0; i < found.Count; i++)
        {
            if (!IsCounted(found[i].Sign.Style))
                continue;
            if (above >= 0 && End(text, found, above, i) is > 0 and var end)
            {
                points.Add((i, end));
                i = end - 1;
                continue;
            }
            (above, others) = (i, others + 1);
        }
        if (points.Count == 0 || (others < 2 && !IsStyled(text, found[above])))
            return;
        for (var i = points.Count - 1; i >= 0; i--)
            found.RemoveRange(points[i].From, points[i].To - points[i].From);
    }

    /// <summary>Where the list that begins there ends; 0 when none does.</summary>
    private static int End(DocumentText text, List<HeadingCandidate> found, int above, int first)
    {
        if (found[first].Sign.First != 1 || IsStyled(text, found[first]))
            return 0;
        var isStyled = IsStyled(text, found[above]);
        var isHeading = isStyled || (found[above].Likeness >= Plain && (above == 0 || !Follows(text, found[above - 1], found[above]) || text[found[first].Line - 1][^1] == ':'));
        if (!isHeading)
            return 0;
        var end = first + 1;
        while (end < found.Count && found[end].Sign.First == found[end - 1].Sign.Last + 1 && (isStyled ? !IsStyled(text, found[end]) : Follows(text, found[end - 1], found[end])))
            end++;
        if (!isStyled && IsNextItem(text, found, above, end))
            end--;
        return end - first > 1 ? end : 0;
    }

    /// <summary>The last point may be the item after the one above: the numbers go on from there, or no heading stands apart from the text before it.</summary>
    private static bool IsNextItem(DocumentText text, List<HeadingCandidate> found, int above, int end)
    {
        var next = found[above].Sign.Last + 1;
        if (found[end - 1].Sign.First != next)
            return false;
        for (var i = end; i < found.Count; i++)
        {
            if (found[i].Sign.First == next)
                return false;
            if (found[i].Sign.First == next + 1)
                return true;
        }
        return !text.Is(found[above].Line, LineMarks.BlankBefore);
    }

    private static bool IsStyled(DocumentText text, HeadingCandidate candidate) => text[candidate.Line][0] == '#' || text.Is(candidate.Line, LineMarks.Bold | LineMarks.Underlined);

    private static bool IsCounted(HeadingStyle style) => style is not (HeadingStyle.Roman or HeadingStyle.Capital);

    /// <summary>Number upon number, with nothing but points of their own between.</summary>
    private static bool Follows(DocumentText text, HeadingCandidate before, HeadingCandidate next)
    {
        if (next.Sign.First != before.Sign.Last + 1)
            return false;
        for (var i = before.Line + 1; i <= next.Line; i++)
        {
            if (text.Is(i, LineMarks.BlankBefore) || (i < next.Line && LineSigns.AfterBullet(text[i]) == 0 && LineSigns.Letter(text[i]).After == 0))
                return false;
        }
        return true;
    }
}
