using System.Buffers.Binary;
using System.Text;

namespace NetworkMinutes.Documents;

/// <summary>The text of a .txt file: UTF-8, UTF-16 or Windows-1252, as Swedish offices save them.</summary>
public static class PlainTextFile
{
    public const int LargestFile = 5 * 1024 * 1024;

    /// <summary>0x80 to 0x9F of Windows-1252; zero where it has no letter. The rest is Latin-1.</summary>
    private const string Windows1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly byte[][] KnownBinaries = [[0x50, 0x4B, 3, 4], "%PDF"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0], "{\\rtf"u8.ToArray()];

    /// <exception cref="RuleBroken">Too large, or no text.</exception>
    public static string Read(byte[] bytes)
    {
        if (bytes.Length > LargestFile) throw TooLarge();
        if (KnownBinaries.Any(start => bytes.AsSpan().StartsWith(start))) throw NoText();
        var text = Decode(bytes);
        return IsText(text) ? text : throw NoText();
    }

    /// <summary>Control characters other than white space mean that it was never text.</summary>
    public static bool IsText(string text) => text.All(c => c >= ' ' || c is '\t' or '\n' or '\r' or '\f' or '\v');

    public static RuleBroken TooLarge() => new(Rule.Invalid, "Texten är för stor. Högst 5 MB går att läsa in på en gång.", "Upload");

    private static RuleBroken NoText() =>
        new(Rule.Invalid, "Filen går inte att läsa som text. Spara den som .docx, .txt eller .pdf, eller kopiera texten och klistra in den.", "Upload");

    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => FromUtf8(bytes[3..]) ?? throw NoText(),
        [0xFF, 0xFE, ..] => FromUtf16(bytes.AsSpan(2), BinaryPrimitives.ReadUInt16LittleEndian),
        [0xFE, 0xFF, ..] => FromUtf16(bytes.AsSpan(2), BinaryPrimitives.ReadUInt16BigEndian),
        _ when ZeroesAt(bytes, 1) => FromUtf16(bytes, BinaryPrimitives.ReadUInt16LittleEndian),
        _ when ZeroesAt(bytes, 0) => FromUtf16(bytes, BinaryPrimitives.ReadUInt16BigEndian),
        _ => FromUtf8(bytes) ?? MostlyUtf8(bytes) ?? FromWindows1252(bytes),
    };

    /// <summary>UTF-16 without a mark: of two bytes nearly always the same one is zero.</summary>
    private static bool ZeroesAt(byte[] bytes, int offset)
    {
        var pairs = bytes.Length / 2;
        var (zeroes, others) = (0, 0);
        for (var i = 0; i < pairs; i++)
        {
            zeroes += bytes[(i * 2) + offset] == 0 ? 1 : 0;
            others += bytes[(i * 2) + 1 - offset] == 0 ? 1 : 0;
        }

        return pairs > 1 && zeroes > pairs * 0.7 && others == 0;
    }

    /// <summary>A single bad byte does not make the whole file Windows-1252; it stays as a sign that is seen.</summary>
    private static string? MostlyUtf8(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var bad = text.Count(c => c == '\ufffd');
        return text.Count(c => c > '\u007f') - bad > bad ? text : null;
    }

    private static string? FromUtf8(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string FromUtf16(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, ushort> unit)
    {
        if (bytes.Length % 2 != 0) throw NoText();
        var text = new StringBuilder(bytes.Length / 2);
        for (var i = 0; i < bytes.Length; i += 2) text.Append((char)unit(bytes[i..]));
        return text.ToString();
    }

    private static string FromWindows1252(byte[] bytes) =>
        string.Create(bytes.Length, bytes, (text, source) =>
        {
            for (var i = 0; i < source.Length; i++) text[i] = source[i] is >= 0x80 and < 0xA0 ? Windows1252[source[i] - 0x80] : (char)source[i];
        });
}
