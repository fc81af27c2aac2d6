using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Importing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Years of old minutes: many files are read at once, and each waits for a yes before it is a draft.</summary>
[RequestFormLimits(ValueCountLimit = 4_000, MultipartBodyLengthLimit = LargestPost)]
[RequestSizeLimit(LargestPost)]
public class ImportsModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private const int MostNames = 10;
    private const long LargestPost = 300L * 1024 * 1024;

    [BindProperty(SupportsGet = true, Name = "body")]
    public int BodyId { get; set; }

    [BindProperty]
    public List<IFormFile> Uploads { get; set; } = [];

    /// <summary>Files that are said yes to as they were understood.</summary>
    [BindProperty]
    public List<int> Chosen { get; set; } = [];

    /// <summary>All files that need no mending are ticked.</summary>
    [BindProperty(SupportsGet = true, Name = "all")]
    public bool All { get; set; }

    /// <summary>Of the files added since the page was last shown, however many requests they came in: read, refused, known from before.</summary>
    [TempData]
    public int[]? Added { get; set; }

    /// <summary>The file that could not be undone, and why.</summary>
    public (int File, string Why)? NotUndone { get; private set; }

    /// <summary>What came of the files.</summary>
    public string? Told { get; private set; }

    public Body Body { get; private set; } = null!;
    public IReadOnlyList<ImportedFileRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (BodyId == 0 && await FirstBody() is > 0 and var first) return Redirect($"/meetings/imports?body={first}");
        if (Added is [var read, var refused, var known])
            Told = $"{SwedishText.Count(read, "fil lästes", "filer lästes")}.{(refused > 0 ? $" {refused} gick inte att läsa." : "")}{(known > 0 ? $" {known} fanns redan här." : "")}";
        await Load();
        return Page();
    }

    /// <summary>Where files wait, else the first of those that are the viewer's to write.</summary>
    private async Task<int> FirstBody()
    {
        var waiting = Db.FilesToReviewFor(Me).Where(f => f.State == ImportedFileState.ToReview).Select(f => f.BodyId);
        return await Db.BodiesToWriteFor(Me).OrderByDescending(b => waiting.Contains(b.Id)).ThenBy(b => b.Name).Select(b => b.Id).FirstOrDefaultAsync();
    }

    private async Task Load()
    {
        Body = await Db.BodiesToWriteFor(Me).WithSeats().FirstOrDefaultAsync(b => b.Id == BodyId).OrNotFound();
        var files = await Db.FilesToReviewFor(Me).Where(f => f.BodyId == BodyId).ToListAsync();
        var meetings = await Db.Meetings.Where(m => m.BodyId == BodyId).ToDictionaryAsync(m => m.Id, m => (m.Date, m.State));
        var names = await Db.KnownNames();
        Rows = [.. ImportedFileRow.SideBySide(files.Select(f => ImportedFileRow.Of(f, Body, names, meetings, Clock.Today)).OrderBy(r => r.File.State).ThenBy(r => r.Day).ThenBy(r => r.File.Name, SwedishText.Order))];
    }

    public Task<IActionResult> OnPostAdd() => Attempt(
        async () =>
        {
            await Db.BodiesToWriteFor(Me).FirstOrDefaultAsync(b => b.Id == BodyId).OrNotFound();
            if (Uploads.Count == 0) throw new RuleBroken(Rule.Invalid, "Välj en eller flera filer.", nameof(Uploads));
            var oneAtATime = Request.Headers.ContainsKey("X-One-At-A-Time");
            int[] added = oneAtATime && Added is { Length: 3 } before ? [.. before] : [0, 0, 0];
            foreach (var upload in Uploads)
            {
                var (file, wasKnown) = await Add(upload);
                added[wasKnown ? 2 : file.State == ImportedFileState.Refused ? 1 : 0]++;
            }

            Added = added;
            return oneAtATime ? new NoContentResult() : Redirect(Here);
        },
        Load);

    public Task<IActionResult> OnPostTake() => Attempt(
        async () =>
        {
            if (Chosen.Count == 0) throw new RuleBroken(Rule.Invalid, "Kryssa för de filer som ska sparas som utkast.", nameof(Chosen));
            var troubles = new List<string>();
            foreach (var id in Chosen.Distinct())
            {
                try
                {
                    await Store.Write(db => Take(db, id));
                }
                catch (RuleBroken broken) when (broken.Rule != Rule.NotFound)
                {
                    troubles.Add(broken.Message);
                }
            }

            var taken = Chosen.Distinct().Count() - troubles.Count;
            Notice = string.Join(' ', troubles.Prepend($"{SwedishText.Count(taken, "fil är sparad som utkast", "filer är sparade som utkast")}."));
            return Redirect(Here);
        },
        Load);

    public Task<IActionResult> OnPostUndo(int file) => Attempt(
        async () =>
        {
            try
            {
                await Store.Write(db => TakeBack(db, file));
            }
            catch (RuleBroken broken) when (broken.Rule == Rule.Conflict)
            {
                NotUndone = (file, broken.Message);
                throw;
            }

            Notice = "Utkastet är borttaget. Filen väntar på granskning igen.";
            return Redirect(Here);
        },
        Load);

    /// <summary>Undoes all that were taken and that nobody has worked on since; tells of those that stay.</summary>
    public Task<IActionResult> OnPostUndoAll() => Attempt(
        async () =>
        {
            await Load();
            var (undone, kept) = (0, new List<string>());
            foreach (var row in Rows.Where(r => r.IsDraft))
            {
                try
                {
                    await Store.Write(db => TakeBack(db, row.File.Id));
                    undone++;
                }
                catch (RuleBroken broken) when (broken.Rule == Rule.Conflict)
                {
                    kept.Add(row.File.Name);
                }
            }

            Notice = $"{SwedishText.Count(undone, "utkast är borttaget", "utkast är borttagna")}. Filerna väntar på granskning igen.{Kept(kept)}";
            return Redirect(Here);
        },
        Load);

    private static string Kept(List<string> names)
    {
        if (names.Count == 0) return "";
        var named = names.Take(MostNames).Select(name => $"”{name}”").ToList();
        if (names.Count > MostNames) named.Add($"{names.Count - MostNames} till");
        return $" {SwedishText.Count(names.Count, "utkast är", "utkast är")} kvar, för någon har arbetat vidare med {(names.Count == 1 ? "det" : "dem")}: {SwedishText.Join(named)}.";
    }

    public Task<IActionResult> OnPostRemove(int file) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var removed = await File(db, file);
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "import.removed", BodyId = BodyId, Detail = removed.Name });
                db.Remove(removed);
            });
            return Redirect(Here);
        },
        Load);

    private string Here => $"/meetings/imports?body={BodyId}";

    private async Task<TakenIn> Add(IFormFile upload)
    {
        var name = Path.GetFileName(upload.FileName.Replace('\\', '/').Replace("%22", "\"", StringComparison.Ordinal));
        await using var stream = upload.OpenReadStream();
        if (upload.Length > MinutesFile.Largest) return await FileIntake.Refuse(Store, Named(await FileIntake.HashOf(stream)), MinutesFile.TooLarge());
        var bytes = new byte[upload.Length];
        await stream.ReadExactlyAsync(bytes, HttpContext.RequestAborted);
        return await FileIntake.Add(Store, Named(FileIntake.HashOf(bytes)), bytes, HttpContext.RequestAborted);

        ImportedFile Named(string hash) => new(BodyId, name, hash, Me.PersonId, Clock.Now);
    }

    private async Task TakeBack(MinutesDb db, int id)
    {
        var taken = await File(db, id);
        try
        {
            await db.TakeBack(taken);
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken(broken.Rule, $"{taken.Name}: {broken.Message} Öppna utkastet och rätta det där.");
        }

        db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "import.undone", BodyId = BodyId, Detail = taken.Name });
    }

    private async Task Take(MinutesDb db, int id)
    {
        var body = await db.BodiesToWriteFor(Me).WithSeats().FirstOrDefaultAsync(b => b.Id == BodyId).OrNotFound();
        var file = await File(db, id);
        Meeting meeting;
        try
        {
            meeting = await db.Take(body, file, Me.PersonId, Clock.Now, Clock.Today);
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken(broken.Rule, $"{file.Name}: {broken.Message}", nameof(Chosen));
        }

        db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "meeting.imported", MeetingId = meeting.Id, BodyId = body.Id, Detail = file.Name });
    }

    private Task<ImportedFile> File(MinutesDb db, int id) => db.FilesToReviewFor(Me).FirstOrDefaultAsync(f => f.Id == id && f.BodyId == BodyId).OrNotFound();
}
