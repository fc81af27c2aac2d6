using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

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

    /// <summary>Heads and feet by the ids that the section knows them by.</summary>
    public static Dictionary<string, OpenXmlPartRootElement> Parts(string organisation, string title, string status) => new()
    {
        ["firstHeader"] = Head(organisation, status),
        ["header"] = Head(title, status),
        ["firstFooter"] = new Footer(PageNumber()),
        ["footer"] = new Footer(PageNumber()),
    };

    public static SectionProperties Section() => new(
            new HeaderReference { Type = HeaderFooterValues.First, Id = "firstHeader" },
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
            new FooterReference { Type = HeaderFooterValues.First, Id = "firstFooter" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            Paper(),
            Margins(),
            new TitlePage());

    private static Header Head(string left, string right)
    {
        var (start, end) = (PlainText.OneLine(left), PlainText.OneLine(right));
        var text = start + (start.Length + end.Length > LongestHead ? "\n\t" : "\t") + end;
        return new Header(Prose.Styled(StyleIds.Header, Prose.Run(text)));
    }

    public static PageSize Paper() => new() { Width = PageWidth, Height = PageHeight };

    public static PageMargin Margins() => new() { Top = 1588, Bottom = 1474, Left = SideMargin, Right = SideMargin, Header = 737, Footer = 680, Gutter = 0 };

    /// <summary>"1 (6)".</summary>
    public static Paragraph PageNumber() => Prose.Styled(StyleIds.Footer, Field("PAGE"), Prose.Run(" ("), Field("NUMPAGES"), Prose.Run(")"));

    private static SimpleField Field(string instruction) => new(Prose.Run("1")) { Instruction = $" {instruction} " };
}
