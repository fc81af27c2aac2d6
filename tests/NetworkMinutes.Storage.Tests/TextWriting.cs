using NetworkMinutes.Meetings;
using NetworkMinutes.Storage.Writing;

namespace NetworkMinutes.Storage.Tests;

internal static class TextWriting
{
    /// <summary>Saves a text of the only meeting there is, as an open page does.</summary>
    /// <returns>The entries' ids.</returns>
    public static Task<int[]> WriteText(this MinutesStore store, int item, string text, DateTimeOffset now) => store.WriteMeeting(1, async (db, meeting) =>
    {
        var written = meeting!.Agenda.ElementAt(item);
        var origin = new SaveOrigin(written.Revision, "page", 1);
        await db.LoadRevisionsFor(written, origin);
        var places = new EntryPlaces(meeting);
        meeting.Save(written, text, origin, now, DateOnly.FromDateTime(now.Date));
        return new ItemWork<int[]>([written, .. places.ChangedBeside(written)], () => [.. meeting.Entries.Select(e => e.Id)]);
    });
}
