namespace NetworkMinutes.Recognition.Documents;

/// <summary>A line of the source without its surrounding white space. Page numbers and running heads are gone.</summary>
internal sealed record SourceLine(string Text, TextSpan Span, bool BlankBefore, bool AfterPageBreak);
