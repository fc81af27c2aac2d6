using NetworkMinutes.Merging;

namespace NetworkMinutes.Meetings;

/// <summary>What an item is on the agenda for.</summary>
public enum AgendaItemKind
{
    Information,
    Discussion,
    Decision,
}

/// <summary>An item with one freely written text: the record that everything in the register is read from.</summary>
public partial class AgendaItem
{
    /// <summary>Saves by the same person within this time fold into one revision.</summary>
    public static readonly TimeSpan RevisionFolds = TimeSpan.FromMinutes(10);

    /// <summary>A short sentence. A save that takes away as much does not fold into the revision that holds it.</summary>
    private const int FewestSignsKept = 40;

    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public int Position { get; internal set; }

    /// <summary>1 for an item, 2 for a), 3 below that.</summary>
    public int Level { get; internal set; } = 1;

    /// <summary>"3", "8a"; as written in imported minutes, by order otherwise.</summary>
    public string Number { get; internal set; } = "";
    public string Title { get; internal set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>Counts every stored change; a save names the one it was made from.</summary>
    public int Revision { get; private set; }

    /// <summary>The open page that stored the text last.</summary>
    public string Writer { get; private set; } = "";
    public List<Revision> Revisions { get; } = [];

    /// <summary>Under this title the body's open actions are listed, from the register (E7).</summary>
    public bool IsOpenItemsList => SwedishText.Fold(Title).StartsWith("balanslist", StringComparison.Ordinal);

    public static bool IsNextMeeting(string title) =>
        SwedishText.Fold(title) is var folded && (folded.StartsWith("nästa möte", StringComparison.Ordinal) || folded.StartsWith("kommande möte", StringComparison.Ordinal)
            || folded.StartsWith("kommande datum", StringComparison.Ordinal));

    /// <summary>Whether it belongs last on an agenda: other questions, the next meeting, the closing.</summary>
    public static bool IsClosing(string title) => IsNextMeeting(title)
        || SwedishText.Fold(title) is var folded && (folded.StartsWith("övrig", StringComparison.Ordinal) || folded.StartsWith("avslut", StringComparison.Ordinal)
            || folded.StartsWith("mötet avslutas", StringComparison.Ordinal) || folded.StartsWith("mötets avslut", StringComparison.Ordinal));

    internal void Store(string text, Author author, DateTimeOffset at, bool asNewRevision = false)
    {
        if (text == Text) return;
        var folded = asNewRevision ? null : RevisionOf(author, at);
        if (folded is not null && SignsTaken(folded.Text, text) >= FewestSignsKept) folded = null;
        Text = text;
        Writer = author.Writer;
        Revision++;
        if (folded is not null) folded.Amend(text, Revision, author, at);
        else Revisions.Add(new Revision(text, Revision, author, at));
    }

    /// <summary>How much of what stood is gone: what was taken away by a slip can be found among the revisions.</summary>
    private static int SignsTaken(string before, string now)
    {
        var head = before.AsSpan().CommonPrefixLength(now);
        var tail = 0;
        while (tail < Math.Min(before.Length, now.Length) - head && before[^(tail + 1)] == now[^(tail + 1)]) tail++;
        return before.Length - head - tail < FewestSignsKept ? 0 : TextDiff.Edits(before, now).Sum(e => e.Length);
    }

    /// <summary>The revision that this save is one more of: the latest when it is the same page's, or the same page's own when others
    /// have written since but taken nothing of it away. Two windows of one person are two: each is remembered by its own.</summary>
    private Revision? RevisionOf(Author author, DateTimeOffset at)
    {
        var recent = Revisions.Where(r => r.PersonId == author.PersonId && at - r.StartedAt < RevisionFolds).ToList();
        if (recent.Find(r => r.Number == Revision) is { } latest && (latest.Writer == author.Writer || latest.Writer.Length == 0 || author.Writer.Length == 0)) return latest;
        var own = recent.Where(r => r.Writer == author.Writer && author.Writer.Length > 0).MaxBy(r => r.Number);
        return own is not null && TextDiff.Edits(own.Text, Text).All(e => e.Length == 0) ? own : null;
    }
}
