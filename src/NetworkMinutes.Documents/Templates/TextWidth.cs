using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>How wide a table may be, in twentieths of a point.</summary>
internal static class TextWidth
{
    private const int Narrowest = 2800;
    private const int CellMargins = 216;

    public static int At(OpenXmlElement place)
    {
        if (place.Ancestors<TableCell>().FirstOrDefault() is { } cell)
        {
            var width = cell.TableCellProperties?.TableCellWidth;
            if (width?.Type?.Value == TableWidthUnitValues.Dxa && int.TryParse(width.Width, NumberStyles.None, CultureInfo.InvariantCulture, out var own)) return Math.Max(Narrowest, own - CellMargins);
            return Math.Max(Narrowest, OfSection(place) / Math.Max(1, cell.Parent!.Elements<TableCell>().Count()));
        }

        return OfSection(place);
    }

    private static int OfSection(OpenXmlElement place)
    {
        var body = place as Body ?? place.Ancestors<Body>().FirstOrDefault();
        var top = place is Body ? null : place.Ancestors().Prepend(place).FirstOrDefault(element => element.Parent == body);
        var section = top?.ElementsAfter().Prepend(top).OfType<Paragraph>().Select(paragraph => paragraph.ParagraphProperties?.SectionProperties).FirstOrDefault(found => found is not null)
            ?? body?.GetFirstChild<SectionProperties>();
        var (size, margin) = (section?.GetFirstChild<PageSize>(), section?.GetFirstChild<PageMargin>());
        if (size?.Width?.Value is not { } page) return PageFrame.TextWidth;
        var text = (int)page - (int)(margin?.Left?.Value ?? 1440) - (int)(margin?.Right?.Value ?? 1440) - (int)(margin?.Gutter?.Value ?? 0);
        var columns = section!.GetFirstChild<Columns>();
        var count = Math.Max(1, (int)(columns?.ColumnCount?.Value ?? 1));
        return Math.Max(Narrowest, (text - ((count - 1) * 720)) / count);
    }
}
