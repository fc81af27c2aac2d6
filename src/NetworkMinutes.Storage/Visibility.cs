using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage;

/// <summary>What a viewer may see. Pages load through these and nothing else.</summary>
public static class Visibility
{
    public static async Task<Viewer?> ViewerFor(this MinutesDb db, int personId, DateOnly today)
    {
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == personId);
        if (person is null) return null;
        var seats = await db.Memberships.AsNoTracking()
            .Where(m => m.PersonId == personId && (m.From == null || m.From <= today) && (m.To == null || m.To >= today))
            .Select(m => new { m.BodyId, m.Role }).ToListAsync();
        var sees = seats.Select(s => s.BodyId).ToHashSet();
        var coordinates = seats.Where(s => s.Role == MembershipRole.Coordinator).Select(s => s.BodyId).ToHashSet();
        foreach (var group in await db.Bodies.AsNoTracking().Where(b => b.ParentId != null).Select(b => new { b.Id, b.ParentId }).ToListAsync())
        {
            if (sees.Contains(group.ParentId!.Value)) sees.Add(group.Id);
            if (coordinates.Contains(group.ParentId.Value)) coordinates.Add(group.Id);
        }

        return new Viewer(person.Id, person.Name, person.OrganisationId, person.IsAdministrator) { Sees = sees, Coordinates = coordinates };
    }

    public static IQueryable<Body> BodiesFor(this MinutesDb db, Viewer viewer)
    {
        var sees = viewer.Sees.ToList();
        return viewer.IsAdministrator ? db.Bodies : db.Bodies.Where(b => sees.Contains(b.Id));
    }

    public static IQueryable<Body> BodiesToWriteFor(this MinutesDb db, Viewer viewer)
    {
        var writes = viewer.Coordinates.ToList();
        return viewer.IsAdministrator ? db.Bodies : db.Bodies.Where(b => writes.Contains(b.Id));
    }

    /// <summary>Meetings that are this viewer's to write.</summary>
    public static IQueryable<Meeting> MeetingsToWriteFor(this MinutesDb db, Viewer viewer)
    {
        var writes = viewer.Coordinates.ToList();
        return viewer.IsAdministrator ? db.Meetings : db.Meetings.Where(m => writes.Contains(m.BodyId));
    }

    /// <summary>Meetings whose existence this viewer may know: all of their bodies' but others' drafts. Who was sent the agenda
    /// still sees that while the minutes are written, and nothing of what is written.</summary>
    public static IQueryable<Meeting> MeetingsFor(this MinutesDb db, Viewer viewer)
    {
        var (writes, sees) = (viewer.Coordinates.ToList(), viewer.Sees.ToList());
        return viewer.IsAdministrator ? db.Meetings
            : db.Meetings.Where(m => writes.Contains(m.BodyId) || (sees.Contains(m.BodyId) && (m.State != MeetingState.Draft || m.AgendaSentAt != null)));
    }

    /// <summary>Attachments of the meetings this viewer sees: a coordinator's all, a member's those that have been sent.</summary>
    public static IQueryable<Attachment> AttachmentsFor(this MinutesDb db, Viewer viewer)
    {
        var writes = viewer.Coordinates.ToList();
        var meetings = db.MeetingsFor(viewer);
        return db.Attachments.Where(a => meetings.Any(m => m.Id == a.MeetingId && (viewer.IsAdministrator || writes.Contains(m.BodyId) || a.PublishedAt != null)));
    }

    /// <summary>Recorded entries: a coordinator sees those of drafts too, a member what has been finalised
    /// (and then its <see cref="RegisterEntry.PublishedText"/>, not what a correction is changing).</summary>
    public static IQueryable<T> EntriesFor<T>(this MinutesDb db, Viewer viewer)
        where T : RegisterEntry
    {
        var (writes, sees) = (viewer.Coordinates.ToList(), viewer.Sees.ToList());
        var entries = db.Set<T>();
        return viewer.IsAdministrator ? entries.Where(e => e.Standing == Standing.Recorded)
            : entries.Where(e => (writes.Contains(e.Meeting.BodyId) && e.Standing == Standing.Recorded) || (sees.Contains(e.Meeting.BodyId) && e.PublishedText != null));
    }

    /// <summary>What was sent from the meetings that are this viewer's to write.</summary>
    public static IQueryable<OutgoingMessage> MessagesFor(this MinutesDb db, Viewer viewer)
    {
        var writes = viewer.Coordinates.ToList();
        return viewer.IsAdministrator ? db.Messages
            : db.Messages.Where(m => db.Meetings.Any(x => x.Id == m.MeetingId && writes.Contains(x.BodyId)));
    }

    /// <summary>Bodies and meetings aside, a viewer sees the people of the bodies they see.</summary>
    public static IQueryable<Person> PeopleFor(this MinutesDb db, Viewer viewer)
    {
        var sees = viewer.Sees.ToList();
        return viewer.IsAdministrator ? db.People : db.People.Where(p => p.Id == viewer.PersonId || p.Seats.Any(s => sees.Contains(s.BodyId)));
    }
}
