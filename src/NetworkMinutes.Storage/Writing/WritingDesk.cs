using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage.Sqlite;
using SQLitePCL;

namespace NetworkMinutes.Storage.Writing;

/// <summary>What the one writer has before it: the connection, and the meetings written lately, which it need not load again
/// until something else is written, here or by another program.</summary>
internal sealed class WritingDesk : IDisposable
{
    private const int MostMeetings = 8;

    private readonly SqliteConnection connection;
    private readonly SqliteCommand dataVersion;
    private readonly DbContextOptions<MinutesDb> options;
    private readonly List<LoadedMeeting> lately = [];
    private long version;

    public WritingDesk(SqliteConnection connection)
    {
        this.connection = connection;
        options = SqliteFile.WriteOptions(connection);
        dataVersion = connection.CreateCommand();
        dataVersion.CommandText = "PRAGMA data_version";
    }

    /// <summary>Rows written through this connection so far.</summary>
    public int TotalChanges => raw.sqlite3_total_changes(connection.Handle!);

    /// <summary>From here on nobody else writes.</summary>
    public SqliteTransaction Begin()
    {
        var transaction = connection.BeginTransaction(deferred: false);
        dataVersion.Transaction = transaction;
        var now = (long)dataVersion.ExecuteScalar()!;
        if (now != version) LetGoOfMeetings();
        version = now;
        return transaction;
    }

    public MinutesDb Context()
    {
        var db = new MinutesDb(options);
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }

    public LoadedMeeting Take(int id)
    {
        var loaded = lately.Find(m => m.Id == id);
        if (loaded is null) return new LoadedMeeting(id, Context());
        lately.Remove(loaded);
        return loaded;
    }

    public void Keep(LoadedMeeting meeting)
    {
        lately.Add(meeting);
        if (lately.Count <= MostMeetings) return;
        lately[0].Dispose();
        lately.RemoveAt(0);
    }

    public void LetGoOfMeetings()
    {
        foreach (var meeting in lately) meeting.Dispose();
        lately.Clear();
    }

    public void Dispose()
    {
        LetGoOfMeetings();
        dataVersion.Dispose();
        connection.Dispose();
    }
}
