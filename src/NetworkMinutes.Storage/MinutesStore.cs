using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage.Sqlite;

namespace NetworkMinutes.Storage;

/// <summary>The gate that all writing goes through: one writer, a bounded queue, and writes that wait are committed together.
/// A finished <see cref="Write{T}"/> is committed to disk.</summary>
public sealed class MinutesStore : IAsyncDisposable
{
    private const int MostWaiting = 1000;
    private const int MostTogether = 64;

    private readonly SqliteFile file;
    private readonly Channel<Job> queue = Channel.CreateBounded<Job>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Task writer;
    private Action<Announcement> tell = _ => { };

    public MinutesStore(SqliteFile file)
    {
        this.file = file;
        writer = Task.Run(WriteAll);
    }

    /// <summary>Is told after each commit, in order. A listener is quick and never throws: those who wrote wait for it.</summary>
    public void Listen(Action<Announcement> listener) => tell += listener;

    /// <summary>A fresh context to read from; it tracks nothing.</summary>
    public MinutesDb Read()
    {
        var db = new MinutesDb(file.ReadOptions());
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTrackingWithIdentityResolution;
        return db;
    }

    /// <summary>Runs load, verb and save on a fresh context. Returns after the commit.</summary>
    /// <exception cref="StorageUnavailable">The disk would not take it; nothing was stored.</exception>
    public async Task<T> Write<T>(Func<MinutesDb, Task<T>> work)
    {
        var job = new Job<T>(work);
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
        catch (Exception e) when (IsTrouble(e))
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
        SqliteConnection? connection = null;
        while (await queue.Reader.WaitToReadAsync())
        {
            var together = new List<Job>();
            try
            {
                connection ??= file.OpenForWriting();
                await using var transaction = connection.BeginTransaction(deferred: false);
                while (together.Count < MostTogether && queue.Reader.TryRead(out var job))
                {
                    together.Add(job);
                    await job.Run(connection, transaction);
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
                connection?.Dispose();
                connection = null;
            }
        }

        connection?.Dispose();
    }

    /// <summary>Disk full, broken or locked away: not the work's fault, and nothing of the batch can be trusted.</summary>
    private static bool IsTrouble(Exception e) => (e as SqliteException ?? e.InnerException as SqliteException)?.SqliteErrorCode is 5 or 6 or 8 or 10 or 11 or 13 or 14 or 26;

    private abstract class Job
    {
        /// <summary>What the work had to tell; empty when it was rolled back.</summary>
        public IReadOnlyList<Announcement> Announcements { get; protected set; } = [];

        public abstract Task Run(SqliteConnection connection, SqliteTransaction transaction);

        public abstract void Finish();

        public abstract void Fail(Exception why);
    }

    private sealed class Job<T>(Func<MinutesDb, Task<T>> work) : Job
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? result;
        private Exception? broken;

        public Task<T> Result => done.Task;

        public override async Task Run(SqliteConnection connection, SqliteTransaction transaction)
        {
            await transaction.SaveAsync("job");
            try
            {
                await using var db = new MinutesDb(SqliteFile.WriteOptions(connection));
                await db.Database.UseTransactionAsync(transaction);
                db.Database.AutoSavepointsEnabled = false;
                result = await work(db);
                await db.SaveChangesAsync();
                await transaction.ReleaseAsync("job");
                Announcements = db.Announcements;
            }
            catch (Exception e) when (IsTrouble(e))
            {
                throw;
            }
            catch (Exception e)
            {
                broken = e;
                await transaction.RollbackAsync("job");
            }
        }

        public override void Finish()
        {
            if (broken is null) done.SetResult(result!);
            else done.SetException(broken);
        }

        public override void Fail(Exception why) => done.TrySetException(why);
    }
}

/// <summary>The database could not be written: the disk is full or gone. Nothing of the work was stored.</summary>
public sealed class StorageUnavailable(Exception inner) : Exception("The database could not be written.", inner);
