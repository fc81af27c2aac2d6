namespace NetworkMinutes.Meetings;

/// <summary>A text an item has had. Instants are UTC.</summary>
public class Revision
{
    private Revision()
    {
    }

    internal Revision(string text, int number, Author author, DateTimeOffset at)
    {
        StartedAt = at;
        PersonId = author.PersonId;
        Amend(text, number, author, at);
    }

    public int Id { get; private set; }
    public int ItemId { get; private set; }
    public int Number { get; private set; }
    public string Text { get; private set; } = "";
    public int? PersonId { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The open page it was last stored from.</summary>
    public string Writer { get; private set; } = "";

    /// <summary>Which change in that page was stored last, so that one that arrives late or twice does no harm.</summary>
    public int Turn { get; private set; }

    /// <summary>What that page sent, where it was merged with others' words; else null.</summary>
    public string? Sent { get; private set; }

    internal void Amend(string text, int number, Author author, DateTimeOffset at) =>
        (Text, Number, At, Writer, Turn, Sent) = (text, number, at, author.Writer, author.Turn, author.Sent == text ? null : author.Sent);
}

/// <summary>Who stores a text, and from which page.</summary>
internal sealed record Author(int? PersonId, string Writer = "", int Turn = 0, string? Sent = null);
