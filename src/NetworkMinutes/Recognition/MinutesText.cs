namespace NetworkMinutes.Recognition;

/// <summary>Reads Swedish minutes. Never throws for any text; what is not understood stays as text.</summary>
public static class MinutesText
{
    /// <summary>Reads a whole document: head, attendance, items.</summary>
    public static ParsedMinutes Read(string text, ReadingContext context) => new() { Source = text };

    /// <summary>Reads the text of one agenda item, as typed.</summary>
    public static ItemReading ReadItem(string text, ReadingContext context) => ItemReading.Empty;
}
