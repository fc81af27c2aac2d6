using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkMinutes.Browser.Tests.EveryPage;

/// <summary>Things of the demo data that a page can be about, found as a person would find them: by the links to them.</summary>
public sealed partial class Places(IPage page, string link)
{
    private readonly Dictionary<string, string> known = [];

    public async Task<string> Resolve(string url)
    {
        foreach (var name in Braces().Matches(url).Select(m => m.Groups["name"].Value))
        {
            if (!known.TryGetValue(name, out var found)) known[name] = found = await Find(name);
            url = url.Replace($"{{{name}}}", found, StringComparison.Ordinal);
        }

        return url;
    }

    private Task<string> Find(string name) => name switch
    {
        "unspent" => Task.FromResult(link[(link.LastIndexOf('/') + 1)..]),
        "spent" => Task.FromResult(new string('0', 64)),
        "body" => InLinks("/bodies", @"href=""/bodies/(\d+)""[^>]*>\s*Nätverket äldreomsorg"),
        "seat" => InLinks("/bodies/{body}/members", @"/members/(\d+)"),
        "finalised" => InLinks("/bodies/{body}", @"href=""/meetings/(\d+)""[^>]*>[^<]*13 mars 2026"),
        "draft" => InLinks("/bodies/{body}", @"href=""/meetings/(\d+)""[^>]*>[^<]*20 november 2026"),
        "item" => InLinks("/meetings/{draft}/write", @"data-item=""(\d+)"""),
        "coming" => InLinks("/meetings", @"href=""/meetings/(\d+)""[^>]*>[^<]*29 januari 2027"),
        "decision" => InLinks("/decisions", @"/decisions/(\d+)"),
        "action" => InLinks("/bodies/{body}", @"/actions/(\d+)"),
        "me" => InLinks("/commitments", @"/people/(\d+)"),
        "person" => InLinks("/people", @"/people/(\d+)"),
        "organisation" => InLinks("/organisations", @"/organisations/(\d+)/edit"),
        "message" => InLinks("/messages", @"/messages/(\d+)"),
        _ => throw new ArgumentException($"No place is named {name}.", nameof(name)),
    };

    private async Task<string> InLinks(string from, string pattern)
    {
        var match = Regex.Match(await Html(from), pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
        return match.Success ? match.Groups[1].Value : throw new InvalidOperationException($"{from} has no link like {pattern}.");
    }

    private async Task<string> Html(string url)
    {
        var answer = await page.APIRequest.GetAsync(await Resolve(url));
        return System.Net.WebUtility.HtmlDecode(await answer.TextAsync());
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
