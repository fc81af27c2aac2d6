using NetworkMinutes.Recognition.Documents;
using NetworkMinutes.Recognition.Items;

namespace NetworkMinutes.Recognition;

/// <summary>Reads Swedish minutes. Never throws for any text; what is not understood stays as text.</summary>
public static class MinutesText
{
    /// <summary>Reads a whole document: head, attendance, items.</summary>
    public static ParsedMinutes Read(string text, ReadingContext context) => DocumentReader.Read(text, context);

    /// <summary>Reads the text of one agenda item, as typed. Entries read from a title that is a sentence have an empty span at 0.</summary>
    public static ItemReading ReadItem(string text, ReadingContext context) => ItemReader.Read(text, new Setting(context));
}
