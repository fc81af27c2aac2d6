using NetworkMinutes.Dates;

namespace NetworkMinutes.Recognition;

/// <summary>What the reading of a text may lean on. The meeting date resolves dates without a year.</summary>
public sealed record ReadingContext(DateOnly MeetingDate)
{
    /// <summary>The body that meets, as its coordinator writes it; its decisions are ours, other bodies' are not.</summary>
    public string? Body { get; init; }

    /// <summary>Full names of those in the room and of members, so that first names in prose are known as names.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>What this body says in words of its own.</summary>
    public OwnWords OwnWords { get; init; } = OwnWords.None;

    /// <summary>The item's title: "Att göra" makes its points actions, and a title that is a sentence may hold a decision.</summary>
    public string? Title { get; init; }

    /// <summary>No line of the text was broken by a page's width, so none is joined with the next.</summary>
    public bool LinesAreWhole { get; init; }
}

/// <summary>A body's own words, beside those of the lexicon.</summary>
/// <param name="Promises">Verbs of work in the infinitive: "pinga", "slå en signal".</param>
/// <param name="Decisions">Verbs of deciding in the infinitive: "klubba igenom".</param>
/// <param name="DecisionLabels">What stands before a decision, without its colon: "Sagt och gjort".</param>
/// <param name="Owners">Groups and functions that take on work: "piketten".</param>
public sealed record OwnWords(IReadOnlyList<string> Promises, IReadOnlyList<string> Decisions, IReadOnlyList<string> DecisionLabels, IReadOnlyList<string> Owners)
{
    public static readonly OwnWords None = new([], [], [], []);

    public bool AreNone => Promises.Count == 0 && Decisions.Count == 0 && DecisionLabels.Count == 0 && Owners.Count == 0;
}

/// <summary>A whole document as read: head, attendance, and items whose texts are read like typed ones.</summary>
public sealed record ParsedMinutes
{
    public required string Source { get; init; }
    public string? Label { get; init; }
    public string? Body { get; init; }
    public string? Chair { get; init; }
    public string? ChairOrganisation { get; init; }
    public string? Recorder { get; init; }
    public string? RecorderOrganisation { get; init; }

    /// <summary>As stated in the text; null when it does not say.</summary>
    public DateOnly? MeetingDate { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Place { get; init; }
    public string? CaseNumber { get; init; }
    public IReadOnlyList<ParsedAttendance> Attendance { get; init; } = [];
    public IReadOnlyList<ParsedItem> Items { get; init; } = [];

    /// <summary>Text before the first item that is neither head nor attendance, kept so that nothing is lost.</summary>
    public string Preamble { get; init; } = "";
    public IReadOnlyList<TextProblem> Problems { get; init; } = [];

    /// <summary>The whole source in order, parted by what each stretch was read as: nothing is lost unseen.</summary>
    public IReadOnlyList<TextLeaf> Leaves { get; init; } = [];
}

/// <summary>What could not be read with certainty, in Swedish for the one who corrects it.</summary>
public sealed record TextProblem(TextSpan Span, string Message);

public enum ParsedStatus
{
    Present,
    Absent,

    /// <summary>Absent, and said so beforehand.</summary>
    Excused,
}

public enum ParsedCapacity
{
    Member,
    Host,
    Guest,
    CoOpted,
    Observer,
    Substitute,
}

/// <param name="Organisation">Short name for the 13 municipalities, else as written; null when not stated.</param>
/// <param name="Note">Only what is written at the person: "t.o.m. punkt 5", "ordf.", "på distans".</param>
public sealed record ParsedAttendance(
    string Name,
    string? Organisation,
    string? OrganisationAsWritten,
    ParsedStatus Status,
    ParsedCapacity Capacity,
    string? Note,
    TextSpan Span);

/// <summary>An agenda item. Text is what a coordinator would have typed under it: layout artefacts of PDF files mended,
/// one paragraph a line or parted by blank lines, list points on lines of their own. Nothing else is changed.</summary>
/// <param name="Number">"1", "8a"; unique within the document as written or by order; "" for a section that is no item.</param>
/// <param name="Level">1 for an item, 2 for a sub-item, 3 below that.</param>
/// <param name="Span">Where heading and text stand in the source.</param>
/// <param name="Reading">The text read by <see cref="MinutesText.ReadItem"/>; its spans are within Text.</param>
public sealed record ParsedItem(string Number, string Title, int Level, string Text, TextSpan Span, ItemReading Reading);

/// <summary>What one item's text holds. Blocks cover the whole text in order; entries are what goes to the register.</summary>
public sealed record ItemReading(IReadOnlyList<TextBlock> Blocks, IReadOnlyList<ParsedEntry> Entries)
{
    public static readonly ItemReading Empty = new([], []);
}

public enum TextBlockKind
{
    Paragraph,
    Subheading,
    Bullet,

