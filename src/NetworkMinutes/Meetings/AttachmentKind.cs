namespace NetworkMinutes.Meetings;

/// <summary>What may be attached, known by its content and never by its name.</summary>
public enum AttachmentKind
{
    Pdf,
    Word,
    Excel,
    PowerPoint,
    OpenText,
    OpenSpreadsheet,
    OpenPresentation,
    Png,
    Jpeg,
}

public static class AttachmentKinds
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Open = "application/vnd.oasis.opendocument.";

    public static string MediaType(this AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => "application/pdf",
        AttachmentKind.Word => Office + "wordprocessingml.document",
        AttachmentKind.Excel => Office + "spreadsheetml.sheet",
        AttachmentKind.PowerPoint => Office + "presentationml.presentation",
        AttachmentKind.OpenText => Open + "text",
        AttachmentKind.OpenSpreadsheet => Open + "spreadsheet",
        AttachmentKind.OpenPresentation => Open + "presentation",
        AttachmentKind.Png => "image/png",
        _ => "image/jpeg",
    };

    /// <summary>With its dot.</summary>
    public static string Ending(this AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => ".pdf",
        AttachmentKind.Word => ".docx",
        AttachmentKind.Excel => ".xlsx",
        AttachmentKind.PowerPoint => ".pptx",
        AttachmentKind.OpenText => ".odt",
        AttachmentKind.OpenSpreadsheet => ".ods",
        AttachmentKind.OpenPresentation => ".odp",
        AttachmentKind.Png => ".png",
        _ => ".jpg",
    };

    public static string Words(this AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => "PDF",
        AttachmentKind.Word or AttachmentKind.OpenText => "dokument",
        AttachmentKind.Excel or AttachmentKind.OpenSpreadsheet => "kalkylblad",
        AttachmentKind.PowerPoint or AttachmentKind.OpenPresentation => "bildspel",
        _ => "bild",
    };
}
