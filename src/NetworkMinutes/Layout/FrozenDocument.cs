using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkMinutes.Layout;

/// <summary>A document as it is kept with a finalised version, to be drawn again years later.</summary>
public static class FrozenDocument
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() }, AllowOutOfOrderMetadataProperties = true };

    public static string Write(MinutesDocument document) => JsonSerializer.Serialize(document, Options);

    public static MinutesDocument Read(string json) => JsonSerializer.Deserialize<MinutesDocument>(json, Options)!;

    public static string Write(AgendaDocument document) => JsonSerializer.Serialize(document, Options);

    /// <summary>Tells whether a document is still the one that somebody looked through.</summary>
    public static string Fingerprint(MinutesDocument document) => FingerprintOf(Write(document));

    public static string Fingerprint(AgendaDocument document) => FingerprintOf(Write(document));

    public static AgendaDocument ReadAgenda(string json) => JsonSerializer.Deserialize<AgendaDocument>(json, Options)!;

    private static string FingerprintOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
