namespace NetworkMinutes.Documents.Tests.Word;

public class FixedBytesTests
{
    [Fact]
    public void The_same_minutes_give_the_same_bytes() =>
        Assert.Equal(MinutesWord.ToBytes(SampleMinutes.Rich()), MinutesWord.ToBytes(SampleMinutes.Rich()));

    [Fact]
    public void No_part_tells_when_it_was_written()
    {
        using var bytes = new MemoryStream(MinutesWord.ToBytes(SampleMinutes.Rich()));
        using var archive = new System.IO.Compression.ZipArchive(bytes);
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
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
