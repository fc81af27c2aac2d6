namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    public List<AgendaItem> Items { get; } = [];

    /// <summary>Counts changes to anything but item texts, so that other viewers know when to fetch.</summary>
    public int Changes { get; private set; }

    public IEnumerable<AgendaItem> Agenda => Items.OrderBy(i => i.Position);

    public AgendaItem Item(int id) => Items.FirstOrDefault(i => i.Id == id)
        ?? throw new RuleBroken(Rule.NotFound, "Punkten finns inte längre.");

    /// <param name="after">The item it stands after; null for last.</param>
    /// <param name="first">Before all others instead.</param>
    public AgendaItem AddItem(string title, int level = 1, AgendaItem? after = null, bool first = false)
    {
        MustBeOpen();
        var ordered = Agenda.ToList();
        var place = first ? 0 : after is null ? ordered.Count : ordered.IndexOf(after) + 1;
        var item = new AgendaItem { Title = CheckTitle(title), Level = place == 0 ? 1 : Math.Clamp(level, 1, 3) };
        ordered.Insert(place, item);
        Items.Add(item);
        if (Items.Count == 1) foreach (var entry in Entries) entry.StayAt(item);
        Arrange(ordered);
        return item;
    }

    /// <summary>Last under the nearest item at or above the one at hand that may hold it.</summary>
    /// <param name="atHand">The item that is written in; null for last of all.</param>
    public AgendaItem AddItemNear(string title, int level, AgendaItem? atHand)
    {
        var before = atHand is null ? null : Agenda.TakeWhile(i => i != atHand).Append(atHand).LastOrDefault(i => i.Level <= Math.Max(level, 1));
        return AddItem(title, level, before is null ? null : ItemsUnder(before).LastOrDefault() ?? before);
    }

    /// <summary>The title tells how the text is read, so it is read again.</summary>
    public void Retitle(AgendaItem item, string title, DateOnly today)
    {
        MustBeOpen();
        item.Title = CheckTitle(title);
        Changes++;
        ReadAgain(item, ReadingContext(today));
    }

    /// <summary>Up is -1, down is 1.</summary>
    public void Move(AgendaItem item, int step)
    {
        MustBeOpen();
        var ordered = Agenda.ToList();
        var from = ordered.IndexOf(item);
        var to = Math.Clamp(from + step, 0, ordered.Count - 1);
        ordered.RemoveAt(from);
        ordered.Insert(to, item);
        Arrange(ordered);
    }

    public void Indent(AgendaItem item, int step)
    {
        MustBeOpen();
        item.Level = Math.Clamp(item.Level + step, 1, 3);
        Arrange([.. Agenda]);
    }

    /// <summary>An item with text is never removed by a slip: it must be empty first. What people gave its entries is shown at the item above.</summary>
    public void RemoveItem(AgendaItem item)
    {
        MustBeOpen();
        if (item.Text.Trim().Length > 0)
            throw new RuleBroken(Rule.Conflict, "Punkten har text. Ta bort eller flytta texten först, så försvinner inget av misstag.");
        var ordered = Agenda.ToList();
        var near = ordered.TakeWhile(i => i != item).LastOrDefault() ?? ordered.Find(i => i != item);
        Entries.RemoveAll(e => e.IsOf(item) && !e.CarriesInput);
        foreach (var entry in EntriesOf(item).ToList()) entry.StayAt(near);
        Items.Remove(item);
        Arrange([.. Agenda]);
    }

    private static string CheckTitle(string title)
    {
        var clean = SwedishText.Collapse(title ?? "");
        return clean.Length switch
        {
            0 => throw new RuleBroken(Rule.Invalid, "Skriv en rubrik för punkten.", "Title"),
            > 400 => throw new RuleBroken(Rule.Invalid, "Rubriken är för lång. Högst 400 tecken får plats.", "Title"),
            _ => clean,
        };
    }

    private void Arrange(List<AgendaItem> ordered)
    {
        var counts = new int[4];
        var renumbered = new Dictionary<string, string>();
        for (var i = 0; i < ordered.Count; i++)
        {
            var item = ordered[i];
            item.Position = i;
            item.Level = i == 0 ? 1 : Math.Min(item.Level, ordered[i - 1].Level + 1);
            counts[item.Level]++;
            Array.Clear(counts, item.Level + 1, 3 - item.Level);
            var number = Numbering.Of(counts[1], counts[2], counts[3]);
            if (item.Number.Length > 0 && item.Number != number) renumbered.TryAdd(item.Number, number);
            item.Number = number;
        }

        if (renumbered.Count > 0) foreach (var row in Attendance) row.Note = PartialPresence.Renumber(row.Note, renumbered);
        Changes++;
    }
}

public static class Numbering
{
    /// <summary>"8", "8a", "8a1".</summary>
    public static string Of(int first, int second, int third) =>
        $"{first}{(second > 0 ? Letters(second) : "")}{(third > 0 ? third.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")}";

    private static string Letters(int n) => n <= 26 ? ((char)('a' + n - 1)).ToString() : Letters((n - 1) / 26) + (char)('a' + ((n - 1) % 26));
}
