using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkMinutes.Browser.Tests;

/// <summary>The program is ended as in a power cut while somebody saves; whatever was answered as saved must be there afterwards.</summary>
public sealed partial class CrashTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-crash-");

    /// <summary>Two in tests/run; NETWORKMINUTES_ROUNDS for a long round.</summary>
    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 2;

    [Fact]
    [Trait("Category", "Crash")]
    public async Task Nothing_that_was_answered_as_saved_is_lost()
    {
        var announced = 0;
        for (var round = 0; round < Rounds; round++)
        {
            await using var program = await RunningProgram.Start(data.FullName, ("ASPNETCORE_ENVIRONMENT", "Development"));
            using var writer = await HttpWriter.Open(program);
            var found = Row().Match(writer.Text) is { Success: true } row ? int.Parse(row.Groups["n"].Value, CultureInfo.InvariantCulture) : 0;
            Assert.True(found >= announced, $"Saved {announced}, found {found}.");
            announced = await SaveUntilKilled(program, writer, found, killAfter: 5 + (round * 7 % 40));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"crash: {Rounds} power cuts, {announced} saves announced, none lost");
    }

    public void Dispose() => data.Delete(recursive: true);

    private static async Task<int> SaveUntilKilled(RunningProgram program, HttpWriter writer, int announced, int killAfter)
    {
        Task? end = null;
        for (var i = 1; ; i++)
        {
            try
            {
                await writer.Save($"Rad {announced + 1}");
                announced++;
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                await end!;
                return announced;
            }

            if (i == killAfter) end = program.Kill();
        }
    }

    [GeneratedRegex("""Rad (?<n>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
