namespace NetworkMinutes.Documents.Tests.Word;

public class FixedBytesTests
{
    [Fact]
    public async Task The_same_minutes_give_the_same_bytes()
    {
        var first = MinutesWord.ToBytes(SampleMinutes.Rich());
        await Task.Delay(TimeSpan.FromSeconds(2.1));
        Assert.Equal(first, MinutesWord.ToBytes(SampleMinutes.Rich()));
    }

    [Fact]
    public void Creation_time_is_kept_when_given()
    {
        var created = new DateTimeOffset(2026, 11, 24, 14, 3, 0, TimeSpan.FromHours(1));
        using var bytes = new MemoryStream(MinutesWord.ToBytes(SampleMinutes.Empty, created));
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(bytes, isEditable: false);
        Assert.Equal(created.UtcDateTime, package.PackageProperties.Created?.ToUniversalTime());
    }
}
