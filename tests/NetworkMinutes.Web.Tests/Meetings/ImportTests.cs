using System.IO.Compression;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Web.Tests.Meetings;

public class ImportTests
{
    const string Minutes = """
        Anteckningar

        Nätverket äldreomsorg
        Fredag den 12 maj 2023

        Närvarande
        Katarina Holm, Lerum
        Mikael Öst, Öckerö

        1. Välkomna
        Katarina hälsar välkommen.

        2. Guiden
        Beslut: Nätverket ställer sig bakom guiden.
        """;

    [Fact]
    public async Task Pasted_minutes_are_shown_mended_and_saved_as_a_draft()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/import?body={network.Body.Id}";

        using var read = await Browser.Post(karin, url + "&handler=Read", new() { ["Text"] = Minutes });
        var preview = await Browser.Page(read);
        Assert.Equal(200, (int)read.StatusCode);
        Assert.Equal("2023-05-12", preview.QuerySelector("#Date")!.GetAttribute("value"));
        Assert.Contains("Nätverket ställer sig bakom guiden.", preview.QuerySelector(".import-entries .recorded")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Mikael Öst"], preview.QuerySelectorAll(".import-people tr").Where(r => r.TextContent.Contains("Ny person", StringComparison.Ordinal))
            .Select(r => r.QuerySelector("input")!.GetAttribute("value")));

