using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Templates;

/// <summary>An organisation's template with a document in it: head, foot, page and styles are the template's.</summary>
internal static class FilledTemplate
{
    public static void Write(
        MemoryStream draft, byte[] template, HeadedDocument document, NumberScheme scheme, DateTimeOffset? created, Func<Prose, ListNumbering, IReadOnlyList<Piece>> write)
    {
        draft.Write(AttachedTemplates.Without(template));
        using var package = WordprocessingDocument.Open(draft, isEditable: true);
        if (package.DocumentType != WordprocessingDocumentType.Document) package.ChangeDocumentType(WordprocessingDocumentType.Document);
        var main = package.MainDocumentPart!;
        OldTraces.Remove(package);
        PaperOf.Complete(main.Document.Body!);
        Properties.Add(package, document, created);

        var styles = MergedStyles.Into(main);
        TemplateLanguage.SetSwedish(main);
        Contrast.Strengthen(main.StyleDefinitionsPart!.Styles!);
        SchemaOrder.Mend(main);
        var lists = ListNumbering.Beside(main, scheme, styles);
        var roots = Roots(main).ToList();
        foreach (var root in roots) ContentControls.BecomeMarks(root);

        var links = LinkTargets.Beside(main);
        var prose = new Prose(links, new Bookmarks(LastBookmark(roots)));
        var fit = new Fit(styles, lists);
        new Places(main.Document.Body!, fit, new OwnHeadings(styles)).Take(write(prose, lists), document);
        links.AddTo(main);
        foreach (var root in roots) WordsAtMarks.Fill(root, document);
        PageNumbersOf.Complete(main, fit);
        Pictures.Complete(Roots(main), document.Organisation);
    }

    /// <summary>The text first, then heads and feet.</summary>
    public static IEnumerable<OpenXmlPartRootElement> Roots(MainDocumentPart main) =>
        main.HeaderParts.Select(part => (OpenXmlPartRootElement)part.Header).Concat(main.FooterParts.Select(part => part.Footer)).Prepend(main.Document);

    private static int LastBookmark(IEnumerable<OpenXmlPartRootElement> roots) =>
        roots.SelectMany(root => root.Descendants<BookmarkStart>()).Select(mark => int.TryParse(mark.Id?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty().Max();
}
