using NetworkMinutes.Recognition.Documents;
using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Print;

namespace NetworkMinutes.Recognition;

/// <summary>Reads Swedish minutes. Never throws for any text; what is not understood stays as text.</summary>
public static class MinutesText
{
    /// <summary>Reads a whole document: head, attendance, items.</summary>
    public static ParsedMinutes Read(string text, ReadingContext context) => PrintedMinutes.Read(text, context) ?? DocumentReader.Read(text, context);

    /// <summary>Read minutes as a text that says all that was read; reading it again gives the same but for spans.</summary>
    public static string Print(ParsedMinutes minutes) => MinutesPrinter.Print(minutes);

    /// <summary>Reads the text of one agenda item, as typed. Entries read from a title that is a sentence have an empty span at 0.</summary>
    public static ItemReading ReadItem(string text, ReadingContext context) => ItemReader.Read(text, new Setting(context));
}