        var form = Fields(preview);
        form["Items[1].Title"] = "Guiden Fem dagar in";
        using var saved = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(form));

        Assert.Equal(302, (int)saved.StatusCode);
        var meeting = await site.Store.Read().Meetings.Include(m => m.Items).Include(m => m.Attendance).Include(m => m.Entries).SingleAsync(m => m.Id != network.Last.Id);
        Assert.Equal(["Välkomna", "Guiden Fem dagar in"], meeting.Agenda.Select(i => i.Title));
        Assert.Single(meeting.Decisions);
        Assert.Equal(network.Katarina.Id, meeting.Attendance.Single(a => a.Name == "Katarina Holm").PersonId);
        Assert.All(meeting.Attendance, a => Assert.NotEqual(0, a.OrganisationId));
    }

    [Fact]
    public async Task An_empty_file_is_said_to_be_empty()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/import?body={network.Body.Id}";
        var token = (await Browser.Page(karin, url)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent([]), "Upload", "tom.txt" } };

        using var answer = await karin.PostAsync(url + "&handler=Read", form);

        Assert.Equal("Filen är tom.", (await Browser.Page(answer)).QuerySelector(".error:not(:empty)")!.TextContent.Trim());
    }

    [Fact]
    public async Task Why_somebody_was_away_is_not_taken_over_from_old_minutes()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/import?body={network.Body.Id}";
        using var read = await Browser.Post(karin, url + "&handler=Read", new() { ["Text"] = Minutes });
        var form = Fields(await Browser.Page(read));
        form["Attendance[1].Note"] = "sjuk";

        using var saved = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(form));

        Assert.Equal(422, (int)saved.StatusCode);
        var page = await Browser.Page(saved);
        Assert.Equal("Varför någon är borta sparas aldrig. Töm anmärkningen.", page.QuerySelector(".import-people .error:not(:empty)")!.TextContent);
        Assert.Equal("sjuk", page.QuerySelector("input[name='Attendance[1].Note']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_member_written_by_first_name_is_that_member()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);

        using var read = await Browser.Post(karin, $"/meetings/import?body={network.Body.Id}&handler=Read", new() { ["Text"] = "Minnesanteckningar 2023-05-12\n\nNärvarande: Katarina, Yngve\n\n1. Start\nText.\n2. Slut\nText." });

        var names = (await Browser.Page(read)).QuerySelectorAll(".import-people input[name$='.Name']").Select(i => i.GetAttribute("value")).ToList();
        Assert.Equal(["Katarina Holm", "Yngve"], names[..2]);
    }

    [Fact]
    public async Task Who_a_name_means_is_chosen()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/import?body={network.Body.Id}";
        using var read = await Browser.Post(karin, url + "&handler=Read", new() { ["Text"] = Minutes.Replace("Holm", "Hulm", StringComparison.Ordinal) });
        var preview = await Browser.Page(read);
        Assert.Equal(["Vem är Katarina Hulm?", "Katarina Holm, Lerum", "Någon annan, en ny person"], preview.QuerySelectorAll("select[name='Attendance[0].Meant'] option").Select(o => o.TextContent));

        using var refused = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(Fields(preview)));
        Assert.Equal(422, (int)refused.StatusCode);
        var asked = await Browser.Page(refused);
        Assert.Equal("Välj vem Katarina Hulm är.", asked.QuerySelector(".import-people .error:not(:empty)")!.TextContent);

        var form = Fields(asked);
        form["Attendance[0].Meant"] = $"{network.Katarina.Id}";
        using var saved = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(form));
        Assert.Equal(302, (int)saved.StatusCode);
        var meeting = await site.Store.Read().Meetings.Include(m => m.Attendance).SingleAsync(m => m.Id != network.Last.Id);
        Assert.Contains(network.Katarina.Id, meeting.Attendance.Select(a => a.PersonId));
        Assert.False(await site.Store.Read().People.AnyAsync(p => p.Name == "Katarina Hulm"));
    }

    [Fact]
    public async Task Minutes_that_name_another_body_are_asked_about()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);

        using var read = await Browser.Post(karin, $"/meetings/import?body={network.Body.Id}&handler=Read", new() { ["Text"] = "Minnesanteckningar\nNätverk för trafikplanerare\n2023-05-12\n\n1. Start\nText.\n2. Slut\nText." });

        Assert.Contains("trafikplanerare”, men läses in hos", (await Browser.Page(read)).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_day_twice_takes_a_tick()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/import?body={network.Body.Id}";
        using var read = await Browser.Post(karin, url + "&handler=Read", new() { ["Text"] = Minutes.Replace("12 maj 2023", "13 mars 2026", StringComparison.Ordinal) });
        var preview = await Browser.Page(read);
        Assert.NotNull(preview.QuerySelector($"a[href='/meetings/{network.Last.Id}/write']"));

        using var refused = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(Fields(preview)));
        Assert.Equal(409, (int)refused.StatusCode);

        var form = Fields(await Browser.Page(refused));
        form["AnotherSameDay"] = "true";
        using var saved = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(form));
        Assert.Equal(302, (int)saved.StatusCode);
    }

    [Fact]
    public async Task Three_hundred_items_and_five_hundred_people_fit()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/import?body={network.Body.Id}";
        using var read = await Browser.Post(karin, url + "&handler=Read", new() { ["Text"] = Minutes });
        var form = Fields(await Browser.Page(read));
        for (var i = 0; i < 500; i++) (form[$"Attendance[{i}].Name"], form[$"Attendance[{i}].Organisation"], form[$"Attendance[{i}].Status"]) = ($"Person {i}", "Lerum", "Present");
        for (var i = 0; i < 300; i++) (form[$"Items[{i}].Number"], form[$"Items[{i}].Title"], form[$"Items[{i}].Text"]) = ($"{i + 1}", $"Punkt {i}", "Text.");

        using var saved = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(form));
        Assert.Equal(302, (int)saved.StatusCode);

        (form["Items[300].Number"], form["Items[300].Title"], form["Date"]) = ("301", "En till", "2023-05-13");
        using var refused = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(form));
        Assert.Equal(422, (int)refused.StatusCode);
        var shown = await Browser.Page(refused);
        Assert.Contains("fler än 300 punkter", shown.QuerySelector("#Text-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("En till", shown.QuerySelector("#title-300")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_word_file_is_read_and_what_it_holds_beside_its_text_is_told()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);

        using var answer = await Upload(karin, network, WordFile("Möte 2023-05-12.docx", "Fet stil markerar beslut.", "1. Välkomna", "Katarina hälsar välkommen.", "2. Guiden", "Beslut: Nätverket ställer sig bakom guiden."));

        var preview = await Browser.Page(answer);
        Assert.Equal("2023-05-12", preview.QuerySelector("#Date")!.GetAttribute("value"));
        Assert.Contains("Se efter att datumet stämmer.", preview.QuerySelectorAll(".notice").Select(n => n.TextContent.Trim()).Last(), StringComparison.Ordinal);
        Assert.Contains("”Fet stil markerar beslut.”", preview.QuerySelector(".notice li")!.TextContent, StringComparison.Ordinal);
        using var again = await karin.PostAsync($"/meetings/import?body={network.Body.Id}&handler=Read", new FormUrlEncodedContent(Fields(preview)));
        Assert.Contains("”Fet stil markerar beslut.”", (await Browser.Page(again)).QuerySelector(".notice li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_refused_with_a_way_on()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var answer = await Upload(karin, network, ("gammalt.docx", [0x50, 0x4B, 3, 4, 0]));
        Assert.Equal(422, (int)answer.StatusCode);
        Assert.StartsWith("Filen är skadad", (await Browser.Page(answer)).QuerySelector("#Upload-error")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<HttpResponseMessage> Upload(HttpClient client, Network network, (string Name, byte[] Bytes) file)
    {
        var url = $"/meetings/import?body={network.Body.Id}";
        var token = (await Browser.Page(client, url)).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(file.Bytes), "Upload", file.Name },
        };
        return await client.PostAsync(url + "&handler=Read", form);
    }

    static (string Name, byte[] Bytes) WordFile(string name, params string[] lines)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var document = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            document.Write($"<w:document xmlns:w=\"w\"><w:body>{string.Concat(lines.Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))}</w:body></w:document>");
        }
        return (name, bytes.ToArray());
    }

    static Dictionary<string, string> Fields(IHtmlDocument page) => page.QuerySelectorAll("main input[name], main textarea[name], main select[name]")
        .Where(f => f is not IHtmlInputElement { Type: "checkbox" or "file" } && f.GetAttribute("name") != "AnotherSameDay").DistinctBy(f => f.GetAttribute("name"))
        .ToDictionary(f => f.GetAttribute("name")!, f => f switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => ((IHtmlSelectElement)f).Value ?? "",
        });
}
