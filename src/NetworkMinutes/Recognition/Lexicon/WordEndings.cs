namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>Endings to look for, found by their last letter.</summary>
internal sealed class WordEndings
{
    private static readonly List<string> None = [];
    private readonly Dictionary<char, List<string>> byLast = [];

    public WordEndings(IEnumerable<string> endings)
    {
        foreach (var ending in endings)
        {
            if (!byLast.TryGetValue(ending[^1], out var same))
                byLast[ending[^1]] = same = [];
            same.Add(ending);
        }
    }

    public bool IsIn(ReadOnlySpan<char> word)
    {
        foreach (var ending in Of(word))
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    public bool IsWhole(ReadOnlySpan<char> word)
    {
        foreach (var ending in Of(word))
        {
            if (word.Equals(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private List<string> Of(ReadOnlySpan<char> word) => !word.IsEmpty && byLast.TryGetValue(char.ToLowerInvariant(word[^1]), out var endings) ? endings : None;
}
