using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>A4, the head of the first and the following pages, and the page number.</summary>
internal static class PageFrame
{
    /// <summary>In twentieths of a point.</summary>
    public const int TextWidth = PageWidth - 2 * SideMargin;

    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int SideMargin = 1701;

    /// <summary>Letters of both sides that fit on one line.</summary>
    private const int LongestHead = 85;

    public static SectionProperties Add(MainDocumentPart main, HeadedDocument document)
    {
        AddHeader(main, "firstHeader", document.Organisation, document.Status);
        AddHeader(main, "header", Properties.TitleOf(document), document.Status);
        AddFooter(main, "firstFooter");
        AddFooter(main, "footer");
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.First, Id = "firstHeader" },
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
            new FooterReference { Type = HeaderFooterValues.First, Id = "firstFooter" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = 1588, Bottom = 1474, Left = SideMargin, Right = SideMargin, Header = 737, Footer = 680, Gutter = 0 },
            new TitlePage());
    }

    private static void AddHeader(MainDocumentPart main, string id, string left, string right)
    {
        var (start, end) = (PlainText.OneLine(left), PlainText.OneLine(right));
        var text = start + (start.Length + end.Length > LongestHead ? "\n\t" : "\t") + end;
        main.AddNewPart<HeaderPart>(id).Header = new Header(Prose.Styled(StyleIds.Header, Prose.Run(text)));
    }

    private static void AddFooter(MainDocumentPart main, string id)
    {
        var number = Prose.Styled(StyleIds.Footer, Field("PAGE"), Prose.Run(" ("), Field("NUMPAGES"), Prose.Run(")"));
        main.AddNewPart<FooterPart>(id).Footer = new Footer(number);
    }

    private static SimpleField Field(string instruction) => new(Prose.Run("1")) { Instruction = $" {instruction} " };
}
