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

    /// <param name="status">"Utkast", "Fastställda den 24 november 2026", "Rättelse 1, den 2 december 2026".</param>
    public static MinutesDocument Build(Meeting meeting, string status, DateOnly today)
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
            Facts = Facts(meeting),
            Attendance = AttendanceTables(meeting),
            Sections = [.. meeting.Agenda.Select(i => new DocumentSection(i.Level, i.Number, i.Title, Blocks(MinutesText.ReadItem(i.Text, context with { Title = i.Title }).Blocks)))],
            Closing = meeting.Recorder.Length > 0 ? $"Antecknat av: {meeting.Recorder}" : null,
            Decisions = [.. InOrder(meeting).OfType<Decision>().Select(d => new DecisionRow(NumberOf(d), d.LeadIn, d.Clauses, People(d)))],
            Actions = [.. InOrder(meeting).OfType<ActionItem>().Select(a => new ActionRow(NumberOf(a), a.Text, Who(a), a.Due?.Words ?? ""))],
        };
    }

    private static List<DocumentFact> Facts(Meeting meeting)
    {
        var facts = new List<DocumentFact>();
        if (meeting.Date is { } date) facts.Add(new("Tid", When(date, meeting.Start, meeting.End)));
        Add("Plats", meeting.Place);
        Add("Ordförande", meeting.Chair);
        Add("Antecknat av", meeting.Recorder);
        Add("Till", meeting.SpeaksTo);
        Add("Nästa möte", meeting.NextMeeting);
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
        var times = (start, end) switch
        {
            (null, _) => "",
            ({ } from, null) => $", kl. {Clock(from)}",
            ({ } from, { } to) => $", kl. {Clock(from)}–{Clock(to)}",
        };
        return char.ToUpper(day[0], SwedishText.Culture) + day[1..] + times;

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

    private static IEnumerable<RegisterEntry> InOrder(Meeting meeting) => meeting.Agenda.SelectMany(meeting.EntriesOf).Where(e => e is { IsRecorded: true, InText: true });

    private static string NumberOf(RegisterEntry entry) => entry.Item?.Number ?? "";

    private static string People(Decision decision) => string.Join(", ", decision.People.Select(p => p.Person?.NameAndOrganisation ?? p.Name));

    private static string Who(ActionItem action) =>
        action.Owners.Count > 0 ? string.Join(", ", action.Owners.Select(o => o.Display)) : action.OwnerMissing ? "Ansvarig saknas" : "";

    /// <summary>List points that follow each other are one list; what follows a decision's label belongs to it.</summary>
    public static IReadOnlyList<DocumentBlock> Blocks(IReadOnlyList<TextBlock> read)
    {
        var blocks = new List<DocumentBlock>();
        for (var i = 0; i < read.Count; i++)
        {
            var block = read[i];
            switch (block.Kind)
            {
                case TextBlockKind.Paragraph:
                    blocks.Add(new ParagraphBlock(block.Text));
                    break;
                case TextBlockKind.Subheading:
                    blocks.Add(new SubheadingBlock(block.Text));
                    break;
                case TextBlockKind.Bullet or TextBlockKind.Numbered:
                    var points = Following(block.Kind, include: true);
                    blocks.Add(new ListBlock(KindOf(block), points));
                    break;
                case TextBlockKind.DecisionClause:
                    blocks.Add(new ListBlock(ListKind.Bullets, Following(TextBlockKind.DecisionClause, include: true)));
                    break;
                default:
                    var label = block.Marker.Trim().TrimEnd(':');
                    var kind = MarkedAs(block.Kind);
                    var clauses = block.Kind switch
                    {
                        TextBlockKind.Decision => Following(TextBlockKind.DecisionClause, include: false),
                        TextBlockKind.Input or TextBlockKind.Proposal when block.Text.EndsWith(':') || block.Text.Length == 0 => Following(TextBlockKind.Bullet, include: false),
                        _ => [],
                    };
                    blocks.Add(new MarkedBlock(kind, label, block.Text, clauses));
                    break;
            }

            List<string> Following(TextBlockKind kind, bool include)
            {
                var texts = new List<string>();
                if (include) texts.Add(block.Text);
                while (i + 1 < read.Count && read[i + 1].Kind == kind && (kind != TextBlockKind.Numbered || KindOf(read[i + 1]) == KindOf(block))) texts.Add(read[++i].Text);
                return texts;
            }
        }

        return blocks;
    }

    private static ListKind KindOf(TextBlock block) => block.Kind != TextBlockKind.Numbered ? ListKind.Bullets
        : block.Marker.Any(char.IsAsciiDigit) ? ListKind.Numbers : ListKind.Letters;

    private static MarkedKind MarkedAs(TextBlockKind kind) => kind switch
    {
        TextBlockKind.Proposal => MarkedKind.Proposal,
        TextBlockKind.Input => MarkedKind.Input,
        TextBlockKind.Action => MarkedKind.Action,
        _ => MarkedKind.Decision,
    };
}
