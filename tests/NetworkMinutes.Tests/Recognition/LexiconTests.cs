using System.Text.RegularExpressions;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>What the rules name must be words of the lists: an unknown word has no small letters to compare.</summary>
public partial class LexiconTests
{
    private static readonly string Recognition = Path.Combine(Folder(), "src", "NetworkMinutes", "Recognition");

    [Fact]
    public void Every_word_that_a_rule_names_is_in_the_lists()
    {
        var known = Directory.GetFiles(Path.Combine(Recognition, "Lexicon"), "*.txt").SelectMany(File.ReadAllLines).Select(l => l.Trim())
            .Where(l => l.Length > 0 && l[0] is not ('#' or '[')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = Directory.GetFiles(Path.Combine(Recognition, "Items"), "*.cs").SelectMany(File.ReadAllLines)
            .SelectMany(line => Comparison().Matches(line)).SelectMany(m => Literal().Matches(m.Value)).Select(m => m.Value.Trim('"')).Distinct();
        Assert.DoesNotContain(named, word => word.All(char.IsLetter) && !known.Contains(word));
    }

    [Fact]
    public void No_verb_is_bent_twice()
    {
        var forms = File.ReadLines(Path.Combine(Recognition, "Lexicon", "verbs.txt")).SkipWhile(l => l != "[forms]").Skip(1).TakeWhile(l => l.Length > 0).ToList();
        Assert.NotEmpty(forms);
        Assert.All(forms, line => Assert.Equal(4, line.Split(' ').Length));
        Assert.Equal(forms.Count, forms.DistinctBy(l => l.Split(' ')[0]).Count());
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NetworkMinutes.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(@"Lower (?:is|==|!=)[^;]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comparison();

    [GeneratedRegex("\"[^\"]+\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal();
}
