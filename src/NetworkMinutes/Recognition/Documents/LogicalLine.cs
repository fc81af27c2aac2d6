namespace NetworkMinutes.Recognition.Documents;

/// <summary>What the writer ended with Enter: one or more source lines joined again. Span is in the source.</summary>
/// <param name="Raw">The first source line as it stands, with its columns.</param>
internal sealed record LogicalLine(string Text, string Raw, TextSpan Span, bool BlankBefore)
{
    public string Lower { get; } = Text.ToLowerInvariant();
}
