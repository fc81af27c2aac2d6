using System.Globalization;
using System.Net;
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
            using var client = await SignIn(program);
            var room = await OpenRoom(client);
            Assert.True(room.Count >= announced, $"Saved {announced}, found {room.Count}.");
            announced = await SaveUntilKilled(program, client, room, killAfter: 5 + (round * 7 % 40));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"crash: {Rounds} power cuts, {announced} saves announced, none lost");
    }

    public void Dispose() => data.Delete(recursive: true);

    private static async Task<int> SaveUntilKilled(RunningProgram program, HttpClient client, Room room, int killAfter)
    {
        var (announced, revision) = (room.Count, room.Revision);
        Task? end = null;
        for (var i = 1; ; i++)
        {
            try
            {
                using var post = new HttpRequestMessage(HttpMethod.Post, room.SaveUrl)
                {
                    Content = new FormUrlEncodedContent([new("text", $"Rad {announced + 1}"), new("revision", revision.ToString(CultureInfo.InvariantCulture))]),
                };
                post.Headers.Add("RequestVerificationToken", room.Token);
                post.Headers.Add("HX-Request", "true");
                using var answer = await client.SendAsync(post);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                announced++;
                revision = int.Parse(Revision().Match(await answer.Content.ReadAsStringAsync()).Groups["n"].Value, CultureInfo.InvariantCulture);
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                await end!;
                return announced;
            }

            if (i == killAfter) end = program.Kill();
        }
    }

    private static async Task<HttpClient> SignIn(RunningProgram program)
    {
        var link = SignInLink().Match(await program.Tells(SignInLink())).Value;
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = program.Address };
        var token = FormToken().Match(await client.GetStringAsync(link)).Groups["token"].Value;
        using var answer = await client.PostAsync(link, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        answer.EnsureSuccessStatusCode();
        return client;
    }

    private static async Task<Room> OpenRoom(HttpClient client)
    {
        var meetings = await client.GetStringAsync("/meetings");
        foreach (var id in MeetingLink().Matches(meetings).Select(m => m.Groups["id"].Value).Distinct())
        {
            var answer = await client.GetAsync($"/meetings/{id}/write");
            var page = await answer.Content.ReadAsStringAsync();
            var last = TextArea().Matches(page).LastOrDefault();
            if (last is null) continue;
            var count = Row().Match(last.Groups["text"].Value) is { Success: true } row ? int.Parse(row.Groups["n"].Value, CultureInfo.InvariantCulture) : 0;
            return new Room(
                $"/meetings/{id}/items/{last.Groups["item"].Value}/text", int.Parse(last.Groups["revision"].Value, CultureInfo.InvariantCulture), count,
                Token().Match(page).Groups["token"].Value);
        }

        throw new InvalidOperationException("The demo has no meeting to write in.");
    }

    private sealed record Room(string SaveUrl, int Revision, int Count, string Token);

    [GeneratedRegex("""http://127\.0\.0\.1:\d+/sign-in/[0-9a-f]{64}""", RegexOptions.None, 1000)]
    private static partial Regex SignInLink();

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken();

    [GeneratedRegex("""name="antiforgery" content="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("""href="/meetings/(?<id>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MeetingLink();

    [GeneratedRegex("""<textarea[^>]* id="text-(?<item>\d+)"[^>]*data-revision="(?<revision>\d+)"[^>]*>(?<text>[^<]*)<""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TextArea();

    [GeneratedRegex("""data-revision="(?<n>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Revision();

    [GeneratedRegex("""Rad (?<n>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
