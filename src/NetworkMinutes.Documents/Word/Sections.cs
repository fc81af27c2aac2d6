using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

internal static class Sections
{
    public static IEnumerable<OpenXmlElement> Write(
        IReadOnlyList<DocumentSection> sections,
        HeadingNumbers numbers,
        Blocks blocks,
        Prose prose) => sections.Zip(numbers.Headings).SelectMany(pair => Section(pair.First, pair.Second, blocks, prose));

    private static IEnumerable<OpenXmlElement> Section(DocumentSection section, NumberedHeading numbered, Blocks blocks, Prose prose)
    {
        var content = blocks.Write(section.Blocks, numbered.Level);
        var title = PlainText.OneLine(section.Title);
        return title.Length == 0 && numbered.Number.Length == 0 ? content : content.Prepend(Heading(section, title, numbered, blocks, prose));
    }

    private static Paragraph Heading(DocumentSection section, string title, NumberedHeading numbered, Blocks blocks, Prose prose)
    {
        var heading = Prose.Styled(StyleIds.Heading(numbered.Level));
        if (title.Length == 0) title = "Utan rubrik";
        if (numbered.Automatic)
        {
            heading.ParagraphProperties!.NumberingProperties = ListNumbering.Properties(blocks.Numbering.Headings, numbered.Level - 1);
        }
        else if (numbered.Number.Length > 0)
        {
            heading.ParagraphProperties!.Indentation = ListNumbering.Hanging(numbered.Level);
            heading.Append(Prose.Run(numbered.Number + "\t"));
        }

        heading.Append(prose.Runs(title));
        prose.Bookmarks.Around([heading], section.Identities);
        return heading;
    }
}
