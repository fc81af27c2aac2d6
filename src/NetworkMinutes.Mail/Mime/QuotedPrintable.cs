using System.Globalization;
using System.Text;

namespace NetworkMinutes.Mail.Mime;

/// <summary>
/// Text as RFC 2045 quoted-printable in UTF-8: every line ends with CRLF, also the last. What some servers change on the way
/// (spaces at a line's end, a first "From ") is encoded too.
/// </summary>
internal static class QuotedPrintable
{
    private const int LongestLine = 76;

    public static string Encode(string text)
    {
        var encoded = new StringBuilder();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        foreach (string line in lines[^1].Length == 0 ? lines[..^1] : lines)
            AppendLine(encoded, Encoding.UTF8.GetBytes(line));
        return encoded.ToString();
    }

    private static void AppendLine(StringBuilder encoded, ReadOnlySpan<byte> line)
    {
        int column = 0;
        for (int i = 0; i < line.Length; i++)
        {
            string piece = Piece(line[i..], column);
            if (column + piece.Length > (i == line.Length - 1 ? LongestLine : LongestLine - 1))
            {
                encoded.Append("=\r\n");
                column = 0;
                piece = Piece(line[i..], column);
            }
            encoded.Append(piece);
            column += piece.Length;
        }
        encoded.Append("\r\n");
    }

    private static string Piece(ReadOnlySpan<byte> rest, int column) =>
        StandsBare(rest, column) ? ((char)rest[0]).ToString() : "=" + rest[0].ToString("X2", CultureInfo.InvariantCulture);

    private static bool StandsBare(ReadOnlySpan<byte> rest, int column) => rest[0] switch
    {
        (byte)' ' or (byte)'\t' => rest.Length > 1,
        (byte)'F' => column > 0 || !rest.StartsWith("From "u8),
        (byte)'=' => false,
        var b => b is > (byte)' ' and < 0x7f,
    };
}
