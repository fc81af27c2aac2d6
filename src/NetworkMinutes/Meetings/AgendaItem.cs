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

    /// <summary>Whether somebody else has stored a text since. A page never conflicts with its own saves, even when an answer was lost on the way.</summary>
    internal bool HasMovedOnFrom(SaveOrigin origin) => Revision != origin.Revision && (origin.Writer.Length == 0 || Writer != origin.Writer);

    internal void WrittenFrom(SaveOrigin origin) => Writer = origin.Writer;

    internal void Store(string text, int? byPersonId, DateTimeOffset at)
    {
        if (text == Text) return;
        Text = text;
        Revision++;
        var latest = Revisions.MaxBy(r => r.Number);
        if (latest is not null && latest.PersonId == byPersonId && at - latest.StartedAt < RevisionFolds) latest.Amend(text, Revision, at);
        else Revisions.Add(new Revision(text, Revision, byPersonId, at));
    }
}

/// <summary>A text an item has had. Instants are UTC.</summary>
public class Revision
{
    private Revision()
    {
    }

    internal Revision(string text, int number, int? personId, DateTimeOffset at)
    {
        (Text, Number, PersonId, StartedAt, At) = (text, number, personId, at, at);
    }

    public int Id { get; private set; }
    public int ItemId { get; private set; }
    public int Number { get; private set; }
    public string Text { get; private set; } = "";
    public int? PersonId { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset At { get; private set; }

    internal void Amend(string text, int number, DateTimeOffset at) => (Text, Number, At) = (text, number, at);
}

/// <param name="Revision">The stored revision that the text was made from.</param>
/// <param name="Writer">Names the open page that it was typed in.</param>
public sealed record SaveOrigin(int Revision, string Writer, int PersonId);
