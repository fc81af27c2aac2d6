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

    public DbContextOptions<MinutesDb> ReadOptions() => Configure(new DbContextOptionsBuilder<MinutesDb>()).Options;

    public DbContextOptionsBuilder<MinutesDb> Configure(DbContextOptionsBuilder<MinutesDb> options)
    {
        options.UseSqlite(ConnectionString).AddInterceptors(new OnOpening());
        return options;
    }

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
        connection.CreateCollation(SwedishOrder, (a, b) => SwedishText.Order.Compare(a, b));
        if (connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase)) return;
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000;";
        command.ExecuteNonQuery();
    }

    private sealed class OnOpening : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare((SqliteConnection)connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Prepare((SqliteConnection)connection);
            return Task.CompletedTask;
        }
    }
}
