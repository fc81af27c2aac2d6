using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Tests.Meetings;

public class ImportsTests
{
    const string Minutes = "Anteckningar\nDnr: 2023-00417\nNätverket äldreomsorg\nFredag den 12 maj 2023\n\nNärvarande\nKatarina Holm, Lerum\nMikael Öst, Öckerö\n\n1. Välkomna\nKatarina hälsar välkommen.\n\n2. Guiden\nBeslut: Nätverket ställer sig bakom guiden.\n";
    const string Undated = "Närvarande\nKatarina Holm, Lerum\n\n1. Start\nText.\n\n2. Slut\nText.\n";

    [Fact]
    public async Task Files_are_read_into_a_list_and_nothing_is_in_the_register_before_a_yes()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);

        using var answer = await Upload(karin, network, ("maj.txt", Minutes), ("Möte 2022-10-01.txt", Undated), ("odaterad.txt", Undated + "Mer."), ("tom.txt", ""), ("kopia.txt", Minutes));
        Assert.Equal(302, (int)answer.StatusCode);

        var page = await Browser.Page(karin, Url(network));
        Assert.Equal("3 filer lästes. 1 gick inte att läsa. 1 fanns redan här.", page.QuerySelector("main p[role=status]")!.TextContent.Trim());
        Assert.Equal(
            [
                "odaterad.txt | Okänd dag | Att granska. Varken texten eller filens namn säger vilken dag mötet var.",
                "Möte 2022-10-01.txt | 1 oktober 2022 | Läst.",
                "maj.txt Samma fil som kopia.txt | 12 maj 2023 | Läst.",
                "tom.txt |  | Gick inte att läsa. Filen är tom.",
            ],
            Rows(page));
        Assert.Contains("2 personer, 2 punkter, 1 beslut, 0 åtgärder", page.QuerySelectorAll(".imported-files tbody tr")[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("Ny person: Mikael Öst", page.QuerySelectorAll(".imported-files tbody tr")[2].TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("input[name=Chosen][checked]"));
        Assert.Equal(2, (await Browser.Page(karin, Url(network) + "&all=true")).QuerySelectorAll("input[name=Chosen][checked]").Length);
        Assert.Single(await site.Store.Read().Meetings.ToListAsync());
        Assert.False(await site.Store.Read().People.AnyAsync(p => p.Name == "Mikael Öst"));
    }

    [Fact]
    public async Task What_seems_to_want_something_is_looked_at_before_a_yes()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var unparted = $"Anteckningar 3 maj 2022\nNärvarande: Katarina Holm, Lerum\n\n{string.Concat(Enumerable.Repeat("Vi talade länge om lokaler. ", 70))}Nätverket godkände planen.\n";

        using var answer = await Upload(karin, network,
            ("Möte 2022-10-01.txt", "1. Start\nText.\n\n2. Slut\nText.\n"), ("allt.txt", unparted), ("kort.txt", "Anteckningar 4 maj 2022\nNärvarande: Katarina Holm, Lerum\n\nNätverket godkände planen.\n"),
            ("brev.txt", "Lerum den 10 juni 2022\n\nHej alla!\n\nNärvarande: Katarina Holm, Lerum\n\n1. Start\nText.\n\n2. Slut\nText.\n"), ("löst.txt", "Anteckningar 5 maj 2022\nNärvarande: Katarina Holm, Lerum\n\nVi drack kaffe.\n"),
            ("annat.txt", Minutes.Replace("Nätverket äldreomsorg", "Kommunikatörsnätverket", StringComparison.Ordinal)));

        Assert.Equal(
            [
                "allt.txt | 3 maj 2022 | Att granska. Allt lästes som en enda punkt.",
                "kort.txt | 4 maj 2022 | Läst.",
                "löst.txt | 5 maj 2022 | Att granska. Inga punkter hittades.",
                "brev.txt | 10 juni 2022 | Att granska. Dagen är brevets. Se efter vilken dag mötet var.",
                "Möte 2022-10-01.txt | 1 oktober 2022 | Att granska. Ingen närvaro hittades.",
                "annat.txt | 12 maj 2023 | Att granska. Texten nämner ”Kommunikatörsnätverket”.",
            ],
            Rows(await Browser.Page(karin, Url(network))));
        var file = await site.Store.Read().ImportedFiles.SingleAsync(f => f.Name == "Möte 2022-10-01.txt");
        using var taken = await Browser.Post(karin, Url(network) + "&handler=Take", new() { ["Chosen"] = $"{file.Id}" });
        Assert.Contains("Ingen närvaro hittades. Granska filen.", (await Browser.Page(karin, Url(network))).QuerySelector("main p[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await site.Store.Read().Meetings.ToListAsync());
    }

    [Fact]
    public async Task What_is_only_possible_is_counted_apart()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        (await Upload(karin, network, ("maj.txt", Minutes + "\nNätverket godkände planen.\nKatarina Holm skickar ut guiden senast den 1 juni.\n"))).Dispose();
        var file = await site.Store.Read().ImportedFiles.SingleAsync();
        const string Count = "2 personer, 2 punkter, 1 beslut, 1 möjligt beslut, 0 åtgärder, 1 möjlig åtgärd";

        Assert.Contains(Count, (await Browser.Page(karin, Url(network))).QuerySelector(".imported-files tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Count, (await Browser.Page(karin, $"/meetings/import?body={network.Body.Id}&file={file.Id}")).QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_under_other_names_has_one_row_that_tells_all_of_them()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);

        (await Upload(karin, network, ("möte.txt", Undated), ("tom.txt", ""))).Dispose();
        (await Upload(karin, network, ("Möte 2022-10-01.txt", Undated), ("möte.txt", Undated), ("tom.pdf", ""))).Dispose();

        Assert.Equal(
            [
                "möte.txt Samma fil som Möte 2022-10-01.txt | 1 oktober 2022 | Läst.",
                "tom.pdf Samma fil som tom.txt |  | Gick inte att läsa. Filen är tom.",
            ],
            Rows(await Browser.Page(karin, Url(network))));
    }

    [Fact]
    public async Task Files_that_come_one_at_a_time_are_told_of_together()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        karin.DefaultRequestHeaders.Add("X-One-At-A-Time", "1");

        foreach (var file in new[] { ("maj.txt", Minutes), ("kopia.txt", Minutes), ("tom.txt", "") }) (await Upload(karin, network, file, page: "/meetings")).Dispose();

        Assert.Equal("1 fil lästes. 1 gick inte att läsa. 1 fanns redan här.", (await Browser.Page(karin, Url(network))).QuerySelector("main p[role=status]")!.TextContent.Trim());
        Assert.DoesNotContain("fil lästes", (await Browser.Page(karin, Url(network))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_makes_a_draft_and_undoing_leaves_no_trace()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var added = await Upload(karin, network, ("maj.txt", Minutes));
        var file = await site.Store.Read().ImportedFiles.SingleAsync();

        using var taken = await Browser.Post(karin, Url(network) + "&handler=Take", new() { ["Chosen"] = $"{file.Id}" });

        var meeting = await site.Store.Read().Meetings.Include(m => m.Attendance).Include(m => m.Entries).SingleAsync(m => m.Id != network.Last.Id);
        Assert.Equal((new DateOnly(2023, 5, 12), MeetingState.Draft, "2023-00417"), (meeting.Date, meeting.State, meeting.CaseNumber));
        Assert.Equal(network.Katarina.Id, meeting.Attendance.Single(a => a.Name == "Katarina Holm").PersonId);
        Assert.Single(meeting.Decisions);

        using var undone = await Browser.Post(karin, Url(network) + "&handler=Undo", new() { ["file"] = $"{file.Id}" });

        Assert.Equal(302, (int)undone.StatusCode);
        Assert.Equal([network.Last.Id], await site.Store.Read().Meetings.Select(m => m.Id).ToListAsync());
        Assert.False(await site.Store.Read().People.AnyAsync(p => p.Name == "Mikael Öst"));
        Assert.False(await site.Store.Read().Organisations.AnyAsync(o => o.Name == "Öckerö"));
        Assert.Equal(ImportedFileState.ToReview, (await site.Store.Read().ImportedFiles.SingleAsync()).State);
    }

    [Fact]
    public async Task A_draft_that_somebody_has_worked_on_is_not_undone()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var added = await Upload(karin, network, ("maj.txt", Minutes));
        var file = await site.Store.Read().ImportedFiles.SingleAsync();
        using var taken = await Browser.Post(karin, Url(network) + "&handler=Take", new() { ["Chosen"] = $"{file.Id}" });
        await site.Store.Write(async db =>
        {
            var meeting = await db.Meetings.Include(m => m.Body).Include(m => m.Items).ThenInclude(i => i.Revisions).Include(m => m.Attendance).Include(m => m.Entries).SingleAsync(m => m.Id != network.Last.Id);
            meeting.Write(meeting.Agenda.First(), "Katarina hälsar alla välkomna.", network.Karin.Id, new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), new DateOnly(2026, 11, 20));
        });

        using var undone = await Browser.Post(karin, Url(network) + "&handler=Undo", new() { ["file"] = $"{file.Id}" });

        Assert.Equal(409, (int)undone.StatusCode);
        Assert.Equal(2, await site.Store.Read().Meetings.CountAsync());
        Assert.Equal("maj.txt: Någon har arbetat vidare med utkastet sedan det lästes in. Därför tas det inte bort. Öppna utkastet och rätta det där.", (await Browser.Page(undone)).QuerySelector(".imported-files .error")!.TextContent);
    }

    [Fact]
    public async Task All_drafts_that_nobody_has_worked_on_are_undone_together()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        (await Upload(karin, network, ("maj.txt", Minutes), ("Möte 2022-10-01.txt", Undated), ("Möte 2022-11-01.txt", Undated + "Mer."))).Dispose();
        var files = await site.Store.Read().ImportedFiles.OrderBy(f => f.Name).ToListAsync();
        foreach (var file in files) (await Browser.Post(karin, Url(network) + "&handler=Take", new() { ["Chosen"] = $"{file.Id}" })).Dispose();
        await site.Store.Write(async db =>
        {
            var meeting = await db.Meetings.Include(m => m.Body).Include(m => m.Items).ThenInclude(i => i.Revisions).Include(m => m.Attendance).Include(m => m.Entries).SingleAsync(m => m.Date == new DateOnly(2023, 5, 12));
            meeting.Write(meeting.Agenda.First(), "Katarina hälsar alla välkomna.", network.Karin.Id, new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), new DateOnly(2026, 11, 20));
        });
        Assert.Contains("(3 utkast)", (await Browser.Page(karin, Url(network))).Body!.TextContent, StringComparison.Ordinal);

        using var undone = await Browser.Post(karin, Url(network) + "&handler=UndoAll", []);

        Assert.Equal(302, (int)undone.StatusCode);
        Assert.Equal("2 utkast är borttagna. Filerna väntar på granskning igen. 1 utkast är kvar, för någon har arbetat vidare med det: ”maj.txt”.", (await Browser.Page(karin, Url(network))).QuerySelector("main p[role=status]")!.TextContent.Trim());
        Assert.Equal(2, await site.Store.Read().Meetings.CountAsync());
    }

    [Fact]
    public async Task Doubts_stand_in_the_row_and_take_a_look()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        (await Upload(karin, network, ("framtid 2098-05-05.txt", Undated), ("2023-05-13.txt", Minutes), ("holm.txt", Minutes.Replace("Holm", "Hulm", StringComparison.Ordinal).Replace("2023", "2022", StringComparison.Ordinal)), ("sjuk.txt", Minutes.Replace("1. Välk", "Frånvarande: Katarina Ek, Lerum (sjuk)\n\n1. Välk", StringComparison.Ordinal).Replace("2023", "2021", StringComparison.Ordinal)), ("a%22b%22 2020-02-02.txt", Undated + "En."))).Dispose();

        var page = await Browser.Page(karin, Url(network));

        Assert.Equal(
            [
                "a\"b\" 2020-02-02.txt | 2 februari 2020 | Läst.",
                "sjuk.txt | 12 maj 2021 | Läst.",
                "holm.txt | 12 maj 2022 | Att granska. Vem är Katarina Hulm? Kan vara Katarina Holm, Lerum.",
                "2023-05-13.txt | 12 maj 2023 | Att granska. Texten säger den 12 maj 2023, filens namn den 13 maj 2023.",
                "framtid 2098-05-05.txt | 5 maj 2098 | Att granska. Mötet är daterat i framtiden.",
            ],
            Rows(page));
        Assert.Contains("Orsaken till frånvaro sparas inte.", page.QuerySelectorAll(".imported-files tbody tr")[1].TextContent, StringComparison.Ordinal);
        foreach (var file in await site.Store.Read().ImportedFiles.Where(f => f.Name.StartsWith("holm") || f.Name.StartsWith("framtid")).ToListAsync())
            (await Browser.Post(karin, Url(network) + "&handler=Take", new() { ["Chosen"] = $"{file.Id}" })).Dispose();
        Assert.Single(await site.Store.Read().Meetings.ToListAsync());
    }

    [Fact]
    public async Task A_file_is_mended_before_the_yes()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var added = await Upload(karin, network, ("odaterad.txt", Undated));
        var file = await site.Store.Read().ImportedFiles.SingleAsync();
        var url = $"/meetings/import?body={network.Body.Id}&file={file.Id}";
        var preview = await Browser.Page(karin, url);
        var form = preview.QuerySelectorAll("main input[name], main textarea[name], main select[name]").Where(f => f is not IHtmlInputElement { Type: "checkbox" or "file" })
            .DistinctBy(f => f.GetAttribute("name")).ToDictionary(f => f.GetAttribute("name")!, f => (f as IHtmlInputElement)?.Value ?? (f as IHtmlTextAreaElement)?.Value ?? (f as IHtmlSelectElement)?.Value ?? "");
        form["Date"] = "2021-02-03";

        using var saved = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(form));

        Assert.Equal($"/meetings/imports?body={network.Body.Id}", saved.Headers.Location!.ToString());
        Assert.Equal(new DateOnly(2021, 2, 3), (await site.Store.Read().Meetings.SingleAsync(m => m.Id != network.Last.Id)).Date);
        Assert.Equal(ImportedFileState.Taken, (await site.Store.Read().ImportedFiles.SingleAsync()).State);
        using var twice = await karin.PostAsync(url + "&handler=Save", new FormUrlEncodedContent(form));
        Assert.Equal(409, (int)twice.StatusCode);
    }

    [Fact]
    public async Task The_file_s_own_words_are_kept_until_the_minutes_are_finalised()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var added = await Upload(karin, network, ("maj.txt", Minutes));
        var file = await site.Store.Read().ImportedFiles.SingleAsync();
        using var taken = await Browser.Post(karin, Url(network) + "&handler=Take", new() { ["Chosen"] = $"{file.Id}" });
        var meeting = await site.Store.Read().Meetings.SingleAsync(m => m.Id != network.Last.Id);
        Assert.NotEmpty((await site.Store.Read().ImportedFiles.SingleAsync()).Text);

        var url = $"/meetings/{meeting.Id}/finalisation";
        var seen = (await Site.Read(karin, url)).QuerySelector("input[name=Seen]")!.GetAttribute("value")!;
        using var finalised = await Site.Post(karin, url, [("Seen", seen)]);

        Assert.Equal(302, (int)finalised.StatusCode);
        Assert.Empty((await site.Store.Read().ImportedFiles.SingleAsync()).Text);
        var list = await Browser.Page(karin, Url(network));
        Assert.Equal("maj.txt | 12 maj 2023 | Fastställd. Läs anteckningarna, maj.txt", Assert.Single(Rows(list)));
        Assert.DoesNotContain("0 personer", list.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_network_it_is_the_one_where_files_wait()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var added = await Upload(karin, network, ("maj.txt", Minutes));

        using var answer = await karin.GetAsync(new Uri("/meetings/imports", UriKind.Relative));
        Assert.Equal(Url(network), answer.Headers.Location?.ToString());

        using var member = await site.SignedInAs(network.Katarina, follow: false);
        using var nothing = await member.GetAsync(new Uri("/meetings/imports", UriKind.Relative));
        Assert.Equal(404, (int)nothing.StatusCode);
    }

    [Fact]
    public async Task Others_see_nothing_of_it()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var added = await Upload(karin, network, ("maj.txt", Minutes));
        var file = await site.Store.Read().ImportedFiles.SingleAsync();
        using var member = await site.SignedInAs(network.Katarina, follow: false);
        foreach (var url in new[] { Url(network), $"/meetings/import?body={network.Body.Id}&file={file.Id}" })
        {
            using var answer = await member.GetAsync(new Uri(url, UriKind.Relative));
            Assert.Equal(404, (int)answer.StatusCode);
        }
    }

    static string Url(Network network) => $"/meetings/imports?body={network.Body.Id}";

    static List<string> Rows(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll(".imported-files tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList())
            .Select(cells => $"{SwedishText.Collapse(cells[0])} | {SwedishText.Collapse(cells[1])} | {SwedishText.Collapse(cells[3]).Split(" Ta bort")[0].Split(" Granska")[0]}"),
    ];

    static Task<HttpResponseMessage> Upload(HttpClient client, Network network, params (string Name, string Text)[] files) => Upload(client, network, files, Url(network));

    static Task<HttpResponseMessage> Upload(HttpClient client, Network network, (string Name, string Text) file, string page) => Upload(client, network, [file], page);

    static async Task<HttpResponseMessage> Upload(HttpClient client, Network network, (string Name, string Text)[] files, string page)
    {
        var token = (await Browser.Page(client, page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, text) in files) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Uploads", name);
        return await client.PostAsync(Url(network) + "&handler=Add", form);
    }
}
