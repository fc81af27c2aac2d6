using NetworkMinutes.Documents.Templates;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents;

/// <summary>Minutes as a Word file that needs no touching up. The same document gives the same bytes.</summary>
public static class MinutesWord
{
    /// <param name="created">For the file's properties; left out when null, so that bytes depend on the document alone.</param>
    /// <param name="template">A .docx or .dotx that <see cref="WordTemplate"/> has taken; null for the house's own.</param>
    public static byte[] ToBytes(MinutesDocument document, DateTimeOffset? created = null, byte[]? template = null)
    {
        var headings = HeadingNumbers.For(document.Sections);
        return HousePackage.Write(document, headings.Scheme, created, template, (prose, numbering) => Pieces(document, headings, prose, numbering));
    }

    /// <summary>Writes once what nobody reads, so that the first export after a start need not wait for the code to be made ready.</summary>
    public static void WarmUp()
    {
        var minutes = TrialMinutes.On(new DateOnly(2026, 11, 20));
        for (var i = 0; i < 3; i++) ToBytes(minutes);
        ToBytes(minutes, created: null, WordTemplate.Example());
    }

    private static IReadOnlyList<Piece> Pieces(MinutesDocument document, HeadingNumbers headings, Prose prose, ListNumbering numbering)
    {
        var blocks = new Blocks(prose, numbering);
        return
        [
            .. Opening.Pieces(document, prose),
            new("närvaro", () => AttendanceTables.Write(document.Attendance, prose), heading: AttendanceTables.ThosePresent),
            new(null, () => blocks.Preamble(document.Preamble)),
            new(null, () => Sections.Write(document.Sections, headings, blocks, prose)),
            new(null, () => Ending.Closing(document, prose)),
            new("beslut", () => Overview.Decisions(document, prose), heading: Overview.DecisionsHeading),
            new("andras beslut", () => Overview.OthersDecisions(document, prose), after: "beslut", heading: Overview.OthersHeading),
            new("åtgärder", () => Overview.Actions(document, prose), heading: Overview.ActionsHeading),
        ];
    }
}
