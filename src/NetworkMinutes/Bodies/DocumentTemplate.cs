namespace NetworkMinutes.Bodies;

/// <summary>The Word template that documents are written in: the house's, or one body's own. Instants are UTC.</summary>
public class DocumentTemplate
{
    private DocumentTemplate()
    {
    }

    /// <param name="bodyId">Null for the house's.</param>
    /// <param name="bytes">Looked through already.</param>
    public DocumentTemplate(int? bodyId, string fileName, byte[] bytes, int byPersonId, DateTimeOffset at) =>
        (BodyId, FileName, Size, File, PersonId, At) = (bodyId, fileName, bytes.Length, new TemplateFile(bytes), byPersonId, at);

    public int Id { get; private set; }
    public int? BodyId { get; private set; }
    public string FileName { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }

    /// <summary>Loaded only where it is filled or handed over.</summary>
    public TemplateFile? File { get; private set; }
    public int PersonId { get; private set; }
    public DateTimeOffset At { get; private set; }
}

public class TemplateFile
{
    private TemplateFile()
    {
    }

    internal TemplateFile(byte[] bytes) => Bytes = bytes;

    public int Id { get; private set; }
    public byte[] Bytes { get; private set; } = [];
}
