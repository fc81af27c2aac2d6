namespace NetworkMinutes.Web.Live;

/// <summary>Who is in which room, and in which item, as long as their stream is open. Kept in memory alone.</summary>
public sealed class RoomPresence(Broadcast broadcast, TimeProvider time)
{
    /// <summary>A stream that is opened anew, or another tab that takes over, is no leaving.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private const int Nobody = 0;

    private readonly Lock gate = new();
    private readonly List<Visit> visits = [];

    /// <returns>What ends the visit.</returns>
    internal IDisposable Enter(int personId, string name, IReadOnlyList<Place> places)
    {
        var visit = new Visit(this, personId, name, places);
        Change(visit, () => visits.Add(visit));
        return visit;
    }

    /// <summary>The others in a room, each once for each item they are in.</summary>
    public IReadOnlyList<Companion> With(int personId, int meetingId)
    {
        lock (gate)
        {
            var staying = visits.Where(v => !v.IsLeaving).SelectMany(v => v.Places.Select(p => (v.PersonId, p.MeetingId))).ToHashSet();
            var here = visits.Where(v => v.PersonId != personId && !(v.IsLeaving && staying.Contains((v.PersonId, meetingId)))).SelectMany(v => v.Places.Where(p => p.MeetingId == meetingId).Select(p => new Companion(v.PersonId, v.Name, p.ItemId))).Distinct().ToList();
            return [.. here.Where(c => c.ItemId is not null || !here.Any(o => o.PersonId == c.PersonId && o.ItemId is not null)).OrderBy(c => c.Name, SwedishText.Order).ThenBy(c => c.ItemId)];
        }
    }

    private async Task Leave(Visit visit)
    {
        Change(visit, () => visit.IsLeaving = true);
        await Task.Delay(Grace, time);
        Change(visit, () => visits.Remove(visit));
    }

    private void Change(Visit visit, Action change)
    {
        var before = visit.Places.Select(p => p.MeetingId).Distinct().ToDictionary(id => id, Everyone);
        lock (gate) change();
        foreach (var (meeting, there) in before)
        {
            if (!there.SequenceEqual(Everyone(meeting))) broadcast.TellPresence(meeting);
        }

        IReadOnlyList<Companion> Everyone(int meeting) => With(Nobody, meeting);
    }

    private sealed class Visit(RoomPresence presence, int personId, string name, IReadOnlyList<Place> places) : IDisposable
    {
        public int PersonId => personId;
        public string Name => name;
        public IReadOnlyList<Place> Places => places;

        /// <summary>Counts only while the same person has no other visit in that room.</summary>
        public bool IsLeaving { get; set; }

        public void Dispose() => _ = presence.Leave(this);
    }
}

/// <param name="ItemId">Null when they are in none of the items.</param>
public sealed record Companion(int PersonId, string Name, int? ItemId);
