using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Documents.Tests.Reading;

internal static class Outcome
{
    /// <summary>Reads the file and its text; a refusal must be one Swedish sentence or two. Anything else is thrown.</summary>
    public static async Task<FileText?> Of(string name, byte[] file)
    {
        try
        {
            var read = await MinutesFile.Read(name, file);
            Assert.True(PlainTextFile.IsText(read.Text), "The text holds signs that are no text.");
            MinutesText.Read(read.Text, new ReadingContext(new(2024, 3, 14)) { LinesAreWhole = read.LinesAreWhole });
            return read;
        }
        catch (RuleBroken broken)
        {
            Assert.Matches("^[A-ZÅÄÖ][^\n]{5,200}\\.$", broken.Message);
            return null;
        }
    }
}
