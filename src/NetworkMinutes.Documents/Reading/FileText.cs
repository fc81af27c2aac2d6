namespace NetworkMinutes.Documents.Reading;

/// <summary>What a file of minutes says, as a text that the recogniser reads.</summary>
/// <param name="Notices">What whoever reads the text should know of how it came about, a Swedish sentence each.</param>
/// <param name="LinesAreWhole">True when no line was broken by a page's width.</param>
public sealed record FileText(string Text, IReadOnlyList<string> Notices, bool LinesAreWhole);
