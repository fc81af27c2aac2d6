using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NetworkMinutes.Documents;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Live;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The legal moment: review, then freeze and send in one commit.</summary>
public class FinalisationModel(MinutesStore store, MinutesDb db, Clock clock, MailWorker worker, RoomPresence presence, IOptionsMonitor<SiteSettings> site) : AppPage(store, db, clock)
{
    private static readonly TimeSpan SamePress = TimeSpan.FromMinutes(1);

    /// <summary>More addresses, as typed.</summary>
    [BindProperty]
    public string? Extra { get; set; }

    /// <summary>Addresses given here to those who have none, by person.</summary>
    [BindProperty(Name = nameof(Addresses))]
    public Dictionary<int, string?> Addresses { get; set; } = [];

    /// <summary>Fingerprint of the document that was reviewed.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public bool Send { get; set; }

    [TempData]
    public string? ExtraKept { get; set; }

    public Meeting Meeting { get; private set; } = null!;
    public MinutesDocument Document { get; private set; } = null!;
    public Recipients Recipients { get; private set; } = null!;
    public MinutesMail Mail { get; private set; } = null!;
    public string Fingerprint { get; private set; } = "";
    public IReadOnlyList<ReviewRemark> Remarks { get; private set; } = [];
    public bool Blocked => Remarks.Any(r => r.Blocks);

    public async Task<IActionResult> OnGet(int id)
    {
        Extra = ExtraKept;
        await Load(id);
        if (ExtraKept is null && Meeting is { IsOpen: true, LatestVersion: { } before }) await AddThoseWhoGot(before);
        return Meeting.IsOpen ? Page() : Redirect($"/meetings/{id}");
    }

    public Task<IActionResult> OnPost(int id) => Attempt(
        async () =>
        {
            Notice = await Store.Write(db => Finalise(db, id));
            worker.Wake();
            return Redirect(Send ? $"/meetings/{id}/distribution" : $"/meetings/{id}");
        },
        () => Load(id));

    public Task<IActionResult> OnPostTrial(int id) => Attempt(
        async () =>
        {
            Notice = await Store.Write(db => SendTrial(db, id));
            worker.Wake();
            ExtraKept = Extra ?? "";
            return Redirect($"/meetings/{id}/finalisation#utskick");
        },
        () => Load(id));

    public Task<IActionResult> OnPostAddresses(int id) => Attempt(
        async () =>
        {
            var given = await Store.Write(async db => await GiveAddresses(db, await Open(db, id)));
            Notice = given == 0 ? "Ingen adress var ifylld." : $"{SwedishText.Count(given, "adress", "adresser")} sparade.";
            ExtraKept = Extra ?? "";
            return Redirect($"/meetings/{id}/finalisation#utskick");
        },
        () => Load(id));

    private async Task<string> Finalise(MinutesDb db, int id)
    {
        var meeting = await ToWrite(db, id);
        if (IsPressedTwice(meeting)) return $"{meeting.LatestVersion!.Name}.";
        meeting.MustBeReadyToFinalise();
        if (FrozenDocument.Fingerprint(await MinutesPost.Document(db, meeting, "Utkast", Clock.Today)) != Seen)
            throw new RuleBroken(Rule.Conflict, "Anteckningarna har ändrats sedan du öppnade sidan. Läs igenom dem igen här nedanför, och fastställ sedan.");
        await GiveAddresses(db, meeting);
        var (me, now) = (await Post.Person(db, Me), Clock.Now);
        var recipients = Recipients.Of(meeting, Clock.Today, Recipients.Typed(Extra, nameof(Extra))).Reached;
        var document = await MinutesPost.Document(db, meeting, meeting.StatusWhenFinalised(Clock.Today), Clock.Today);
        var mail = MinutesPost.Mail(meeting, meeting.NextVersion, MinutesPost.FileName(document, meeting.NextVersion), me, site.CurrentValue.PublicAddress);
        var version = meeting.Finalise(
            me, MinutesPlainText.Of(meeting, document), FrozenDocument.Write(document), MinutesWord.ToBytes(document, now, await db.WordTemplateOf(meeting.BodyId)), mail.FileName, now);
        foreach (var file in await db.ImportedFiles.Where(f => f.MeetingId == id).ToListAsync()) file.Forget();
        db.Announce(new MeetingChanged(new(id, ChangedPart.State)));
        AddToLog(db, meeting, "meeting.finalised", $"{version.Name}, SHA-256 {version.Checksum}");
        if (!Send) return $"{version.Name}. Inget är skickat.";
        MinutesPost.Send(db, version, mail, recipients, now);
        AddToLog(db, meeting, "minutes.sent", $"{version.Name}, {SwedishText.Count(recipients.Count, "mottagare", "mottagare")}");
        return $"{version.Name}. Mejlen är på väg till {SwedishText.Count(recipients.Count, "mottagare", "mottagare")}.";
    }

