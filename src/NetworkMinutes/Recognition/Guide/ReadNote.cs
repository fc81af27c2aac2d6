using System.Text;

namespace NetworkMinutes.Recognition.Guide;

/// <summary>One thing that is read out of a text, in words as the margin has them.</summary>
/// <param name="Text">The words it was read from, or the value.</param>
/// <param name="IsPossible">Waits for an answer; else it is recorded at once.</param>
/// <param name="Why">Empty when a label tells.</param>
/// <param name="Span">Within the example's text; empty when it is not from one place.</param>
public sealed record ReadNote(string Heading, string Text, bool IsPossible, IReadOnlyList<NoteLine> Lines, string Why, TextSpan Span)
{
    public const string WhyLabel = "Varför";

    public static ReadNote Fact(string heading, string text, params IReadOnlyList<string> lines) => new(heading, text, false, [.. lines.Select(l => new NoteLine("", l))], "", default) { IsFact = true };

    /// <summary>A value such as a date or a list of people, rather than words of the text.</summary>
    public bool IsFact { get; init; }

    public bool IsDecision => Heading == "Beslut";

    public string Described(bool withWhy)
    {
        var written = new StringBuilder(Text.Length > 0 ? $"{Heading}: {Text}" : $"{Heading}:");
        foreach (var line in Lines) written.Append("\n  ").Append(line.Label.Length > 0 ? $"{line.Label}: " : "").Append(line.Words);
        if (withWhy && IsPossible) written.Append("\n  ").Append(WhyLabel).Append(": ").Append(Why);
        return written.ToString();
    }
}

/// <param name="Label">Says what the words are: "Vem", "När".</param>
public sealed record NoteLine(string Label, string Words)
{
    public const string Question = "Fråga";
    public const string OwnerMissing = "Ansvarig saknas";
}
