using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NetworkMinutes.Storage.Sqlite;

/// <summary>One SQLite file, and how its connections are made: write-ahead log, flushed at each commit, Swedish order.</summary>
public sealed partial class SqliteFile(string path)
{
    public const string SwedishOrder = "sv";

    public string Path { get; } = path;

    private string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();

    /// <summary>For contexts that track nothing.</summary>
    public DbContextOptions<MinutesDb> ReadOptions() => new DbContextOptionsBuilder<MinutesDb>().UseSqlite(ConnectionString).AddInterceptors(new OnOpening())
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTrackingWithIdentityResolution).Options;

    /// <summary>The connection that everything is written through.</summary>
    public SqliteConnection OpenForWriting()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        Prepare(connection);
        return connection;
    }

    public static DbContextOptions<MinutesDb> WriteOptions(SqliteConnection connection) => new DbContextOptionsBuilder<MinutesDb>().UseSqlite(connection).Options;

    private static void Prepare(SqliteConnection connection)
    {
        KnowSwedish(connection);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000;";
        command.ExecuteNonQuery();
    }

    private static void KnowSwedish(SqliteConnection connection) => connection.CreateCollation(SwedishOrder, (a, b) => SwedishText.Order.Compare(a, b));

    /// <summary>Pooled connections forget what they were taught.</summary>
    private sealed class OnOpening : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => KnowSwedish((SqliteConnection)connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            KnowSwedish((SqliteConnection)connection);
            return Task.CompletedTask;
        }
    }
}
