using System.Text.Json.Serialization;

namespace NetworkMinutes.Layout;

/// <summary>The minutes as a document without a format: page, Word and mail are written from it.</summary>
public sealed record MinutesDocument : HeadedDocument
{
    public IReadOnlyList<AttendanceTable> Attendance { get; init; } = [];
    public IReadOnlyList<DocumentBlock> Preamble { get; init; } = [];
    public IReadOnlyList<DocumentSection> Sections { get; init; } = [];

    /// <summary>"Antecknat av: Karin Dahl, GR".</summary>
    public string? Closing { get; init; }

    /// <summary>"Beslut i korthet"; empty lists print nothing.</summary>
    public IReadOnlyList<DecisionRow> Decisions { get; init; } = [];

    /// <summary>What other bodies have decided, as the meeting heard it.</summary>
    public IReadOnlyList<OthersDecisionRow> OthersDecisions { get; init; } = [];
    public IReadOnlyList<ActionRow> Actions { get; init; } = [];
}

/// <param name="Heading">"Närvarande", "Frånvarande", "Från GR", "Gäster".</param>
public sealed record AttendanceTable(string Heading, IReadOnlyList<AttendanceRow> Rows);

public sealed record AttendanceRow(string Name, string Organisation, string Note);

/// <param name="Level">1 to 3, printed as Heading 1 to 3 below the title.</param>
/// <param name="Number">"3", "8a"; empty for a section without number.</param>
public sealed record DocumentSection(int Level, string Number, string Title, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>The item, and entries that its title says.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];
}

[JsonDerivedType(typeof(ParagraphBlock), "paragraph")]
[JsonDerivedType(typeof(SubheadingBlock), "subheading")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(MarkedBlock), "marked")]
public abstract record DocumentBlock
{
    /// <summary>The entries whose words stand in it.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];
}

public sealed record ParagraphBlock(string Text) : DocumentBlock
{
    /// <summary>How much of the text is a run-in heading, its colon too; most have none.</summary>
    public int RunIn { get; init; }
}

/// <summary>A heading on a line of its own inside an item.</summary>
public sealed record SubheadingBlock(string Text) : DocumentBlock;

public enum ListKind
{
    Bullets,
    Numbers,
    Letters,
}

/// <summary>One list; numbering starts again in each, at 1 or a unless the minutes say otherwise.</summary>
public sealed record ListBlock(ListKind Kind, IReadOnlyList<string> Points) : DocumentBlock
{
    public int Start { get; init; } = 1;
}

/// <summary>Set apart with its word: a decision, a proposal, input, or an action line.</summary>
/// <param name="Label">"Beslut", "Förslag 1", "Medskick", "Åtgärd", without colon.</param>
public sealed record MarkedBlock(MarkedKind Kind, string Label, string Text, IReadOnlyList<string> Points) : DocumentBlock;

public enum MarkedKind
{
    Decision,
    Proposal,
    Input,
    Action,
}

public sealed record DecisionRow(string Item, string Text, IReadOnlyList<string> Points, string People)
{
    public Identity? Identity { get; init; }
}

/// <param name="Body">Who decided, in the words of the minutes.</param>
/// <param name="When">"24 september 2026"; empty when the minutes do not say.</param>
public sealed record OthersDecisionRow(string Item, string Text, string Body, string When)
{
    public Identity? Identity { get; init; }
}

public sealed record ActionRow(string Item, string What, string Who, string When)
{
    public Identity? Identity { get; init; }
}
