using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Puts each piece of the document at its mark in the template's text, and the rest at {{anteckningar}}.</summary>
internal sealed class Places(Body body, Fit fit, OwnHeadings headings)
{
    private const string RunningText = "anteckningar";
    private static readonly string[] Headed = ["närvaro", "beslut", "andras beslut", "åtgärder"];

    public void Take(IReadOnlyList<Piece> pieces, HeadedDocument document)
    {
        var paragraphs = body.Descendants<Paragraph>().Where(paragraph => MarksInText.Of(paragraph).Marks.Any(found => found.Mark is not null)).ToList();
        var names = paragraphs.SelectMany(paragraph => MarksInText.Of(paragraph).Marks).Select(found => found.Mark?.Name).OfType<string>().ToHashSet();
        if (names.Contains("datum med siffror")) names.Add("datum");
        if (names.Count == 0) Empty();

        var filled = new HashSet<string>();
        // Looked for before anything is filled in: what the program writes may end with a heading too.
        var own = paragraphs.ToDictionary(paragraph => paragraph, HeadingOf);
        foreach (var paragraph in paragraphs) Fill(paragraph, own[paragraph], pieces, names, filled);
        if (!names.Contains(RunningText)) Append(At(null, pieces, names));
        Close(document, hasStatus: names.Contains("status"));
    }

    private Paragraph? HeadingOf(Paragraph paragraph) => MarksInText.Of(paragraph).Marks.Any(found => Headed.Contains(found.Mark?.Name)) ? headings.Before(paragraph) : null;

    private void Fill(Paragraph paragraph, Paragraph? heading, IReadOnlyList<Piece> pieces, IReadOnlySet<string> names, HashSet<string> filled)
    {
        OpenXmlElement last = paragraph;
        var width = TextWidth.At(paragraph);
        var inBox = paragraph.Ancestors<TextBoxContent>().Any();
        var any = false;
        while (MarksInText.Of(paragraph) is var text && text.Marks.FirstOrDefault(found => found.Mark is { IsBlock: true }) is { } found)
        {
            any = true;
            text.Replace(found, "");
            if (inBox || !filled.Add(found.Mark!.Name)) continue;
            var elements = found.Mark.Name == RunningText ? At(null, pieces, names) : Under(last == paragraph ? heading : null, found.Mark.Name, pieces, names);
            foreach (var element in elements.ToList()) last = last.InsertAfterSelf(fit.To(element, width));
        }

        if (!any) return;
        Paragraphs.RemoveIfEmptied(paragraph, closed: true);
        headings.RemoveIfEmpty(heading, last == paragraph && paragraph.Parent is null);
    }

    private IEnumerable<OpenXmlElement> Under(Paragraph? heading, string place, IReadOnlyList<Piece> pieces, IReadOnlySet<string> names) =>
        pieces.Where(piece => piece.PlaceAmong(names) == place).SelectMany(piece => headings.Under(heading, piece.Write(names), piece.Mark == place ? piece.Heading : null));

    /// <param name="place">Null for the running text.</param>
    private static IEnumerable<OpenXmlElement> At(string? place, IReadOnlyList<Piece> pieces, IReadOnlySet<string> names) =>
        pieces.Where(piece => piece.PlaceAmong(names) == place).SelectMany(piece => piece.Write(names));

    /// <summary>A template without marks is used for its looks alone.</summary>
    private void Empty()
    {
        foreach (var child in body.ChildElements.Where(child => child is not SectionProperties).ToList()) child.Remove();
    }

    private void Append(IEnumerable<OpenXmlElement> elements)
    {
        var width = TextWidth.At(body);
        foreach (var element in elements.ToList()) Last(fit.To(element, width));
    }

    /// <summary>The status comes last where the template has no place for it. A table may end neither the text nor a cell.</summary>
    private void Close(HeadedDocument document, bool hasStatus)
    {
        foreach (var cell in body.Descendants<TableCell>().Where(cell => cell.LastChild is Table)) cell.Append(new Paragraph());
        var last = body.ChildElements.LastOrDefault(child => child is not SectionProperties);
        if (hasStatus && last is not (null or Table)) return;
        Ending.KeepWithNext(last);
        Last(fit.To(Ending.StatusLine(document), 0));
    }

    private void Last(OpenXmlElement element)
    {
        if (body.GetFirstChild<SectionProperties>() is { } section) section.InsertBeforeSelf(element);
        else body.Append(element);
    }
}
