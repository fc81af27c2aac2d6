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
    private const double LeastGain = 1.5;

    /// <summary>Figures are held against the bars only in a long round, which has the machine to itself.</summary>
    private static readonly int? LongRound = int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : null;

    private static int SavesEach => LongRound ?? 3;

    /// <summary>Until the program runs as it does for one who writes all day.</summary>
    private static int WarmingSavesEach => LongRound is null ? 3 : 300;

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-saving-");

    [Fact]
    [Trait("Category", "Saving")]
    public async Task Saves_are_soon_done_by_one_and_by_fifty_at_once()
    {
        var oneByOne = LongRound is null ? 0 : await PerSecond(writesTogether: 1);
        await using var program = await Start("grouped");
        var writers = await HttpWriter.OpenMany(program, Writers);
        await SaveEach(writers, WarmingSavesEach);
        var watch = Stopwatch.StartNew();
        var together = Ordered(await SaveEach(writers, SavesEach), s => s.Asked);
        var perSecond = Writers * SavesEach / watch.Elapsed.TotalSeconds;
        var commit = Commits();
        var alone = await Save(writers[0], SavesEach * 4);
        var (inside, asked) = (Ordered(alone, s => s.Inside), Ordered(alone, s => s.Asked));

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"saving: a bare durable commit {Median(commit):F2} ms; one save {Median(inside):F2} ms (median), {Slow(inside):F2} ms (99 %), {Median(inside) / Median(commit):F1} commits, {Median(asked):F2} ms with the request round it; {Writers} writers {perSecond:F0} a second ({oneByOne:F0} with a commit for each), {Median(together):F1} ms (median), {Slow(together):F1} ms (99 %)"));
        Assert.True(LongRound is null || Median(inside) <= MostCommits * Median(commit), $"One save takes {Median(inside):F2} ms, a commit {Median(commit):F2} ms.");
        Assert.True(LongRound is null || Slow(together) <= MostMedians * Median(together), $"One in a hundred takes {Slow(together):F1} ms, the median is {Median(together):F1} ms.");
        Assert.True(LongRound is null || perSecond > FewestASecond, $"{perSecond:F0} saves a second.");
        Assert.True(LongRound is null || perSecond >= LeastGain * oneByOne, $"{perSecond:F0} saves a second, {oneByOne:F0} with a commit for each.");
    }

    /// <param name="Inside">From where the text has been taken in until it is read, reconciled, committed and announced. Milliseconds.</param>
    /// <param name="Asked">From asking to the answer, over HTTP. Milliseconds.</param>
    private sealed record Wait(double Inside, double Asked);

    public void Dispose() => data.Delete(recursive: true);

    private Task<RunningProgram> Start(string folder, params (string, string)[] settings) =>
        RunningProgram.Start(data.CreateSubdirectory(folder).FullName, [("ASPNETCORE_ENVIRONMENT", "Development"), .. settings]);

    /// <summary>The same program, told how many writes to commit together.</summary>
    private async Task<double> PerSecond(int writesTogether)
    {
        await using var program = await Start($"by{writesTogether}", ("Data__WritesTogether", writesTogether.ToString(CultureInfo.InvariantCulture)));
        var writers = await HttpWriter.OpenMany(program, Writers);
        await SaveEach(writers, WarmingSavesEach);
        var watch = Stopwatch.StartNew();
        await SaveEach(writers, SavesEach);
        return Writers * SavesEach / watch.Elapsed.TotalSeconds;
    }

    private static async Task<List<Wait>> SaveEach(IReadOnlyList<HttpWriter> writers, int saves) =>
        [.. (await Task.WhenAll(writers.Select(w => Save(w, saves)))).SelectMany(w => w)];

    private static async Task<List<Wait>> Save(HttpWriter writer, int saves)
    {
        var waits = new List<Wait>();
        for (var i = 0; i < saves; i++)
        {
            var from = Stopwatch.GetTimestamp();
            var inside = await writer.Save($"Beslut: Nätverket ställer sig bakom förslag {i}.\nKarin skickar underlaget till alla senast den 4 december.");
            waits.Add(new Wait(inside, Stopwatch.GetElapsedTime(from).TotalMilliseconds));
        }

        return waits;
    }

    private static List<double> Ordered(IEnumerable<Wait> waits, Func<Wait, double> which) => [.. waits.Select(which).Order()];

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
