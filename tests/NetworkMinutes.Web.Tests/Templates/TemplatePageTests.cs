using System.Net;
using System.Net.Http.Headers;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Documents.Templates;
using NetworkMinutes.Web.Tests.Meetings;

namespace NetworkMinutes.Web.Tests.Templates;

public class TemplatePageTests
{
    const string Page = "/administration/word";

    [Fact]
    public async Task Only_administrators_have_the_page_and_its_files()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin);

        foreach (var url in new[] { Page, $"{Page}/example", $"{Page}/file?id=1", $"{Page}/trial?id=1" }) Assert.Equal(HttpStatusCode.NotFound, (await karin.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Upload(karin, WordTemplate.Example(), from: "/meetings")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(karin, $"{Page}/removal?id=1", [], "/meetings")).StatusCode);
        Assert.Empty(await site.Store.Read().Templates.ToListAsync());
    }

    [Fact]
    public async Task A_template_is_uploaded_reported_on_and_used_and_the_bodys_own_wins()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var administrator = await site.SignedInAs(circle.Administrator);
        using var karin = await site.SignedInAs(circle.Karin);

        var page = await Site.Html(await Upload(administrator, Marked("Allas mall {{grupp}}")));
        Assert.Equal("Mallen är sparad. Läs här nedanför vad den saknar.", page.QuerySelector(".notice")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".template li"), li => li.TextContent == "Märket {{anteckningar}} saknas. Punkterna hamnar sist i dokumentet.");
        Assert.Contains("Allas mall Nätverket äldreomsorg", await TextOf(karin, $"/meetings/{circle.MeetingId}/word"), StringComparison.Ordinal);

        await Upload(administrator, Marked("Vår egen mall"), circle.BodyId);
        Assert.Contains("Vår egen mall", await TextOf(karin, $"/meetings/{circle.MeetingId}/word"), StringComparison.Ordinal);
        Assert.Contains("Vår egen mall", await TextOf(karin, $"/meetings/{circle.PlannedId}/agenda/word"), StringComparison.Ordinal);
        Assert.Equal(
            ["Alla som inte har en egen mall skriver sedan i programmets egen.", "Nätverket äldreomsorg skriver sedan i den gemensamma mallen."],
            (await Site.Read(administrator, Page)).QuerySelectorAll(".template details:not([open]) p:first-child").Select(asked => asked.TextContent.Split(" Filen")[0]));
        Assert.Contains("Provgruppen", await TextOf(administrator, $"{Page}/trial?id={(await site.Store.Read().Templates.SingleAsync(t => t.BodyId == null)).Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finalised_version_is_served_as_it_was_sent_whatever_happens_to_the_template()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var administrator = await site.SignedInAs(circle.Administrator);
        using var karin = await site.SignedInAs(circle.Karin);
        await Upload(administrator, Marked("Första mallen"));
        var review = await Site.Read(karin, $"/meetings/{circle.MeetingId}/finalisation");
        await Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation", [("Send", "false"), ("Seen", review.QuerySelector("input[name=Seen]")!.GetAttribute("value")!)]);
        var sent = await karin.GetByteArrayAsync($"/meetings/{circle.MeetingId}/versions/0/word");

        await Upload(administrator, Marked("Andra mallen"));
        Assert.Equal(sent, await karin.GetByteArrayAsync($"/meetings/{circle.MeetingId}/versions/0/word"));
        var id = (await site.Store.Read().Templates.SingleAsync()).Id;
        var page = await Site.Html(await Site.Post(administrator, $"{Page}/removal?id={id}", [], Page));
        Assert.Contains("är borttagen", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(sent, await karin.GetByteArrayAsync($"/meetings/{circle.MeetingId}/versions/0/word"));
        Assert.Contains("Första mallen", await TextOf(karin, $"/meetings/{circle.MeetingId}/versions/0/word"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_a_template_hung_on_another_is_told_and_it_is_kept_without_it()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var administrator = await site.SignedInAs(circle.Administrator);

        var page = await Site.Html(await Upload(administrator, HungOnAnother()));

        Assert.EndsWith("Den var kopplad till en annan mall, som Word hade hämtat hos varje läsare. Kopplingen är borttagen.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var kept = (await site.Store.Read().Templates.Include(t => t.File).SingleAsync()).File!.Bytes;
        using var package = WordprocessingDocument.Open(new MemoryStream(kept), isEditable: false);
        Assert.Empty(package.MainDocumentPart!.DocumentSettingsPart!.ExternalRelationships);
    }

    [Fact]
    public async Task An_empty_file_is_told_apart_from_none()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var administrator = await site.SignedInAs(circle.Administrator);

        var page = await Site.Html(await Upload(administrator, []));
        Assert.Equal("Filen är tom.", page.QuerySelector("#Upload-error")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_is_refused_is_told_at_the_field()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var administrator = await site.SignedInAs(circle.Administrator);

        var answer = await Upload(administrator, "%PDF-1.7"u8.ToArray(), circle.BodyId);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Site.Html(answer);
        Assert.Equal("Filen är ingen Word-fil. Välj en .docx eller .dotx.", page.QuerySelector("#Upload-error")!.TextContent);
        Assert.Equal($"{circle.BodyId}", page.QuerySelector("#UploadFor option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_example_has_every_mark_that_the_page_explains()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var administrator = await site.SignedInAs(circle.Administrator);

        var explained = (await Site.Read(administrator, Page)).QuerySelectorAll(".marks code").Select(code => code.TextContent).ToList();
        Assert.Equal(TemplateMark.All.Select(mark => mark.Written), explained);
        var report = WordTemplate.Read(await administrator.GetByteArrayAsync($"{Page}/example"));
        Assert.Empty(report.Remarks);
        Assert.Contains(report.Marks, mark => mark.Name == "närvaro");
    }

    static byte[] HungOnAnother()
    {
        using var file = new MemoryStream();
        file.Write(Marked("Mall"));
        using (var package = WordprocessingDocument.Open(file, isEditable: true))
        {
            var settings = package.MainDocumentPart!.AddNewPart<DocumentSettingsPart>();
            var link = settings.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://mallar.example/x.dotm"));
            settings.Settings = new(new DocumentFormat.OpenXml.Wordprocessing.AttachedTemplate { Id = link.Id });
        }

        return file.ToArray();
    }

    static byte[] Marked(string words)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, DocumentFormat.OpenXml.WordprocessingDocumentType.Template))
            package.AddMainDocumentPart().Document = new(new DocumentFormat.OpenXml.Wordprocessing.Body(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.Text(words + " {{status}}")))));
        return file.ToArray();
    }

    static async Task<string> TextOf(HttpClient client, string url)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(await client.GetByteArrayAsync(url)), isEditable: false);
        return package.MainDocumentPart!.Document.InnerText;
    }

    static async Task<HttpResponseMessage> Upload(HttpClient client, byte[] bytes, int? body = null, string from = Page)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent((await Site.Read(client, from)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? ""), "__RequestVerificationToken");
        form.Add(new StringContent($"{body}"), "UploadFor");
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "Upload", "Mall.docm");
        return await client.PostAsync(Page, form);
    }
}
