namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>What the writer ended with Enter: one or more source lines joined again.</summary>
/// <param name="Start">In the clean text.</param>
/// <param name="First">Index of its first source line.</param>
/// <param name="Last">Index of its last source line.</param>
internal readonly record struct LogicalLine(int Start, int Length, int First, int Last, LineMarks Marks);
