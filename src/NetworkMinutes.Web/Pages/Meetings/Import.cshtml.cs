using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Documents;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Old minutes become a draft: paste or choose a file, see how it was understood, mend it, save.
/// The text and all that was mended travel in the form, so nothing is kept here in between.</summary>
[RequestFormLimits(ValueCountLimit = 8_000, ValueLengthLimit = 24_000_000, MultipartBodyLengthLimit = 48_000_000)]
[RequestSizeLimit(48_000_000)]
public class ImportModel(MinutesStore store, MinutesDb db, Clock clock) : FactsPage(store, db, clock)
{
    [BindProperty(SupportsGet = true, Name = "body")]
    public int BodyId { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Which text the fields were read from: a hash. Null before the first reading.</summary>
    [BindProperty]
    public string? ReadFrom { get; set; }

    [BindProperty]
    public string? Preamble { get; set; }

    [BindProperty]
    public List<ImportedPerson> Attendance { get; set; } = [];

    [BindProperty]
    public List<ImportedItem> Items { get; set; } = [];

    /// <summary>The file among those that wait in the body's list; null for a text of its own.</summary>
    [BindProperty(SupportsGet = true, Name = "file")]
    public int? FileId { get; set; }

    /// <summary>True for the text of a Word file.</summary>
    [BindProperty]
    public bool LinesAreWhole { get; set; }

    /// <summary>What is to be known of the file that the text came from.</summary>
    [BindProperty]
    public List<string> FileNotices { get; set; } = [];

    /// <summary>Another meeting of the body on the same day is meant.</summary>
    [BindProperty]
    public bool AnotherSameDay { get; set; }

    private DateOnly? dayInName;

    public Body Body { get; private set; } = null!;
    public bool IsRead => ReadFrom is not null;

    /// <summary>The body that the text names, when it is not likely to be this one.</summary>
    public string? OtherBody { get; private set; }
    public bool DateIsStated { get; private set; }
    public Meeting? SameDay { get; private set; }

    /// <summary>The meeting as it will stand, not stored.</summary>
    public Meeting Preview { get; private set; } = null!;
    public IReadOnlyList<(string Message, string Quote)> Problems { get; private set; } = [];

    /// <summary>For the rows whose name may be another's as it is written: who they may be.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Person>> MayMean { get; private set; } = new Dictionary<int, IReadOnlyList<Person>>();

    /// <summary>What stands against the meeting's day: that it is yet to come, or that the file's name says another.</summary>
    public string DayDoubt { get; private set; } = "";

    public bool TellsReasons { get; private set; }
    public bool HasTables { get; private set; }
    public IReadOnlySet<string> NewPeople { get; private set; } = new HashSet<string>();
    public IReadOnlySet<string> NewOrganisations { get; private set; } = new HashSet<string>();

    public string? FileName { get; private set; }

    public string Back => FileId is null ? $"/bodies/{BodyId}" : $"/meetings/imports?body={BodyId}";

    public async Task<IActionResult> OnGet()
    {
        if (BodyId == 0) return Redirect("/meetings/for?next=import");
        await LoadBody();
        if (FileId is null) return Page();
        var file = await Db.FilesToReviewFor(Me).FirstOrDefaultAsync(f => f.Id == FileId && f.BodyId == BodyId && f.State == ImportedFileState.ToReview).OrNotFound();
        (Text, LinesAreWhole, FileNotices, dayInName) = (file.Text, file.LinesAreWhole, file.Notices, file.NamedDay);
        Read();
        await LoadPreview();
        return Page();
    }

    public Task<IActionResult> OnPostRead() => Attempt(
        async () =>
        {
            await TakeText();
            await LoadBody();
            if (ReadFrom != Fingerprint(Text!)) Read();
            else await TakeMeant(mustBeChosen: false);
            await LoadPreview();
            return Page();
        },
        Show);

    public Task<IActionResult> OnPostSave() => Attempt(
        async () =>
        {
            if (!IsRead) return await OnPostRead();
            var facts = Facts();
            if (facts.Date is null) throw new RuleBroken(Rule.Invalid, "Skriv vilken dag mötet var.", nameof(Date));
            ImportLimits.Check(Attendance, Items);
            ImportLimits.CheckNotes(Attendance);
            await TakeMeant();
            var parsed = Corrected(facts.Date);
            if (parsed.Items.Count == 0 && parsed.Preamble.Trim().Length == 0) throw new RuleBroken(Rule.Invalid, "Det finns ingen text att spara.", nameof(Text));
            var id = await Store.Write(async db =>
            {
                var body = await db.BodiesToWriteFor(Me).WithSeats().FirstOrDefaultAsync(b => b.Id == BodyId).OrNotFound();
                if (!AnotherSameDay && await db.Meetings.AnyAsync(m => m.BodyId == body.Id && m.Date == facts.Date))
                    throw new RuleBroken(Rule.Conflict, "Det finns redan ett möte den dagen. Kryssa i rutan om det här är ett annat möte.", nameof(AnotherSameDay));
                var meeting = FileId is { } fileId
                    ? await db.Take(body, await db.FilesToReviewFor(Me).FirstOrDefaultAsync(f => f.Id == fileId && f.BodyId == body.Id).OrNotFound(), parsed, Me.PersonId, Clock.Now, Clock.Today)
                    : (await db.Import(body, parsed, Me.PersonId, Clock.Now, Clock.Today)).Meeting;
                meeting.SetFacts(facts with { SpeaksTo = meeting.SpeaksTo }, Clock.Today);
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "meeting.imported", MeetingId = meeting.Id, BodyId = body.Id });
                return meeting.Id;
            });
            Notice = "Anteckningarna är inlästa och sparade som utkast.";
            return Redirect(FileId is null ? $"/meetings/{id}/write" : Back);
        },
        Show);

    public string Words(ParsedStatus status) => status switch
    {
        ParsedStatus.Present => "Närvarande",
        ParsedStatus.Excused => "Anmält förhinder",
        _ => "Frånvarande",
    };

    private async Task LoadBody() => Body = await Db.BodiesToWriteFor(Me).WithSeats().FirstOrDefaultAsync(b => b.Id == BodyId).OrNotFound();

    private async Task Show()
    {
        await LoadBody();
        if (IsRead) await LoadPreview();
    }

    /// <summary>A chosen file goes before what stands in the box.</summary>
    private async Task TakeText()
    {
        if (Upload is not null) await TakeFile(Upload);
        if (string.IsNullOrWhiteSpace(Text)) throw new RuleBroken(Rule.Invalid, "Klistra in texten eller välj en fil.", nameof(Text));
        if (Text.Length > PlainTextFile.LargestFile) throw new RuleBroken(Rule.Invalid, PlainTextFile.TooLarge().Message, nameof(Text));
        Text = Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (!PlainTextFile.IsText(Text)) throw new RuleBroken(Rule.Invalid, "Texten innehåller tecken som inte är text. Kopiera den på nytt ur dokumentet.", nameof(Text));
        Text = SwedishText.Composed(Text);
    }

    private async Task TakeFile(IFormFile file)
    {
        if (file.Length > MinutesFile.Largest) throw MinutesFile.TooLarge();
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        var name = Path.GetFileName(file.FileName);
        var read = await MinutesFile.Read(name, bytes.ToArray(), HttpContext.RequestAborted);
        (Text, LinesAreWhole, FileNotices, dayInName) = (read.Text, read.LinesAreWhole, [.. read.Notices], FileDay.In(name));
        ModelState.Remove(nameof(Text));
    }

    private void Read()
    {
        var parsed = Parse();
        if (parsed.MeetingDate is null && dayInName is not null) parsed = parsed with { MeetingDate = dayInName };
        var people = parsed.Attendance.Select(Body.InFull).Select(ImportedPerson.Of).ToList();
        var items = parsed.Items.Select(ImportedItem.Of).ToList();
        CheckFirst(people, items);
        var draft = Meeting.Import(Body, parsed, new([], []), null, Clock.Now, Clock.Today);
        ModelState.Clear();
        Fill(MeetingFacts.Of(draft));
        (Attendance, Items, Preamble, AnotherSameDay, ReadFrom) = (people, items, parsed.Preamble, false, Fingerprint(Text!));
    }

    /// <summary>Nothing is shown yet but the text, so what is too much is told there.</summary>
    private static void CheckFirst(List<ImportedPerson> people, List<ImportedItem> items)
    {
        try
        {
            ImportLimits.Check(people, items);
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken(broken.Rule, broken.Message, nameof(Text));
        }
    }

    private async Task LoadPreview()
    {
        var source = Parse();
        if (FileId is not null && await Db.FilesToReviewFor(Me).Where(f => f.Id == FileId).Select(f => new { f.Name, f.NamedDay }).FirstOrDefaultAsync() is { } file) (FileName, dayInName) = (file.Name, file.NamedDay);
        Problems = [.. source.Problems.Select(p => (p.Message, Quote(p.Span)))];
        OtherBody = ImportDoubts.OtherBody(source, Body);
        DateIsStated = source.MeetingDate is not null;
        var date = TryFacts()?.Date;
        var names = await Db.KnownNames();
        NewOrganisations = Attendance.Select(a => SwedishText.Collapse(a.Organisation ?? "")).Where(o => o.Length > 0 && names.Organisation(o) is null).ToHashSet();
        NewPeople = Attendance.Where(a => !a.IsEmpty && names.Person(a.Name!, names.Organisation(a.Organisation)) is null).Select(a => a.Name!).ToHashSet();
        MayMean = WhoIsMeant(names);
        DayDoubt = ImportDoubts.TwoDays(source.MeetingDate, dayInName) ?? (date > Clock.Today ? ImportDoubts.InTheFuture : "");
        (TellsReasons, HasTables) = (ImportDoubts.TellsReasons(source), ImportDoubts.HasTables(source));
        SameDay = date is null ? null : await Db.MeetingsToWriteFor(Me).FirstOrDefaultAsync(m => m.BodyId == BodyId && m.Date == date);
        Preview = Meeting.Import(Body, Corrected(date), names, Me.PersonId, Clock.Now, Clock.Today);
    }

    /// <summary>The reading with all that was mended in the form.</summary>
    private ParsedMinutes Corrected(DateOnly? date) => new()
    {
        Source = Text ?? "",
        Label = Label,
        MeetingDate = date,
        Preamble = ImportedItem.Lines(Preamble),
        Attendance = [.. Attendance.Where(a => !a.IsEmpty).Select(a => a.ToParsed())],
        Items = [.. Items.Where(i => !i.IsEmpty).Select(i => i.ToParsed())],
    };

    /// <summary>The chosen person's own name stands in the row.</summary>
    private async Task TakeMeant(bool mustBeChosen = true)
    {
        if (Body is null) await LoadBody();
        var mayMean = WhoIsMeant(await Db.KnownNames());
        if (mustBeChosen) ImportLimits.CheckNames(Attendance, mayMean);
        foreach (var (row, people) in mayMean)
        {
            if (people.FirstOrDefault(p => p.Id == Attendance[row].Meant) is { } person) (Attendance[row].Name, Attendance[row].Organisation, Attendance[row].Meant) = (person.Name, person.Organisation?.Name, null);
        }
    }

    private Dictionary<int, IReadOnlyList<Person>> WhoIsMeant(NetworkMinutes.Meetings.Directory names) =>
        Attendance.Index().Where(row => !row.Item.IsEmpty).Select(row => (row.Index, May: ImportDoubts.MayMean(row.Item.ToParsed(), Body, names))).Where(row => row.May.Count > 0).ToDictionary(row => row.Index, row => row.May);

    private ParsedMinutes Parse() => MinutesText.Read(Text ?? "", Body.ReadingContext(dayInName ?? Clock.Today) with { LinesAreWhole = LinesAreWhole });

    private MeetingFacts? TryFacts()
    {
        try
        {
            return Facts();
        }
        catch (RuleBroken)
        {
            return null;
        }
    }

    private string Quote(TextSpan span)
    {
        if (span.Length == 0 || span.End > Text!.Length) return "";
        var words = SwedishText.Collapse(span.In(Text));
        return words.Length <= 80 ? words : words[..80] + "…";
    }

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
