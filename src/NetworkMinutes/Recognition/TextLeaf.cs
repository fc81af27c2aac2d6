namespace NetworkMinutes.Recognition;

public enum LeafKind
{
    /// <summary>The words of an item.</summary>
    Text,

    /// <summary>White space and line ends.</summary>
    Blank,

    /// <summary>Label, body, day, place and the other fields over the lists.</summary>
    Head,
    Attendance,
    Preamble,
    Heading,
    Recorder,

    /// <summary>Page numbers, running heads and ruled lines: the paper's, not the meeting's.</summary>
    Page,
}

/// <summary>A stretch of the source and what it was read as. All leaves of a text join to it exactly.</summary>
public readonly record struct TextLeaf(LeafKind Kind, TextSpan Span);
