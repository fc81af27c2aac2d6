using System.Net.ServerSentEvents;
using System.Text.Json;

namespace NetworkMinutes.Browser.Tests.Live;

/// <summary>One who looks: hears of a change, fetches the fragment as a page does, and knows when it held which text.</summary>
internal sealed class Viewer(HttpClient client, int meeting) : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly TaskCompletionSource greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource beaten = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Greeted => greeted.Task;

    /// <summary>The stream has been open so long that its viewer's rights were asked for again.</summary>
    public Task Beaten => beaten.Task;

    /// <param name="held">Called with a fragment as soon as it is there.</param>
    public async Task Look(Action<string> held)
    {
        try
        {
            using var answer = await client.GetAsync($"/live?at={meeting}", HttpCompletionOption.ResponseHeadersRead, end.Token);
            answer.EnsureSuccessStatusCode();
            await foreach (var told in SseParser.Create(await answer.Content.ReadAsStreamAsync(end.Token)).EnumerateAsync(end.Token))
            {
                if (told.EventType == "hello") greeted.TrySetResult();
                if (told.EventType == "beat") beaten.TrySetResult();
                if (told.EventType != "change") continue;
                var item = JsonSerializer.Deserialize<JsonElement>(told.Data).GetProperty("item").GetInt32();
                held(await client.GetStringAsync($"/meetings/{meeting}/room?part={item}", end.Token));
            }
        }
        catch (Exception e) when (end.IsCancellationRequested && e is OperationCanceledException or IOException or HttpRequestException)
        {
        }
        catch (Exception e)
        {
            greeted.TrySetException(e);
            throw;
        }
    }

    public void Dispose()
    {
        end.Cancel();
        end.Dispose();
    }
}