    private async Task<string> SendTrial(MinutesDb db, int id)
    {
        var meeting = await Open(db, id);
        var me = await Post.Person(db, Me);
        var address = me.Email ?? throw new RuleBroken(Rule.Invalid, "Du har ingen e-postadress här, så en kopia kan inte skickas till dig.");
        var document = await MinutesPost.Document(db, meeting, "Utkast", Clock.Today);
        var mail = MinutesPost.Mail(meeting, meeting.NextVersion, MinutesPost.FileName(document, meeting.NextVersion), me, site.CurrentValue.PublicAddress);
        var text = "Det här är en kopia till dig själv. Inget är fastställt, och ingen annan har fått den.\n\n"
            + mail.TextTo(new Recipient(address, me.Name, me.Organisation?.Name ?? "", me, "", Reads: true));
        db.Messages.Add(OutgoingMessage.Trial(
            id, address, me.Name, me.Id, $"Utkast: {mail.Subject}", text, mail.FileName,
            MinutesWord.ToBytes(document, Clock.Now, await db.WordTemplateOf(meeting.BodyId)), Post.NewMessageId(), Clock.Now));
        AddToLog(db, meeting, "trial.sent", address);
        return $"En kopia är på väg till {address}.";
    }

    /// <returns>How many were given.</returns>
    private async Task<int> GiveAddresses(MinutesDb db, Meeting meeting)
    {
        var given = 0;
        foreach (var (person, _, _) in Recipients.Of(meeting, Clock.Today, []).Unreachable)
        {
            if (!Addresses.TryGetValue(person.Id, out var written) || string.IsNullOrWhiteSpace(written) || person.IsAdministrator) continue;
            var field = $"{nameof(Addresses)}[{person.Id}]";
            await db.Entry(person).Collection(p => p.Seats).LoadAsync();
            if (!Me.MayChangeAddressOf(person, Clock.Today))
                throw new RuleBroken(Rule.Invalid, $"{person.NameAndOrganisation} är med i fler nätverk. Be en administratör skriva in adressen.", field);
            var address = Recipients.Typed(written, field) is [{ } one] ? one : throw new RuleBroken(Rule.Invalid, "Skriv en adress.", field);
            if (await db.People.AnyAsync(p => p.Email == address)) throw new RuleBroken(Rule.Invalid, "Adressen tillhör redan någon annan i registret.", field);
            person.GiveAddress(address);
            AddToLog(db, meeting, "person.address-given", $"{person.Name}: {address}");
            await db.SaveChangesAsync();
            given++;
        }

        return given;
    }

    private async Task<Meeting> Open(MinutesDb db, int id)
    {
        var meeting = await ToWrite(db, id);
        meeting.MustBeReadyToFinalise();
        return meeting;
    }

    private async Task<Meeting> ToWrite(MinutesDb db, int id)
    {
        var meeting = await db.MeetingsToWriteFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        await db.LoadTakenOff(meeting);
        return meeting;
    }

    /// <summary>The second press comes to where the first one leads.</summary>
    private bool IsPressedTwice(Meeting meeting) =>
        meeting is { IsOpen: false, LatestVersion: { } latest } && latest.ByPersonId == Me.PersonId && Clock.Now - latest.At < SamePress;

    /// <summary>What they write may not be stored yet.</summary>
    private IEnumerable<ReviewRemark> WhoWrites() =>
        from companion in presence.With(Me.PersonId, Meeting.Id)
        join item in Meeting.Items on companion.ItemId equals item.Id
        select new ReviewRemark($"{companion.Name} är inne i punkt {item.Number} och skriver kanske just nu. Stäm av först.", Blocks: false, $"item-{item.Id}");

    private async Task Load(int id)
    {
        Meeting = await Db.MeetingsToWriteFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Remarks = Meeting.IsOpen ? [.. WhoWrites(), .. Meeting.Review(Clock.Today)] : [];
        Document = await MinutesPost.Document(Db, Meeting, "Utkast", Clock.Today);
        Fingerprint = FrozenDocument.Fingerprint(Document);
        Recipients = Recipients.Of(Meeting, Clock.Today, Recipients.TypedSoFar(Extra));
        Mail = MinutesPost.Mail(Meeting, Meeting.NextVersion, MinutesPost.FileName(Document, Meeting.NextVersion), await Post.Person(Db, Me), site.CurrentValue.PublicAddress);
    }

    /// <summary>Who got what is now corrected should get the correction.</summary>
    private async Task AddThoseWhoGot(FinalisedMinutes before)
    {
        var added = await Db.Messages.Where(m => m.FinalisedMinutesId == before.Id && m.PersonId == null && m.Replacement == null).OrderBy(m => m.Id).Select(m => m.To).ToListAsync();
        Extra = string.Join('\n', added.Distinct().Except(Meeting.Body.ExtraRecipients));
        Recipients = Recipients.Of(Meeting, Clock.Today, Recipients.TypedSoFar(Extra));
    }
}
