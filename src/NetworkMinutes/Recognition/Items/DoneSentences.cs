using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>"Det är gjort.", "Detta är redan ordnat.": what was just told of is over and done with.</summary>
internal static class DoneSentences
{
    private const int Longest = 7;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Done = WordFile.Set("grammar", "done").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOne(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Length is < 3 or > Longest || sentence.IsQuestion || tokens[0].Lower is not ("det" or "detta"))
            return false;
        if (!tokens[1].Span.SequenceEqual("är") && !tokens[1].Span.SequenceEqual("har") && !tokens[1].Span.SequenceEqual("blev"))
            return false;
        var last = tokens[^1].IsWord ? tokens[^1] : tokens[^2];
        return Done.Contains(last.Span) && !sentence.Any(WordKind.Negation | WordKind.Subordinator, 1, tokens.Length);
    }
}
