namespace NetworkMinutes.Meetings;

/// <summary>A file that belongs to a meeting, to one of its items when it is said which. Instants are UTC.</summary>
public class Attachment
{
    /// <summary>Bytes.</summary>
    public const int LargestFile = 20 * 1024 * 1024;
    public const int MostFiles = 50;

    private Attachment()
    {
    }

    internal Attachment(AgendaItem? item, string name, AttachmentKind kind, byte[] bytes, int byPersonId, DateTimeOffset at) =>
        (Item, ItemId, Name, Kind, Size, File, PersonId, At) = (item, item is { Id: > 0 } ? item.Id : null, name, kind, bytes.Length, new AttachmentFile(bytes), byPersonId, at);

    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public int? ItemId { get; private set; }
    public AgendaItem? Item { get; private set; }

    /// <summary>Safe as a file name on any system.</summary>
    public string Name { get; private set; } = "";
    public AttachmentKind Kind { get; private set; }

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }

    /// <summary>Loaded only where it is handed over.</summary>
    public AttachmentFile? File { get; private set; }
    public int PersonId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>When it first went out with an agenda or with finalised minutes; before that only coordinators see it.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public bool IsOf(AgendaItem item) => Item == item || (item.Id != 0 && ItemId == item.Id);

    internal void Publish(DateTimeOffset at) => PublishedAt ??= at;
}

public class AttachmentFile
{
    private AttachmentFile()
    {
    }

    internal AttachmentFile(byte[] bytes) => Bytes = bytes;

    public int Id { get; private set; }
    public byte[] Bytes { get; private set; } = [];
}
