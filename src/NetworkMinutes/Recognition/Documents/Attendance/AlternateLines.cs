using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>"Lena Ståhl", "Kungsbacka (ordf.)", "Petra Lindahl", "Ale": the cells of a table on a line each.</summary>
internal sealed class AlternateLines(DocumentText text, int end)
{
    private int next = -1;

    /// <summary>The name and the organisation below it as one row; null when the lines do not take turns.</summary>
    /// <param name="first">True when nobody stands in the list yet: a list that opens with an organisation is grouped by them.</param>
    public string? Read(int line, bool first)
    {
        if ((!first && line != next) || !IsPair(line))
            return null;
        var after = line + 2;
        if (next < 0 && (!IsLine(after) || !IsPair(after)))
            return null;
        next = after;
        return $"{text.Text(line)}, {text.Text(line + 1)}";
    }

    private bool IsPair(int line) => IsLine(line + 1) && !text.Is(line + 1, LineMarks.BlankBefore) && PersonNames.IsLikely(text.Text(line)) && IsOrganisation(text.Text(line + 1));

    private bool IsLine(int line) => line < end && !text.IsAside(line);

    private static bool IsOrganisation(string line) =>
        OrganisationNames.IsKnown(line.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && line[^1] == ')' ? line[..open].TrimEnd() : line);
}
