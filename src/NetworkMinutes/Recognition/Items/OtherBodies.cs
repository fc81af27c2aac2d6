using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Whether a noun phrase names a body that can decide.</summary>
internal static class OtherBodies
{
    private const int ShortestIndefinite = 8;
    private static readonly WordEndings Endings = new(WordFile.Section("bodies", "endings").SelectMany(ending => (string[])[ending, ending + "s"]));
    private static readonly WordEndings IndefiniteEndings = new(WordFile.Section("bodies", "indefinite endings"));

    public static bool IsOne(Sentence sentence, int from, int to)
    {
        if (to <= from)
            return false;
        if (OrganisationNames.IsKnown(sentence.Words(from, to)))
            return true;
        if (sentence.Setting.People.LengthAt(sentence.Tokens, from) > 0)
            return false;
        var first = sentence.Tokens[from].Lower;
        if (first is "samtliga" or "alla" && to - from > 1)
            return sentence.Tokens[from + 1].Span.StartsWith("kommun", StringComparison.OrdinalIgnoreCase);
        for (var i = from; i < Math.Min(from + 3, to); i++)
        {
            if (IsBodyWord(sentence.Tokens[i]))
                return true;
        }
        return false;
    }

    public static bool IsBodyWord(Token token) => token.Is(WordKind.Municipality | WordKind.Organisation) || IsBodyWord(token.Span);

    public static bool IsBodyWord(ReadOnlySpan<char> word) =>
        Endings.IsIn(word) || (word.Length >= ShortestIndefinite && IndefiniteEndings.IsIn(word))
        || (word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && OrganisationNames.IsAcronym(word.ToString()))
        || (char.IsUpper(word[0]) && OrganisationNames.IsKnown(word.ToString()));
}
