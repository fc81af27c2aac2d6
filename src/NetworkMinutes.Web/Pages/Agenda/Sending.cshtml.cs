using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NetworkMinutes.Documents;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Agenda;

/// <summary>Look the notice through, then freeze and send it: one mail to each.</summary>
public class SendingModel(MinutesStore store, MinutesDb db, Clock clock, MailWorker worker, IOptionsMonitor<SiteSettings> site) : AppPage(store, db, clock)
{
    private const string Draft = "Utkast till kallelse";

    /// <summary>More addresses, as typed.</summary>
    [BindProperty]
    public string? Extra { get; set; }

    /// <summary>Fingerprint of the notice that was looked through.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [TempData]
    public string? ExtraKept { get; set; }

    public Meeting Meeting { get; private set; } = null!;
    public AgendaDocument Document { get; private set; } = null!;
    public AgendaMail Mail { get; private set; } = null!;
    public Recipients Recipients { get; private set; } = null!;
    public string Fingerprint { get; private set; } = "";
    public bool IsUpdate => Meeting.AgendaSentAt is not null;

    public async Task<IActionResult> OnGet(int id)
    {
        Extra = ExtraKept;
        await Load(id);
        return Meeting.State is MeetingState.Planned or MeetingState.Draft ? Page() : Redirect($"/meetings/{id}");
    }

    public Task<IActionResult> OnPost(int id) => Attempt(
        async () =>
        {
            Notice = await Store.Write(db => Send(db, id));
            worker.Wake();
            return Redirect($"/meetings/{id}/distribution");
        },
        () => Load(id));

    /// <summary>A copy to oneself; nothing is frozen and nobody else gets it.</summary>
    public Task<IActionResult> OnPostTrial(int id) => Attempt(
        async () =>
        {
            Notice = await Store.Write(db => SendTrial(db, id));
            worker.Wake();
            ExtraKept = Extra ?? "";
            return Redirect($"/meetings/{id}/agenda/sending#utskick");
        },
        () => Load(id));

    private async Task<string> Send(MinutesDb db, int id)
    {
        var meeting = await NoticePost.Load(db, Me, id).OrNotFound();
        meeting.MustHaveAgendaToSend();
        var extra = Recipients.Typed(Extra, nameof(Extra));
        if (FrozenDocument.Fingerprint((await Notices(db, meeting, Draft, extra)).Document) != Seen)
            throw new RuleBroken(Rule.Conflict, "Dagordningen har ändrats sedan du öppnade sidan. Läs igenom kallelsen igen här nedanför, och skicka sedan.");
        var notice = await Notices(db, meeting, meeting.AgendaStatus(Clock.Today), extra);
        if (notice.Recipients.Reached.Count == 0) throw new RuleBroken(Rule.Invalid, "Ingen har någon e-postadress. Skriv minst en.", nameof(Extra));
        var now = Clock.Now;
        var sent = meeting.SendAgenda(notice.Sender, FrozenDocument.Write(notice.Document), AgendaWord.ToBytes(notice.Document, now, await db.WordTemplateOf(meeting.BodyId)), notice.Mail.FileName, now);
        foreach (var to in notice.Recipients.Reached)
            db.Messages.Add(OutgoingMessage.Agenda(sent, to.Address, to.Name, to.Person?.Id, notice.Mail.Subject, notice.Mail.TextTo(to), Post.NewMessageId(), now));
        AddToLog(db, meeting, "agenda.sent", $"{sent.Name}, SHA-256 {sent.Checksum}, {SwedishText.Count(notice.Recipients.Reached.Count, "mottagare", "mottagare")}");
        return $"{sent.Name}. Mejlen är på väg till {SwedishText.Count(notice.Recipients.Reached.Count, "mottagare", "mottagare")}.";
    }

    private async Task<string> SendTrial(MinutesDb db, int id)
    {
        var meeting = await NoticePost.Load(db, Me, id).OrNotFound();
        meeting.MustHaveAgendaToSend();
        var (_, document, mail, _, me) = await Notices(db, meeting, Draft, []);
        var address = me.Email ?? throw new RuleBroken(Rule.Invalid, "Du har ingen e-postadress här, så en kopia kan inte skickas till dig.");
        var text = "Det här är en kopia till dig själv. Ingen annan har fått den.\n\n" + mail.TextTo(new Recipient(address, me.Name, me.Organisation?.Name ?? "", me, "", Reads: true));
        db.Messages.Add(OutgoingMessage.Trial(
            id, address, me.Name, me.Id, $"Utkast: {mail.Subject}", text, mail.FileName,
            AgendaWord.ToBytes(document, Clock.Now, await db.WordTemplateOf(meeting.BodyId)), Post.NewMessageId(), Clock.Now));
        AddToLog(db, meeting, "trial.sent", address);
        return $"En kopia är på väg till {address}.";
    }

    private Task<NoticePost> Notices(MinutesDb db, Meeting meeting, string status, IEnumerable<string> extra) =>
        NoticePost.Of(db, Me, meeting, status, site.CurrentValue.PublicAddress, Clock.Today, extra);

    private async Task Load(int id)
    {
        Meeting = await NoticePost.Load(Db, Me, id).OrNotFound();
        (_, Document, Mail, Recipients, _) = await Notices(Db, Meeting, Draft, Recipients.TypedSoFar(Extra));
        Fingerprint = FrozenDocument.Fingerprint(Document);
    }
}
