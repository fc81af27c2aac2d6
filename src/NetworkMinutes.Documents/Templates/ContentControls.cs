using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Content controls whose tag or title is a mark become that mark as text, in the looks they had.</summary>
internal static class ContentControls
{
    public static void BecomeMarks(OpenXmlPartRootElement root)
    {
        foreach (var control in root.Descendants<SdtElement>().ToList())
        {
            if (MarkOf(control) is not { } mark || control.Ancestors<SdtElement>().Any(outer => MarkOf(outer) is not null)) continue;
            if (Written(control, mark) is { } written) control.Parent!.ReplaceChild(written, control);
        }
    }

    private static TemplateMark? MarkOf(SdtElement control) =>
        TemplateMark.Find(control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value) ?? TemplateMark.Find(control.SdtProperties?.GetFirstChild<SdtAlias>()?.Val?.Value);

    private static OpenXmlElement? Written(SdtElement control, TemplateMark mark)
    {
        var run = new Run(new Text(mark.Written));
        if (control.Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(deep: true) is RunProperties looks)
        {
            if (looks.RunStyle?.Val?.Value is { } style && (style.Contains("Placeholder", StringComparison.OrdinalIgnoreCase) || style.Contains("Platshållar", StringComparison.OrdinalIgnoreCase))) looks.RunStyle.Remove();
            run.RunProperties = looks;
        }

        switch (control)
        {
            case SdtRun:
                return run;
            case SdtBlock:
                return Paragraph(control, run);
            case SdtCell when control.Descendants<TableCell>().FirstOrDefault() is { } cell:
                cell.Remove();
                var paragraph = Paragraph(cell, run);
                foreach (var old in cell.ChildElements.Where(child => child is not TableCellProperties).ToList()) old.Remove();
                cell.Append(paragraph);
                return cell;
            default:
                return null;
        }
    }

    private static Paragraph Paragraph(OpenXmlElement from, Run run)
    {
        var paragraph = new Paragraph();
        if (from.Descendants<Paragraph>().FirstOrDefault()?.ParagraphProperties?.CloneNode(deep: true) is ParagraphProperties properties)
        {
            properties.RemoveAllChildren<SectionProperties>();
            paragraph.ParagraphProperties = properties;
        }

        paragraph.Append(run);
        return paragraph;
    }
}
