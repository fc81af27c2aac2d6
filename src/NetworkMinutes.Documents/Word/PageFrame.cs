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

    public static SectionProperties Add(MainDocumentPart main, HeadedDocument document) => Add(main, document.Organisation, Properties.TitleOf(document), document.Status);

    public static SectionProperties Add(MainDocumentPart main, string organisation, string title, string status)
    {
        AddHeader(main, "firstHeader", organisation, status);
        AddHeader(main, "header", title, status);
        AddFooter(main, "firstFooter");
        AddFooter(main, "footer");
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.First, Id = "firstHeader" },
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
            new FooterReference { Type = HeaderFooterValues.First, Id = "firstFooter" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            Paper(),
            Margins(),
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
        main.AddNewPart<FooterPart>(id).Footer = new Footer(PageNumber());
    }

    public static PageSize Paper() => new() { Width = PageWidth, Height = PageHeight };

    public static PageMargin Margins() => new() { Top = 1588, Bottom = 1474, Left = SideMargin, Right = SideMargin, Header = 737, Footer = 680, Gutter = 0 };

    /// <summary>"1 (6)".</summary>
    public static Paragraph PageNumber() => Prose.Styled(StyleIds.Footer, Field("PAGE"), Prose.Run(" ("), Field("NUMPAGES"), Prose.Run(")"));

    private static SimpleField Field(string instruction) => new(Prose.Run("1")) { Instruction = $" {instruction} " };
}
