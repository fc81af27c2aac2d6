using System.Text.Json;

namespace NetworkMinutes.Web.Live;

/// <summary>One event as it goes out, written once for all who get it.</summary>
internal sealed record LiveEvent(string Name, string Data, bool ForWriters = false)
{
    /// <summary>Asks each stream to check again what its viewer may see.</summary>
    public static readonly LiveEvent Rights = new("rights", "");

    /// <summary>Shows both ends that the other is there.</summary>
    public static readonly LiveEvent Beat = new("beat", "");

    public static string Json<T>(T content) => JsonSerializer.Serialize(content, JsonSerializerOptions.Web);
}
