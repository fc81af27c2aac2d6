using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests;

internal static class Arrival
{
    /// <summary>Waits for a page whose address is such. Asks for the address alone: what the page still fetches is waited for by whoever needs it.</summary>
    public static Task IsAt(this IPage page, string pattern) =>
        Expect(page).ToHaveURLAsync(new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 30_000 });
}
