using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Layout;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Live;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A meeting to read: the frozen minutes for all, what is coming for members, the draft for coordinators who ask for it.</summary>
public class MeetingModel(MinutesStore store, MinutesDb db, Clock clock, Broadcast broadcast) : AppPage(store, db, clock)
{
    [BindProperty(SupportsGet = true)]
    public bool Draft { get; set; }

    /// <summary>An older version to read; the latest when null.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public Meeting Meeting { get; private set; } = null!;
    public bool Writes { get; private set; }
    public FinalisedMinutes? Shown { get; private set; }
    public DocumentSheet? Sheet { get; private set; }

    /// <summary>Set when a member follows the draft while it is written.</summary>
    public LiveSheet? Live { get; private set; }

    /// <summary>The agenda as it was last sent; null when it has not been.</summary>
    public SentNotice? Agenda { get; private set; }
    public bool TakesProposals { get; private set; }

    /// <summary>Attachments this viewer may open.</summary>
    public IReadOnlyList<Attachment> Files { get; private set; } = [];
    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];
    public string StateWords => MeetingWords.State(Meeting.State, Meeting.LatestVersion?.Version, Meeting.Items.Count > 0, Meeting.AgendaSentAt is not null, Writes, Meeting.Body.MembersFollow);

    public async Task OnGet(int id)
    {
        Meeting = await Db.MeetingsFor(Me).Include(m => m.Body).Include(m => m.Items).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Writes = Me.MayWrite(Meeting.BodyId);
        Versions = await Db.FinalisedMinutes.Where(v => v.MeetingId == id).OrderByDescending(v => v.Version)
            .Select(v => new VersionRow(v.Version, FinalisedMinutes.NameOf(v.Version), v.At, Db.People.Where(p => p.Id == v.ByPersonId).Select(p => p.Name).FirstOrDefault() ?? "", v.Checksum)).ToListAsync();
        if (Draft)
        {
            await ShowDraft(id);
            return;
        }

        Agenda = await SentNotice.Latest(Db, Me, id);
        Files = await Db.AttachmentsFor(Me).Where(a => a.MeetingId == id).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync();
        TakesProposals = Meeting.TakesProposals(Clock.Today);
        if (Meeting.State == MeetingState.Draft && !Writes && Meeting.Body.MembersFollow)
        {
            await Follow(id);
            return;
        }

        var wanted = Version ?? Versions.Select(v => (int?)v.Number).FirstOrDefault();
        if (wanted is null) return;
        Shown = await Db.FinalisedMinutes.FirstOrDefaultAsync(v => v.MeetingId == id && v.Version == wanted).OrNotFound();
        Sheet = new(FrozenDocument.Read(Shown.DocumentJson));
    }

    /// <summary>A draft that the body lets its members follow; others have not found the meeting.</summary>
    private async Task Follow(int id)
    {
        Live = new LiveSheet(id, broadcast.Edition(id));
        var whole = await Db.MeetingsToFollowFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Sheet = await DocumentSheet.Live(Db, whole, Clock.Today);
        await LogOpening("draft.followed", whole);
    }

    private async Task ShowDraft(int id)
    {
        var whole = await Db.MeetingsToWriteFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == id && m.State != MeetingState.Finalised).OrNotFound();
        Sheet = await DocumentSheet.Live(Db, whole, Clock.Today);
        await LogOpening("draft.opened", whole);
    }

    private Task LogOpening(string what, Meeting whole) => Store.Write(db =>
    {
        db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = what, MeetingId = whole.Id, BodyId = whole.BodyId });
        return Task.CompletedTask;
    });
}

public sealed record VersionRow(int Number, string Name, DateTimeOffset At, string By, string Checksum);
