using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace NetworkMinutes.Browser.Tests;

/// <summary>Karin at the demo's draft without a browser: saves the last item as its page would.</summary>
internal sealed partial class HttpWriter : IDisposable
{
    private readonly string saveUrl;
    private readonly string token;
    private int revision;

    private HttpWriter(HttpClient client, int meeting, Match item, string token)
    {
        (Client, Meeting, this.token) = (client, meeting, token);
        Item = int.Parse(item.Groups["item"].Value, CultureInfo.InvariantCulture);
        saveUrl = $"/meetings/{meeting}/items/{item.Groups["item"].Value}/text";
        revision = int.Parse(item.Groups["revision"].Value, CultureInfo.InvariantCulture);
        Text = WebUtility.HtmlDecode(item.Groups["text"].Value);
    }

    /// <summary>Signed in as the writer; takes as many connections as are asked for.</summary>
    public HttpClient Client { get; }
    public int Meeting { get; }
    public int Item { get; }

    /// <summary>What stood in the item when the room was opened.</summary>
    public string Text { get; }

    public static async Task<HttpWriter> Open(RunningProgram program)
    {
        var client = await SignIn(program);
        foreach (var id in MeetingLink().Matches(await client.GetStringAsync("/meetings")).Select(m => int.Parse(m.Groups["id"].Value, CultureInfo.InvariantCulture)).Distinct())
        {
            using var answer = await client.GetAsync($"/meetings/{id}/write");
            var page = await answer.Content.ReadAsStringAsync();
            if (TextArea().Matches(page).LastOrDefault() is { } last) return new HttpWriter(client, id, last, Token().Match(page).Groups["token"].Value);
        }

        throw new InvalidOperationException("The demo has no meeting to write in.");
    }

    /// <summary>As many writers, each in an item of their own that the last of them has added to the draft.</summary>
    public static async Task<IReadOnlyList<HttpWriter>> OpenMany(RunningProgram program, int writers)
    {
        var first = await Open(program);
        for (var i = 0; i < writers; i++)
        {
            using var added = await first.Client.PostAsync($"/meetings/{first.Meeting}/items", new FormUrlEncodedContent([new("title", $"Skrivare {i + 1}"), new("level", "1"), new("__RequestVerificationToken", first.token)]));
            added.EnsureSuccessStatusCode();
        }

        return await Reopen(first.Client, first.Meeting, writers);
    }

    /// <summary>The last items of the draft, as they stand now.</summary>
    public static async Task<IReadOnlyList<HttpWriter>> Reopen(RunningProgram program, int meeting, int writers) => await Reopen(await SignIn(program), meeting, writers);

    private static async Task<IReadOnlyList<HttpWriter>> Reopen(HttpClient client, int meeting, int writers)
    {
        var page = await client.GetStringAsync($"/meetings/{meeting}/write");
        var posts = Token().Match(page).Groups["token"].Value;
        return [.. TextArea().Matches(page).TakeLast(writers).Select(item => new HttpWriter(client, meeting, item, posts))];
    }

    /// <returns>How long the saving itself took in the program, in milliseconds.</returns>
    public async Task<double> Save(string text)
    {
        using var post = new HttpRequestMessage(HttpMethod.Post, saveUrl)
        {
            Content = new FormUrlEncodedContent([new("text", text), new("revision", revision.ToString(CultureInfo.InvariantCulture))]),
        };
        post.Headers.Add("RequestVerificationToken", token);
        post.Headers.Add("HX-Request", "true");
        using var answer = await Client.SendAsync(post);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        revision = int.Parse(Revision().Match(await answer.Content.ReadAsStringAsync()).Groups["n"].Value, CultureInfo.InvariantCulture);
        return double.Parse(Took().Match(answer.Headers.GetValues("Server-Timing").Single()).Groups["ms"].Value, CultureInfo.InvariantCulture);
    }

    public void Dispose() => Client.Dispose();

    private static async Task<HttpClient> SignIn(RunningProgram program)
    {
        var link = SignInLink().Match(await program.Tells(SignInLink())).Value;
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = program.Address, Timeout = Timeout.InfiniteTimeSpan };
        var form = FormToken().Match(await client.GetStringAsync(link)).Groups["token"].Value;
        using var answer = await client.PostAsync(link, new FormUrlEncodedContent([new("__RequestVerificationToken", form)]));
        answer.EnsureSuccessStatusCode();
        return client;
    }

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

    [GeneratedRegex("""save;dur=(?<ms>[\d.]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Took();

    [GeneratedRegex("""data-revision="(?<n>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Revision();
}
