using System.Globalization;
using NetworkMinutes.Bodies;
using NetworkMinutes.Documents;
using NetworkMinutes.Layout;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Demo;

/// <summary>Meetings read in as a coordinator would, and finalised as they were.</summary>
internal sealed class DemoMeetings(DemoBodies bodies)
{
    private readonly Dictionary<(string Body, DateOnly Date), Meeting> meetings = [];

    public Meeting? this[string body, DateOnly date] => meetings.GetValueOrDefault((body, date));

    public async Task Import(MinutesDb db, DemoMinutes minutes)
    {
        var body = bodies.Bodies[minutes.Body];
        var parsed = MinutesText.Read(minutes.Text, body.ReadingContext(minutes.Date));
        var coordinator = body.Memberships.First(m => m.Role == MembershipRole.Coordinator).Person;
        var stated = parsed with { MeetingDate = parsed.MeetingDate ?? minutes.Date };
        meetings[(minutes.Body, minutes.Date)] = (await db.Import(body, stated, coordinator.Id, Evening(minutes.Date), minutes.Date)).Meeting;
    }

    public void Finalise(MinutesDb db, DemoFinalised source)
    {
        if (this[source.Body, source.Date] is not { } meeting) return;
        var at = Evening(source.When);
        var document = MinutesDocumentBuilder.Build(meeting, meeting.StatusWhenFinalised(source.When), source.When);
        var by = bodies.Person(source.Who);
        meeting.Finalise(by, MinutesPlainText.Of(meeting, document), FrozenDocument.Write(document), MinutesWord.ToBytes(document, at), document.WordFileName(), at);
        db.Log.Add(new LogEntry { At = at, PersonId = by.Id, What = "meeting.finalised", MeetingId = meeting.Id, BodyId = meeting.BodyId });
    }

    /// <summary>What went out by mail at the time, so that members see what they were sent.</summary>
    public void Post(MinutesDb db)
    {
        foreach (var meeting in meetings.Values)
        {
            foreach (var version in meeting.Versions)
            {
                var by = bodies.People.First(p => p.Id == version.ByPersonId);
                var mail = new MinutesMail(meeting, version.Version, null, version.FileName, "https://networkminutes.example", by.NameAndOrganisation);
                foreach (var to in Recipients.Of(meeting, meeting.Date!.Value, []).Reached)
                {
                    var message = OutgoingMessage.Minutes(version, to.Address, to.Name, to.Person?.Id, mail.Subject, mail.TextTo(to), $"{Guid.NewGuid():N}@networkminutes", version.At);
                    message.BeginSending();
                    message.MarkSent(version.At);
                    db.Add(message);
                }
            }
        }
    }

    public void Plan(MinutesDb db, DemoComing source)
    {
        var body = bodies.Bodies[source.Body];
        var last = meetings.Where(m => m.Key.Body == source.Body && m.Key.Date < source.Date).OrderByDescending(m => m.Key.Date).Select(m => m.Value).FirstOrDefault();
        var meeting = last is null ? Meeting.Plan(body, source.Date) : Meeting.PlanAfter(last, body, source.Date);
        var times = source.Time.Split('–').Select(t => TimeOnly.ParseExact(t, "HH.mm", CultureInfo.InvariantCulture)).ToList();
        (meeting.Start, meeting.End, meeting.Place) = (times[0], times[1], source.Place);
        foreach (var title in source.Items) meeting.AddItem(title);
        meeting.CallMembers(source.Date);
        db.Add(meeting);
    }

    /// <summary>Five in the afternoon in Sweden, near enough.</summary>
    public static DateTimeOffset Evening(DateOnly day) => new(day, new TimeOnly(16, 0), TimeSpan.Zero);
}
