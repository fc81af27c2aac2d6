using NetworkMinutes.Recognition;

namespace NetworkMinutes.Dates;

/// <param name="Day">The first calendar day named ("13-14 maj" names the 13th); null for months, seasons and words.</param>
public sealed record FoundDate(TextSpan Span, FuzzyDate Date, DateOnly? Day);
