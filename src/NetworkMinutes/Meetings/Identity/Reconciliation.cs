using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings.Identity;

/// <summary>Which stored entry each new reading of an item is. Pure: entries, readings and what the edit kept in; pairs out.
/// A sentence that nobody touched is itself; one with the same words is itself, moved; one that was written in is itself, reworded;
/// one that had left the text comes back where it left, or wherever its words do.</summary>
internal sealed partial class Reconciliation
{
    private readonly List<EntryBefore> here;
    private readonly List<EntryBefore> gone;
    private readonly List<ReadingNow> readings;
    private readonly TextChange change;

    private Reconciliation(AgendaItem item, IEnumerable<RegisterEntry> known, IEnumerable<ParsedEntry> readings, TextChange change)
    {
        this.change = change;
        this.readings = [.. readings.Select((r, i) => new ReadingNow(r, i, change))];
        var stood = known.Select(e => new EntryBefore(e, e.IsOf(item), change)).ToList();
        here = [.. stood.Where(s => s.Entry.InText && s.Here).OrderBy(s => s.Entry.SpanStart)];
        gone = [.. stood.Where(s => !s.Entry.InText)];
    }

    /// <param name="known">Those of the item, and all that have left their texts.</param>
    /// <param name="returning">Those that were cut here and went on in a copy.</param>
    /// <returns>For each reading the entry that it is, or null for a new one. No entry stands twice.</returns>
    public static IReadOnlyList<RegisterEntry?> Match(
        AgendaItem item, IEnumerable<RegisterEntry> known, IEnumerable<RegisterEntry> returning, IReadOnlyList<ParsedEntry> readings, TextChange change)
    {
        var reconciliation = new Reconciliation(item, known, readings, change);
        reconciliation.PutBack(returning);
        reconciliation.StandStill();
        reconciliation.Move();
        reconciliation.GoBack();
        reconciliation.Reword(withInput: true);
        reconciliation.Return();
        reconciliation.Reword(withInput: false);
        reconciliation.ReturnFromElsewhere();
        reconciliation.ReturnReworded();
        return [.. reconciliation.readings.Select(r => r.Entry)];
    }

    /// <summary>What was cut here, and went on in a copy, is written here again: the cut is undone.</summary>
    private void PutBack(IEnumerable<RegisterEntry> returning)
    {
        foreach (var entry in returning)
        {
            var reading = readings.Find(r => r.Entry is null && r.Is(entry) && r.Reading.Text == entry.Text && IsNew(r));
            if (reading is null) continue;
            reading.Entry = entry;
            here.RemoveAll(s => s.Entry == entry);
        }
    }

    private void StandStill()
    {
        var at = readings.ToLookup(r => r.Reading.Span);
        Pair(here, s => s.Words.Length == 0 || change.Untouched(s.Entry.Span) is not { } now ? [] : at[now], (s, r) => 1 + (s.Entry.Text == r.Reading.Text ? 2 : 0) + SameDetail(s, r));
    }

    private void Move() => PairInOrder(here, s => [s.Entry.Text]);

    /// <summary>What was written over is undone.</summary>
    private void GoBack() => PairInOrder(here, s => s.Entry.EarlierTexts);

    private void Reword(bool withInput) => Pair(here.Where(s => s.Entry.CarriesInput == withInput), _ => readings, (s, r) =>
        InPlace(s, r) is > 0 and var share ? share + SameDetail(s, r) + (s.Entry.EarlierTexts.Contains(r.Reading.Text) ? 8 : 0) : 0);

    private void Return() => PairInOrder(gone.Where(s => s.Here), TextsOfGone);

    /// <summary>Pasted, that is: words that come to say the same key by key are somebody's own.</summary>
    private void ReturnFromElsewhere() => PairInOrder(gone.Where(s => !s.Here && s.Entry.IsCut), TextsOfGone, IsNew);

    private static IEnumerable<string> TextsOfGone(EntryBefore gone) => gone.Entry.EarlierTexts.TakeLast(1).Prepend(gone.Entry.Text).Distinct();

    private void ReturnReworded() => Pair(gone.Where(s => s.Here), _ => readings, (s, r) => HoldsAnothers(s, r) ? 0 : InPlace(s, r));

    private static int SameDetail(EntryBefore stood, ReadingNow reading) => stood.Entry.IsSameDetailAs(reading.Reading) ? 1 : 0;

    /// <summary>The best first; of equally good ones those that come first in both texts.</summary>
    private static void Pair(IEnumerable<EntryBefore> entries, Func<EntryBefore, IEnumerable<ReadingNow>> among, Func<EntryBefore, ReadingNow, double> score)
    {
        var pairs =
            from stood in entries
            where !stood.IsTaken
            from reading in among(stood)
            where reading.Entry is null && reading.Is(stood.Entry)
            let fit = score(stood, reading)
            where fit > 0
            orderby fit descending, stood.Entry.SpanStart, reading.Order
            select (stood, reading);
        foreach (var (stood, reading) in pairs.ToList()) reading.Take(stood);
    }

    /// <summary>The same words: the first is the first. Where there are more entries than readings, those that people gave something go first.</summary>
    private void PairInOrder(IEnumerable<EntryBefore> entries, Func<EntryBefore, IEnumerable<string>> texts, Func<ReadingNow, bool>? where = null)
    {
        var free = entries.Where(s => !s.IsTaken).SelectMany(s => texts(s).Select(t => (Text: t, EntryBefore: s))).ToLookup(t => t.Text, t => t.EntryBefore);
        if (free.Count == 0) return;
        foreach (var same in readings.Where(r => r.Entry is null && where?.Invoke(r) != false).GroupBy(r => (r.Reading.Text, Kind: r.Reading.GetType())))
        {
            var places = same.ToList();
            var fitting = free[same.Key.Text].Where(s => !s.IsTaken && places[0].Is(s.Entry)).OrderByDescending(s => s.Entry.CarriesInput).Take(places.Count).OrderBy(s => s.Entry.SpanStart).ToList();
            foreach (var stood in fitting)
            {
                var place = places.Find(p => stood.Entry.IsSameDetailAs(p.Reading)) ?? places[0];
                place.Take(stood);
                places.Remove(place);
            }
        }
    }
}
