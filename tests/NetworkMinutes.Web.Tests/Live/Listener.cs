using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace NetworkMinutes.Web.Tests.Live;

/// <summary>A browser's open event stream.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpResponseMessage response;
    private readonly IAsyncEnumerator<SseItem<string>> events;

    private Listener(HttpResponseMessage response, Stream stream)
    {
        this.response = response;
        events = SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator();
    }

    /// <summary>What the stream began with: the meetings' editions.</summary>
    public JsonElement Hello { get; private set; }

    public string Edition(int meetingId) => Hello.GetProperty("meetings").GetProperty($"{meetingId}").GetString()!;

    public static async Task<HttpStatusCode> Refused(HttpClient client, string query)
    {
        using var answer = await client.GetAsync($"/live?{query}", HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode;
    }

    /// <param name="query">"meeting=3", "at=3.12".</param>
    public static async Task<Listener> Open(HttpClient client, string query)
    {
        var answer = await client.GetAsync($"/live?{query}", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        var listener = new Listener(answer, await answer.Content.ReadAsStreamAsync());
        listener.Hello = (await listener.Next("hello")).Data;
        return listener;
    }

    /// <summary>The next event of a kind, and how many others came before it.</summary>
    public async Task<(JsonElement Data, int Others)> Next(string kind)
    {
        using var patience = new CancellationTokenSource(Patience);
        for (var others = 0; ; others++)
        {
            Assert.True(!patience.IsCancellationRequested && await Moves(), $"No {kind} came.");
            if (events.Current.EventType == kind) return (JsonSerializer.Deserialize<JsonElement>(events.Current.Data), others);
        }
    }

    /// <summary>Waits for the stream's end.</summary>
    public async Task<bool> Ends()
    {
        while (await Moves())
        {
        }

        return true;
    }

    private Task<bool> Moves() => events.MoveNextAsync().AsTask().WaitAsync(Patience);

    public ValueTask DisposeAsync()
    {
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
