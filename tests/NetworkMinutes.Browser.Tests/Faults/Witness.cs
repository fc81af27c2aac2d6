using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace NetworkMinutes.Browser.Tests.Faults;

/// <summary>Logs every character that a page takes and every "Sparat" that it shows. At each of those it reads the texts
/// over another connection: what is announced must be there then. At the end all that was typed must be there.</summary>
internal sealed class Witness(Database database)
{
    private const string Watch = """
        addEventListener("DOMContentLoaded", () => {
          const state = document.getElementById("state");
          if (!state) return;
          const texts = () => Object.fromEntries([...document.querySelectorAll(".item textarea")].map(t => [t.closest(".item").dataset.item, t.value]));
          const listen = () => { if (state.innerText.startsWith("Sparat")) nmAnnounced(state.innerText, JSON.stringify(texts())); };
          new MutationObserver(listen).observe(state, { subtree: true, childList: true, characterData: true });
        });
        document.addEventListener("input", event => {
          const item = event.target.closest?.(".item")?.dataset.item;
          if (item && event.data && event.data.length < 3) nmTyped(item, event.data);
        }, true);
        """;

    private readonly ConcurrentQueue<string> announced = new();
    private readonly ConcurrentQueue<string> faults = new();
    private readonly ConcurrentDictionary<(string Writer, string Item), string> typed = new();
    private int reading;

    public int Announcements => announced.Count;

    public async Task Follow(IBrowserContext window, string writer)
    {
        await window.ExposeFunctionAsync<string, string, bool>("nmAnnounced", (words, texts) => Hear(words, texts).GetAwaiter().GetResult());
        await window.ExposeFunctionAsync<string, string, bool>("nmTyped", (item, letters) =>
        {
            typed.AddOrUpdate((writer, item), letters, (_, before) => before + letters);
            return true;
        });
        await window.AddInitScriptAsync(Watch);
    }

    /// <summary>Nothing announced was missing, and these texts hold every character that anybody typed.</summary>
    public async Task AssertNothingLost(params string[] texts)
    {
        for (var patience = System.Diagnostics.Stopwatch.StartNew(); Volatile.Read(ref reading) > 0 && patience.Elapsed < TimeSpan.FromSeconds(10);) await Task.Yield();
        Assert.True(faults.IsEmpty, string.Join(Environment.NewLine, faults));
        Assert.NotEmpty(announced);
        Assert.NotEmpty(typed);
        var everything = string.Concat(typed.Values);
        foreach (var text in texts)
            Assert.True(HasEach(text, everything), $"This was typed{Environment.NewLine}{everything}{Environment.NewLine}and this was found:{Environment.NewLine}{text}");
    }

    private async Task<bool> Hear(string words, string texts)
    {
        Interlocked.Increment(ref reading);
        announced.Enqueue(words);
        foreach (var (item, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(texts)!)
        {
            var stored = await database.TextOf(item);
            if (stored is null || !Holds(stored, text)) faults.Enqueue($"”{words}” was announced for{Environment.NewLine}{text}{Environment.NewLine}when this was stored:{Environment.NewLine}{stored}");
        }

        Interlocked.Decrement(ref reading);
        return true;
    }

    /// <summary>Wherever each was typed.</summary>
    private static bool HasEach(string text, string typed)
    {
        var there = text.CountBy(letter => letter).ToDictionary();
        return typed.CountBy(letter => letter).All(letter => there.GetValueOrDefault(letter.Key) >= letter.Value);
    }

    /// <summary>All characters in their order; others' words may stand between.</summary>
    private static bool Holds(string text, string typed)
    {
        var at = 0;
        foreach (var letter in typed)
        {
            at = text.IndexOf(letter, at) + 1;
            if (at == 0) return false;
        }

        return true;
    }
}
