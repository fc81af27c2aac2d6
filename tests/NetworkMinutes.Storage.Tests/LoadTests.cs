using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Storage.Tests;

public class LoadTests
{
    private const int Writers = 50;
    private static readonly TimeSpan SlowestAllowed = TimeSpan.FromSeconds(2);

    /// <summary>How long nobody may wait is asked only in a long round, which has the machine to itself.</summary>
    private static readonly int? LongRound = int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : null;

    private static int SavesEach => LongRound ?? 5;

    [Fact]
    [Trait("Category", "Load")]
    public async Task Fifty_who_write_at_once_are_all_stored_and_none_waits_long()
    {
        await using var temporary = await TemporaryStore.Create();
        var store = temporary.Store;
        var items = await Seed(store);
        var watch = Stopwatch.StartNew();
        var waits = (await Task.WhenAll(items.Select(item => WriteAll(store, item)))).SelectMany(w => w).Order().ToList();

        await using var db = store.Read();
        Assert.All(await db.Items.ToListAsync(), item => Assert.EndsWith($"rad {SavesEach}", item.Text, StringComparison.Ordinal));
        var (median, slow) = (waits[waits.Count / 2], waits[(int)(waits.Count * 0.99)]);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"load: {waits.Count} saves by {Writers} writers, {waits.Count / watch.Elapsed.TotalSeconds:F0} a second, median {median.TotalMilliseconds:F0} ms, 99 % within {slow.TotalMilliseconds:F0} ms"));
        Assert.True(LongRound is null || slow < SlowestAllowed, $"One save in a hundred took {slow}.");
    }

    private static async Task<List<TimeSpan>> WriteAll(MinutesStore store, int itemId)
    {
        var waits = new List<TimeSpan>();
        for (var i = 1; i <= SavesEach; i++)
        {
            var watch = Stopwatch.StartNew();
            await store.Write(async db =>
            {
                var meeting = await db.Meetings.Whole().SingleAsync(m => m.Items.Any(x => x.Id == itemId));
                var item = meeting.Item(itemId);
                await db.LoadLatestRevision(item);
                meeting.Write(item, $"{item.Text}\nBeslut: Nätverket beslutar rad {i}", null, DateTimeOffset.UnixEpoch, new DateOnly(2026, 11, 20));
            });
            waits.Add(watch.Elapsed);
        }

        return waits;
    }

    private static Task<List<int>> Seed(MinutesStore store) => store.Write(async db =>
    {
        var body = new Body { Name = "Nätverket äldreomsorg" };
        var meetings = Enumerable.Range(0, Writers).Select(_ => Meeting.Plan(body, new DateOnly(2026, 11, 20))).ToList();
        var items = meetings.Select(m => m.AddItem("Punkt")).ToList();
        db.AddRange(meetings);
        await db.SaveChangesAsync();
        return items.Select(i => i.Id).ToList();
    });
}