    /// <summary>"1." or "a)"; the sign as written is in Marker.</summary>
    Numbered,

    /// <summary>A line that opens with a decision label, and what follows on it.</summary>
    Decision,
    DecisionClause,
    Proposal,
    Input,

    /// <summary>A line that opens with "Åtgärd:", "Ansvarig:", "Senast:" or their kin.</summary>
    Action,
}

/// <param name="Marker">List sign or label as written ("•", "a)", "Beslut:"), else "".</param>
/// <param name="Text">The block's words without its marker, lines joined by single spaces.</param>
public sealed record TextBlock(TextBlockKind Kind, TextSpan Span, string Marker, string Text);

/// <summary>Something read out of an item's text.</summary>
/// <param name="Span">The words it was read from.</param>
/// <param name="Text">Verbatim, white space collapsed.</param>
/// <param name="Why">One short line in plain Swedish on why it was read so: Två namn, ”stämmer av” och en tid.</param>
public abstract record ParsedEntry(TextSpan Span, string Text, string Why)
{
    /// <summary>Set when a summary elsewhere names the item ("Punkt 2: ..."); null for the item it stands in.</summary>
    public string? ItemNumber { get; init; }

    /// <summary>The words that told it, as <see cref="Why"/> says: who, the verb, the day. Within the item's text.</summary>
    public IReadOnlyList<TextSpan> Signs { get; init; } = [];
}

/// <param name="Marked">True under a label (recorded at once), false when only a verb in prose says it (suggested).</param>
/// <param name="Text">Without its label; lead-in and clauses joined by single spaces.</param>
public sealed record ParsedDecision(
    TextSpan Span,
    string Text,
    string Why,
    bool Marked,
    DecisionStrength Strength,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<ParsedPerson> People) : ParsedEntry(Span, Text, Why);

/// <summary>How firm the verb is, weakest first (row D3).</summary>
public enum DecisionStrength
{
    Unspecified,
    Notes,
    GivesInput,
    Wishes,
    Advocates,
    Endorses,
    Recommends,
    Prioritises,
    Nominates,
    Decides,
    Assigns,
}

public enum PersonPart
{
    Named,
    Nominated,
    Volunteering,
    Appointed,
}

public sealed record ParsedPerson(string Name, PersonPart Part, TextSpan Span);

public enum ParsedActionKind
{
    Action,
    Waiting,
    Deadline,
}

/// <summary>What a table says of how far an action has come.</summary>
public enum ParsedProgress
{
    Open,
    Done,

    /// <summary>Will not be done.</summary>
    Dropped,
}

public enum ParsedOwnerKind
{
    Person,
    Function,
    Organisation,
    Body,

    /// <summary>"alla", "samtliga", "kommunerna": one reply a municipality.</summary>
    Everyone,
}

/// <param name="Words">As written: "Anna", "GR", "Enhetschef", "kommunerna".</param>
public sealed record ParsedOwner(string Words, ParsedOwnerKind Kind, TextSpan Span);

/// <param name="Labelled">True under "Åtgärd:" and its kin (recorded at once), false in prose (suggested).</param>
public sealed record ParsedAction(
    TextSpan Span,
    string Text,
    string Why,
    bool Labelled,
    ParsedActionKind Kind,
    IReadOnlyList<ParsedOwner> Owners,
    FuzzyDate? Due) : ParsedEntry(Span, Text, Why)
{
    public ParsedProgress Progress { get; init; }
}

public sealed record ParsedExternalDecision(TextSpan Span, string Text, string Why, string Body, DateOnly? Date) : ParsedEntry(Span, Text, Why);

public sealed record ParsedEvent(TextSpan Span, string Text, string Why, FuzzyDate Date) : ParsedEntry(Span, Text, Why);

public sealed record ParsedProposal(TextSpan Span, string Text, string Why, string Name) : ParsedEntry(Span, Text, Why);

/// <summary>Medskick: input to another body, no decision (D6).</summary>
public sealed record ParsedInput(TextSpan Span, string Text, string Why, IReadOnlyList<string> Points) : ParsedEntry(Span, Text, Why);
