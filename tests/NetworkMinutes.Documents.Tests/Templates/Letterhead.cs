using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace NetworkMinutes.Documents.Tests.Templates;

/// <summary>A template as an invented association could have made it: Swedish style names, marks split over runs, in a table, in a content
/// control and in the head of the first page, a logotype without words, lists of its own.</summary>
internal static class Letterhead
{
    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] ToBytes(WordprocessingDocumentType type = WordprocessingDocumentType.Template)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, type)) Fill(package.AddMainDocumentPart());
        return file.ToArray();
    }

    private static void Fill(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Brdtext\"><w:name w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"Rubrik 1\"/><w:basedOn w:val=\"Brdtext\"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:rPr><w:b/><w:color w:val=\"7A1F3D\"/><w:sz w:val=\"30\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Brdtext\"/><w:pPr><w:keepNext/><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/><w:color w:val=\"7A1F3D\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Punktlista\"><w:name w:val=\"List Bullet\"/><w:basedOn w:val=\"Brdtext\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Decision\"><w:name w:val=\"Beslut\"/><w:rPr><w:i/></w:rPr></w:style></w:styles>");
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"–\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"400\" w:hanging=\"400\"/></w:pPr></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"§ %1\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>");
        var first = main.AddNewPart<HeaderPart>("rIdFirst");
        first.AddImagePart(ImagePartType.Png, "rIdLogo").FeedData(new MemoryStream(Dot));
        first.Header = new Header(new Paragraph(Logo()), new Paragraph([.. Split("Dnr {{dia", "rie", "nummer}} "), .. Split("{", "{sta", "tus}", "}")]));
        main.AddNewPart<HeaderPart>("rIdHead").Header = new Header(Line("{{grupp}}, {{datum med siffror}}"));
        main.AddNewPart<FooterPart>("rIdFoot").Footer = new Footer(new Paragraph(new Run(new Text("Västra sjöförbundet, sida ") { Space = SpaceProcessingModeValues.Preserve }), Field("PAGE"), new Run(new Text(" av ") { Space = SpaceProcessingModeValues.Preserve }), Field("NUMPAGES")));
        main.Document = new Document(new Body(
            new Paragraph(Split("{{", "benämn", "ing}} från {{gr", "upp}}")),
            Table(),
            new SdtBlock(new SdtProperties(new Tag { Val = "närvaro" }, new ShowingPlaceholder()), new SdtContentBlock(Line("Klicka här"))),
            new Paragraph(Split("{{ante", "ckni", "ngar}}")),
            new Paragraph(new SdtRun(new SdtProperties(new SdtAlias { Val = "Antecknare" }), new SdtContentRun(new Run(new Text("Namn")))), new Run(new Text(" höll i pennan.") { Space = SpaceProcessingModeValues.Preserve })),
            new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.First, Id = "rIdFirst" }, new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHead" },
                new FooterReference { Type = HeaderFooterValues.First, Id = "rIdFoot" }, new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFoot" },
                new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 2000, Bottom = 1400, Left = 2200, Right = 1200, Header = 700, Footer = 700, Gutter = 0 }, new TitlePage())));
    }

    private static Table Table() => new(
        new TableProperties(new TableWidth { Width = "8506", Type = TableWidthUnitValues.Dxa }),
        new TableGrid(new GridColumn { Width = "3000" }, new GridColumn { Width = "5506" }),
        new TableRow(Cell(3000, Line("När")), Cell(5506, new Paragraph(Split("{{da", "tum}}, {{t", "id}}")))),
        new TableRow(Cell(3000, Line("Var")), Cell(5506, Line("{{plats}}"))),
        new TableRow(Cell(3000, Line("Tema")), Cell(5506, Line("{{tema}}"))),
        new TableRow(Cell(3000, Line("Beslutat")), Cell(5506, new Paragraph(Split("{{bes", "lut}}")))));

    private static TableCell Cell(int width, Paragraph content) => new(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }), content);

    private static Paragraph Line(string text) => new(new Run(new Text(text)));

    private static Run[] Split(params string[] pieces) => [.. pieces.Select((piece, i) => new Run(new RunProperties(i % 2 == 0 ? new Bold() : new Italic()), new Text(piece) { Space = SpaceProcessingModeValues.Preserve }))];

    private static SimpleField Field(string name) => new(new Run(new Text("1"))) { Instruction = name };

    private static Run Logo() => new(new Drawing(new D.Inline(
        new D.Extent { Cx = 900000, Cy = 300000 },
        new D.DocProperties { Id = 1, Name = "Bild 1" },
        new A.Graphic(new A.GraphicData(new P.Picture(
            new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = 0, Name = "logo.png" }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = "rIdLogo" }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 900000, Cy = 300000 }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        {
            Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    }));
}
