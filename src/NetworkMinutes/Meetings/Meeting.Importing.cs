using NetworkMinutes.Bodies;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    /// <summary>A meeting out of old minutes. Nothing of their text is lost: what was not understood stands in items as text.</summary>
    public static Meeting Import(Body body, ParsedMinutes parsed, Directory directory, int? byPersonId, DateTimeOffset at, DateOnly today)
    {
        var meeting = Plan(body, parsed.MeetingDate);
        meeting.State = MeetingState.Draft;
        meeting.TakeHead(parsed);
        meeting.TakeAttendance(parsed, directory);
        if (parsed.Preamble.Trim().Length > 0) meeting.TakeItem("", "Inledning", 1, parsed.Preamble, byPersonId, at);
        foreach (var item in parsed.Items) meeting.TakeItem(item.Number, item.Title, item.Level, item.Text, byPersonId, at);
        meeting.ReadAgain(today);
        meeting.Changes = 0;
        return meeting;
    }

    private void TakeHead(ParsedMinutes parsed)
    {
        if (parsed.Label is { Length: > 0 } label) Label = label;
        (Start, End, Place, CaseNumber) = (parsed.Start, parsed.End, parsed.Place ?? "", parsed.CaseNumber ?? "");
        Chair = Signature(parsed.Chair, parsed.ChairOrganisation, parsed);
        Recorder = Signature(parsed.Recorder, parsed.RecorderOrganisation, parsed);
        NextMeeting = parsed.Items.Where(i => AgendaItem.IsNextMeeting(i.Title)).Select(i => FirstSentence(i.Text)).FirstOrDefault() ?? "";
    }

    /// <summary>Up to a full stop that a capital follows: "kl. 13.00" does not end it.</summary>
    private static string FirstSentence(string text)
    {
        var line = SwedishText.Collapse(text.TrimStart().Split('\n')[0]);
        var end = Enumerable.Range(0, line.Length).FirstOrDefault(i => line[i] == '.' && i + 2 < line.Length && line[i + 1] == ' ' && char.IsUpper(line[i + 2]), line.Length);
        line = line[..end].TrimEnd('.');
        return line.Length <= MeetingFacts.LongestLine ? line : "";
    }

    private static string Signature(string? name, string? organisation, ParsedMinutes parsed)
    {
        if (name is null) return "";
        organisation ??= parsed.Attendance.FirstOrDefault(a => a.Name == name)?.Organisation;
        return organisation is null ? name : $"{name}, {organisation}";
    }

    private void TakeAttendance(ParsedMinutes parsed, Directory directory)
    {
        foreach (var read in parsed.Attendance)
        {
            var organisation = read.Organisation is null ? null : directory.OrganisationOrNew(read.Organisation);
            var person = directory.PersonOrNew(read.Name, organisation);
            var row = Call(person, organisation ?? person.Organisation, CapacityOf(read, person, organisation));
            row.Status = read.Status switch
            {
                ParsedStatus.Present => AttendanceStatus.Present,
                ParsedStatus.Excused => AttendanceStatus.Excused,
                _ => AttendanceStatus.Absent,
            };
            row.Note = read.Note is { } note && !AbsenceReason.IsIn(note) ? note : "";
        }
    }

    /// <summary>A list does not always set hosts and guests apart: a seat tells, then the organisation.</summary>
    private AttendanceCapacity CapacityOf(ParsedAttendance read, Person person, Organisation? organisation)
    {
        if (read.Capacity != ParsedCapacity.Member) return (AttendanceCapacity)read.Capacity;
        if (Body.Memberships.FirstOrDefault(m => m.Person == person || (person.Id != 0 && m.PersonId == person.Id)) is { } seat) return CapacityOf(seat);
        if (organisation is { Kind: OrganisationKind.MunicipalAssociation }) return AttendanceCapacity.Host;
        return organisation is { IsMunicipality: false } && Body.Memberships.Count > 0 ? AttendanceCapacity.Guest : AttendanceCapacity.Member;
    }

    private void TakeItem(string number, string title, int level, string text, int? byPersonId, DateTimeOffset at)
    {
        var item = new AgendaItem { Number = number, Title = title, Level = Math.Clamp(level, 1, 3), Position = Items.Count };
        Items.Add(item);
        item.Store(text, new Author(byPersonId), at);
    }
}
