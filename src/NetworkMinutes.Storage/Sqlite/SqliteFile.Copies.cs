using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NetworkMinutes.Storage.Sqlite;

public sealed partial class SqliteFile
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private static readonly string[] BesideTheFile = ["-wal", "-shm"];

    /// <summary>A consistent copy of all that is committed, made while others read and write.</summary>
    /// <exception cref="RuleBroken">There is nothing to copy, or something stands in the copy's place.</exception>
    public void BackUpTo(string target)
    {
        var full = System.IO.Path.GetFullPath(target);
        if (!File.Exists(Path)) throw new RuleBroken(Rule.NotFound, $"Det finns ingen databas i {Path}.");
        if (File.Exists(full) || System.IO.Directory.Exists(full)) throw new RuleBroken(Rule.Conflict, $"{target} finns redan. Välj ett annat namn.");
        if (!System.IO.Directory.Exists(System.IO.Path.GetDirectoryName(full))) throw new RuleBroken(Rule.NotFound, $"Mappen för {target} finns inte.");
        var part = $"{full}.{Guid.NewGuid():N}.part";
        try
        {
            using (var source = OpenAlone(Path)) Run(source, "VACUUM INTO $part", ("$part", part));
            Flush(part);
            File.Move(part, full);
        }
        catch (SqliteException e)
        {
            throw new RuleBroken(Rule.Conflict, $"Databasen gick inte att kopiera: {e.Message}");
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Puts a copy in the database's place. The copy is checked and written beside first; the old database is kept under another name.</summary>
    /// <returns>Where the old database lies now; null when there was none.</returns>
    /// <exception cref="RuleBroken">The copy is no sound database, or the present one is in use.</exception>
    public string? RestoreFrom(string copy, DateTimeOffset now)
    {
        if (!File.Exists(copy)) throw new RuleBroken(Rule.NotFound, $"Filen {copy} finns inte.");
        System.IO.Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        var part = $"{Path}.{Guid.NewGuid():N}.part";
        try
        {
            File.Copy(copy, part);
            if (!IsSound(part)) throw new RuleBroken(Rule.Invalid, $"{copy} är ingen hel säkerhetskopia av NetworkMinutes. Inget är ändrat.");
            Flush(part);
            string? kept = null;
            if (File.Exists(Path))
            {
                LeaveWriteAheadLog();
                kept = string.Create(CultureInfo.InvariantCulture, $"{Path}.{now.UtcDateTime:yyyyMMdd-HHmmss}.old");
                File.Move(Path, kept);
                foreach (var beside in BesideTheFile.Where(b => File.Exists(Path + b))) File.Move(Path + beside, kept + beside);
            }

            File.Move(part, Path);
            return kept;
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Leaving the write-ahead log takes the database alone, so this fails while anybody has it open; after it, one file is all there is.
    /// A broken database cannot leave it, and is what a copy is there for.</summary>
    private void LeaveWriteAheadLog()
    {
        try
        {
            using var connection = OpenAlone(Path);
            if (Run(connection, "PRAGMA journal_mode = DELETE") is "delete") return;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return;
        }
        catch (SqliteException)
        {
        }

        throw new RuleBroken(Rule.Conflict, "Databasen används. Stoppa programmet först. Inget är ändrat.");
    }

    private static bool IsSound(string path)
    {
        try
        {
            using var connection = OpenAlone(path);
            return Run(connection, "PRAGMA integrity_check") is "ok"
                && Run(connection, "SELECT count(*) FROM sqlite_master WHERE name IN ('__EFMigrationsHistory', 'Meetings', 'People')") is 3L;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static SqliteConnection OpenAlone(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 1 }.ToString());
        connection.Open();
        connection.CreateCollation(SwedishOrder, (a, b) => SwedishText.Order.Compare(a, b));
        return connection;
    }

    private static object? Run(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 30;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command.ExecuteScalar();
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
