using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Storage.Writing;

/// <summary>One write that waits for its turn. It stands or falls by itself, inside a transaction that it shares with those beside it.</summary>
internal abstract class WriteJob
{
    private const string Savepoint = "job";

    /// <summary>What the work had to tell; empty when it was rolled back.</summary>
    public IReadOnlyList<Announcement> Announcements { get; protected set; } = [];

    /// <exception cref="SqliteException">The database cannot be written; nothing of the transaction can be trusted.</exception>
    public async Task Run(WritingDesk desk, SqliteTransaction transaction)
    {
        await transaction.SaveAsync(Savepoint);
        try
        {
            await Work(desk, transaction);
            await transaction.ReleaseAsync(Savepoint);
        }
        catch (Exception e) when (!IsTrouble(e))
        {
            Break(e);
            await transaction.RollbackAsync(Savepoint);
        }
    }

    /// <summary>Once all is committed.</summary>
    public abstract void Finish();

    public abstract void Fail(Exception why);

    /// <summary>Disk full, broken or locked away: not the work's fault, and nothing of the batch can be trusted.</summary>
    public static bool IsTrouble(Exception e) => (e as SqliteException ?? e.InnerException as SqliteException)?.SqliteErrorCode is 5 or 6 or 8 or 10 or 11 or 13 or 14 or 26;

    protected abstract Task Work(WritingDesk desk, SqliteTransaction transaction);

    protected abstract void Break(Exception why);
}

internal abstract class WriteJob<T> : WriteJob
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? broken;

    public Task<T> Result => done.Task;

    protected T? Answer { get; set; }

    public override void Finish()
    {
        if (broken is null) done.SetResult(Answer!);
        else done.SetException(broken);
    }

    public override void Fail(Exception why) => done.TrySetException(why);

    protected override void Break(Exception why) => broken = why;
}

/// <summary>Work on anything in the database, with a context of its own.</summary>
internal sealed class DatabaseJob<T>(Func<MinutesDb, Task<T>> work) : WriteJob<T>
{
    protected override async Task Work(WritingDesk desk, SqliteTransaction transaction)
    {
        var before = desk.TotalChanges;
        await using var db = desk.Context();
        await db.Database.UseTransactionAsync(transaction);
        Answer = await work(db);
        await db.SaveChangesAsync();
        Announcements = db.Announcements;
        if (desk.TotalChanges != before) desk.LetGoOfMeetings();
    }
}

/// <summary>Work on one meeting, which may be loaded since the last time.</summary>
internal sealed class MeetingJob<T>(int meetingId, Func<MinutesDb, Meetings.Meeting?, Task<ItemWork<T>>> work) : WriteJob<T>
{
    protected override async Task Work(WritingDesk desk, SqliteTransaction transaction)
    {
        var loaded = desk.Take(meetingId);
        try
        {
            await loaded.Db.Database.UseTransactionAsync(transaction);
            var done = await work(loaded.Db, await loaded.Meeting());
            await loaded.Save(done.Items);
            Answer = done.Answer();
            Announcements = loaded.LetGoOfWork(done.Items);
            await loaded.Db.Database.UseTransactionAsync(null);
        }
        catch
        {
            loaded.Dispose();
            throw;
        }

        desk.Keep(loaded);
    }
}
