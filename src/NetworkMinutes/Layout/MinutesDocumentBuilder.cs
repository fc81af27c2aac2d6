using System.Globalization;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Layout;

/// <summary>Lays a meeting out as the document it becomes.</summary>
public static class MinutesDocumentBuilder
{
    public const string HouseName = "Göteborgsregionen";

    /// <param name="meeting">With its attachments.</param>
    /// <param name="status">"Utkast", "Fastställda den 24 november 2026", "Rättelse 1, den 2 december 2026".</param>
    /// <param name="goneThrough">Actions from earlier meetings that came up at this one, with what was said of them (E7).</param>
    public static MinutesDocument Build(Meeting meeting, string status, DateOnly today, IReadOnlyList<ActionItem>? goneThrough = null)
    {
        var context = meeting.ReadingContext(today);
        return new MinutesDocument
        {
            Title = string.Join(' ', new[] { meeting.Label, meeting.Body.Name, meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>()),
            Label = meeting.Label,
            Body = meeting.Body.Name,
            Organisation = HouseName,
            Status = status,
            Author = meeting.Recorder.Length > 0 ? meeting.Recorder : null,
            Day = meeting.Date,
            Times = Times(meeting.Start, meeting.End),
            Meeting = meeting.Id > 0 ? new(IdentityKind.Meeting, meeting.Id) : null,
            Facts = Facts(meeting),
            Attendance = AttendanceTables(meeting),
            Sections = Sections(meeting, GoneThroughBlocks.Of(meeting, goneThrough ?? []), item => DocumentBlocks.Of(MinutesText.ReadItem(item.Text, context with { Title = item.Title }).Blocks, Standing(meeting, item))),
            Closing = meeting.Recorder.Length > 0 ? $"Antecknat av: {meeting.Recorder}" : null,
            Decisions = !meeting.Body.PrintsDecisions ? [] : [.. InOrder(meeting).OfType<Decision>()
                .Select(d => new DecisionRow(NumberOf(d), d.LeadIn, d.Clauses, People(d)) { Identity = Identities.Of(d) })],
            OthersDecisions = !meeting.Body.PrintsDecisions ? [] : [.. InOrder(meeting).OfType<ExternalDecision>()
                .Select(d => new OthersDecisionRow(NumberOf(d), d.Text, d.BodyName, d.DecidedOn is { } day ? SwedishDay.Plain(day) : "") { Identity = Identities.Of(d) })],
            Actions = !meeting.Body.PrintsActions ? [] : [.. InOrder(meeting).OfType<ActionItem>()
                .Select(a => new ActionRow(NumberOf(a), a.Text, Who(a), a.Due?.Words ?? "") { Identity = Identities.Of(a) })],
        };
    }

    /// <summary>What came of the open items stands under the item that goes through them, or first when none does; what is attached is listed last.</summary>
    private static List<DocumentSection> Sections(Meeting meeting, IReadOnlyList<DocumentBlock> goneThrough, Func<AgendaItem, IReadOnlyList<DocumentBlock>> read)
    {
        var place = goneThrough.Count == 0 ? null : meeting.Agenda.FirstOrDefault(i => i.IsOpenItemsList);
        var sections = meeting.Agenda.Select(i => new DocumentSection(i.Level, i.Number, i.Title, i == place ? [.. goneThrough, .. read(i)] : read(i))
        {
            Identities = Identities.OfTitle(i, Standing(meeting, i)),
        }).ToList();
        if (goneThrough.Count > 0 && place is null) sections.Insert(0, new(1, "", "Öppet sedan tidigare", goneThrough));
        var files = meeting.AttachmentsOf(null).Concat(meeting.Agenda.SelectMany(meeting.AttachmentsOf)).Select(a => a.Name).ToList();
        if (files.Count > 0) sections.Add(new(1, "", "Bilagor", [new ListBlock(ListKind.Numbers, files)]));
        return sections;
    }

    private static List<DocumentFact> Facts(Meeting meeting)
    {
        var facts = new List<DocumentFact>();
        if (meeting.Date is { } date) facts.Add(new("Tid", When(date, meeting.Start, meeting.End)));
        Add("Plats", meeting.Place);
        Add("Ordförande", meeting.Chair);
        Add("Antecknat av", meeting.Recorder);
        Add("Till", meeting.SpeaksTo);
        Add("Tema", meeting.Theme);
        Add("Nästa möte", meeting.NextMeeting);
        Add("Nästa tema", meeting.NextTheme);
        Add("Till nästa möte", meeting.Homework);
        Add("Diarienummer", meeting.CaseNumber);
        return facts;

        void Add(string term, string value)
        {
            if (value.Length > 0) facts.Add(new(term, value));
        }
    }

    /// <summary>"Fredag den 20 november 2026, kl. 13.00–15.00".</summary>
    public static string When(DateOnly date, TimeOnly? start, TimeOnly? end)
    {
        var day = date.ToString("dddd 'den' d MMMM yyyy", SwedishText.Culture);
        var times = Times(start, end);
        return char.ToUpper(day[0], SwedishText.Culture) + day[1..] + (times.Length > 0 ? $", {times}" : "");
    }

    /// <summary>"kl. 13.00–15.00"; empty when nobody has said.</summary>
    public static string Times(TimeOnly? start, TimeOnly? end)
    {
        return (start, end) switch
        {
            (null, _) => "",
            ({ } from, null) => $"kl. {Clock(from)}",
            ({ } from, { } to) => $"kl. {Clock(from)}–{Clock(to)}",
        };

        static string Clock(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);
    }

    private static List<AttendanceTable> AttendanceTables(Meeting meeting)
    {
        var rows = meeting.Attendance.OrderBy(a => a.Position).ToList();
        var tables = new List<AttendanceTable>();
        Add("Närvarande", a => a.IsPresent && a.Capacity is AttendanceCapacity.Member or AttendanceCapacity.Substitute);
        Add("Adjungerade och observatörer", a => a.IsPresent && a.Capacity is AttendanceCapacity.CoOpted or AttendanceCapacity.Observer);
        Add(HostHeading(rows), a => a.IsPresent && a.Capacity == AttendanceCapacity.Host);
        Add("Gäster", a => a.IsPresent && a.Capacity == AttendanceCapacity.Guest);
        Add("Anmält förhinder", a => a.Status == AttendanceStatus.Excused);
        Add("Frånvarande", a => a.Status == AttendanceStatus.Absent);
        return tables;

        void Add(string heading, Func<Attendance, bool> belongs)
        {
            var found = rows.Where(belongs).Select(a => new AttendanceRow(a.Name, a.Organisation, a.Note)).ToList();
            if (found.Count > 0) tables.Add(new(heading, found));
        }
    }

    /// <summary>"Från GR" when all hosts are from there, as coordinators write it.</summary>
    private static string HostHeading(List<Attendance> rows) =>
        rows.Where(a => a.IsPresent && a.Capacity == AttendanceCapacity.Host).Select(a => a.Organisation).Distinct().ToList() is [{ Length: > 0 } one] ? $"Från {one}" : "Värdar";

    private static IEnumerable<RegisterEntry> InOrder(Meeting meeting) => meeting.Agenda.SelectMany(i => Standing(meeting, i));

    private static List<RegisterEntry> Standing(Meeting meeting, AgendaItem item) => [.. meeting.EntriesOf(item).Where(e => e is { IsRecorded: true, InText: true })];

    private static string NumberOf(RegisterEntry entry) => entry.Item?.Number ?? "";

    private static string People(Decision decision) => string.Join(", ", decision.People.Select(p => p.Person?.NameInList ?? p.Name));

    private static string Who(ActionItem action) =>
        action.Owners.Count > 0 ? string.Join(", ", action.Owners.Select(o => o.Person?.NameInList ?? o.Words)) : action.OwnerMissing ? "Ansvarig saknas" : "";
}
