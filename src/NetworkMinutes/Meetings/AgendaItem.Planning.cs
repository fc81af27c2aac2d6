namespace NetworkMinutes.Meetings;

/// <summary>What is planned for an item, and the time it has taken so far.</summary>
public partial class AgendaItem
{
    public const int MostMinutes = 600;

    /// <summary>A stretch longer than this means that nobody said the meeting was over; the rest is not counted.</summary>
    public static readonly TimeSpan LongestStretch = TimeSpan.FromHours(3);

    /// <summary>Who presents it, as printed: "Anna Berglund, Härryda".</summary>
    public string Presenter { get; internal set; } = "";

    /// <summary>Null when nothing is said.</summary>
    public AgendaItemKind? Kind { get; internal set; }
    public int? Minutes { get; internal set; }

    /// <summary>Goes on at the next meeting, and so stands on its agenda (A5).</summary>
    public bool ContinuesNextTime { get; internal set; }

    /// <summary>Set while the meeting is at this item. UTC.</summary>
    public DateTimeOffset? CurrentSince { get; private set; }

    /// <summary>Time spent on it before it was last left.</summary>
    public TimeSpan Spent { get; private set; }

    public TimeSpan SpentAt(DateTimeOffset now) => Spent + (CurrentSince is { } since ? Stretch(since, now) : TimeSpan.Zero);

    internal void Begin(DateTimeOffset at) => CurrentSince ??= at;

    internal void End(DateTimeOffset at) => (Spent, CurrentSince) = (SpentAt(at), null);

    private static TimeSpan Stretch(DateTimeOffset since, DateTimeOffset now) =>
        now <= since ? TimeSpan.Zero : now - since < LongestStretch ? now - since : LongestStretch;
}

/// <param name="Minutes">As typed in a form; null for nothing said.</param>
public sealed record AgendaItemPlan(string? Presenter, AgendaItemKind? Kind, int? Minutes);
