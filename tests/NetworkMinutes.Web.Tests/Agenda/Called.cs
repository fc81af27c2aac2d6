using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests.Agenda;

/// <summary>A coming meeting with an agenda of two items, its coordinator, a member, and somebody who has nothing to do with it.</summary>
internal sealed class Called
{
    public static readonly byte[] Pdf = "%PDF-1.7 invented"u8.ToArray();

    public Person Karin { get; } = Someone("Karin Dahl", "karin.dahl@gr.example");
    public Person Anna { get; } = Someone("Anna Berglund", "anna.berglund@harryda.example");
    public Person Stranger { get; } = Someone("Olle Ek", "olle.ek@lerum.example");
    public Meeting Meeting { get; private set; } = null!;
    public string Url => $"/meetings/{Meeting.Id}";
    public string Agenda => $"{Url}/agenda";

    public static async Task<Called> In(Site site)
    {
        var called = new Called();
        await site.Seed(db =>
        {
            var body = new Body { Name = "Nätverket äldreomsorg" };
            body.Seat(called.Karin, MembershipRole.Coordinator, null);
            body.Seat(called.Anna, MembershipRole.Member, null);
            var last = Meeting.Plan(body, new DateOnly(2026, 11, 20));
            last.Write(last.AddItem("Guiden"), "Åtgärd: Anna Berglund skickar rutinen.", null, default, new DateOnly(2026, 11, 20));
            last.Finalise(called.Karin, "", "{}", [1], "a.docx", default);
            called.Meeting = Meeting.PlanAfter(last, body, new DateOnly(2027, 1, 29));
            (called.Meeting.Start, called.Meeting.End, called.Meeting.Place) = (new(13, 0), new(15, 0), "Härryda");
            called.Meeting.AddItem("Välkomna");
            called.Meeting.AddItem("Hemlig punkt");
            called.Meeting.CallMembers(new DateOnly(2027, 1, 29));
            db.AddRange(called.Meeting, called.Stranger);
        });
        return called;
    }

    public int Item(int index) => Meeting.Agenda.ElementAt(index).Id;

    public Task<Meeting> Stored(Site site) => site.Store.Read().Meetings.Include(m => m.Items).Include(m => m.Attachments).Include(m => m.Proposals).Include(m => m.SentAgendas)
        .SingleAsync(m => m.Id == Meeting.Id);

    /// <summary>The agenda's form as it stands on the page, with these changes, posted with a button of it.</summary>
    public async Task<HttpResponseMessage> Save(HttpClient client, string handler, (string Name, string Value)[] changes, (string Name, byte[] Bytes)? file = null)
    {
        var page = await Site.Read(client, Agenda);
        using var form = new MultipartFormDataContent();
        var fields = Fields(page);
        foreach (var (name, value) in changes) fields[name] = value;
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        if (file is { } upload)
        {
            var content = new ByteArrayContent(upload.Bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(content, "Upload", upload.Name);
        }

        return await client.PostAsync($"{Agenda}{(handler.Length > 0 ? $"?handler={handler}" : "")}", form);
    }

    public async Task<HttpResponseMessage> Send(HttpClient client, params (string Name, string Value)[] form)
    {
        var url = $"{Agenda}/sending";
        var seen = (await Site.Read(client, url)).QuerySelector("input[name=Seen]")!.GetAttribute("value")!;
        return await Site.Post(client, url, [.. form, ("Seen", seen)]);
    }

    static Dictionary<string, string> Fields(IHtmlDocument page) => page.QuerySelectorAll("main form.agenda-form :is(input:not([type=file]), select)")
        .Where(f => f.GetAttribute("name") is not null)
        .ToDictionary(f => f.GetAttribute("name")!, f => f is IHtmlSelectElement choice ? choice.Value ?? "" : f.GetAttribute("value") ?? "");

    static Person Someone(string name, string address)
    {
        var person = new Person { Name = name };
        person.GiveAddress(address);
        return person;
    }
}
