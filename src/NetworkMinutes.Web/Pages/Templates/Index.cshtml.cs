using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Documents.Templates;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Templates;

/// <summary>The Word templates of the house and of single bodies, for administrators.</summary>
public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Null for all of the house.</summary>
    [BindProperty]
    public int? UploadFor { get; set; }

    public IReadOnlyList<TemplateRow> Templates { get; private set; } = [];
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public async Task OnGet()
    {
        MustBeAdministrator();
        await Load();
    }

    public Task<IActionResult> OnPost()
    {
        MustBeAdministrator();
        return Attempt(
            async () =>
            {
                var (bytes, report, wasAttached) = Taken();
                var name = Path.ChangeExtension(AttachmentName.Of(Upload!.FileName, AttachmentKind.Word, []), report.Ending);
                await Store.Write(db => Keep(db, name, bytes));
                Notice = $"Mallen är sparad. {(report.Remarks.Count == 0 ? "Inget saknas i den." : "Läs här nedanför vad den saknar.")}{(wasAttached ? " Den var kopplad till en annan mall, som Word hade hämtat hos varje läsare. Kopplingen är borttagen." : "")}";
                return Redirect("/administration/word");
            },
            Load);
    }

    public async Task<IActionResult> OnPostRemoval(int id)
    {
        MustBeAdministrator();
        Notice = await Store.Write(async db =>
        {
            var template = await db.TemplatesFor(Me).Include(t => t.File).FirstOrDefaultAsync(t => t.Id == id).OrNotFound();
            db.Remove(template);
            Log(db, "template.removed", template);
            return $"{template.FileName} är borttagen. Dokument som redan är fastställda eller skickade ändras inte.";
        });
        return Redirect("/administration/word");
    }

    public async Task<IActionResult> OnGetFile(int id)
    {
        MustBeAdministrator();
        var template = await Find(id);
        await Store.Write(db =>
        {
            Log(db, "template.exported", template);
            return Task.CompletedTask;
        });
        return File(template.File!.Bytes, template.FileName.EndsWith(".dotx", StringComparison.Ordinal) ? TemplateType : MailWorker.WordType, template.FileName);
    }

    /// <summary>Made-up minutes in a template, to see how it turns out.</summary>
    public async Task<IActionResult> OnGetTrial(int id)
    {
        MustBeAdministrator();
        return File(WordTemplate.Trial((await Find(id)).File!.Bytes, Clock.Today), MailWorker.WordType, "Prov.docx");
    }

    public IActionResult OnGetExample()
    {
        MustBeAdministrator();
        return File(WordTemplate.Example(), MailWorker.WordType, "Exempelmall.docx");
    }

    /// <summary>What documents are written in when a template is gone.</summary>
    public string After(TemplateRow row) =>
        row.Body.Length > 0 && Templates.Any(other => other.Body.Length == 0) ? $"{row.Body} skriver sedan i den gemensamma mallen."
        : $"{(row.Body.Length > 0 ? row.Body : "Alla som inte har en egen mall")} skriver sedan i programmets egen.";

    private (byte[] Bytes, TemplateReport Report, bool WasAttached) Taken()
    {
        if (Upload is null) throw new RuleBroken(Rule.Invalid, "Välj en Word-fil att ladda upp.", nameof(Upload));
        if (Upload.Length > WordTemplate.LargestFile) throw new RuleBroken(Rule.Invalid, "Filen är för stor. Högst 10 MB går att ladda upp.", nameof(Upload));
        using var copy = new MemoryStream();
        Upload.CopyTo(copy);
        var bytes = copy.ToArray();
        var report = WordTemplate.Read(bytes);
        var alone = WordTemplate.Alone(bytes);
        return (alone, report, alone != bytes);
    }

    private async Task Keep(MinutesDb db, string name, byte[] bytes)
    {
        if (UploadFor is { } body) await db.Bodies.FirstOrDefaultAsync(b => b.Id == body).OrNotFound();
        if (await db.Templates.Include(t => t.File).FirstOrDefaultAsync(t => t.BodyId == UploadFor) is { } before)
        {
            db.Remove(before);
            await db.SaveChangesAsync();
        }

        var template = db.Add(new DocumentTemplate(UploadFor, name, bytes, Me.PersonId, Clock.Now)).Entity;
        Log(db, "template.uploaded", template);
    }

    private Task<DocumentTemplate> Find(int id) => Db.TemplatesFor(Me).Include(t => t.File).FirstOrDefaultAsync(t => t.Id == id).OrNotFound();

    private async Task Load()
    {
        Bodies = [.. (await Db.Bodies.ToListAsync()).OrderBy(b => b.Name, SwedishText.Order)];
        var templates = await Db.TemplatesFor(Me).Include(t => t.File).ToListAsync();
        Templates = [.. templates.Select(t => new TemplateRow(t, Bodies.FirstOrDefault(b => b.Id == t.BodyId)?.Name ?? "", WordTemplate.Read(t.File!.Bytes))).OrderBy(row => row.Body, SwedishText.Order)];
    }

    private void MustBeAdministrator()
    {
        if (!Me.IsAdministrator) throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
    }

    private void Log(MinutesDb db, string what, DocumentTemplate template) =>
        db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = what, BodyId = template.BodyId, Detail = template.FileName });
}

/// <param name="Body">Empty for the house's.</param>
public sealed record TemplateRow(DocumentTemplate Template, string Body, TemplateReport Report);
