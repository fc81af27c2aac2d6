using System.Text;

namespace NetworkMinutes.Documents.Tests;

public class PlainTextFileTests
{
    const string Text = "Nätverket ”äldreomsorg” – Öckerö\r\n• Åsa";

    public static TheoryData<byte[]> Encoded => new(
        new UTF8Encoding(false).GetBytes(Text),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        Encoding.Unicode.GetBytes(Text),
        Encoding.BigEndianUnicode.GetBytes(Text),
        Windows1252());

    [Theory]
    [MemberData(nameof(Encoded))]
    public void The_same_text_is_read_in_every_encoding(byte[] bytes) => Assert.Equal(Text, PlainTextFile.Read(bytes));

    [Fact]
    public void One_bad_byte_leaves_the_other_letters_as_they_were() =>
        Assert.Equal("Nätverket på Öckerö\ufffd åt", PlainTextFile.Read([.. Encoding.UTF8.GetBytes("Nätverket på Öckerö"), 0xE5, .. Encoding.UTF8.GetBytes(" åt")]));

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20 })]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46 })]
    [InlineData(new byte[] { 65, 0, 66 })]
    [InlineData(new byte[] { 0x81, 65 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 65 })]
    public void What_is_no_text_is_refused_with_a_sentence(byte[] bytes) =>
        Assert.StartsWith("Filen går inte att läsa som text.", Assert.Throws<RuleBroken>(() => PlainTextFile.Read(bytes)).Message, StringComparison.Ordinal);

    [Fact]
    public void More_than_five_megabytes_are_refused() =>
        Assert.Contains("5 MB", Assert.Throws<RuleBroken>(() => PlainTextFile.Read(new byte[PlainTextFile.LargestFile + 1])).Message, StringComparison.Ordinal);

    static byte[] Windows1252() => [.. Text.Select(c => c switch { '”' => (byte)0x94, '–' => (byte)0x96, '•' => (byte)0x95, _ => (byte)c })];
}
