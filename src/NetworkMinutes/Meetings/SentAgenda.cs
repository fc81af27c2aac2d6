using System.Security.Cryptography;

namespace NetworkMinutes.Meetings;

/// <summary>An agenda as it was sent. Never changes; a later one is a version of its own. Instants are UTC.</summary>
public class SentAgenda
{
    private SentAgenda()
    {
    }

    internal SentAgenda(Meeting meeting, int version, string documentJson, byte[] word, string fileName, int byPersonId, DateTimeOffset at)
    {
        (Meeting, MeetingId) = (meeting, meeting.Id);
        (Version, DocumentJson, File, FileName, ByPersonId, At) = (version, documentJson, new AgendaFile(word), fileName, byPersonId, at);
        Checksum = Convert.ToHexStringLower(SHA256.HashData(word));
    }

    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>1 for the first.</summary>
    public int Version { get; private set; }

    /// <summary>The frozen <see cref="Layout.AgendaDocument"/>, which pages are drawn from.</summary>
    public string DocumentJson { get; private set; } = "";

    /// <summary>The Word file as sent; loaded only where it is needed.</summary>
    public AgendaFile? File { get; private set; }
    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the Word file, lower-case hexadecimal.</summary>
    public string Checksum { get; private set; } = "";
    public int ByPersonId { get; private set; }
    public DateTimeOffset At { get; private set; }

    public string Name => NameOf(Version);

    public static string NameOf(int version) => version == 1 ? "Kallelse" : "Uppdaterad kallelse";
}

public class AgendaFile
{
    private AgendaFile()
    {
    }

    internal AgendaFile(byte[] bytes) => Bytes = bytes;

    public int Id { get; private set; }
    public byte[] Bytes { get; private set; } = [];
}
