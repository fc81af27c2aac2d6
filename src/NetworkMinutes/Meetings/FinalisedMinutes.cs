using System.Security.Cryptography;
using System.Text;

namespace NetworkMinutes.Meetings;

/// <summary>A version as it was fixed and sent. Never changes; corrections are versions of their own. Instants are UTC.</summary>
public class FinalisedMinutes
{
    private FinalisedMinutes()
    {
    }

    internal FinalisedMinutes(Meeting meeting, int version, string text, string documentJson, byte[] word, string fileName, int byPersonId, DateTimeOffset at)
    {
        (Meeting, MeetingId) = (meeting, meeting.Id);
        (Version, Text, DocumentJson, File, FileName, ByPersonId, At) = (version, text, documentJson, new FrozenFile(word), fileName, byPersonId, at);
        Checksum = Convert.ToHexStringLower(SHA256.HashData(word));
    }

    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>0 for the first; 1 is "Rättelse 1".</summary>
    public int Version { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The frozen <see cref="Layout.MinutesDocument"/>, which pages are drawn from.</summary>
    public string DocumentJson { get; private set; } = "";

    /// <summary>The Word file as sent; loaded only where it is needed.</summary>
    public FrozenFile? File { get; private set; }
    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the Word file, lower-case hexadecimal.</summary>
    public string Checksum { get; private set; } = "";
    public int ByPersonId { get; private set; }
    public DateTimeOffset At { get; private set; }

    public string Name => NameOf(Version);

    public static string NameOf(int version) => version == 0 ? "Fastställda" : $"Rättelse {version}";
}

public class FrozenFile
{
    private FrozenFile()
    {
    }

    internal FrozenFile(byte[] bytes) => Bytes = bytes;

    public int Id { get; private set; }
    public byte[] Bytes { get; private set; } = [];
}
