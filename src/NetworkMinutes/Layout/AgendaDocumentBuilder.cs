using System.Globalization;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Layout;

/// <summary>Lays a coming meeting out as the notice it is called with.</summary>
public static class AgendaDocumentBuilder
{
    /// <param name="meeting">With its attachments.</param>
    /// <param name="open">The body's open actions from earlier meetings.</param>
    /// <param name="contact">Whom those tell who cannot come.</param>
    /// <param name="status">"Utkast", "Kallelse den 8 januari 2027".</param>
    public static AgendaDocument Build(Meeting meeting, IReadOnlyList<ActionItem> open, Person contact, string status, DateOnly today)
    {
        var files = Attached(meeting);
        var schedule = meeting.Schedule();
        return new AgendaDocument
        {
            Title = string.Join(' ', new[] { "Kallelse", meeting.Body.Name, meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>()),
            Label = "Kallelse",
            Body = meeting.Body.Name,
            Organisation = MinutesDocumentBuilder.HouseName,
            Status = status,
            Author = contact.NameAndOrganisation,
            Day = meeting.Date,
            Times = MinutesDocumentBuilder.Times(meeting.Start, meeting.End),
            Meeting = meeting.Id > 0 ? new(IdentityKind.Meeting, meeting.Id) : null,
            Facts = Facts(meeting, Excuses(contact)),
            Preparation = meeting.Preparation,
            Rows = [.. meeting.Agenda.Select(i => Row(meeting, i, schedule, files))],
            OpenItems = [.. open.Select(a => new OpenRow(a.Text, Who(a), OpenTime.Words(a, meeting.Date ?? today, today)))],
            Attachments = files,
            Excuses = Excuses(contact),
        };
    }

    private static List<AttachedFile> Attached(Meeting meeting) =>
    [
        .. meeting.AttachmentsOf(null).Select(a => new AttachedFile(a.Id, a.Name, "")),
        .. meeting.Agenda.SelectMany(i => meeting.AttachmentsOf(i).Select(a => new AttachedFile(a.Id, a.Name, i.Number))),
    ];

    private static string Excuses(Person contact) => $"Säg till {contact.Name}{(contact.Email is { } email ? $", {email}" : "")}. Du behöver inte skriva varför.";

    private static List<DocumentFact> Facts(Meeting meeting, string excuses)
    {
        var facts = new List<DocumentFact>();
        Add("Tid", meeting.Date is { } date ? MinutesDocumentBuilder.When(date, meeting.Start, meeting.End) : "Datum saknas");
        Add("Plats", meeting.Place);
        Add("Tema", meeting.Theme);
        Add("Ordförande", meeting.Chair);
        Add("Antecknar", meeting.Recorder);
        Add("Till", meeting.SpeaksTo);
        Add("Diarienummer", meeting.CaseNumber);
        Add("Förhinder", excuses);
        return facts;

        void Add(string term, string value)
        {
            if (value.Length > 0) facts.Add(new(term, value));
        }
    }

    private static AgendaRow Row(Meeting meeting, AgendaItem item, IReadOnlyDictionary<AgendaItem, PlannedTime> schedule, List<AttachedFile> files) => new(
        item.Level,
        item.Number,
        item.Title,
        item.Kind is { } kind ? AgendaWords.Of(kind) : "",
        item.Presenter,
        schedule.TryGetValue(item, out var time) && time.To is { } to ? SwedishDay.Times(time.From, to)["kl. ".Length..] : item.Minutes is { } minutes ? AgendaWords.Length(minutes) : "",
        [.. meeting.AttachmentsOf(item).Select(a => files.FindIndex(f => f.Name == a.Name) + 1)]);

    private static string Who(ActionItem action) =>
        action.Owners.Count > 0 ? string.Join(", ", action.Owners.Select(o => o.Kind == OwnerKind.Everyone ? "Alla kommuner" : o.Person?.NameInList ?? o.Words)) : action.OwnerMissing ? "Ansvarig saknas" : "";
}
