using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Whether a noun phrase names a body that can decide.</summary>
internal static class OtherBodies
{
    private static readonly string[] Endings = [.. WordFile.Section("bodies", "endings")];
    private static readonly string[] IndefiniteEndings = [.. WordFile.Section("bodies", "indefinite endings")];

    public static bool IsOne(Sentence sentence, int from, int to)
    {
        var words = sentence.Words(from, to);
        if (to <= from)
            return false;
        if (OrganisationNames.IsKnown(words))
            return true;
        if (sentence.Setting.People.LengthAt(sentence.Tokens, from) > 0)
            return false;
        var first = sentence.Tokens[from].Lower;
        if (first is "samtliga" or "alla" && to - from > 1)
            return sentence.Tokens[from + 1].Span.StartsWith("kommun", StringComparison.OrdinalIgnoreCase);
        return Enumerable.Range(from, Math.Min(3, to - from)).Any(i => IsBodyWord(sentence.Tokens[i].Text));
    }

    public static bool IsBodyWord(string word) =>
        OrganisationNames.IsMunicipality(word) || OrganisationNames.IsAcronym(word) || OrganisationNames.IsKnown(word)
        || (word.Length > 7 && IndefiniteEndings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        || Endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || word.EndsWith(ending + "s", StringComparison.OrdinalIgnoreCase));
}
