using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Tests.Word;

public class DocumentCheckTests
{
    [Fact]
    public void Minutes_and_agenda_pass_every_point()
    {
        DocumentCheck.Passes(MinutesWord.ToBytes(SampleMinutes.Rich()));
        DocumentCheck.Passes(AgendaWord.ToBytes(SampleAgenda.Rich()));
    }

    [Fact]
    public void What_is_broken_is_told()
    {
        AssertTold("heading", main => main.Document.Body!.Elements<Paragraph>().First(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").ParagraphProperties!.ParagraphStyleId!.Val = "Heading3");
        AssertTold("table", main => main.Document.Descendants<TableHeader>().First().Remove());
        AssertTold("paragraph", main => main.Document.Body!.PrependChild(new Paragraph()));
        AssertTold("language", main => main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val = "en-GB");
        AssertTold("page", main => main.FooterParts.ToList().ForEach(part => part.Footer.Descendants<SimpleField>().First().Remove()));
        AssertTold("colour", main => main.StyleDefinitionsPart!.Styles!.Descendants<Color>().Last().Val = "BBBBBB");
        AssertTold("list", main => main.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Last().Remove());
        AssertTold("style", main => main.StyleDefinitionsPart!.Styles!.Elements<Style>().First(style => style.StyleId == "Decision").Remove());
        AssertTold("relationship", main => main.DeleteReferenceRelationship(main.HyperlinkRelationships.First()));
        AssertTold("id", main => main.Document.Body!.Elements<Paragraph>().First().Append(new BookmarkStart { Id = "1", Name = "ett" }, new BookmarkStart { Id = "1", Name = "ett" }, new BookmarkEnd { Id = "1" }));
        AssertTold("invalid", main => main.Document.Body!.PrependChild(new Run(new Text("lös"))));
    }

    private static void AssertTold(string point, Action<MainDocumentPart> breakIt)
    {
        using var file = new MemoryStream();
        file.Write(MinutesWord.ToBytes(SampleMinutes.Rich()));
        using (var package = WordprocessingDocument.Open(file, isEditable: true)) breakIt(package.MainDocumentPart!);
        Assert.Contains(DocumentCheck.FaultsOf(file.ToArray()), fault => fault.StartsWith(point, StringComparison.Ordinal));
    }
}
