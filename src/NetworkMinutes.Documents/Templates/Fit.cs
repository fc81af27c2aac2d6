using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Makes what is written in the house's styles and widths fit a template.</summary>
internal sealed class Fit(MergedStyles styles, ListNumbering lists)
{
    private readonly bool[] numberedHeadings = [.. Enumerable.Range(1, 4).Select(level => styles.NumberingOf(StyleIds.Heading(level)) is not null)];
    private readonly bool bulletsByThemselves = styles.NumberingOf(StyleIds.ListBullet) is not null;

    /// <param name="width">Of the place, in twentieths of a point.</param>
    public OpenXmlElement To(OpenXmlElement element, int width)
    {
        foreach (var paragraph in element.Descendants<Paragraph>().Concat(element is Paragraph self ? [self] : [])) Restyle(paragraph);
        foreach (var style in element.Descendants<RunStyle>()) style.Val = styles.IdOf(style.Val!);
        if (element is Table table) Restyle(table, width);
        return element;
    }

    private void Restyle(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.ParagraphStyleId is not { Val.Value: { } house } style) return;
        var properties = paragraph.ParagraphProperties;
        style.Val = styles.IdOf(house);
        if (properties.NumberingProperties is not null) return;
        if (house == StyleIds.ListBullet && !bulletsByThemselves) properties.NumberingProperties = ListNumbering.Properties(lists.Bullets);
        else if (HeadingLevel(house) is { } level && numberedHeadings[level - 1]) properties.NumberingProperties = ListNumbering.Properties(0);
    }

    private void Restyle(Table table, int width)
    {
        var properties = table.GetFirstChild<TableProperties>()!;
        properties.TableStyle!.Val = styles.IdOf(StyleIds.Table);
        var scale = (double)width / PageFrame.TextWidth;
        if (Math.Abs(scale - 1) < 0.001) return;
        properties.TableWidth!.Width = Scaled(properties.TableWidth.Width!, scale);
        foreach (var column in table.Descendants<GridColumn>()) column.Width = Scaled(column.Width!, scale);
        foreach (var cell in table.Descendants<TableCellWidth>()) cell.Width = Scaled(cell.Width!, scale);
    }

    private static int? HeadingLevel(string house) => house is ['H', 'e', 'a', 'd', 'i', 'n', 'g', >= '1' and <= '4' and var level] ? level - '0' : null;

    private static string Scaled(string width, double scale) => ((int)(int.Parse(width, CultureInfo.InvariantCulture) * scale)).ToString(CultureInfo.InvariantCulture);
}
