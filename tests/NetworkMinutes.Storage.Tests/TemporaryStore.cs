using NetworkMinutes.Storage.Sqlite;

namespace NetworkMinutes.Storage.Tests;

/// <summary>A real database file of its own, migrated, deleted afterwards.</summary>
public sealed class TemporaryStore : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("networkminutes-storage-");

    private TemporaryStore()
    {
        File = new SqliteFile(Path.Combine(folder.FullName, "test.db"));
        Store = new MinutesStore(File);
    }

    public SqliteFile File { get; }
    public MinutesStore Store { get; }

    /// <summary>No table in it yet.</summary>
    public static TemporaryStore Empty() => new();

    public static async Task<TemporaryStore> Create()
    {
        var made = Empty();
        await made.Store.Migrate();
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
