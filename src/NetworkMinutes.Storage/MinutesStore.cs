using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage.Sqlite;
using NetworkMinutes.Storage.Writing;

namespace NetworkMinutes.Storage;

/// <summary>The gate that all writing goes through: one writer, a bounded queue, and writes that wait are committed together.
/// A finished <see cref="Write{T}"/> is committed to disk.</summary>
public sealed class MinutesStore : IAsyncDisposable
{
    /// <summary>How many writes that wait are committed together, unless told otherwise.</summary>
    public const int MostTogether = 64;

    private const int MostWaiting = 1000;

    private readonly SqliteFile file;
    private readonly int mostTogether;
    private readonly PooledDbContextFactory<MinutesDb> readers;
    private readonly Channel<WriteJob> queue = Channel.CreateBounded<WriteJob>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Task writer;
    private Action<Announcement> tell = _ => { };

    public MinutesStore(SqliteFile file, int mostTogether = MostTogether)
    {
        (this.file, this.mostTogether) = (file, mostTogether);
        readers = new PooledDbContextFactory<MinutesDb>(file.ReadOptions());
        writer = Task.Run(WriteAll);
    }

    /// <summary>Is told after each commit, in order. A listener is quick and never throws: those who wrote wait for it.</summary>
    public void Listen(Action<Announcement> listener) => tell += listener;

    /// <summary>A fresh context to read from; it tracks nothing.</summary>
    public MinutesDb Read() => readers.CreateDbContext();

    /// <summary>Runs load, verb and save on a fresh context. Returns after the commit.</summary>
    /// <exception cref="StorageUnavailable">The disk would not take it; nothing was stored.</exception>
    public async Task<T> Write<T>(Func<MinutesDb, Task<T>> work)
    {
        var job = new DatabaseJob<T>(work);
        await queue.Writer.WriteAsync(job);
        return await job.Result;
    }

    /// <summary>The same for a meeting alone, which the writer keeps loaded from one save to the next. Null when there is none.</summary>
    /// <exception cref="StorageUnavailable">The disk would not take it; nothing was stored.</exception>
    public async Task<T> WriteMeeting<T>(int meetingId, Func<MinutesDb, Meeting?, Task<ItemWork<T>>> work)
    {
        var job = new MeetingJob<T>(meetingId, work);
        await queue.Writer.WriteAsync(job);
        return await job.Result;
    }

    public Task Write(Func<MinutesDb, Task> work) => Write(async db =>
    {
        await work(db);
        return true;
    });

    /// <exception cref="RuleBroken">The file is there but is no database, or cannot be opened.</exception>
    public async Task Migrate()
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file.Path))!);
        try
        {
            // From the first moment with a write-ahead log: it cannot be turned on while somebody reads.
            await using var connection = file.OpenForWriting();
            await using var db = new MinutesDb(SqliteFile.WriteOptions(connection));
            await db.Database.MigrateAsync();
        }
        catch (Exception e) when (WriteJob.IsTrouble(e))
        {
            throw new RuleBroken(Rule.Conflict, $"Databasen {file.Path} går inte att öppna: {e.Message} Finns det en säkerhetskopia: stoppa programmet och kör restore.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await writer;
        SqliteConnection.ClearAllPools();
    }

    private async Task WriteAll()
    {
        WritingDesk? desk = null;
        while (await queue.Reader.WaitToReadAsync())
        {
            var together = new List<WriteJob>();
            try
            {
                desk ??= new WritingDesk(file.OpenForWriting());
                await using var transaction = desk.Begin();
                while (together.Count < mostTogether && queue.Reader.TryRead(out var job))
                {
                    together.Add(job);
                    await job.Run(desk, transaction);
                }

                await transaction.CommitAsync();
                foreach (var announcement in together.SelectMany(job => job.Announcements)) tell(announcement);
                foreach (var job in together) job.Finish();
            }
            catch (Exception e)
            {
                // Whatever broke, the gate stays open: these writes are told, the next ones get a fresh connection.
                if (together.Count == 0 && queue.Reader.TryRead(out var waiting)) together.Add(waiting);
                foreach (var job in together) job.Fail(new StorageUnavailable(e));
                desk?.Dispose();
                desk = null;
            }
        }

        desk?.Dispose();
    }
}

/// <summary>The database could not be written: the disk is full or gone. Nothing of the work was stored.</summary>
public sealed class StorageUnavailable(Exception inner) : Exception("The database could not be written.", inner);
