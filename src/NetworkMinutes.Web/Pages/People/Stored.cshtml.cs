using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.People;

/// <summary>All that is stored about one person, for that person; an administrator may hand it out.
/// Others' drafts are no part of it before they are finalised. Names in running text are found with the search.</summary>
public class StoredModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public Person Person { get; private set; } = null!;
    public bool IsMe => Person.Id == Me.PersonId;
    public IReadOnlyList<StoredPart> Parts { get; private set; } = [];

    public async Task OnGet(int id)
    {
        if (id != Me.PersonId && !Me.IsAdministrator) throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
        Person = await Db.People.Include(p => p.Organisation).Include(p => p.Seats).ThenInclude(s => s.Body).Include(p => p.Seats).ThenInclude(s => s.Organisation)
            .FirstOrDefaultAsync(p => p.Id == id).OrNotFound();
        Parts =
        [
            new("Uppgifter", "", About()),
            new("Uppdrag", "Inga uppdrag.", [.. Person.Seats.OrderBy(s => s.From).Select(Seat)]),
            new("Närvarolistor", "Står inte i någon närvarolista.", await Attendance(id)),
            new("Åtgärder", "Ansvarar inte för någon åtgärd.", await Actions(id)),
            new("Beslut", "Är inte knuten till något beslut.", await Decisions(id)),
            new("Svar och kommentarer", "Har inte skrivit något om någon åtgärd.", await FollowUps(id)),
            new("Förslag till dagordningar", "Har inte föreslagit någon punkt.", await Proposals(id)),
            new("Bilagor", "Har inte lagt till någon bilaga.", await Attachments(id)),
            new("Mejl", "Inga mejl.", await Messages(id)),
            new("Texter", "Har inte skrivit i några anteckningar.", await Texts(id)),
            new("Inloggning", "Inga försök att logga in är sparade.", await SignIns(id)),
            new("Logg", "Inget i loggen.", await Log(id)),
        ];
    }

    private IQueryable<Meeting> MeetingsToTell
    {
        get
        {
            var writes = Me.Coordinates.ToList();
            return Me.IsAdministrator ? Db.Meetings : Db.Meetings.Where(m => m.State != MeetingState.Draft || writes.Contains(m.BodyId));
        }
    }

    private IQueryable<T> EntriesToTell<T>()
        where T : RegisterEntry
    {
        var writes = Me.Coordinates.ToList();
        return Me.IsAdministrator ? Db.Set<T>() : Db.Set<T>().Where(e => e.PublishedText != null || writes.Contains(e.Meeting.BodyId));
    }

    private string Seen(int bodyId, string text, string? published) => Me.MayWrite(bodyId) ? text : published ?? "en åtgärd i ett utkast";

    private List<string> About() =>
    [
        $"Namn: {Person.Name}",
        $"Kommun eller organisation: {Person.Organisation?.Name ?? "ingen"}",
        $"Funktion: {Person.JobFunction ?? "ingen"}",
        $"E-postadress: {Person.Email ?? "ingen"}",
        $"Administratör: {(Person.IsAdministrator ? "ja" : "nej")}",
    ];

    private static string Seat(Membership seat) =>
        $"{seat.Body.Name}: {seat.Role.Swedish().ToLower(SwedishText.Culture)}{(seat.Organisation is { } o ? $" för {o.Name}" : "")}"
        + $"{(seat.From is { } from ? $" från {SwedishDay.Den(from)}" : "")}{(seat.To is { } to ? $" till och med {SwedishDay.Den(to)}" : "")}{(seat.Note is { } note ? $", {note}" : "")}";

    private async Task<List<string>> Attendance(int id) =>
    [
        .. (await MeetingsToTell.SelectMany(m => m.Attendance.Where(a => a.PersonId == id), (m, a) => new { m.Date, Body = m.Body.Name, a.Name, a.Organisation, a.Status, a.Note }).ToListAsync())
            .OrderByDescending(r => r.Date)
            .Select(r => $"{r.Body}{On(r.Date)}: {r.Name}{(r.Organisation.Length > 0 ? $", {r.Organisation}" : "")}, {Word(r.Status)}{(r.Note.Length > 0 ? $", {r.Note}" : "")}"),
    ];

    private async Task<List<string>> Actions(int id) =>
    [
        .. (await EntriesToTell<ActionItem>().Where(a => a.Owners.Any(o => o.PersonId == id)).Select(a => new { a.Text, a.PublishedText, a.Meeting.BodyId, a.Meeting.Date, Body = a.Meeting.Body.Name }).ToListAsync())
            .OrderByDescending(a => a.Date).Select(a => $"{Seen(a.BodyId, a.Text, a.PublishedText)} ({a.Body}{On(a.Date)})"),
    ];

    private async Task<List<string>> Decisions(int id) =>
    [
        .. (await EntriesToTell<Decision>().Where(d => d.People.Any(p => p.PersonId == id)).Select(d => new { d.Text, d.PublishedText, d.Meeting.BodyId, d.Meeting.Date, Body = d.Meeting.Body.Name }).ToListAsync())
            .OrderByDescending(d => d.Date).Select(d => $"{Seen(d.BodyId, d.Text, d.PublishedText)} ({d.Body}{On(d.Date)})"),
    ];

    private async Task<List<string>> FollowUps(int id) =>
    [
        .. (await Db.Actions.SelectMany(a => a.FollowUps.Where(f => f.PersonId == id), (a, f) => new { f.At, f.Text, f.ReportsDone, a.Meeting.BodyId, Action = a.Text, a.PublishedText }).ToListAsync())
            .OrderByDescending(f => f.At).Select(f => $"{Instant(f.At)}: {(f.ReportsDone ? "klart. " : "")}{f.Text} Om: {Seen(f.BodyId, f.Action, f.PublishedText)}"),
    ];

    private async Task<List<string>> Proposals(int id) =>
    [
        .. (await Db.Meetings.SelectMany(m => m.Proposals.Where(p => p.PersonId == id), (m, p) => new { m.Date, Body = m.Body.Name, p.At, p.Title, p.Why, p.Answer }).ToListAsync())
            .OrderByDescending(p => p.At).Select(p => $"{Instant(p.At)}: {p.Title}{(p.Why.Length > 0 ? $". {p.Why}" : "")} ({p.Body}{On(p.Date)}){(p.Answer.Length > 0 ? $" Svar: {p.Answer}" : "")}"),
    ];

    private async Task<List<string>> Attachments(int id) =>
    [
        .. (await MeetingsToTell.SelectMany(m => m.Attachments.Where(a => a.PersonId == id), (m, a) => new { m.Date, Body = m.Body.Name, a.At, a.Name }).ToListAsync())
            .OrderByDescending(a => a.At).Select(a => $"{Instant(a.At)}: {a.Name} ({a.Body}{On(a.Date)})"),
    ];

    private async Task<List<string>> Messages(int id)
    {
        var address = Person.Email;
        var messages = await Db.Messages.Where(m => m.PersonId == id || (address != null && m.To == address)).Select(m => new { m.CreatedAt, m.To, m.Subject, m.State }).ToListAsync();
        return [.. messages.OrderByDescending(m => m.CreatedAt).Select(m => $"{Instant(m.CreatedAt)}: ”{m.Subject}” till {m.To}, {Word(m.State)}")];
    }

    private async Task<List<string>> Texts(int id)
    {
        var meetings = await Db.Meetings.Where(m => m.Items.Any(i => i.Revisions.Any(r => r.PersonId == id)))
            .Select(m => new { m.Date, Body = m.Body.Name, Count = m.Items.SelectMany(i => i.Revisions).Count(r => r.PersonId == id) }).ToListAsync();
        return [.. meetings.OrderByDescending(m => m.Date).Select(m => $"{m.Body}{On(m.Date)}: {SwedishText.Count(m.Count, "sparad text", "sparade texter")}")];
    }

    private async Task<List<string>> SignIns(int id) =>
    [
        .. (await Db.SignInRequests.Where(r => r.PersonId == id).Select(r => new { r.ExpiresAt, r.UsedAt }).ToListAsync())
            .OrderByDescending(r => r.ExpiresAt).Select(r => r.UsedAt is { } used ? $"Inloggad {Instant(used)}" : $"Länk som gällde till {Instant(r.ExpiresAt)}, inte använd"),
    ];

    private async Task<List<string>> Log(int id) =>
    [
        .. (await Db.Log.Where(l => l.PersonId == id).OrderByDescending(l => l.At).ToListAsync()).Select(l => $"{Instant(l.At)}: {LogWords.Of(l)}"),
    ];

    private static string On(DateOnly? day) => day is { } known ? " " + SwedishDay.Den(known) : "";

    private static string Instant(DateTimeOffset at) => NetworkMinutes.Web.Hosting.Clock.Local(at).ToString("d MMMM yyyy 'kl.' HH.mm", SwedishText.Culture);

    private static string Word(AttendanceStatus status) => status switch
    {
        AttendanceStatus.Present => "närvarande",
        AttendanceStatus.Absent => "frånvarande",
        AttendanceStatus.Excused => "anmält förhinder",
        _ => "inte markerad",
    };

    private static string Word(MessageState state) => state switch
    {
        MessageState.Sent => "skickat",
        MessageState.Failed => "kunde inte skickas",
        MessageState.Uncertain => "kanske skickat",
        _ => "väntar",
    };
}

/// <param name="Empty">Said when there is nothing.</param>
public sealed record StoredPart(string Heading, string Empty, IReadOnlyList<string> Lines);
