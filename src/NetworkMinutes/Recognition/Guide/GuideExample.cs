namespace NetworkMinutes.Recognition.Guide;

public enum GuideReadAs
{
    /// <summary>The text of one item, as typed.</summary>
    Item,

    /// <summary>A whole document; all of it, or the part that the example is about.</summary>
    Document,
    Head,
    Attendance,
    Items,

    /// <summary>The items with their texts, and what stood before them.</summary>
    Texts,
}

/// <summary>A text as typed, and what the program reads out of it.</summary>
/// <param name="Number">Within its file, from 1.</param>
/// <param name="Title">The item's; null when it does not matter.</param>
/// <param name="Expected">What the file says is read.</param>
public sealed record GuideExample(int Number, GuideReadAs As, string? Title, string Text, string Expected, GuideRoom Room) : GuidePart
{
    public const string Nothing = "Ingenting";

    private readonly Lazy<IReadOnlyList<ReadNote>> read = new(() => As == GuideReadAs.Item ? ItemNotes.Of(Text, Title, Room.Meet()) : DocumentNotes.Of(MinutesText.Read(Text, Room.Context), As, Room.Meet()));

    public IReadOnlyList<ReadNote> Read => read.Value;

    /// <summary>The reading as the file writes it; reasons are told where the file tells any.</summary>
    public string Described => Read.Count == 0 ? Nothing : string.Join('\n', Read.Select(n => n.Described(withWhy: Expected.Contains($"  {ReadNote.WhyLabel}:", StringComparison.Ordinal))));

    /// <summary>The text in stretches of lines, each with what is read from where it begins.</summary>
    public IReadOnlyList<GuideStretch> Stretches => GuideStretch.Of(this);
}
