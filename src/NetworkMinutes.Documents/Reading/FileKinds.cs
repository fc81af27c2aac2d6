using System.Text;

namespace NetworkMinutes.Documents.Reading;

internal enum FileKind
{
    Text,

    /// <summary>A zip: Word, or something else in a zip.</summary>
    Package,
    Pdf,
    RichText,
    OldWord,

    /// <summary>Behind a password.</summary>
    Locked,
}

/// <summary>What a file is by its first bytes.</summary>
internal static class FileKinds
{
    private const int PdfMayBeginWithin = 1024;

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x50, 0x4B, 3 or 5 or 7, 4 or 6 or 8, ..]) return FileKind.Package;
        if (bytes.StartsWith(CompoundFile)) return bytes.IndexOf(EncryptedPackage) >= 0 ? FileKind.Locked : FileKind.OldWord;
        if (bytes.StartsWith("{\\rtf"u8)) return FileKind.RichText;
        return bytes[..Math.Min(bytes.Length, PdfMayBeginWithin)].IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : FileKind.Text;
    }
}
