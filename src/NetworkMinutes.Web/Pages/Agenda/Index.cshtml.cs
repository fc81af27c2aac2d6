using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Agenda;

/// <summary>The agenda before the meeting, in one form: whatever button is pressed, all that was typed is stored with it.</summary>
[RequestFormLimits(ValueCountLimit = 4000, MultipartBodyLengthLimit = LargestPost)]
[RequestSizeLimit(LargestPost)]
public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    /// <summary>A file and the form around it.</summary>
    private const int LargestPost = Attachment.LargestFile + (4 * 1024 * 1024);

    [BindProperty(Name = nameof(Items))]
    public Dictionary<int, PostedItem> Items { get; set; } = [];

    [BindProperty]
    public string? NewTitle { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The item that the file belongs to; null for the whole meeting.</summary>
    [BindProperty]
    public int? UploadFor { get; set; }

    public Meeting Meeting { get; private set; } = null!;
    public SentNotice? Sent { get; private set; }
    public int Proposed { get; private set; }
    public IReadOnlyList<string> Presenters { get; private set; } = [];

    private bool HasNew => !string.IsNullOrWhiteSpace(NewTitle);

    public async Task<IActionResult> OnGet(int id)
    {
        await Load(id);
        return Meeting.State is MeetingState.Planned or MeetingState.Draft ? Page() : Redirect($"/meetings/{id}");
    }

    public Task<IActionResult> OnPost(int id) => Save(id, "Dagordningen är sparad.", (_, _) => null);

    public Task<IActionResult> OnPostItem(int id) => Save(id, "", (_, meeting) => HasNew ? null : Named(nameof(NewTitle), () => meeting.AddItem("")));

    public Task<IActionResult> OnPostMove(int id, int itemId, int step) => Save(id, "Punkten är flyttad.", (_, meeting) =>
    {
        var item = meeting.Item(itemId);
        meeting.Move(item, Math.Sign(step));
        return item;
    });

    public Task<IActionResult> OnPostRemoval(int id, int itemId) => Save(id, "Punkten är borttagen.", (_, meeting) =>
    {
        meeting.RemoveItem(meeting.Item(itemId));
        return null;
    });

    public Task<IActionResult> OnPostFile(int id) => Save(id, "Bilagan är tillagd.", (db, meeting) =>
    {
        if (Upload is null) throw new RuleBroken(Rule.Invalid, "Välj en fil att bifoga.", nameof(Upload));
        if (Upload.Length == 0) throw new RuleBroken(Rule.Invalid, "Filen är tom.", nameof(Upload));
        if (Upload.Length > Attachment.LargestFile) throw AttachmentContent.TooLarge();
        using var bytes = new MemoryStream();
        Upload.CopyTo(bytes);
        var item = UploadFor is { } itemId ? meeting.Item(itemId) : null;
        var attached = meeting.Attach(item, Upload.FileName, bytes.ToArray(), Me.PersonId, Clock.Now);
        AddToLog(db, meeting, "attachment.added", attached.Name);
        return item;
    });

    /// <summary>What is typed for an item, or what is stored.</summary>
    public PostedItem Shown(AgendaItem item) => Items.GetValueOrDefault(item.Id) ?? PostedItem.Of(item);

    /// <param name="verb">What the pressed button asks for besides; the item that the page comes back to.</param>
    private Task<IActionResult> Save(int id, string notice, Func<MinutesDb, Meeting, AgendaItem?> verb) => Attempt(
        async () =>
        {
            var (back, added) = await Store.Write(async db =>
            {
                var meeting = await db.MeetingsToWriteFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
                var before = MeetingMark.Of(meeting);
                Take(db, meeting);
                var item = verb(db, meeting);
                var added = HasNew ? Named(nameof(NewTitle), () => meeting.AddItem(NewTitle!)) : null;
                foreach (var change in before.ChangesTo(meeting)) db.Announce(new MeetingChanged(change));
                return (item ?? added, added);
            });
            Notice = $"{notice} {(added is null ? "" : $"”{added.Title}” är tillagd.")}".Trim();
            return Redirect($"/meetings/{id}/agenda{(back is null ? "" : $"#punkt-{back.Id}")}");
        },
        () => Load(id));

    private void Take(MinutesDb db, Meeting meeting)
    {
        var before = meeting.Changes;
        var items = meeting.Items.ToDictionary(i => i.Id);
        foreach (var (itemId, typed) in Items.Where(posted => items.ContainsKey(posted.Key))) Named($"Items[{itemId}]", () => typed.ApplyTo(meeting, items[itemId], Clock.Today));
        if (Items.FirstOrDefault(posted => !items.ContainsKey(posted.Key) && posted.Value.IsChanged).Value is { } gone)
        {
            NewTitle ??= gone.Title;
            throw new RuleBroken(Rule.Conflict, $"Någon annan har tagit bort ”{gone.Was?.Title}” sedan du öppnade sidan. Rubriken står kvar i fältet för en ny punkt.", nameof(NewTitle));
        }

        if (meeting.Changes != before) AddToLog(db, meeting, "agenda.changed");
    }

    /// <summary>A broken rule of one item is told at its own field.</summary>
    private static T Named<T>(string prefix, Func<T> verb)
    {
        try
        {
            return verb();
        }
        catch (RuleBroken broken) when (broken.Field.Length > 0)
        {
            throw new RuleBroken(broken.Rule, broken.Message, prefix.StartsWith("Items", StringComparison.Ordinal) ? $"{prefix}.{broken.Field}" : prefix);
        }
    }

    private async Task Load(int id)
    {
        Meeting = await Db.MeetingsToWriteFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Sent = await SentNotice.Latest(Db, Me, id);
        Proposed = await Db.Proposals.CountAsync(p => p.MeetingId == id && p.State == ProposalState.Waiting);
        Presenters = [.. Meeting.Body.SeatsOn(Meeting.Date ?? Clock.Today).Select(s => s.Person.NameAndOrganisation)
            .Union(Meeting.Attendance.Select(a => a.Organisation.Length > 0 ? $"{a.Name}, {a.Organisation}" : a.Name)).Order(SwedishText.Order)];
    }
}
