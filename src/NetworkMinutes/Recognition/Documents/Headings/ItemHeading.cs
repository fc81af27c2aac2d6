namespace NetworkMinutes.Recognition.Documents.Headings;

/// <param name="Line">Index of the logical line.</param>
/// <param name="Title">Without number; the first sentence where the line has no heading of its own.</param>
/// <param name="Rest">What of the line is text and not title.</param>
internal readonly record struct ItemHeading(int Line, string Number, string Title, string Rest, int Level);
