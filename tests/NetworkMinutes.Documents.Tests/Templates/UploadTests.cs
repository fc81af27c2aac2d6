using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Templates;
using NetworkMinutes.Documents.Tests.Word;

namespace NetworkMinutes.Documents.Tests.Templates;

public class UploadTests
{
    [Fact]
    public void What_a_template_lacks_is_said_in_plain_words() => Assert.Equal(
        [
            "Det finns inget eget märke för Åtgärder. Det hamnar sist i anteckningarna.",
            "Formatmallarna Rubrik 3, Numrerad lista och Anteckningstabell saknas. Programmet lägger till egna, i mallens teckensnitt.",
            "En bild saknar alternativtext. Den som lyssnar får höra ”Logotyp, Göteborgsregionen”. Skriv hellre en egen i Word.",
        ],
        WordTemplate.Read(Letterhead.ToBytes()).Remarks);

    [Fact]
    public void Marks_that_cannot_be_filled_are_told()
    {
        var remarks = WordTemplate.Read(PlainTemplate.Of("{{anteckningar}} och mer", "{{närvarro}}", "{{beslut}}", "{{beslut}}", "{{grupp}} {{datum}} {{närvaro}}")).Remarks;
        Assert.Contains("Märket {{närvarro}} finns inte. Det står kvar som text i dokumenten.", remarks);
        Assert.Contains("Märket {{beslut}} står på flera ställen. Bara det första fylls.", remarks);
        Assert.Contains("Märket {{anteckningar}} står på samma rad som annan text. Ge det en egen rad.", remarks);
        Assert.Contains("Mallen har inga sidnummer. Programmet lägger till dem i sidfoten.", remarks);
    }

    [Fact]
    public void Its_ending_is_that_of_what_it_holds()
    {
        Assert.Equal(".dotx", WordTemplate.Read(Letterhead.ToBytes()).Ending);
        Assert.Equal(".docx", WordTemplate.Read(Letterhead.ToBytes(WordprocessingDocumentType.Document)).Ending);
    }

    [Theory]
    [InlineData(WordprocessingDocumentType.MacroEnabledDocument)]
    [InlineData(WordprocessingDocumentType.MacroEnabledTemplate)]
    public void Macros_are_refused(WordprocessingDocumentType type) => AssertRefused("Filen innehåller makron. Spara mallen utan makron, som .dotx eller .docx.", Letterhead.ToBytes(type));

    [Fact]
    public void A_macro_part_in_an_ordinary_document_is_refused()
    {
        AssertRefused("Filen innehåller makron. Spara mallen utan makron, som .dotx eller .docx.", With("word/vbaProject.bin", "x"));
        AssertRefused("Filen innehåller inbäddade filer eller program. Ta bort dem och spara mallen igen.", With("word/embeddings/oleObject1.bin", "x"));
    }

