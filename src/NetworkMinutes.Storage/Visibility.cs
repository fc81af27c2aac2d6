using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage;

/// <summary>What a viewer may see. Pages load through these and nothing else.</summary>
public static class Visibility
{
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

    /// <summary>Files of old minutes that wait in the bodies this viewer writes for.</summary>
    public static IQueryable<ImportedFile> FilesToReviewFor(this MinutesDb db, Viewer viewer)
    {
        var writes = viewer.Coordinates.ToList();
        return viewer.IsAdministrator ? db.ImportedFiles : db.ImportedFiles.Where(f => writes.Contains(f.BodyId));
    }

    /// <summary>Meetings whose minutes this viewer may read while they are written: their own to write, and drafts that a body lets its members follow.</summary>
    public static IQueryable<Meeting> MeetingsToFollowFor(this MinutesDb db, Viewer viewer)
    {
        var (writes, sees) = (viewer.Coordinates.ToList(), viewer.Sees.ToList());
        return viewer.IsAdministrator ? db.Meetings
            : db.Meetings.Where(m => writes.Contains(m.BodyId) || (sees.Contains(m.BodyId) && m.State == MeetingState.Draft && m.Body.MembersFollow));
    }

    /// <summary>Meetings whose existence this viewer may know: all of their bodies' but drafts that are not theirs to follow. Who was sent
    /// the agenda still sees that while the minutes are written, and nothing of what is written.</summary>
    public static IQueryable<Meeting> MeetingsFor(this MinutesDb db, Viewer viewer)
    {
        var (writes, sees) = (viewer.Coordinates.ToList(), viewer.Sees.ToList());
        return viewer.IsAdministrator ? db.Meetings
            : db.Meetings.Where(m => writes.Contains(m.BodyId) || (sees.Contains(m.BodyId) && (m.State != MeetingState.Draft || m.AgendaSentAt != null || m.Body.MembersFollow)));
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
