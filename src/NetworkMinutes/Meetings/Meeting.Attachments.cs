namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    /// <summary>Loaded only where they are shown, printed or changed; their bytes only where one is handed over.</summary>
    public List<Attachment> Attachments { get; } = [];

    public IEnumerable<Attachment> AttachmentsOf(AgendaItem? item) =>
        Attachments.Where(a => item is null ? a is { Item: null, ItemId: null } : a.IsOf(item)).OrderBy(a => a.At).ThenBy(a => a.Id);

    /// <param name="item">Null for one that concerns the whole meeting.</param>
    /// <param name="name">As the sender calls it.</param>
    public Attachment Attach(AgendaItem? item, string? name, byte[] bytes, int byPersonId, DateTimeOffset at)
    {
        MustBeOpen();
        if (Attachments.Count >= Attachment.MostFiles) throw new RuleBroken(Rule.Invalid, $"Mötet har redan {Attachment.MostFiles} bilagor. Fler går inte att lägga till.", "Upload");
        var kind = AttachmentContent.KindOf(bytes);
        var attachment = new Attachment(item, AttachmentName.Of(name, kind, [.. Attachments.Select(a => a.Name)]), kind, bytes, byPersonId, at);
        Attachments.Add(attachment);
        Changes++;
        return attachment;
    }

    /// <summary>Only while nobody has been sent it.</summary>
    public void Detach(Attachment attachment)
    {
        MustBeOpen();
        if (attachment.PublishedAt is not null)
            throw new RuleBroken(Rule.Conflict, "Bilagan är utskickad och tas inte bort. Bifoga en ny och skicka kallelsen igen, om den ska ersättas.");
        Attachments.Remove(attachment);
        Changes++;
    }

    public Attachment AttachmentWith(int id) => Attachments.FirstOrDefault(a => a.Id == id) ?? throw new RuleBroken(Rule.NotFound, "Bilagan finns inte längre.");
}
