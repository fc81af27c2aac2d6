using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NetworkMinutes.Browser.Tests.Speed;

/// <summary>How long a save takes, whole: signed in, read, reconciled, committed to disk and announced; each figure beside its yardstick of the same run.</summary>
public sealed class SavingTests : IDisposable
{
    private const int Writers = 50;
    private const double MostCommits = 4;
    private const double MostMedians = 5;
    private const double FewestASecond = 1000;

    /// <summary>Figures are held against the bars only in a long round, which has the machine to itself.</summary>
    private static readonly int? LongRound = int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : null;

    private static int SavesEach => LongRound ?? 3;

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-saving-");

    [Fact]
    [Trait("Category", "Saving")]
    public async Task Saves_are_soon_done_by_one_and_by_fifty_at_once()
    {
        await using var program = await RunningProgram.Start(data.FullName, ("ASPNETCORE_ENVIRONMENT", "Development"));
        var writers = await HttpWriter.OpenMany(program, Writers);
        await SaveEach(writers, 3); // warm
        var commit = Commits();
        var alone = await Save(writers[0], SavesEach * 4);
        var watch = Stopwatch.StartNew();
        var together = await SaveEach(writers, SavesEach);
        var perSecond = Writers * SavesEach / watch.Elapsed.TotalSeconds;

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"saving: a bare durable commit {Median(commit):F2} ms; one writer {Median(alone):F2} ms (median), {Slow(alone):F2} ms (99 %), {Median(alone) / Median(commit):F1} commits; {Writers} writers {perSecond:F0} a second, {Median(together):F1} ms (median), {Slow(together):F1} ms (99 %)"));
        Assert.True(LongRound is null || Median(alone) <= MostCommits * Median(commit), $"One save takes {Median(alone):F2} ms, a commit {Median(commit):F2} ms.");
        Assert.True(LongRound is null || Slow(together) <= MostMedians * Median(together), $"One in a hundred takes {Slow(together):F1} ms, the median is {Median(together):F1} ms.");
        Assert.True(LongRound is null || perSecond > FewestASecond, $"{perSecond:F0} saves a second.");
    }

    public void Dispose() => data.Delete(recursive: true);

    private static async Task<List<double>> SaveEach(IReadOnlyList<HttpWriter> writers, int saves) =>
        [.. (await Task.WhenAll(writers.Select(w => Save(w, saves)))).SelectMany(w => w).Order()];

    private static async Task<List<double>> Save(HttpWriter writer, int saves)
    {
        var waits = new List<double>();
        for (var i = 0; i < saves; i++)
        {
            var from = Stopwatch.GetTimestamp();
            await writer.Save($"Beslut: Nätverket ställer sig bakom förslag {i}.\nKarin skickar underlaget till alla senast den 4 december.");
            waits.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }

        return [.. waits.Order()];
    }

    /// <summary>One row into a database of its own on the same disk, as the program commits.</summary>
    private List<double> Commits()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "bare.db")};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE Texts (Id INTEGER PRIMARY KEY, Text TEXT)");
        var waits = new List<double>();
        for (var i = 0; i < 300; i++)
        {
            var from = Stopwatch.GetTimestamp();
            Run(connection, "INSERT INTO Texts (Text) VALUES ('Beslut: Nätverket ställer sig bakom förslaget.')");
            waits.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }

        return [.. waits.Order()];
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static double Median(List<double> ordered) => ordered[ordered.Count / 2];

    private static double Slow(List<double> ordered) => ordered[Math.Min(ordered.Count - 1, (int)(ordered.Count * 0.99))];
}
