using System.Text.RegularExpressions;
using NetworkMinutes.Log;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Tests.Administration;

public partial class LogWordsTests
{
    static readonly string[] FileEndings = [".json", ".db"];

    [Fact]
    public void Every_act_that_is_logged_has_words_and_every_word_an_act()
    {
        var sources = Repository.Folders("src/NetworkMinutes.Web").SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs")).ToLookup(file => Path.GetFileName(file) == "LogWords.cs");
        var used = sources[false].SelectMany(Acts).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Contains("meeting.finalised", used);
        Assert.Equal(used, sources[true].SelectMany(Acts).Order(StringComparer.Ordinal));
        Assert.All(used, act => Assert.DoesNotContain(act, LogWords.Of(new LogEntry { What = act }), StringComparison.Ordinal));
    }

    static IEnumerable<string> Acts(string file) =>
        Act().Matches(File.ReadAllText(file)).Select(found => found.Groups["act"].Value).Where(word => !FileEndings.Any(word.EndsWith));

    [GeneratedRegex(@"""(?<act>[a-z]+(\.[a-z]+(-[a-z]+)*)+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Act();
}
