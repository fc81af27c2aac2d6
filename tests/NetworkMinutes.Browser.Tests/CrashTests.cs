using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkMinutes.Browser.Tests;

/// <summary>The program is ended as in a power cut while twenty save; whatever was answered as saved must be there afterwards.</summary>
public sealed partial class CrashTests : IDisposable
{
    private const int Writers = 20;
    private const int FewestSaves = 20;
    private const int MostMoreSaves = 400;

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-crash-");

    /// <summary>Three in tests/run; NETWORKMINUTES_ROUNDS for a long round.</summary>
    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 3;

    [Fact]
    [Trait("Category", "Crash")]
    public async Task Nothing_that_was_answered_as_saved_is_lost()
    {
        var announced = new int[Writers];
        int? meeting = null;
        for (var round = 0; round <= Rounds; round++)
        {
            await using var program = await RunningProgram.Start(data.FullName, ("ASPNETCORE_ENVIRONMENT", "Development"));
            var writers = meeting is { } known ? await HttpWriter.Reopen(program, known, Writers) : await HttpWriter.OpenMany(program, Writers);
            meeting = writers[0].Meeting;
            for (var i = 0; i < Writers; i++)
            {
                var found = Found(writers[i].Text);
                Assert.True(found >= announced[i], $"Writer {i + 1} was told of {announced[i]} saves, found {found} after power cut {round}.");
                announced[i] = found;
            }

            if (round < Rounds) await SaveUntilKilled(program, writers, announced);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"crash: {Rounds} power cuts, {Writers} writers, {announced.Sum()} saves announced, none lost");
    }

    public void Dispose() => data.Delete(recursive: true);

    /// <summary>At a moment that the writers know nothing of: after so many saves of them all.</summary>
    private static async Task SaveUntilKilled(RunningProgram program, IReadOnlyList<HttpWriter> writers, int[] announced)
    {
        var left = FewestSaves + Random.Shared.Next(MostMoreSaves);
        Task? end = null;
        await Task.WhenAll(writers.Select(async (writer, i) =>
        {
            while (true)
            {
                try
                {
                    await writer.Save($"Rad {announced[i] + 1}");
                    announced[i]++;
                }
                catch (Exception e) when (e is HttpRequestException or IOException)
                {
                    return;
                }

                if (Interlocked.Decrement(ref left) == 0) end = program.Kill();
            }
        }));
        await end!;
    }

    private static int Found(string text) => Row().Match(text) is { Success: true } row ? int.Parse(row.Groups["n"].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("""Rad (?<n>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
