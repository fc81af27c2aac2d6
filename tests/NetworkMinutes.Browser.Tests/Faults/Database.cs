using Microsoft.Data.Sqlite;

namespace NetworkMinutes.Browser.Tests.Faults;

/// <summary>The program's database over a connection of the test's own: what is read here is committed.</summary>
internal sealed class Database(string path)
{
    public async Task<string?> TextOf(string itemId) => await Read("SELECT Text FROM Items WHERE Id = $key", itemId) as string;

    public async Task<string?> TextOfItemCalled(string title) => await Read("SELECT Text FROM Items WHERE Title = $key ORDER BY Id DESC LIMIT 1", title) as string;

    private async Task<object?> Read(string sql, string key)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$key", key);
        return await command.ExecuteScalarAsync();
    }
}