    [Fact]
    public void Hostile_and_broken_files_are_refused_in_one_sentence()
    {
        AssertRefused("Filen är tom.", []);
        AssertRefused("Filen är ingen Word-fil. Välj en .docx eller .dotx.", "%PDF-1.7"u8.ToArray());
        AssertRefused("Filen har lösenord eller är sparad i ett äldre format. Spara den i Word som .docx eller .dotx, utan lösenord.", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]);
        AssertRefused("Filen är för stor. Högst 10 MB går att ladda upp.", new byte[WordTemplate.LargestFile + 1]);
        AssertRefused("Filen är skadad och går inte att läsa. Öppna den i Word och spara den igen.", Letterhead.ToBytes()[..400]);
        AssertRefused("Filen blir för stor när den packas upp.", Bomb());
        AssertRefused("Filen är skadad och går inte att läsa. Öppna den i Word och spara den igen.", With("word/extra.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
        AssertRefused("Filen är för invecklad för att vara en mall.", With("word/extra.xml", string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000))));
        AssertRefused("Filen är skadad och går inte att läsa. Öppna den i Word och spara den igen.", With("../word/extra.xml", "<a/>"));
        AssertRefused(
            "Mallen hämtar något utifrån, till exempel en länkad bild. Infoga det i filen i stället och spara den igen.",
            With("word/_rels/extra.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"https://example.se/a.png\" TargetMode=\"External\"/></Relationships>"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Another_template_that_it_hangs_on_is_fetched_from_nowhere(bool referredTo)
    {
        const string Settings = "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:attachedTemplate r:id=\"a\"/><w:defaultTabStop w:val=\"1304\"/></w:settings>";
        var template = With("word/settings.xml", Settings);
        template = With("word/_rels/settings.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"https://mallar.example/x.dotm\" TargetMode=\"External\"/></Relationships>", template);
        if (referredTo)
        {
            template = Changed(template, "word/_rels/document.xml.rels", xml => xml.Root!.Add(new XElement(xml.Root.Name.Namespace + "Relationship", new XAttribute("Id", "settings"), new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"), new XAttribute("Target", "settings.xml"))));
            template = Changed(template, "[Content_Types].xml", xml => xml.Root!.Add(new XElement(xml.Root.Name.Namespace + "Override", new XAttribute("PartName", "/word/settings.xml"), new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"))));
        }

        WordTemplate.Read(template);
        Assert.NotSame(template, WordTemplate.Alone(template));
        foreach (var file in new[] { WordTemplate.Alone(template), MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, template) })
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            Assert.All(zip.Entries, entry => Assert.DoesNotContain("attachedTemplate", new StreamReader(entry.Open()).ReadToEnd(), StringComparison.OrdinalIgnoreCase));
        }

        var alone = WordTemplate.Alone(template);
        Assert.Same(alone, WordTemplate.Alone(alone));
    }

    [Fact]
    public void Whatever_else_Word_would_fetch_is_refused()
    {
        foreach (var kind in new[] { "image", "oleObject", "frame", "subDocument", "mailMergeSource", "aFChunk" })
        {
            var rels = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"https://mallar.example/x\" TargetMode=\"External\"/></Relationships>";
            Assert.Throws<RuleBroken>(() => WordTemplate.Read(With("word/_rels/extra.xml.rels", rels)));
        }
    }

    [Fact]
    public void Any_byte_may_be_wrong_and_the_answer_is_a_sentence_or_a_report()
    {
        var template = Letterhead.ToBytes();
        var random = new Random(20261122);
        for (var round = 0; round < 60; round++)
        {
            var mutated = (byte[])template.Clone();
            for (var i = 0; i < 4; i++) mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            try
            {
                WordTemplate.Read(mutated);
            }
            catch (RuleBroken refused)
            {
                Assert.Equal("Upload", refused.Field);
            }
        }
    }

    [Fact]
    public void Any_element_or_attribute_may_be_gone_or_odd_and_the_answer_is_a_sentence_or_a_report()
    {
        var random = new Random(20261122);
        var template = Letterhead.ToBytes();
        string[] parts = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/footer1.xml", "word/_rels/document.xml.rels"];
        for (var round = 0; round < 300; round++)
        {
            var odd = Changed(template, parts[random.Next(parts.Length)], xml => Odd(xml, random));
            try
            {
                WordTemplate.Read(odd);
            }
            catch (RuleBroken refused)
            {
                Assert.Equal("Upload", refused.Field);
            }
        }
    }

    [Fact]
    public void A_template_of_a_million_paragraphs_is_refused() =>
        AssertRefused("Filen har för mycket text för att vara en mall.", Changed(Letterhead.ToBytes(), "word/document.xml", xml =>
        {
            var body = xml.Root!.Elements().First();
            for (var i = 0; i < 60_000; i++) body.AddFirst(new XElement(body.Name.Namespace + "p", new XElement(body.Name.Namespace + "r", new XElement(body.Name.Namespace + "t", "en rad till i mallen"))));
        }));

    private static void Odd(XDocument xml, Random random)
    {
        for (var change = 0; change < 2; change++)
        {
            var elements = xml.Root!.DescendantsAndSelf().ToList();
            var one = elements[random.Next(elements.Count)];
            var attributes = one.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml).ToList();
            switch (random.Next(5))
            {
                case 0 when one != xml.Root:
                    one.Remove();
                    break;
                case 1 when attributes.Count > 0:
                    attributes[random.Next(attributes.Count)].Remove();
                    break;
                case 2 when attributes.Count > 0:
                    attributes[random.Next(attributes.Count)].Value = random.Next(3) switch { 0 => "", 1 => "-99999999999999999999", _ => "odd" };
                    break;
                case 3 when one.Parent is not null:
                    one.AddAfterSelf(new XElement(one));
                    break;
                default:
                    one.Add(new XElement(elements[random.Next(elements.Count)].Name, "{{närvaro}}"));
                    break;
            }
        }
    }

    private static byte[] Changed(byte[] template, string part, Action<XDocument> change)
    {
        using var file = new MemoryStream();
        file.Write(template);
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = package.GetEntry(part)!;
            XDocument xml;
            using (var stream = entry.Open()) xml = XDocument.Load(stream);
            change(xml);
            entry.Delete();
            using var changed = package.CreateEntry(part).Open();
            xml.Save(changed);
        }

        return file.ToArray();
    }

    private static void AssertRefused(string sentence, byte[] file) => Assert.Equal(sentence, Assert.Throws<RuleBroken>(() => WordTemplate.Read(file)).Message);

    private static byte[] With(string name, string content) => With(name, content, Letterhead.ToBytes());

    private static byte[] With(string name, string content, byte[] template)
    {
        using var file = new MemoryStream();
        file.Write(template);
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = package.CreateEntry(name).Open()) entry.Write(Encoding.UTF8.GetBytes(content));
        return file.ToArray();
    }

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        file.Write(Letterhead.ToBytes());
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = package.CreateEntry("word/media/a.png").Open())
            for (var i = 0; i < 1200; i++) entry.Write(new byte[100_000]);
        return file.ToArray();
    }
}
