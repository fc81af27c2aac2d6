using System.Runtime.InteropServices;
using NetworkMinutes.Recognition.Documents.Attendance;
using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Headings;

/// <param name="Likeness">How much the line looks like a heading; near 1 for a plain one.</param>
internal record struct HeadingCandidate(int Line, HeadingSign Sign, float Likeness);

/// <summary>Lines that may open a numbered item, with how much each looks like a heading.</summary>
internal static class HeadingCandidates
{
    private const float Least = 0.05f;
    private const float Dense = 0.4f;

    public static List<HeadingCandidate> Find(DocumentText text)
    {
        var found = new List<HeadingCandidate>();
        for (var i = 0; i < text.Count; i++)
        {
            var line = text[i];
            if (!text.IsAside(i) && !text.IsTaken(i) && HeadingSign.TryRead(line, out var sign, digits: 4))
                found.Add(new HeadingCandidate(i, sign, Likeness(text, i, line, sign)));
        }
        InnerLists.Remove(text, found);
        Thin(CollectionsMarshal.AsSpan(found));
        return found;
    }

    private static float Likeness(DocumentText text, int i, ReadOnlySpan<char> line, HeadingSign sign)
    {
        var title = line[sign.Title..];
        var likeness = 1f;
        if (text.Is(i, LineMarks.BlankBefore))
            likeness += 0.2f;
        if (line[0] == '#' || text.Is(i, LineMarks.Bold | LineMarks.Underlined))
            likeness += 0.3f;
        if (title[^1] is '.' or ',' or ';')
            likeness -= 0.4f;
        if (title.Length > 100)
            likeness -= 0.3f;
        if (!char.IsUpper(title[0]) && !char.IsDigit(title[0]) && title[0] is not ('”' or '"' or '*' or '_' or '’' or '«' or '»'))
            likeness -= 0.4f;
        if (i > 0 && text[i - 1][^1] == ':')
            likeness -= 0.6f;
        if (title.Length < 80 && AttendanceRows.IsRow(title))
            likeness -= 0.8f;
        return likeness;
    }

    /// <summary>Numbers that follow line upon line are a list's more than headings'.</summary>
    private static void Thin(Span<HeadingCandidate> found)
    {
        var wasBeside = false;
        for (var i = 0; i < found.Length; i++)
        {
            var isBeside = i + 1 < found.Length && found[i + 1].Line == found[i].Line + 1 && found[i + 1].Sign.First == found[i].Sign.Last + 1;
            if (wasBeside || isBeside)
                found[i].Likeness -= Dense;
            found[i].Likeness = Math.Max(Least, found[i].Likeness);
            wasBeside = isBeside;
        }
    }
}
