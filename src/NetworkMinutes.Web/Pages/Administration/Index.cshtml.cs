using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NetworkMinutes.Dates;
using NetworkMinutes.Log;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Messages;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Administration;

public class IndexModel(MinutesStore store, MinutesDb db, Clock clock, IOptionsSnapshot<SiteSettings> site, SmtpSettings mail, DataSettings data, IConfiguration configuration)
    : AppPage(store, db, clock)
{
    private const int LatestLog = 200;

    public int People { get; private set; }
    public int Organisations { get; private set; }
    public int Bodies { get; private set; }
    public int Undelivered { get; private set; }
    public IReadOnlyList<LogLine> Log { get; private set; } = [];

    /// <summary>No secrets among them.</summary>
    public IReadOnlyList<(string Term, string Value)> Settings { get; private set; } = [];

    public async Task OnGet()
    {
        if (!Me.IsAdministrator) throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
        (People, Organisations, Bodies) = (await Db.People.CountAsync(), await Db.Organisations.CountAsync(), await Db.Bodies.CountAsync());
        Undelivered = await Db.Messages.CountAsync(m => m.State == MessageState.Failed || m.State == MessageState.Uncertain);
        var entries = await Db.Log.OrderByDescending(l => l.At).ThenByDescending(l => l.Id).Take(LatestLog).ToListAsync();
        var ids = entries.Select(e => e.PersonId).OfType<int>().Distinct().ToList();
        var names = await Db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var bodies = await Db.Bodies.ToDictionaryAsync(b => b.Id, b => b.Name);
        var meetingIds = entries.Select(e => e.MeetingId).OfType<int>().Distinct().ToList();
        var meetings = await Db.Meetings.Where(m => meetingIds.Contains(m.Id)).Select(m => new { m.Id, m.BodyId, m.Date }).ToDictionaryAsync(m => m.Id, m => (m.BodyId, m.Date));
        Log = [.. entries.Select(e => new LogLine(Clock.Local(e.At), e.PersonId is { } id ? names.GetValueOrDefault(id, "Okänd") : "Programmet", e, Where(e)))];

        string Where(LogEntry entry)
        {
            var (bodyId, date) = entry.MeetingId is { } id && meetings.TryGetValue(id, out var meeting) ? (meeting.BodyId, meeting.Date) : (entry.BodyId ?? 0, null);
            var body = bodies.GetValueOrDefault(bodyId, "");
            return entry.Detail == body ? "" : $"{body}{(date is { } day ? " " + SwedishDay.Den(day) : "")}";
        }

        var host = configuration["Mail:Host"];
        Settings =
        [
            ("Adress i mejl och länkar", Or(site.Value.PublicAddress, "inte angiven (Site:PublicAddress)")),
            ("E-postserver", string.IsNullOrEmpty(host) ? "ingen, mejlen väntar (Mail:Host)" : host),
            ("Avsändare", Or(mail.FromAddress, "inte angiven")),
            ("Kontakt om tillgänglighet", Or(site.Value.AccessibilityContact, "inte angiven (Site:AccessibilityContact)")),
            ("Databas", data.DatabaseFile),
        ];
    }

    private static string Or(string value, string otherwise) => value.Length > 0 ? value : otherwise;
}

/// <param name="At">Swedish time.</param>
/// <param name="Where">The body, and the meeting's day; empty when it is about neither.</param>
public sealed record LogLine(DateTimeOffset At, string Who, LogEntry Entry, string Where);
