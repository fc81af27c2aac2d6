using System.IO.Compression;
using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Tests.Meetings;

public class RecordTests
{
    [Fact]
    public async Task The_record_holds_what_was_sent_what_is_attached_and_data_and_no_draft_for_members()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin);
        using var anna = await site.SignedInAs(circle.Anna);
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Include(m => m.Attachments).SingleAsync(m => m.Id == circle.MeetingId);
            meeting.Attach(null, "Guiden.pdf", "%PDF-1.7 guiden"u8.ToArray(), circle.Karin.Id, default);
        });
        Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync($"/meetings/{circle.MeetingId}/record")).StatusCode);
        Assert.Equal(["Anteckningar Nätverket äldreomsorg 2026-11-20 utkast.docx", "Bilagor/Guiden.pdf", "mötet.json"], (await Record(karin, circle)).Keys);

        var review = await Site.Read(karin, $"/meetings/{circle.MeetingId}/finalisation");
        await Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation", [("Send", "false"), ("Seen", review.QuerySelector("input[name=Seen]")!.GetAttribute("value")!)]);
        await Site.Post(karin, $"/meetings/{circle.MeetingId}/correction", [], $"/meetings/{circle.MeetingId}");
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Include(m => m.Attachments).SingleAsync(m => m.Id == circle.MeetingId);
            meeting.Attach(null, "Inte skickad.pdf", "%PDF-1.7 sen"u8.ToArray(), circle.Karin.Id, default);
        });

        var record = await Record(anna, circle);
        Assert.Equal(["Anteckningar Nätverket äldreomsorg 2026-11-20.docx", "Bilagor/Guiden.pdf", "mötet.json"], record.Keys);
        Assert.Equal(await anna.GetByteArrayAsync($"/meetings/{circle.MeetingId}/versions/0/word"), record["Anteckningar Nätverket äldreomsorg 2026-11-20.docx"]);
        Assert.Equal("%PDF-1.7 guiden"u8.ToArray(), record["Bilagor/Guiden.pdf"]);
        var json = JsonDocument.Parse(record["mötet.json"]).RootElement;
        Assert.Equal(("Nätverket äldreomsorg", "2026-11-20", "Fastställda"), (json.GetProperty("body").GetString(), json.GetProperty("date").GetString(), json.GetProperty("finalised")[0].GetProperty("name").GetString()));
        Assert.Equal("Introduktion för sommarvikarier", json.GetProperty("finalised")[0].GetProperty("document").GetProperty("Sections")[0].GetProperty("Title").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("draft").ValueKind);
        Assert.Contains("Bilagor/Inte skickad.pdf", (await Record(karin, circle)).Keys);
    }

    [Fact]
    public async Task What_is_not_yours_is_not_found()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var stranger = await site.SignedInAs(circle.Stranger);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/meetings/{circle.MeetingId}/record")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/meetings/4711/record")).StatusCode);
    }

    [Fact]
    public async Task Lists_are_handed_over_as_excel_with_what_the_reader_may_see_and_the_same_filter()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin);
        using var stranger = await site.SignedInAs(circle.Stranger);

        Assert.Contains("Nätverket nominerar Mikael Öst till arbetsgruppen.", await Sheet(karin, "/decisions?handler=Excel"), StringComparison.Ordinal);
        Assert.Contains("Anna bjuder in till ett första möte.", await Sheet(karin, "/actions?handler=Excel"), StringComparison.Ordinal);
        Assert.DoesNotContain("Anna bjuder", await Sheet(karin, "/actions?handler=Excel&status=done"), StringComparison.Ordinal);
        Assert.DoesNotContain("nominerar", await Sheet(karin, "/decisions?q=saknas&handler=Excel"), StringComparison.Ordinal);
        Assert.DoesNotContain("nominerar", await Sheet(stranger, "/decisions?handler=Excel&others=true"), StringComparison.Ordinal);
        Assert.Equal("/decisions?year=2026&handler=Excel", (await Site.Read(karin, "/decisions?year=2026&page=1")).QuerySelector("main a.button[href*=Excel]")!.GetAttribute("href"));
        Assert.Contains(await site.Store.Read().Log.ToListAsync(), l => l.What == "register.exported" && l.Detail == "beslut");
    }

    static async Task<string> Sheet(HttpClient client, string url)
    {
        var answer = await client.GetAsync(url);
        Assert.EndsWith(".xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using var package = SpreadsheetDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
        return package.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText;
    }

    static async Task<Dictionary<string, byte[]>> Record(HttpClient client, Circle circle)
    {
        using var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync($"/meetings/{circle.MeetingId}/record")));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var bytes = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
