using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What was sent, to whom, and how it went; and sending to those who have not had it.</summary>
public class DistributionModel(MinutesStore store, MinutesDb db, Clock clock, MailWorker worker, IOptionsMonitor<SiteSettings> site) : AppPage(store, db, clock)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public Meeting Meeting { get; private set; } = null!;
    public IReadOnlyList<OutgoingMessage> Messages { get; private set; } = [];

    /// <summary>Those who should have the latest version but have no message with it.</summary>
    public IReadOnlyList<Recipient> Rest { get; private set; } = [];
    public bool UnderWay => Messages.Any(m => m.IsUnderWay);
    public int Failed => Messages.Count(m => m is { State: MessageState.Failed, IsProblem: true });

    public Task OnGet(int id) => Load(id);

    /// <summary>What a message went out with; the latest first.</summary>
    public static (int Order, string Name) GroupOf(OutgoingMessage message) => message switch
    {
        { FinalisedMinutes: { } minutes } => (10_000 + minutes.Version, minutes.Name),
        { SentAgenda: { } agenda } => (1000 + agenda.Version, agenda.Version > 2 ? $"{agenda.Name} {agenda.Version - 1}" : agenda.Name),
        { IsTrial: true } => (1, "Kopior till dig själv"),
        _ => (0, "Om förslag till dagordningen"),
    };

    /// <summary>To one more person.</summary>
    public Task<IActionResult> OnPostRecipient(int id) => Attempt(
        async () =>
        {
            var address = EmailAddress.Normalise(Email) ?? throw new RuleBroken(Rule.Invalid, "Skriv en e-postadress.", nameof(Email));
            var name = SwedishText.Collapse(Name ?? "");
            if (name.Length > 200) throw new RuleBroken(Rule.Invalid, "Namnet är för långt. Högst 200 tecken får plats.", nameof(Name));
            return await Post(id, (_, messages, meeting) => messages.Any(m => m.To == address)
                ? throw new RuleBroken(Rule.Invalid, "Adressen finns redan i utskicket. Skicka igen i listan.", nameof(Email))
                : [Known(meeting, address) ?? new Recipient(address, name, "", null, "", Reads: false)]);
        },
        () => Load(id));

    /// <summary>To everyone who should have the latest version and has no message with it.</summary>
    public Task<IActionResult> OnPostRest(int id) => Attempt(() => Post(id, (all, messages, _) => WithoutMessage(all, messages)), () => Load(id));

    public Task<IActionResult> OnPostFailed(int id) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var meeting = await db.MeetingsToWriteFor(Me).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
                var failed = await db.Messages.Where(m => m.MeetingId == id && m.State == MessageState.Failed && m.Replacement == null).ToListAsync();
                failed.ForEach(m => m.SendAgain(Clock.Now));
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "message.sent-again", MeetingId = id, BodyId = meeting.BodyId, Detail = string.Join(", ", failed.Select(m => m.To)) });
            });
            worker.Wake();
            return Redirect($"/meetings/{id}/distribution");
        },
        () => Load(id));

    private async Task<IActionResult> Post(int id, Func<IReadOnlyList<Recipient>, List<OutgoingMessage>, Meeting, IReadOnlyList<Recipient>> choose)
    {
        Notice = await Store.Write(async db =>
        {
            var meeting = await db.MeetingsToWriteFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
            if (meeting.IsOpen || meeting.LatestVersion is not { } version) throw new RuleBroken(Rule.Conflict, "Anteckningarna är inte fastställda, så inget kan skickas.");
            var messages = await db.Messages.Where(m => m.FinalisedMinutesId == version.Id).ToListAsync();
            var chosen = choose(Recipients.Of(meeting, Clock.Today, []).Reached, messages, meeting);
            if (chosen.Count == 0) throw new RuleBroken(Rule.Conflict, "Alla har redan fått ett mejl.");
            var mail = MinutesPost.Mail(meeting, version.Version, version.FileName, await Shared.Post.Person(db, Me), site.CurrentValue.PublicAddress);
            MinutesPost.Send(db, version, mail, chosen, Clock.Now);
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "minutes.sent", MeetingId = id, BodyId = meeting.BodyId, Detail = $"{version.Name}: {string.Join(", ", chosen.Select(r => r.Address))}" });
            return chosen is [{ } one] ? $"Mejlet är på väg till {one.Address}." : $"Mejlen är på väg till {chosen.Count} mottagare.";
        });
        worker.Wake();
        return Redirect($"/meetings/{id}/distribution");
    }

    private Recipient? Known(Meeting meeting, string address) => Recipients.Of(meeting, Clock.Today, []).Reached.FirstOrDefault(r => r.Address == address);

    private static IReadOnlyList<Recipient> WithoutMessage(IEnumerable<Recipient> all, List<OutgoingMessage> messages) =>
        [.. all.Where(r => messages.All(m => m.To != r.Address && (m.PersonId is null || m.PersonId != r.Person?.Id)))];

    private async Task Load(int id)
    {
        Meeting = await Db.MeetingsToWriteFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Messages = await Db.Messages.Include(m => m.FinalisedMinutes).Include(m => m.SentAgenda).Where(m => m.MeetingId == id).OrderBy(m => m.Id).ToListAsync();
        if (Meeting is { IsOpen: false, LatestVersion: { } latest })
            Rest = WithoutMessage(Recipients.Of(Meeting, Clock.Today, []).Reached, [.. Messages.Where(m => m.FinalisedMinutesId == latest.Id)]);
    }
}
