using Microsoft.EntityFrameworkCore.Design;

namespace NetworkMinutes.Storage.Sqlite;

/// <summary>For `dotnet ef`, which needs a model and no data.</summary>
public sealed class MinutesDbFactory : IDesignTimeDbContextFactory<MinutesDb>
{
    public MinutesDb CreateDbContext(string[] args) => new(new SqliteFile(":memory:").ReadOptions());
}
