namespace NetworkMinutes.Layout;

/// <summary>A notice with its agenda, as a document without a format: page, Word and mail are written from it.</summary>
public sealed record AgendaDocument : HeadedDocument
{
    /// <summary>What the members do before the meeting; lines. Empty when nothing.</summary>
    public string Preparation { get; init; } = "";
    public IReadOnlyList<AgendaRow> Rows { get; init; } = [];

    /// <summary>What is still open from earlier meetings; printed only when there is any.</summary>
    public IReadOnlyList<OpenRow> OpenItems { get; init; } = [];

    /// <summary>File names, numbered as they are referred to: the first is "Bilaga 1".</summary>
    public IReadOnlyList<AttachedFile> Attachments { get; init; } = [];

    /// <summary>"Säg till Karin Dahl, karin.dahl@gr.example. Du behöver inte skriva varför."; it stands among the facts too.</summary>
    public string Excuses { get; init; } = "";
}

/// <param name="Level">1 to 3.</param>
/// <param name="Kind">"Information", "Diskussion", "Beslut"; empty when not said.</param>
/// <param name="Time">"13.10–13.30", "20 min"; empty when not planned.</param>
/// <param name="Attachments">Their numbers.</param>
public sealed record AgendaRow(int Level, string Number, string Title, string Kind, string Presenter, string Time, IReadOnlyList<int> Attachments);

public sealed record OpenRow(string What, string Who, string When);

/// <param name="Id">The stored attachment, for links.</param>
/// <param name="Item">The item's number; empty for the whole meeting.</param>
public sealed record AttachedFile(int Id, string Name, string Item);
